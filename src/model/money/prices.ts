/** The numbers that money's entries stand for, at one set of values. */
import type { Amount, Entry, Money } from "./Money.ts"

/** Looks up entries and amounts. */
export interface Prices {
  readonly at: (entry: Entry) => number
  /** Currency in prices of the price level. */
  readonly of: (amount: Amount) => number
  readonly sum: (amounts: ReadonlyArray<Amount>) => number
}

export const pricesOf = ({ slots }: Pick<Money, "slots">, values: Float64Array): Prices => {
  const at = (entry: Entry): number => values[slots[entry]!]!
  const of = ({ entry, index }: Amount): number => (index === null ? at(entry) : at(entry) / at(index))
  return { at, of, sum: (amounts) => amounts.reduce((total, amount) => total + of(amount), 0) }
}
