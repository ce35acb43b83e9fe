/** The sheet of nets by month: what is left of a month for each municipality before compensation, and how it is made good. */
import { takesPart } from "../../../../model/money/volumes.ts"
import type { WeightedKey } from "../../../../model/money/Money.ts"
import { accountIn } from "../../../../model/transition/monthMoney.ts"
import { sumOf } from "../../../../model/money/keys.ts"
import { compensationLeft, settlementIn } from "../../../../model/money/settlementIn.ts"
import { yearOfMonth } from "../../../../model/money/moneyMonths.ts"
import type { MoneyYear } from "../../../../model/money/moneyOf.ts"
import { besideSheet } from "../../address.ts"
import type { Grid } from "../../Grid.ts"
import type { CellStyle } from "../../Workbook.ts"
import { computedStyle, countStyle, fteStyle } from "../Live.ts"
import { moneyStyle, type Priced } from "../money/Priced.ts"
import { leftIn, rowsOfSite } from "./leaveGrid.ts"
import {
  type LeftOf,
  lineFormulas,
  LINES,
  MADE_GOOD,
  netFormula,
  type NetLine,
  type NetSources
} from "./netFormulas.ts"
import { acrossMonths, atMonth, inMonth, monthColumns, type Timed } from "./Timed.ts"

interface NetItem {
  /** The last two stand once for each municipality, "left of" where posts are released case type by case type. */
  readonly line: NetLine | "net" | "left of"
  readonly m: number
}

export interface NetSheet {
  readonly grid: Grid<NetItem>
  /** A line's months. */
  readonly across: (line: NetLine) => string
  /** A municipality's months. */
  readonly ofMunicipality: (m: number) => string
}

export const netSheet = (timed: Timed, sources: NetSources): NetSheet => {
  const { priced, path } = timed
  const { live, words } = priced
  const isMadeGood = sources.periods.some(({ settlement }) => settlement.compensation !== null)
  const lines: ReadonlyArray<NetLine> = isMadeGood ? [...LINES, ...MADE_GOOD] : LINES
  const row = (line: NetLine) => lines.indexOf(line)
  const at = (line: NetLine, t: number) => besideSheet(atMonth(grid, t, row(line)))
  const count = live.model.municipalities
  const nets = (t: number) => besideSheet(inMonth(grid, t, lines.length, lines.length + count - 1))
  const { left } = sources.months
  const isWhole = rowsOfSite(timed) === 1
  const leftOf: LeftOf = isWhole ? rowsOf(() => left, 0, count) : rowsOf(() => grid, lines.length + count, count)
  const formula = lineFormulas(timed, sources, { at, nets, leftOf })
  const accounts = Array.from({ length: path.months }, (_, t) =>
    accountIn(live.model, priced.money, live.result.allocation, t + 1)
  )
  const grid: Grid<NetItem> = {
    name: live.sheet("netMonths"),
    title: live.sheet("netMonths"),
    note: words.notes.netMonths,
    items: [
      ...lines.map((line) => ({ line, m: -1 })),
      ...Array.from({ length: count }, (_, m) => ({ line: "net", m }) as const),
      ...(isWhole ? [] : Array.from({ length: count }, (_, m) => ({ line: "left of", m }) as const))
    ],
    frozenColumns: 1,
    columns: [
      {
        id: "label",
        header: live.words.columns.municipality,
        width: 34,
        cell: ({ line, m }) => labelOf(priced, { line, m })
      },
      ...monthColumns<NetItem>(timed, moneyStyle, {
        value: ({ line, m }, t) => valueOf(priced, accounts[t]!, { line, m, t, change: timed.money.firstChange }),
        formula: ({ line, m }, t) =>
          line === "net"
            ? netFormula(timed, sources, { at, nets, leftOf }, m, t)
            : line === "left of"
              ? leftIn(timed, left, m, t)
              : formula[line](t),
        style: ({ line }) => styleOf(line)
      })
    ]
  }
  return {
    grid,
    across: (line) => acrossMonths(grid, row(line), path.months),
    ofMunicipality: (m) => acrossMonths(grid, lines.length + m, path.months)
  }
}

const labelOf = ({ words, live }: Priced, { line, m }: NetItem): string => {
  if (m < 0) return words.netLines[line]
  const { name } = live.names.municipalities[m]!
  return line === "net" ? name : `${words.netLines[line]}: ${name}`
}

const styleOf = (line: NetItem["line"]): CellStyle =>
  COUNTS.has(line) ? countStyle : FTE.has(line) ? fteStyle : SHARES.has(line) ? computedStyle : moneyStyle

/** Rows of municipalities in a month, from any sheet. */
const rowsOf = <Item>(grid: () => Grid<Item>, first: number, count: number): LeftOf => ({
  all: (t) => inMonth(grid(), t, first, first + count - 1),
  of: (m, t) => atMonth(grid(), t, first + m)
})

const COUNTS: ReadonlySet<string> = new Set(["month", "year"])
const FTE: ReadonlySet<string> = new Set(["moved", "keySum", "grantSum", "left of"])
const SHARES: ReadonlySet<string> = new Set(["left", "paidOfWanted", "paidOfGains"])

interface Asked extends NetItem {
  readonly t: number
  readonly change: number
}

const valueOf = (priced: Priced, account: MoneyYear, { line, m, t, change }: Asked): number => {
  const { money, prices, live } = priced
  const { settled, local, centre, sharing } = account
  const year = yearOfMonth(t, change)
  const settlement = settlementIn(money, year)!
  const net = (one: number) => settled.net[one]! - settled.compensation[one]!
  if (line === "net") return net(m)
  if (line === "left of") return local.leaves[m]!
  const rule = settlement.compensation
  const left = rule === null ? 0 : compensationLeft(settlement, prices, year)
  const all = Array.from(settled.net.keys(), net)
  const cap = rule === null ? 0 : prices.of(rule.maxLossPerInhabitant)
  const wanted = left * sumOf(all.map((own, one) => Math.max(0, -own - cap * money.population[one]!)))
  const gains = sumOf(all.map((own) => Math.max(0, own)))
  const paid = rule?.paidBy === "state" ? wanted : Math.min(wanted, gains)
  const carried = sharing.municipalShare * centre.cost
  const keySum = (key: WeightedKey | undefined) =>
    key?.key.kind === "transferred"
      ? sumOf(local.leaves.map((fte, one) => (takesPart(live.model, one) ? Math.max(0, fte) : 0)))
      : 0
  return {
    month: t,
    year,
    moved: sumOf(local.leaves),
    keySum: keySum(settlement.key),
    grantSum: keySum(settlement.grant?.key),
    localSaving: sumOf(local.saving),
    centreCost: centre.cost - centre.annuity,
    residual: carried - (sharing.fees === null ? 0 : sumOf(sharing.fees)),
    grant: sharing.grant,
    left,
    wanted,
    gains,
    paidOfWanted: wanted > 0 ? paid / wanted : 0,
    paidOfGains: gains > 0 && rule !== null && rule.paidBy !== "state" ? paid / gains : 0
  }[line]
}
