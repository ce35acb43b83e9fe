/** The sheets that compute the money of one scenario. */
import { type Grid, gridWorksheet } from "../../Grid.ts"
import type { SiteGrid } from "../grids.ts"
import type { ListSheet } from "../listSheet.ts"
import type { MunicipalMoney } from "../../moneyShown.ts"
import type { Worksheet } from "../../Workbook.ts"
import { accountSheet } from "./accountSheet.ts"
import { flowGrid } from "./flowGrid.ts"
import type { Priced } from "./Priced.ts"
import { priceSheet, priceWorksheet } from "./priceSheet.ts"
import { type LiveMonths, liveMonths } from "../months/liveMonths.ts"
import { type LiveYears, liveYears } from "./liveYears.ts"
import type { Timed } from "../months/Timed.ts"
import { releaseGrid, type ReleaseRow } from "./releaseGrid.ts"
import { savingGrid } from "./savingGrid.ts"
import { settlementGrid } from "./settlementGrid.ts"
import type { MoneySheets, WorkSheets } from "./Sheets.ts"

export interface LiveMoney {
  readonly priced: Priced
  readonly sheets: MoneySheets
  readonly accounts: ListSheet
  /** Where somebody has to be paid. */
  readonly settlement: SiteGrid | undefined
  /** Where posts are released case type by case type. */
  readonly release: Grid<ReleaseRow> | undefined
  readonly flows: Grid<number> | undefined
  /** Where a transition says how the change comes about. */
  readonly months: LiveMonths | undefined
  /** Where who pays differs from year to year. */
  readonly years: LiveYears | undefined
}

interface MoneySources {
  readonly work: WorkSheets
  readonly timed: Timed | undefined
  /** Where the saving of a year stands, asked for when sheets are written. */
  readonly saving: () => string
}

export const liveMoney = (priced: Priced, { work, timed, saving }: MoneySources): LiveMoney => {
  const organised = priced.live.model.organisation !== null
  const prices = priceSheet(priced, work.activities)
  const made: { savings?: SiteGrid; settlement?: SiteGrid } = {}
  const release =
    organised && priced.money.release.by === "caseType"
      ? releaseGrid(priced, work, prices, () => made.savings!)
      : undefined
  const savings = savingGrid(priced, work, prices, release)
  made.savings = savings
  const sheets: MoneySheets = { ...work, prices, savings }
  const accounts = accountSheet(priced, sheets, () => made.settlement!)
  const settlement = organised ? settlementGrid(priced, sheets, () => accounts) : undefined
  if (settlement !== undefined) made.settlement = settlement
  const months = timed === undefined ? undefined : liveMonths(timed, { prices, savings, accounts, release })
  // What is borrowed counts where it is spent: its repayment is no cost of a year here.
  const flows = flowGrid(priced, {
    prices,
    accounts,
    months,
    saving: () => (organised ? `(${saving()}+${accounts.at("annuity")})` : "0")
  })
  const years =
    settlement === undefined ? undefined : liveYears(priced, { sheets, accounts, settlement, release, months, saving })
  return { priced, sheets, accounts, settlement, release, flows, months, years }
}

/** Sheets as they stand in the workbook. */
export const moneyWorksheets = (money: LiveMoney): ReadonlyArray<Worksheet> => [
  ...yearWorksheets(money),
  ...(money.years?.worksheets() ?? []),
  ...(money.months?.worksheets() ?? [])
]

/** The sheets whose formulas read numbers of the scenario. */
export const moneyInputs = (money: LiveMoney): ReadonlyArray<Worksheet> => [
  ...yearWorksheets(money),
  ...(money.years?.worksheets() ?? []),
  ...(money.months?.inputs() ?? [])
]

const yearWorksheets = ({
  priced,
  sheets,
  accounts,
  settlement,
  release,
  flows
}: LiveMoney): ReadonlyArray<Worksheet> => {
  const isGiven = priced.money.given !== null
  return [
    ...(settlement === undefined ? [] : [gridWorksheet(settlement)]),
    ...(isGiven ? [] : [gridWorksheet(sheets.savings)]),
    ...(release === undefined ? [] : [gridWorksheet(release)]),
    ...(accounts.grid.items.length === 0 ? [] : [gridWorksheet(accounts.grid)]),
    priceWorksheet(priced, sheets.prices),
    ...(flows === undefined ? [] : [gridWorksheet(flows)])
  ]
}

/** The sheet on which a figure of a municipality is reckoned. */
export const municipalGrid = ({ sheets, settlement }: LiveMoney, quantity: MunicipalMoney): SiteGrid =>
  SAVED.has(quantity) ? sheets.savings : settlement!
const SAVED: ReadonlySet<MunicipalMoney> = new Set(["costToday", "released", "stranded", "saving"])
