/** The sheet of flows: what each year saves and costs once, what that is worth in year 0, and when it has paid back. */
import { LONGEST_HORIZON } from "../../../../model/money/appraisal.ts"
import { spentByYear } from "../../../../model/money/moneyFlows.ts"
import { yearOfMonth } from "../../../../model/money/moneyMonths.ts"
import type { Appraisal } from "../../../../model/money/Money.ts"
import { oneOffAmounts } from "../../../../model/money/oneOff.ts"
import { appraisedFlows } from "../../../../model/transition/appraisedFlows.ts"
import { cellIn, type Grid, type GridColumn, rangeIn, type SameRow } from "../../Grid.ts"
import type { ListSheet } from "../listSheet.ts"
import { computedStyle, countStyle, sumOfTerms } from "../Live.ts"
import type { LiveMonths } from "../months/liveMonths.ts"
import { monthsOfWholeYear } from "../months/monthGrid.ts"
import { moneyStyle, type Priced } from "./Priced.ts"

/** Sheets that flows are read from. */
export interface FlowSources {
  readonly prices: ListSheet
  readonly accounts: ListSheet
  readonly months: LiveMonths | undefined
  /** A year's saving without the repayment of what was borrowed. */
  readonly saving: () => string
}

/** Undefined without an appraisal. Years beyond its horizon are there for a longer one, and count for nothing. */
export const flowGrid = (priced: Priced, sources: FlowSources): Grid<number> | undefined => {
  const { live, money, words, entry } = priced
  const { appraisal } = money
  if (appraisal === null || (live.model.transition !== null && sources.months === undefined)) return undefined
  const { flow, spent, first } = flowValues(priced)
  const years = Array.from({ length: LONGEST_HORIZON - first + 1 }, (_, i) => first + i)
  const { years: horizon } = appraisal
  const within = (t: number, formula: string) =>
    t < 1 ? formula : `IF(${t}<=${sources.prices.at("horizon")},${formula},0)`
  let sum = 0
  const sums = years.map((t) => (sum += flow(t)))
  const cumulated = (t: number) => sums[t - first]!
  const rate = priced.prices.at(appraisal.rate)
  const column = (
    id: "saved" | "spent" | "flow" | "present" | "cumulated",
    value: (t: number) => number,
    formula: (t: number, at: SameRow, index: number) => string
  ): GridColumn<number> => ({
    id,
    header: words.columns[id],
    width: 16,
    style: moneyStyle,
    cell: (t, i, at) => ({ value: value(t), formula: formula(t, at, i) })
  })
  const grid: Grid<number> = {
    name: live.sheet("flows"),
    title: live.sheet("flows"),
    note: words.notes.flows,
    items: years,
    columns: [
      { id: "year", header: words.columns.year, width: 9, style: countStyle, cell: (t) => t },
      column(
        "saved",
        (t) => flow(t) + spent(t),
        (t) => within(t, savedFormula(priced, appraisal, sources, t))
      ),
      column(
        "spent",
        (t) => (t > horizon ? 0 : spent(t)),
        (t) => within(t, spentFormula(priced, sources.accounts, t))
      ),
      column("flow", flow, (_, at) => `${at("saved")}-${at("spent")}`),
      column(
        "present",
        (t) => flow(t) / (1 + rate) ** t,
        (_, at) => `${at("flow")}/(1+${entry(appraisal.rate)})^${at("year")}`
      ),
      column("cumulated", cumulated, (_, at, i) =>
        i === 0 ? at("flow") : `${cellIn(grid, "cumulated", i - 1)}+${at("flow")}`
      ),
      {
        id: "back",
        header: words.columns.back,
        style: computedStyle,
        cell: (t, i, at) => ({ value: backIn(t, first, cumulated), formula: backFormula(() => grid, t, i, at) })
      }
    ]
  }
  return grid
}

/** Money flows evenly inside a year: the first one in which it is back counts by its part; 0 in all the others. */
const backFormula = (grid: () => Grid<number>, t: number, i: number, at: SameRow): string => {
  if (t < 1) return "0"
  const before = cellIn(grid(), "cumulated", i - 1)
  const earlier = `SUM(${rangeIn(grid(), "back", 0, i - 1)})`
  return `IF(AND(${before}<0,${at("cumulated")}>=0,${earlier}=0),${t - 1}-${before}/${at("flow")},0)`
}

const backIn = (t: number, first: number, cumulated: (t: number) => number): number => {
  const crosses = (year: number) => year >= 1 && cumulated(year - 1) < 0 && cumulated(year) >= 0
  const isFirst = crosses(t) && Array.from({ length: t - first }, (_, i) => first + i).every((year) => !crosses(year))
  return isFirst ? t - 1 - cumulated(t - 1) / (cumulated(t) - cumulated(t - 1)) : 0
}

/** Flows as the appraisal counts them, from the first year that any month or any cost may lie in. */
const flowValues = (priced: Priced) => {
  const { live, money, year, prices } = priced
  const { model, result } = live
  const flows = appraisedFlows(model, money, result.allocation)
  const amounts = oneOffAmounts(model, money, result.allocation.values, year)
  const items = money.oneOff.map((once, i) => spentByYear(once, amounts[i]!, prices))
  // Work may change hands as late as in the last month.
  const earliest = model.transition === null ? 0 : yearOfMonth(0, model.transition.months)
  return {
    flow: (t: number): number => flows.amounts[t - flows.firstYear] ?? 0,
    spent: (t: number): number => (t > money.appraisal!.years ? 0 : items.reduce((sum, spent) => sum + spent(t), 0)),
    first: Math.min(flows.firstYear, earliest)
  }
}

/** The share that the latest year named says; nothing before the first. */
const reached = ({ entry }: Priced, phasing: Appraisal["phasing"], t: number): string => {
  if (phasing.length === 0) return "1"
  const latest = phasing.filter((step) => step.year <= t).toSorted((a, b) => b.year - a.year)[0]
  return latest === undefined ? "0" : entry(latest.share)
}

/** What is saved as far as it is reached, and as far as benefits are realised; a loss is never reduced by that. */
const savedFormula = (
  priced: Priced,
  { phasing: general, benefitRealisation: realised }: Appraisal,
  { prices, saving, months }: FlowSources,
  t: number
): string => {
  if (t < 1 && months === undefined) return "0"
  const { given } = priced.money
  const whole =
    months !== undefined
      ? monthsOfWholeYear(months, t)
      : given === null
        ? `${saving()}*${reached(priced, general, t)}`
        : sumOfTerms(
            given.map(({ phasing }, i) => {
              const own = phasing.length > 0 ? phasing : general
              return `${prices.at(`given ${i}`)}*${reached(priced, own, t)}`
            })
          )
  return realised === null ? whole : `IF(${whole}>0,(${whole})*${priced.entry(realised)},${whole})`
}

/** Each item's part of the year; shares are taken as proportions. */
const spentFormula = ({ money, entry }: Priced, accounts: ListSheet, t: number): string =>
  sumOfTerms(
    money.oneOff.flatMap(({ phasing }, i) => {
      const own = phasing.find(({ year }) => year === t)
      const all = sumOfTerms(phasing.map(({ share }) => entry(share)))
      return own === undefined ? [] : [`${accounts.at(`oneOff ${i}`)}*${entry(own.share)}/(${all})`]
    })
  )
