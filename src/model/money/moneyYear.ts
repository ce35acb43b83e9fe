/** Money of a year, worked out once for an allocation however many numbers are read off it. */
import type { Allocation } from "../allocate.ts"
import type { Model } from "../Model.ts"
import type { Money } from "./Money.ts"
import { moneyOf, type MoneyYear } from "./moneyOf.ts"

/** @param year of the change; without one the last settlement, in its first year */
export const yearOf = (model: Model, money: Money, allocation: Allocation, year?: number): MoneyYear => {
  const key = year ?? LAST
  const known = years.get(allocation)
  const found = known?.money === money ? known.byYear.get(key) : undefined
  if (found !== undefined) return found
  const computed = moneyOf(model, money, allocation, year)
  if (known?.money === money) known.byYear.set(key, computed)
  else years.set(allocation, { money, byYear: new Map([[key, computed]]) })
  return computed
}
const LAST = Infinity
const years = new WeakMap<Allocation, { readonly money: Money; readonly byYear: Map<number, MoneyYear> }>()

/**
 * The year of the change in which a month lies, as metrics write it; undefined where none is written.
 *
 * @param change months until the change: with a transition months count from its start, else from the change
 */
export const yearAt = (month: number, change: number): number | undefined =>
  month < 0 ? undefined : Math.floor((month - 1 - change) / MONTHS) + 1
const MONTHS = 12

/** Below this part of today's cost a net position is rounding. */
const NOTHING = 1e-9

/** Who pays, of which only what is settled and what it costs today is looked at. */
export type Settled = Pick<MoneyYear, "settled" | "local">

/** Municipalities that lose, and those that gain. */
export const losersOf = (year: Settled): ReadonlyArray<number> => onSide(year, -1)
export const winnersOf = (year: Settled): ReadonlyArray<number> => onSide(year, 1)

const onSide = ({ settled: { net }, local: { costToday } }: Settled, sign: -1 | 1): ReadonlyArray<number> => {
  const those: Array<number> = []
  for (let m = 0; m < net.length; m++) if (sign * net[m]! > NOTHING * Math.max(1, costToday[m]!)) those.push(m)
  return those
}
