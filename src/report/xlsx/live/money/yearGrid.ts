/** The sheet of who pays by year, where that differs from year to year: what is left to each municipality. */
import { LONGEST_HORIZON } from "../../../../model/money/appraisal.ts"
import { sumOf } from "../../../../model/money/keys.ts"
import { losersOf, type Settled } from "../../../../model/money/moneyYear.ts"
import { yearsOfChange } from "../../../../model/money/settlementIn.ts"
import { settledInYear, yearsOnPath } from "../../../../model/transition/monthMoney.ts"
import { cellIn, type GridColumn, rangeIn } from "../../Grid.ts"
import type { SiteGrid } from "../grids.ts"
import { municipalityHeads } from "../heads.ts"
import type { LiveMonths } from "../months/liveMonths.ts"
import { leftFormula } from "../months/netFormulas.ts"
import type { NetSheet } from "../months/netSheet.ts"
import type { Total } from "../Total.ts"
import { moneyTotal } from "./moneyTotal.ts"
import { type Period, periodIn } from "./periods.ts"
import { moneyStyle, type Priced } from "./Priced.ts"

export interface YearSources {
  readonly savings: SiteGrid
  readonly periods: ReadonlyArray<Period>
  readonly months: LiveMonths | undefined
  readonly nets: NetSheet | undefined
  /** Where the saving of a year stands. */
  readonly saving: () => string
}

/** A year of the change, and who pays in it. */
export interface ShownYear {
  readonly year: number
  readonly settled: Settled
}

/** Years in which who pays is looked at: each one on the months of a transition, and each that differs; else none. */
export const yearsShown = ({ live, money, prices }: Priced): ReadonlyArray<ShownYear> => {
  if (live.model.organisation === null || money.given !== null) return []
  const changed = yearsOfChange(money, prices, LONGEST_HORIZON)
  if (changed.length < 2) return []
  const onPath = yearsOnPath(live.model, live.result.allocation)
  const path = Array.from({ length: onPath === 0 ? 0 : onPath + 1 }, (_, i) => i + 1)
  return [...new Set([...path, ...changed])]
    .sort((a, b) => a - b)
    .map((year) => ({ year, settled: settledInYear(live.model, money, live.result.allocation, year) }))
}

export const yearGrid = (priced: Priced, sources: YearSources, years: ReadonlyArray<ShownYear>): SiteGrid => {
  const { live, words } = priced
  return {
    name: live.sheet("settlementYears"),
    title: live.sheet("settlementYears"),
    note: words.notes.settlementYears,
    items: Array.from({ length: live.model.municipalities }, (_, m) => m),
    frozenColumns: 2,
    columns: [...municipalityHeads<number>(live, (m) => m), ...years.map((year) => netColumn(priced, sources, year))]
  }
}

const netColumn = (priced: Priced, sources: YearSources, { year, settled }: ShownYear): GridColumn<number> => {
  const { net } = settled.settled
  const { months, nets } = sources
  return {
    id: `net ${year}`,
    header: priced.words.yearColumn({ year }),
    width: 16,
    style: moneyStyle,
    cell: (m) => {
      const atEnd = atEndFormula(priced, sources, year, m)
      const isOnPath = (path: string) => `IF(${year}<=${months!.timing.at("wholeYears")},${path},${atEnd})`
      return { value: net[m]!, formula: nets === undefined ? atEnd : isOnPath(onPathFormula(sources, nets, year, m)) }
    }
  }
}

/** As the change stands at its end. */
const atEndFormula = (priced: Priced, { periods }: YearSources, year: number, m: number): string => {
  const { settlement, grid, accounts } = periodIn(periods, year)
  const rule = settlement.compensation
  if (rule === null) return cellIn(grid, "net", m)
  const left = leftFormula(priced, rule, String(year))
  const [before, wanted] = [cellIn(grid, "before", m), cellIn(grid, "wanted", m)]
  if (rule.paidBy === "state") return `${before}+${left}*${wanted}`
  const [all, gains] = [`(${left}*${accounts.at("wanted")})`, accounts.at("gains")]
  const paid = `MIN(${all},${gains})`
  return `${before}+IF(${all}>0,${left}*${wanted}*${paid}/${all},0)-IF(${gains}>0,MAX(0,${before})*${paid}/${gains},0)`
}

/** In the mean of the months of the year. */
const onPathFormula = ({ periods, savings }: YearSources, nets: NetSheet, year: number, m: number): string => {
  const { settlement, prices } = periodIn(periods, year)
  const own = nets.ofMunicipality(m)
  const isYear = `(${nets.across("year")}=${year})`
  if (settlement.compensation === null) return `SUMPRODUCT(${isYear}*${own})/12`
  const missing = `(0-${own}-${prices.at("cap")}*${cellIn(savings, "population", m)})`
  const given = `(${missing}>0)*${missing}*${nets.across("left")}*${nets.across("paidOfWanted")}`
  const taken = `(${own}>0)*${own}*${nets.across("paidOfGains")}`
  return `SUMPRODUCT(${isYear}*(${own}+${given}-${taken}))/12`
}

/** How many lose in a year, the largest loss, what is left to all, and the state's account. */
export const yearTotals = (
  priced: Priced,
  grid: SiteGrid,
  sources: YearSources,
  years: ReadonlyArray<ShownYear>
): ReadonlyArray<Total> =>
  years.flatMap(({ year, settled }): ReadonlyArray<Total> => {
    const { net, state } = settled.settled
    const cells = () => rangeIn(grid, `net ${year}`)
    const total = (
      id: "net" | "net.state" | "settlement.losers" | "settlement.worst",
      value: number,
      formula: () => string
    ): Total => {
      const label = `${priced.live.terms.sectionQuantity[id]}, ${priced.words.yearColumn({ year })}`
      return moneyTotal(priced, { id: `${id} ${year}`, label, value, isAmount: id !== "settlement.losers" }, formula)
    }
    // Below this part of today's cost, and of 1, a loss is rounding.
    const least = () => {
      const today = rangeIn(sources.savings, "costToday")
      return `0.000000001*(1+${today}+ABS(1-${today}))/2`
    }
    const worst = net.reduce((most, one) => Math.min(most, one), 0)
    return [
      total("settlement.losers", losersOf(settled).length, () => `SUMPRODUCT(--(${cells()}<0-${least()}))`),
      total("settlement.worst", worst, () => `MIN(0,MIN(${cells()}))`),
      total("net", sumOf(net), () => `SUM(${cells()})`),
      total("net.state", state, () => `${savedIn(sources, year)}-SUM(${cells()})`)
    ]
  })

/** What is saved in a year once its loan is repaid: all nets and the state's account sum to it. */
const savedIn = ({ periods, months, saving }: YearSources, year: number): string => {
  const repaid = ({ settlement, prices }: Period) => (settlement.loan === null ? "0" : prices.at("annuity"))
  const [own, last] = [periodIn(periods, year), periods.at(-1)!]
  // A year's saving already bears what the last settlement repays.
  const atEnd = own === last ? saving() : `${saving()}+${repaid(last)}-${repaid(own)}`
  if (months === undefined) return atEnd
  const onPath = `SUMIF(${rangeIn(months.months, "year")},${year},${rangeIn(months.months, "saved")})-${repaid(own)}`
  return `IF(${year}<=${months.timing.at("wholeYears")},${onPath},${atEnd})`
}
