/** The sheets of who pays by year, where that differs from year to year. */
import { type Grid, gridWorksheet, rangeIn } from "../../Grid.ts"
import type { Worksheet } from "../../Workbook.ts"
import type { SiteGrid } from "../grids.ts"
import type { ListSheet } from "../listSheet.ts"
import type { LiveMonths } from "../months/liveMonths.ts"
import { netSheet } from "../months/netSheet.ts"
import type { Total } from "../Total.ts"
import { periodsOf } from "./periods.ts"
import type { Priced } from "./Priced.ts"
import type { ReleaseRow } from "./releaseGrid.ts"
import type { MoneySheets } from "./Sheets.ts"
import { yearGrid, yearsShown, yearTotals } from "./yearGrid.ts"

export interface LiveYears {
  readonly totals: ReadonlyArray<Total>
  readonly worksheets: () => ReadonlyArray<Worksheet>
}

interface MoneyOfYears {
  readonly sheets: MoneySheets
  readonly accounts: ListSheet
  readonly settlement: SiteGrid
  readonly release: Grid<ReleaseRow> | undefined
  readonly months: LiveMonths | undefined
  /** Where the saving of a year stands, asked for when sheets are written. */
  readonly saving: () => string
}

/** Undefined where every year is like the others. */
export const liveYears = (
  priced: Priced,
  { sheets, accounts, settlement, release, months, saving }: MoneyOfYears
): LiveYears | undefined => {
  const years = yearsShown(priced)
  if (years.length === 0) return undefined
  const { prices, savings, sites } = sheets
  const periods = periodsOf(priced, sheets, { prices, accounts, grid: settlement })
  const perSite = release === undefined ? 1 : release.items.length / priced.live.model.municipalities
  const releasedCost = (m: number, part: "salary" | "overhead") =>
    release === undefined ? rangeIn(savings, part, m, m) : rangeIn(release, part, m * perSite, (m + 1) * perSite - 1)
  const nets =
    months === undefined ? undefined : netSheet(months.timed, { months, savings, prices, sites, periods, releasedCost })
  const sources = { savings, periods, months, nets, saving }
  const grid = yearGrid(priced, sources, years)
  return {
    totals: yearTotals(priced, grid, sources, years),
    worksheets: () => [
      gridWorksheet(grid),
      ...periods.flatMap((period) => period.worksheets()),
      ...(nets === undefined ? [] : [gridWorksheet(nets.grid)])
    ]
  }
}
