/** Money along the transition: by month, and as the yearly savings that an appraisal counts. */
import type { Allocation } from "../allocate.ts"
import type { Model } from "../Model.ts"
import type { Money } from "../money/Money.ts"
import { type MoneyByMonth, moneyByMonth } from "../money/moneyMonths.ts"
import { yearOf } from "../money/moneyYear.ts"
import { oneOffAmounts } from "../money/oneOff.ts"
import { firstChangeOf, paidMonths } from "./months.ts"
import { pathOf, type TransitionPath } from "./path.ts"
import type { Transition } from "./Transition.ts"

export interface MoneyPath extends MoneyByMonth {
  /** Months until the first change: year 1 begins with the month after it. */
  readonly firstChange: number
}

/** The money behind an allocation, worked out once however many numbers are read off it. */
export const moneyPathOf = (model: Model, money: Money, transition: Transition, allocation: Allocation): MoneyPath => {
  const path = pathOf(model, transition, allocation)
  const known = moneyBy.get(path)
  if (known?.money === money) return known.own
  const firstChange = firstChangeOf(path)
  const oneOff = oneOffAmounts(model, money, allocation.values, yearOf(model, money, allocation))
  const months = paidMonths(model, allocation, path)
  const own = { ...moneyByMonth(model, money, months, firstChange, oneOff), firstChange }
  moneyBy.set(path, { money, own })
  return own
}
const moneyBy = new WeakMap<TransitionPath, { readonly money: Money; readonly own: MoneyPath }>()

/**
 * First month from which the cumulated money never is below 0 again; infinite where it is at the end.
 *
 * @example turningMonth(Float64Array.of(-2, -1, 1, 3)) // => 3
 */
export const turningMonth = (cumulated: Float64Array): number => {
  const last = cumulated.findLastIndex((amount) => amount < 0)
  return last === cumulated.length - 1 ? Infinity : last + 2
}
