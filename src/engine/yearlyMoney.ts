/**
 * Money of whole years in many draws: what leaves each municipality is the engine's, and from there on the formulas are
 * the model's own. Whole posts, single municipalities and who loses are known this way, at a tenth of the time.
 */
import type { Metric } from "../model/Metric.ts"
import type { Model } from "../model/Model.ts"
import { alikeResources, paysAlike, type SiteFte } from "../model/money/alikeResources.ts"
import type { Money } from "../model/money/Money.ts"
import { type MoneyQuantity, moneyQuantities } from "../model/money/moneyQuantities.ts"
import { type MoneyYear, settledYear } from "../model/money/moneyOf.ts"
import { settlementIn } from "../model/money/settlementIn.ts"
import { plannedFlows } from "../model/transition/appraisedFlows.ts"

/**
 * Whether a metric is read off a year of money that needs no allocation: not a case type's, nor a month's, nor what an
 * appraisal makes of the months of a transition.
 */
export const isYearly = (model: Model, { quantity, caseType, month }: Metric): boolean => {
  const { money, transition } = model
  if (money === null || caseType >= 0 || month >= 0 || !Object.hasOwn(moneyQuantities, quantity)) return false
  return paysAlike(model, money) && (transition === null || !OVER_MONTHS.has(quantity))
}
const OVER_MONTHS = new Set<string>(["npv", "payback"] satisfies ReadonlyArray<MoneyQuantity>)

/** @throws RangeError for a model that says nothing of money */
export const yearlyMoney = (model: Model, fte: SiteFte, values: Float64Array): YearlyMoney => {
  const { money } = model
  if (money === null) throw new RangeError("a year of money of a model without money")
  const settlement = settlementIn(money)
  const resources = alikeResources(money, fte, values, settlement)
  return { money, values, year: settledYear(model, money, { resources, values, settlement }) }
}

/** A year of money, and the values that it is of. */
export interface YearlyMoney {
  readonly money: Money
  readonly values: Float64Array
  readonly year: MoneyYear
}

/** @param metric one that `isYearly` */
export const readYearly = (model: Model, { money, values, year }: YearlyMoney, metric: Metric): number =>
  moneyQuantities[metric.quantity as MoneyQuantity].inYear(year, {
    model,
    money,
    values,
    where: metric,
    flows: () => (money.appraisal === null ? undefined : plannedFlows(model, money, values, year))
  })
