/** The numbers that assumptions of money stand for, at one set of values. */
import type { Amount, Entry } from "./Money.ts"

/** Looks up entries and amounts. */
export interface Prices {
  readonly at: (entry: Entry) => number
  /** Currency in prices of the price level. */
  readonly of: (amount: Amount) => number
  readonly sum: (amounts: ReadonlyArray<Amount>) => number
}

export const pricesOf = (values: Float64Array): Prices => {
  const at = ({ slot }: Entry): number => values[slot]!
  const of = (amount: Amount): number => (amount.index === null ? at(amount) : at(amount) / at(amount.index))
  return { at, of, sum: (amounts) => amounts.reduce((total, amount) => total + of(amount), 0) }
}
