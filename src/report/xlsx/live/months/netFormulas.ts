/** Formulas of nets by month: what there is to share out in a month, and what it leaves to a municipality. */
import type { WeightedKey } from "../../../../model/money/Money.ts"
import { cellIn, rangeIn } from "../../Grid.ts"
import type { SiteGrid } from "../grids.ts"
import type { ListSheet } from "../listSheet.ts"
import { postsFormula } from "../money/lotColumns.ts"
import { byPeriod, type Period } from "../money/periods.ts"
import type { Priced } from "../money/Priced.ts"
import type { LiveMonths } from "./liveMonths.ts"
import { partsLeft } from "./leaveGrid.ts"
import { atMonth, type Timed } from "./Timed.ts"

export const LINES = [
  "month",
  "year",
  "moved",
  "keySum",
  "grantSum",
  "localSaving",
  "centreCost",
  "residual",
  "grant"
] as const
export const MADE_GOOD = ["left", "wanted", "gains", "paidOfWanted", "paidOfGains"] as const
export type NetLine = (typeof LINES)[number] | (typeof MADE_GOOD)[number]

export interface NetSources {
  readonly months: LiveMonths
  readonly savings: SiteGrid
  readonly prices: ListSheet
  readonly sites: SiteGrid
  readonly periods: ReadonlyArray<Period>
  /** Cells of what an FTE of each part that is released together costs. */
  readonly releasedCost: (m: number, part: "salary" | "overhead") => string
}

/** Cells of the month in which a formula stands. */
interface Here {
  readonly at: (line: NetLine, t: number) => string
  /** What is left to all municipalities. */
  readonly nets: (t: number) => string
  readonly leftOf: LeftOf
}

/** FTE that have left: all municipalities below each other, and one. */
export interface LeftOf {
  readonly all: (t: number) => string
  readonly of: (m: number, t: number) => string
}

export const lineFormulas = (
  { priced }: Timed,
  sources: NetSources,
  { at, nets, leftOf }: Here
): Readonly<Record<NetLine, (t: number) => string>> => {
  const { months, periods, savings, sites } = sources
  const each = (t: number, formula: (period: Period) => string) => byPeriod(periods, at("year", t), formula)
  const ofMonth = (column: string, t: number) => `INDEX(${rangeIn(months.months, column)},${at("month", t)}+1)`
  const hasOthers = months.direct !== undefined
  const keySum = (key: (period: Period) => WeightedKey | undefined) => (t: number) =>
    each(t, (period) => {
      const own = key(period)
      return own?.key.kind === "transferred"
        ? `SUMPRODUCT(${rangeIn(period.grid, "takesPart")}*(${sized(leftOf.all(t))}))`
        : "0"
    })
  return {
    month: (t) => (t === 0 ? "0" : `${at("month", t - 1)}+1`),
    year: (t) => `INT((${at("month", t)}-${months.timing.at("firstChange")})/12)+1`,
    moved: (t) => `SUM(${leftOf.all(t)})`,
    keySum: keySum(({ settlement }) => settlement.key),
    grantSum: keySum(({ settlement }) => settlement.grant?.key),
    localSaving: (t) => ofMonth("staffSaved", t) + (hasOthers ? `+${ofMonth("otherSaved", t)}` : ""),
    centreCost: (t) =>
      `${ofMonth("centrePay", t)}+${ofMonth("projectPay", t)}${hasOthers ? `+${ofMonth("centreOther", t)}` : ""}`,
    residual: (t) =>
      each(t, ({ settlement, prices, accounts }) => {
        const annuity = settlement.loan === null ? "" : `+${prices.at("annuity")}`
        const fees = settlement.tariff === null ? "" : `-${accounts.at("feesTotal")}`
        return `${prices.at("municipalShare")}*(${at("centreCost", t)}${annuity})${fees}`
      }),
    grant: (t) =>
      each(t, ({ settlement, prices, accounts }) => {
        if (settlement.grant === null) return "0"
        const share = `0-${prices.at("grantShare")}`
        const annuity = settlement.loan === null ? "" : `+${prices.at("annuity")}`
        switch (settlement.grant.basis) {
          case "netSaving":
            return `${share}*(${at("localSaving", t)}-${prices.at("municipalShare")}*(${at("centreCost", t)}${annuity}))`
          case "grossSaving":
            return `${share}*${at("localSaving", t)}`
          case "movedCost": {
            const today = `SUM(${rangeIn(sites, "baseline")})`
            return `IF(${today}=0,0,${share}*${at("moved", t)}*SUM(${rangeIn(savings, "staffToday")})/${today})`
          }
          case "amount":
            return accounts.at("grantTotal")
        }
      }),
    ...madeGoodFormulas(priced, sources, { at, nets })
  }
}

/** Losses above the cap, and how far they are made good. */
const madeGoodFormulas = (
  priced: Priced,
  { periods, savings }: NetSources,
  { at, nets }: Pick<Here, "at" | "nets">
): Readonly<Record<(typeof MADE_GOOD)[number], (t: number) => string>> => {
  const each = (t: number, formula: (period: Period) => string) => byPeriod(periods, at("year", t), formula)
  const missing = (t: number, period: Period) =>
    `(0-${nets(t)}-${period.prices.at("cap")}*${rangeIn(savings, "population")})`
  return {
    left: (t) => each(t, ({ settlement }) => leftFormula(priced, settlement.compensation, at("year", t))),
    wanted: (t) =>
      each(t, (period) => {
        if (period.settlement.compensation === null) return "0"
        const own = missing(t, period)
        return `${at("left", t)}*SUMPRODUCT((${own}>0)*${own})`
      }),
    gains: (t) => `SUMIF(${nets(t)},">0")`,
    paidOfWanted: (t) =>
      each(t, ({ settlement }) => {
        const [wanted, gains] = [at("wanted", t), at("gains", t)]
        const paid = settlement.compensation?.paidBy === "state" ? wanted : `MIN(${wanted},${gains})`
        return `IF(${wanted}>0,${paid}/${wanted},0)`
      }),
    paidOfGains: (t) =>
      each(t, ({ settlement }) => {
        const [wanted, gains] = [at("wanted", t), at("gains", t)]
        const { paidBy } = settlement.compensation ?? { paidBy: "state" }
        return paidBy === "state" ? "0" : `IF(${gains}>0,MIN(${wanted},${gains})/${gains},0)`
      })
  }
}

/** The part of compensation that is still paid in a year. */
export const leftFormula = ({ entry }: Priced, rule: Period["settlement"]["compensation"], year: string): string => {
  if (rule === null) return "0"
  if (rule.phaseOutYears === null) return "1"
  return `MIN(1,MAX(0,1-(${year}-${Math.max(1, rule.since)})/${entry(rule.phaseOutYears)}))`
}

/** FTE of one cell or many as a size: nothing where more staff is needed than before. */
const sized = (leaves: string): string => `(${leaves}+ABS(${leaves}))/2`

/** What a month leaves a municipality, as a yearly figure. */
export const netFormula = (timed: Timed, sources: NetSources, { at, leftOf }: Here, m: number, t: number): string => {
  const { priced } = timed
  const { months, periods, savings, prices, releasedCost } = sources
  const posts = postsFormula(priced, prices, partsLeft(timed, months.left, m, t))
  const staff = `SUMPRODUCT(${posts},${releasedCost(m, "salary")}+${prices.at("overheadReleased")}*${releasedCost(m, "overhead")})`
  const direct =
    months.direct === undefined ? "" : `+${cellIn(savings, "directToday", m)}-${atMonth(months.direct, t, m)}`
  const paid = byPeriod(periods, at("year", t), (period) => {
    const { settlement, grid } = period
    const share = ({ key }: WeightedKey, sum: NetLine, own: string): string => {
      if (key.kind !== "transferred") return cellIn(grid, own, m)
      const takes = cellIn(grid, "takesPart", m)
      const size = sized(leftOf.of(m, t))
      return `${takes}*IF(${at(sum, t)}>0,(${size})/${at(sum, t)},1/MAX(1,SUM(${rangeIn(grid, "takesPart")})))`
    }
    const fees = settlement.tariff === null ? "" : `+${cellIn(grid, "fees", m)}`
    const contribution = `${at("residual", t)}*${share(settlement.key, "keySum", "keyShare")}`
    const { grant } = settlement
    const given = grant === null ? "" : `-${at("grant", t)}*${share(grant.key, "grantSum", "grantShare")}`
    return `(${contribution}${fees}${given})`
  })
  return `${staff}${direct}-${paid}`
}
