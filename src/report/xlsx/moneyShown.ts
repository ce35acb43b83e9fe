/** Which figures of money a workbook shows, of the country and of each municipality, and what they are. */
import type { Allocation } from "../../model/allocate.ts"
import { measure, national } from "../../model/Metric.ts"
import type { Model } from "../../model/Model.ts"
import type { Money } from "../../model/money/Money.ts"
import { moneyQuantities } from "../../model/money/moneyQuantities.ts"
import { settlementIn } from "../../model/money/settlementIn.ts"

const TOTALS = [
  "costToday",
  "cost",
  "saving",
  "potential",
  "released",
  "stranded",
  "strandedCost",
  "oneOff",
  "npv",
  "payback",
  "turningMonth",
  "contribution",
  "grant",
  "compensation",
  "net",
  "net.state",
  "settlement.losers",
  "settlement.winners",
  "settlement.worst",
  "settlement.uncovered"
] as const
export type MoneyTotal = (typeof TOTALS)[number]

const MUNICIPAL = [
  "costToday",
  "released",
  "stranded",
  "saving",
  "contribution",
  "grant",
  "compensation",
  "net",
  "netPerInhabitant"
] as const
export type MunicipalMoney = (typeof MUNICIPAL)[number]

/** What a scenario can be asked: of a published case only sums, without an organisation only what it costs today. */
export const moneyTotalsOf = (model: Model): ReadonlyArray<MoneyTotal> => askable(model, TOTALS)

/** Nothing where a published case is one sum. */
export const municipalMoneyOf = (model: Model): ReadonlyArray<MunicipalMoney> =>
  isPublished(model) ? [] : askable(model, MUNICIPAL)

/** Whether a scenario is amounts of a published case, which say nothing of who does the work. */
export const isPublished = ({ money }: Model): boolean => money !== null && money.given !== null

const askable = <Quantity extends MoneyTotal | MunicipalMoney>(
  model: Model,
  all: ReadonlyArray<Quantity>
): ReadonlyArray<Quantity> =>
  model.money === null ? [] : all.filter((quantity) => isAskable(model, model.money!, quantity))

const isAskable = (
  { organisation, transition }: Model,
  money: Money,
  quantity: MoneyTotal | MunicipalMoney
): boolean => {
  const settlement = settlementIn(money)
  const organised = organisation !== null
  switch (quantity) {
    case "oneOff":
      return money.oneOff.length > 0
    case "npv":
    case "payback":
      return money.appraisal !== null && (organised || transition === null)
    case "turningMonth":
      return organised && transition !== null && money.given === null
    case "costToday":
      return money.given === null
    case "saving":
      return organised || money.given !== null
    case "grant":
      return organised && (settlement?.grant ?? null) !== null
    case "compensation":
    case "settlement.uncovered":
      return organised && (settlement?.compensation ?? null) !== null
    case "netPerInhabitant":
      return organised && money.population.some((people) => people > 0)
    default:
      return organised
  }
}

/** @param m a municipality; of all of them without one */
export const moneyValue = (
  model: Model,
  allocation: Allocation,
  quantity: MoneyTotal | MunicipalMoney,
  m = -1
): number => measure(model, allocation, national(quantity, -1, { municipality: m }))

/** Whether a figure is currency. */
export const isAmount = (quantity: MoneyTotal | MunicipalMoney): boolean =>
  !isMoment(quantity) && moneyQuantities[quantity].unit.startsWith("currency")

/** A moment that may not come at all. */
export type Moment = "payback" | "turningMonth"
export const isMoment = (quantity: MoneyTotal | MunicipalMoney): quantity is Moment =>
  quantity === "payback" || quantity === "turningMonth"
