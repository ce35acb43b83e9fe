/** What can be asked of money: what it counts, where it is defined, whether it goes in steps. */
import type { Model } from "../Model.ts"
import type { MetricUnit, QuantityRules, Where } from "../Quantity.ts"
import { type Flows, payback, presentValue } from "./appraisal.ts"
import { sumOf } from "./keys.ts"
import type { Money } from "./Money.ts"
import { type MoneyYear, strandedCost } from "./moneyOf.ts"
import { losersOf, winnersOf } from "./moneyYear.ts"
import { oneOffAmounts } from "./oneOff.ts"
import { pricesOf } from "./prices.ts"
import { type RiskPool, riskPool, risksOf } from "./riskPool.ts"
import { accountIn } from "../transition/monthMoney.ts"
import { appraisedFlows } from "../transition/appraisedFlows.ts"

/** How a number is read off a year: of the country, of a municipality, of a case type. */
interface Readings {
  readonly country: (year: MoneyYear, around: Around) => number
  readonly municipality?: (year: MoneyYear, m: number, money: Money) => number
  readonly caseType?: (year: MoneyYear, c: number) => number
}

/**
 * What else a number may need: the values of the year, and the flows of the appraisal, undefined without one.
 *
 * @public the declarations of the library name it
 */
export interface Around {
  readonly model: Model
  readonly money: Money
  readonly values: Float64Array
  readonly where: Where
  readonly flows: () => Flows | undefined
}

/** In steps always, only as far as whole posts are released, or never. */
type Goes = "steps" | "byPost" | "smoothly"

/** What depends on the settlement, which may differ from year to year: `#MONTH` asks for the year of a month. */
const settled = (unit: MetricUnit, goes: Goes, readings: Readings): MoneyRules => {
  const rules = money(unit, goes, readings)
  return { ...rules, at: { ...rules.at, month: true } }
}

const money = (unit: MetricUnit, goes: Goes, readings: Readings): MoneyRules => ({
  unit,
  section: "money",
  at: {
    ...(readings.municipality === undefined ? {} : { municipality: true as const }),
    ...(readings.caseType === undefined ? {} : { caseType: true as const })
  },
  ...(goes === "smoothly" ? {} : { steps: goes === "byPost" ? ("posts" as const) : (true as const) }),
  of: (model, allocation, where) => {
    const { money: section } = model
    if (section === null) return NaN
    const year = accountIn(model, section, allocation, where.month)
    const flows = () => (section.appraisal === null ? undefined : appraisedFlows(model, section, allocation))
    return read(readings, year, { model, money: section, values: allocation.values, where, flows })
  },
  inYear: (year, around) => read(readings, year, around)
})

/**
 * Money that is read off a year once that is known, however it came about.
 *
 * @public the declarations of the library name it
 */
export interface MoneyRules extends QuantityRules {
  readonly inYear: (year: MoneyYear, around: Around) => number
}

const read = ({ country, municipality, caseType }: Readings, year: MoneyYear, around: Around): number => {
  const { where } = around
  if (where.caseType >= 0) return caseType?.(year, where.caseType) ?? NaN
  if (where.municipality >= 0) return municipality?.(year, where.municipality, around.money) ?? NaN
  return country(year, around)
}

/** Released by case type: NaN where posts are released over whole sites. */
const ofReleased =
  (read: (released: NonNullable<MoneyYear["local"]["caseTypes"]["released"]>, c: number) => number) =>
  ({ local: { caseTypes } }: MoneyYear, c: number): number =>
    caseTypes.released === null ? NaN : read(caseTypes.released, c)

const oneOff = ({ model, money: section, values, where }: Around, year: MoneyYear): number => {
  const amounts = oneOffAmounts(model, section, values, year)
  return where.item < 0 ? sumOf(amounts) : amounts[where.item]!
}

const risks = ({ model, money: section, values }: Around, year: MoneyYear): RiskPool =>
  riskPool(risksOf(model, section, values, year))

const npv = ({ money: { appraisal }, values, flows }: Around): number => {
  const appraised = flows()
  return appraised === undefined || appraisal === null
    ? NaN
    : presentValue(appraised, pricesOf(values).at(appraisal.rate))
}

// A payback that never comes is infinite.
const paybackYears = ({ flows }: Around): number => {
  const appraised = flows()
  return appraised === undefined ? NaN : (payback(appraised) ?? Infinity)
}

export const moneyQuantities = {
  costToday: money("currency", "smoothly", {
    country: (year) => year.costToday,
    municipality: ({ local }, m) => local.costToday[m]!,
    caseType: ({ local }, c) => local.caseTypes.costToday[c]!
  }),
  cost: money("currency", "byPost", {
    country: (year) => year.costToday - year.saving,
    caseType: (year, c) =>
      ofReleased(({ saving }) => year.local.caseTypes.costToday[c]! - saving[c]! + year.centre.costByCaseType[c]!)(
        year,
        c
      )
  }),
  saving: money("currency", "byPost", {
    country: (year) => year.saving,
    municipality: ({ local }, m) => local.saving[m]!
  }),
  potential: money("currency", "smoothly", {
    country: (year) => year.potential,
    municipality: ({ local }, m) => local.potential[m]!
  }),
  released: money("fte", "byPost", {
    country: ({ local }) => sumOf(local.released),
    municipality: ({ local }, m) => local.released[m]!,
    caseType: ofReleased(({ posts }, c) => posts[c]!)
  }),
  stranded: money("fte", "byPost", {
    country: ({ local }) => sumOf(local.stranded),
    municipality: ({ local }, m) => local.stranded[m]!,
    caseType: ofReleased(({ stranded }, c) => stranded[c]!)
  }),
  strandedCost: money("currency", "byPost", {
    country: strandedCost,
    municipality: ({ local }, m) => local.potential[m]! - local.saving[m]!
  }),
  contribution: settled("currency", "smoothly", {
    country: ({ settled }) => sumOf(settled.contribution),
    municipality: ({ settled }, m) => settled.contribution[m]!
  }),
  grant: settled("currency", "byPost", {
    country: ({ sharing }) => sharing.grant,
    municipality: ({ settled }, m) => settled.grant[m]!
  }),
  compensation: settled("currency", "byPost", {
    country: ({ settled }) => sumOf(settled.compensation),
    municipality: ({ settled }, m) => settled.compensation[m]!
  }),
  net: settled("currency", "byPost", {
    country: ({ settled }) => sumOf(settled.net),
    municipality: ({ settled }, m) => settled.net[m]!
  }),
  netPerInhabitant: settled("currencyPerInhabitant", "byPost", {
    country: ({ settled }, around) => sumOf(settled.net) / sumOf(around.money.population),
    municipality: ({ settled }, m, { population }) => settled.net[m]! / population[m]!
  }),
  "net.state": settled("currency", "byPost", { country: ({ settled }) => settled.state }),
  oneOff: {
    ...money("currencyOnce", "byPost", { country: (year, around) => oneOff(around, year) }),
    at: { item: true }
  },
  riskPool: money("currencyOnce", "byPost", {
    country: (year, around) => risks(around, year).expected
  }),
  "riskPool.deviation": money("currencyOnce", "byPost", {
    country: (year, around) => risks(around, year).deviation
  }),
  npv: money("currencyOnce", "byPost", { country: (_, around) => npv(around) }),
  payback: money("years", "steps", { country: (_, around) => paybackYears(around) }),
  "settlement.losers": settled("municipalities", "steps", { country: (year) => losersOf(year).length }),
  "settlement.winners": settled("municipalities", "steps", { country: (year) => winnersOf(year).length }),
  "settlement.worst": settled("currency", "byPost", {
    country: ({ settled }) => settled.net.reduce((worst, net) => Math.min(worst, net), 0)
  }),
  "settlement.uncovered": settled("currency", "byPost", { country: ({ settled }) => settled.uncovered })
} as const satisfies Readonly<Record<string, MoneyRules>>
export type MoneyQuantity = keyof typeof moneyQuantities
