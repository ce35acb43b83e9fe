/** The sheet of who pays: municipality by municipality its share, what it pays and gets, and what is left. */
import type { WeightedKey } from "../../../../model/money/Money.ts"
import { losersOf, winnersOf } from "../../../../model/money/moneyYear.ts"
import { takesPart } from "../../../../model/money/volumes.ts"
import { cellIn, type GridColumn, rangeIn, type SameRow } from "../../Grid.ts"
import type { SiteGrid } from "../grids.ts"
import { municipalityHeads } from "../heads.ts"
import type { ListSheet } from "../listSheet.ts"
import { countStyle } from "../Live.ts"
import { amountColumn } from "./amountColumn.ts"
import { CONTRIBUTION, GRANT, keyColumns } from "./keyColumns.ts"
import type { Priced } from "./Priced.ts"
import type { MoneySheets } from "./Sheets.ts"

type Column = GridColumn<number>

/** @param accounts what there is to share out, asked for when the sheet is written */
export const settlementGrid = (priced: Priced, sheets: MoneySheets, accounts: () => ListSheet): SiteGrid => {
  const { live, settlement, words } = priced
  const compensated = (settlement?.compensation ?? null) !== null
  const grid: SiteGrid = {
    name: live.sheet("settlement"),
    title: live.sheet("settlement"),
    note: words.notes.settlement,
    items: Array.from({ length: live.model.municipalities }, (_, m) => m),
    frozenColumns: 2,
    filtered: true,
    columns: [
      ...municipalityHeads<number>(live, (m) => m),
      {
        id: "takesPart",
        header: live.words.columns.takesPart,
        width: 9,
        style: countStyle,
        cell: (m) => (takesPart(live.model, m) ? 1 : 0)
      },
      ...contributionColumns(priced, sheets, accounts, () => grid),
      ...grantColumns(priced, sheets, accounts, () => grid),
      ...(compensated ? compensationColumns(priced, sheets, accounts) : []),
      amountColumn(priced, "net", priced.year.settled.net, (at, m) =>
        compensated ? `${at("before")}+${at("compensation")}` : netBefore(priced, sheets, at, m)
      ),
      ...perPerson(priced, sheets),
      sideColumn(priced, sheets)
    ]
  }
  return grid
}

const contributionColumns = (
  priced: Priced,
  sheets: MoneySheets,
  accounts: () => ListSheet,
  grid: () => SiteGrid
): ReadonlyArray<Column> => {
  const { settlement, year } = priced
  const { contributionKey, fees } = year.sharing
  return [
    ...keyColumns(priced, sheets, grid, { key: settlement?.key ?? EQUALLY, ids: CONTRIBUTION, share: contributionKey }),
    ...(fees === null ? [] : [amountColumn(priced, "fees", fees, (at, m) => feesFormula(priced, sheets, at, m))]),
    amountColumn(priced, "contribution", year.settled.contribution, (at) => {
      const byKey = `${accounts().at("residual")}*${at("keyShare")}`
      return fees === null ? byKey : `${at("fees")}+${byKey}`
    })
  ]
}

const grantColumns = (
  priced: Priced,
  sheets: MoneySheets,
  accounts: () => ListSheet,
  grid: () => SiteGrid
): ReadonlyArray<Column> => {
  const { settlement, year } = priced
  const grant = settlement?.grant ?? null
  if (grant === null) return []
  return [
    ...keyColumns(priced, sheets, grid, { key: grant.key, ids: GRANT, share: year.sharing.grantKey }),
    amountColumn(priced, "grant", year.settled.grant, (at) => `${accounts().at("grantTotal")}*${at("grantShare")}`)
  ]
}

/** Without a settlement there is nobody to pay. */
const EQUALLY: WeightedKey = { key: { kind: "equal" }, bands: [] }

const netBefore = ({ settlement }: Priced, { savings }: MoneySheets, at: SameRow, m: number): string =>
  `${cellIn(savings, "saving", m)}-${at("contribution")}${(settlement?.grant ?? null) === null ? "" : `+${at("grant")}`}`

/** Fees per recipient times recipients. */
const feesFormula = ({ live }: Priced, { work, prices }: MoneySheets, at: SameRow, m: number): string => {
  const n = live.model.caseTypes.length
  const recipients = rangeIn(work, "recipients", m * n, m * n + n - 1)
  return `${at("takesPart")}*SUMPRODUCT(${recipients},${prices.range("feePerRecipient 0", `feePerRecipient ${n - 1}`)})`
}

const compensationColumns = (priced: Priced, sheets: MoneySheets, accounts: () => ListSheet): ReadonlyArray<Column> => {
  const { money, year, prices, settlement } = priced
  const before = year.settled.net.map((net, m) => net - year.settled.compensation[m]!)
  const rule = settlement!.compensation!
  const cap = prices.of(rule.maxLossPerInhabitant)
  return [
    amountColumn(priced, "before", before, (at, m) => netBefore(priced, sheets, at, m)),
    amountColumn(
      priced,
      "wanted",
      before.map((net, m) => Math.max(0, -net - cap * money.population[m]!)),
      (at, m) => `MAX(0,0-${at("before")}-${sheets.prices.at("cap")}*${cellIn(sheets.savings, "population", m)})`
    ),
    amountColumn(priced, "compensation", year.settled.compensation, (at) => {
      if (rule.paidBy === "state") return at("wanted")
      const [paid, wanted, gains] = [accounts().at("paid"), accounts().at("wanted"), accounts().at("gains")]
      return `IF(${wanted}>0,${at("wanted")}*${paid}/${wanted},0)-IF(${gains}>0,MAX(0,${at("before")})*${paid}/${gains},0)`
    })
  ]
}

const perPerson = ({ money, year, words }: Priced, { savings }: MoneySheets): ReadonlyArray<Column> =>
  money.population.every((people) => people === 0)
    ? []
    : [
        {
          id: "netPerInhabitant",
          header: words.columns.netPerInhabitant,
          style: { number: "#,##0.0" },
          cell: (m, _, at) =>
            money.population[m] === 0
              ? null
              : {
                  value: year.settled.net[m]! / money.population[m]!,
                  formula: `${at("net")}/${cellIn(savings, "population", m)}`
                }
        }
      ]

/** 1 for who gains, -1 for who loses; what is next to nothing beside today's cost is rounding. */
const sideColumn = ({ year, words }: Priced, { savings }: MoneySheets): Column => {
  const [losers, winners] = [new Set(losersOf(year)), new Set(winnersOf(year))]
  return {
    id: "side",
    header: words.columns.side,
    style: countStyle,
    cell: (m, _, at) => ({
      value: losers.has(m) ? -1 : winners.has(m) ? 1 : 0,
      formula: `IF(ABS(${at("net")})>0.000000001*MAX(1,${cellIn(savings, "costToday", m)}),SIGN(${at("net")}),0)`
    })
  }
}
