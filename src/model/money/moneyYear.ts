/** Money of a year, worked out once for an allocation however many numbers are read off it. */
import type { Allocation } from "../allocate.ts"
import type { Model } from "../Model.ts"
import type { Money } from "./Money.ts"
import { moneyOf, type MoneyYear } from "./moneyOf.ts"

export const yearOf = (model: Model, money: Money, allocation: Allocation): MoneyYear => {
  const known = years.get(allocation)
  if (known?.money === money) return known.year
  const year = moneyOf(model, money, allocation.values, allocation)
  years.set(allocation, { money, year })
  return year
}
const years = new WeakMap<Allocation, { readonly money: Money; readonly year: MoneyYear }>()

/** Below this part of today's cost a net position is rounding. */
const NOTHING = 1e-9

/** Municipalities that lose, and those that gain. */
export const losersOf = ({ settled, local }: MoneyYear): ReadonlyArray<number> =>
  [...settled.net.keys()].filter((m) => settled.net[m]! < -NOTHING * Math.max(1, local.costToday[m]!))
export const winnersOf = ({ settled, local }: MoneyYear): ReadonlyArray<number> =>
  [...settled.net.keys()].filter((m) => settled.net[m]! > NOTHING * Math.max(1, local.costToday[m]!))
