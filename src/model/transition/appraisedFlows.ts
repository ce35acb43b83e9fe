/** What an appraisal counts: by the months of the transition where the scenario has one, else by the phasing it names. */
import type { Allocation } from "../allocate.ts"
import type { Model } from "../Model.ts"
import type { Flows } from "../money/appraisal.ts"
import type { Money } from "../money/Money.ts"
import { flowsOf, savingByYear } from "../money/moneyFlows.ts"
import { savingByYearOf, yearOfMonth } from "../money/moneyMonths.ts"
import { yearOf } from "../money/moneyYear.ts"
import { oneOffAmounts } from "../money/oneOff.ts"
import { moneyPathOf } from "./moneyPath.ts"

/** @throws RangeError without an appraisal */
export const appraisedFlows = (model: Model, money: Money, allocation: Allocation): Flows => {
  const { values } = allocation
  const year = yearOf(model, money, allocation)
  const oneOff = oneOffAmounts(model, money, values, year)
  if (model.transition === null) return flowsOf(money, values, savingByYear(money, values, year), oneOff)
  const path = moneyPathOf(model, money, model.transition, allocation)
  const { firstChange } = path
  return flowsOf(money, values, savingByYearOf(path, firstChange), oneOff, yearOfMonth(0, firstChange))
}
