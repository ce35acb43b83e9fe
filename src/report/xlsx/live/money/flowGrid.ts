/** The sheet of flows: what each year saves and costs once, and what that is worth in year 0. */
import { savingByYear, spentByYear } from "../../../../model/money/moneyFlows.ts"
import type { Appraisal } from "../../../../model/money/Money.ts"
import { oneOffAmounts } from "../../../../model/money/oneOff.ts"
import { plannedFlows } from "../../../../model/transition/appraisedFlows.ts"
import type { Grid, GridColumn, SameRow } from "../../Grid.ts"
import type { ListSheet } from "../listSheet.ts"
import { countStyle, sumOfTerms } from "../Live.ts"
import { moneyStyle, type Priced } from "./Priced.ts"

/** Sheets that flows are read from. */
export interface FlowSources {
  readonly prices: ListSheet
  readonly accounts: ListSheet
  /** A year's saving without the repayment of what was borrowed. */
  readonly saving: () => string
}

/** Undefined without an appraisal, and where it goes through the months of a transition, which no formula knows. */
export const flowGrid = (priced: Priced, { prices, accounts, saving }: FlowSources): Grid<number> | undefined => {
  const { live, money, year, words, entry } = priced
  const { appraisal } = money
  const { allocation } = live.result
  if (appraisal === null || live.model.transition !== null) return undefined
  const { values } = allocation
  const amounts = oneOffAmounts(live.model, money, values, year)
  const flows = plannedFlows(live.model, money, values, year)
  const rate = priced.prices.at(appraisal.rate)
  const realised = appraisal.benefitRealisation
  const factor = realised === null ? 1 : priced.prices.at(realised)
  const savedIn = savingByYear(money, values, year)
  const spent = money.oneOff.map((once, i) => spentByYear(once, amounts[i]!, priced.prices))
  const spentIn = (t: number) => spent.reduce((sum, one) => sum + one(t), 0)
  const column = (
    id: "saved" | "spent" | "flow" | "present",
    value: (t: number, i: number) => number,
    formula: (t: number, at: SameRow) => string
  ): GridColumn<number> => ({
    id,
    header: words.columns[id],
    width: 16,
    style: moneyStyle,
    cell: (t, i, at) => ({ value: value(t, i), formula: formula(t, at) })
  })
  const counted = (t: number) => (savedIn(t) > 0 ? savedIn(t) * factor : savedIn(t))
  return {
    name: live.sheet("flows"),
    title: live.sheet("flows"),
    note: words.notes.flows,
    items: flows.amounts.map((_, i) => flows.firstYear + i),
    columns: [
      { id: "year", header: words.columns.year, width: 9, style: countStyle, cell: (t) => t },
      column("saved", counted, (t) => savedFormula(priced, appraisal, { prices, accounts, saving }, t)),
      column("spent", spentIn, (t) => spentFormula(priced, accounts, t)),
      column(
        "flow",
        (_, i) => flows.amounts[i]!,
        (_, at) => `${at("saved")}-${at("spent")}`
      ),
      column(
        "present",
        (t, i) => flows.amounts[i]! / (1 + rate) ** t,
        (_, at) => `${at("flow")}/(1+${entry(appraisal.rate)})^${at("year")}`
      )
    ]
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
  { prices, saving }: FlowSources,
  t: number
): string => {
  if (t < 1) return "0"
  const { given } = priced.money
  const whole =
    given === null
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
