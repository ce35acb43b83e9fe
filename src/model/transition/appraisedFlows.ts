/** What an appraisal counts: by the months of the transition where the scenario has one, else by the phasing it names. */
import type { Allocation } from "../allocate.ts"
import type { Model } from "../Model.ts"
import type { Flows } from "../money/appraisal.ts"
import type { Money } from "../money/Money.ts"
import { flowsOf, savingByYear } from "../money/moneyFlows.ts"
import { savingByYearOf, yearOfMonth } from "../money/moneyMonths.ts"
import type { MoneyYear } from "../money/moneyOf.ts"
import { yearOf } from "../money/moneyYear.ts"
import { oneOffAmounts } from "../money/oneOff.ts"
import { moneyPathOf } from "./moneyPath.ts"

/** @throws RangeError without an appraisal */
export const appraisedFlows = (model: Model, money: Money, allocation: Allocation): Flows => {
  const { values } = allocation
  const year = yearOf(model, money, allocation)
  if (model.transition === null) return plannedFlows(model, money, values, year)
  const oneOff = oneOffAmounts(model, money, values, year)
  const path = moneyPathOf(model, money, model.transition, allocation)
  const { firstChange } = path
  return flowsOf(money, values, savingByYearOf(path, firstChange), oneOff, yearOfMonth(0, firstChange))
}

/** Where no transition says how the change comes about: a year's saving, as far as the phasing reaches it. */
export const plannedFlows = (model: Model, money: Money, values: Float64Array, year: MoneyYear): Flows =>
  flowsOf(money, values, savingByYear(money, values, year), oneOffAmounts(model, money, values, year))
