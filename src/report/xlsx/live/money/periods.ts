/** Each settlement of a scenario with the sheets that reckon it: those before the last one have theirs beside. */
import type { Settlement } from "../../../../model/money/Money.ts"
import { yearOf } from "../../../../model/money/moneyYear.ts"
import { gridWorksheet } from "../../Grid.ts"
import { sheetName } from "../../address.ts"
import type { Worksheet } from "../../Workbook.ts"
import type { SiteGrid } from "../grids.ts"
import type { ListSheet } from "../listSheet.ts"
import { accountSheet } from "./accountSheet.ts"
import type { Priced } from "./Priced.ts"
import { priceSheet } from "./priceSheet.ts"
import { settlementGrid } from "./settlementGrid.ts"
import type { MoneySheets } from "./Sheets.ts"

export interface Period {
  /** The year of the change from which it holds. */
  readonly from: number
  readonly settlement: Settlement
  readonly prices: ListSheet
  readonly accounts: ListSheet
  readonly grid: SiteGrid
  /** Its own sheets; none for the last one, whose sheets the workbook has anyway. */
  readonly worksheets: () => ReadonlyArray<Worksheet>
}

/** @param last the sheets of the last settlement */
export const periodsOf = (
  priced: Priced,
  sheets: MoneySheets,
  last: Pick<Period, "prices" | "accounts" | "grid">
): ReadonlyArray<Period> => {
  const { settlements } = priced.money
  return settlements.map(({ from, settlement }, i): Period =>
    i === settlements.length - 1
      ? { from, settlement, ...last, worksheets: () => [] }
      : earlier(priced, sheets, from, settlement)
  )
}

const earlier = (priced: Priced, sheets: MoneySheets, from: number, settlement: Settlement): Period => {
  const { live, money } = priced
  const first = Math.max(1, from)
  const own: Priced = {
    ...priced,
    settlement,
    year: yearOf(live.model, money, live.result.allocation, first),
    live: { ...live, sheet: (id) => sheetName(`${live.sheet(id)} ${first}`, []) }
  }
  const made: { grid?: SiteGrid } = {}
  const prices = priceSheet(own, sheets.activities)
  const accounts = accountSheet(own, { ...sheets, prices }, () => made.grid!)
  const grid = settlementGrid(own, { ...sheets, prices }, () => accounts)
  made.grid = grid
  const worksheets = () => [gridWorksheet(grid), gridWorksheet(accounts.grid), gridWorksheet(prices.grid)]
  return { from, settlement, prices, accounts, grid, worksheets }
}

/** The one that holds in a year: the first one in years before it. */
export const periodIn = (periods: ReadonlyArray<Period>, year: number): Period =>
  periods.findLast(({ from }) => from <= year) ?? periods[0]!

/** A formula for the settlement that holds in the year of a cell. */
export const byPeriod = (periods: ReadonlyArray<Period>, year: string, formula: (period: Period) => string): string =>
  periods
    .slice(1)
    .reduce((before, period) => `IF(${year}>=${period.from},${formula(period)},${before})`, formula(periods[0]!))
