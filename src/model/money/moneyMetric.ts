/** The numbers that can be asked of money, by name: what they count, where they are defined, whether they go in steps. */
import type { Allocation } from "../allocate.ts"
import type { Model } from "../Model.ts"
import { payback, presentValue } from "./appraisal.ts"
import { sumOf } from "./keys.ts"
import type { Money } from "./Money.ts"
import { flowsOf, savingByYear } from "./moneyFlows.ts"
import { moneyOf, type MoneyYear, strandedCost } from "./moneyOf.ts"
import { oneOffAmounts } from "./oneOff.ts"
import { pricesOf } from "./prices.ts"

export type MoneyUnit = "currency" | "currencyOnce" | "currencyPerInhabitant" | "fte" | "years" | "municipalities"

interface Described {
  readonly unit: MoneyUnit
  /** Defined for a single municipality. */
  readonly municipality: boolean
  /** Defined for a single case type. */
  readonly caseType: boolean
  /** Goes in steps of whole posts or whole municipalities: a small change may show no effect. */
  readonly steps: boolean
}

const described = (unit: MoneyUnit, where: "country" | "places" | "caseTypes" | "both", steps: boolean): Described => ({
  unit,
  municipality: where === "places" || where === "both",
  caseType: where === "caseTypes" || where === "both",
  steps
})

/** By the words of the metric grammar. */
export const MONEY_QUANTITIES = {
  costToday: described("currency", "both", false),
  cost: described("currency", "caseTypes", true),
  saving: described("currency", "places", true),
  potential: described("currency", "places", false),
  released: described("fte", "both", true),
  stranded: described("fte", "both", true),
  strandedCost: described("currency", "places", true),
  contribution: described("currency", "places", false),
  grant: described("currency", "places", true),
  compensation: described("currency", "places", true),
  net: described("currency", "places", true),
  netPerInhabitant: described("currencyPerInhabitant", "places", true),
  "net.state": described("currency", "country", true),
  oneOff: described("currencyOnce", "country", true),
  npv: described("currencyOnce", "country", true),
  payback: described("years", "country", true),
  "settlement.losers": described("municipalities", "country", true),
  "settlement.winners": described("municipalities", "country", true),
  "settlement.worst": described("currency", "country", true),
  "settlement.uncovered": described("currency", "country", true)
} as const satisfies Record<string, Described>
export type MoneyQuantity = keyof typeof MONEY_QUANTITIES

/** A number of money; -1 means all. */
export interface MoneyMetric {
  readonly kind: "money"
  readonly quantity: MoneyQuantity
  readonly caseType: number
  readonly municipality: number
  /** Of `oneOff`: which item. */
  readonly item: number
}

/** A metric of the country, for short. */
export const nationalMoney = (quantity: MoneyQuantity): MoneyMetric => ({
  kind: "money",
  quantity,
  caseType: -1,
  municipality: -1,
  item: -1
})

/**
 * Read a metric off an allocation; NaN where the scenario says nothing about money or appraises nothing, Infinity for a
 * payback that never comes.
 */
export const measureMoney = (model: Model, allocation: Allocation, metric: MoneyMetric): number => {
  const { money } = model
  if (money === null) return NaN
  const year = yearOf(model, money, allocation)
  if (metric.caseType >= 0) return ofCaseType(year, metric)
  if (metric.municipality >= 0) return ofMunicipality(money, year, metric)
  const { local, settled, sharing } = year
  switch (metric.quantity) {
    case "costToday":
      return year.costToday
    case "cost":
      return year.costToday - year.saving
    case "saving":
      return year.saving
    case "potential":
      return year.potential
    case "strandedCost":
      return strandedCost(year)
    case "released":
      return sumOf(local.released)
    case "stranded":
      return sumOf(local.stranded)
    case "contribution":
      return sumOf(settled.contribution)
    case "grant":
      return sharing.grant
    case "compensation":
      return sumOf(settled.compensation)
    case "net":
      return sumOf(settled.net)
    case "netPerInhabitant":
      return sumOf(settled.net) / sumOf(money.population)
    case "net.state":
      return settled.state
    case "settlement.losers":
      return losersOf(year).length
    case "settlement.winners":
      return winnersOf(year).length
    case "settlement.worst":
      return settled.net.reduce((worst, net) => Math.min(worst, net), 0)
    case "settlement.uncovered":
      return settled.uncovered
    case "oneOff": {
      const amounts = oneOffAmounts(model, money, allocation.values, year)
      return metric.item < 0 ? sumOf(amounts) : amounts[metric.item]!
    }
    case "npv":
    case "payback":
      return appraised(model, money, allocation, year, metric.quantity)
  }
}

/** Money of a year, worked out once for an allocation however many numbers are read off it. */
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

const appraised = (
  model: Model,
  money: Money,
  allocation: Allocation,
  year: MoneyYear,
  quantity: "npv" | "payback"
): number => {
  if (money.appraisal === null) return NaN
  const { values } = allocation
  const amounts = oneOffAmounts(model, money, values, year)
  const flows = flowsOf(money, values, savingByYear(money, values, year), amounts)
  return quantity === "npv"
    ? presentValue(flows, pricesOf(values).at(money.appraisal.rate))
    : (payback(flows) ?? Infinity)
}

const ofCaseType = ({ local: { caseTypes }, centre }: MoneyYear, { quantity, caseType }: MoneyMetric): number => {
  const costToday = caseTypes.costToday[caseType]!
  if (quantity === "costToday") return costToday
  if (caseTypes.released === null) return NaN
  const { posts, stranded, saving } = caseTypes.released
  if (quantity === "released") return posts[caseType]!
  if (quantity === "stranded") return stranded[caseType]!
  return costToday - saving[caseType]! + centre.costByCaseType[caseType]!
}

const ofMunicipality = (money: Money, { local, settled }: MoneyYear, metric: MoneyMetric): number => {
  const { municipality: m } = metric
  switch (metric.quantity) {
    case "costToday":
      return local.costToday[m]!
    case "saving":
      return local.saving[m]!
    case "potential":
      return local.potential[m]!
    case "strandedCost":
      return local.potential[m]! - local.saving[m]!
    case "released":
      return local.released[m]!
    case "stranded":
      return local.stranded[m]!
    case "contribution":
      return settled.contribution[m]!
    case "grant":
      return settled.grant[m]!
    case "compensation":
      return settled.compensation[m]!
    case "net":
      return settled.net[m]!
    case "netPerInhabitant":
      return settled.net[m]! / money.population[m]!
    default:
      return NaN
  }
}
