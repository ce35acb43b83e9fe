/** The sheets of the months of a transition: what is asked when, who is there, who has left, and the money of it. */
import { type Grid, gridWorksheet, rangeIn } from "../../Grid.ts"
import type { Worksheet } from "../../Workbook.ts"
import type { SiteGrid, WorkGrid } from "../grids.ts"
import type { ListSheet } from "../listSheet.ts"
import type { ReleaseRow } from "../money/releaseGrid.ts"
import { deskGrid } from "./deskGrid.ts"
import { directGrid } from "./directMonths.ts"
import { type FirstMonths, firstMonths, firstMonthsOf } from "./firstMonths.ts"
import { type LeaveGrid, leaveGrid } from "./leaveGrid.ts"
import { type MonthGrid, monthGrid } from "./monthGrid.ts"
import { moverGrid } from "./moverGrid.ts"
import { type StaffSheet, staffSheet } from "./staffSheet.ts"
import type { DeskGrid, Timed } from "./Timed.ts"
import { timingSheet } from "./timingSheet.ts"

export interface LiveMonths {
  readonly timed: Timed
  readonly timing: ListSheet
  readonly months: MonthGrid
  readonly left: LeaveGrid
  readonly direct: SiteGrid | undefined
  /** As they stand in the workbook. */
  readonly worksheets: () => ReadonlyArray<Worksheet>
  /** Rows that read every number of the scenario once; those below read no other. */
  readonly inputs: () => ReadonlyArray<Worksheet>
}

/** Sheets of money that months are reckoned with. */
interface MoneyOfYear {
  readonly prices: ListSheet
  readonly savings: SiteGrid
  readonly accounts: ListSheet
  readonly release: Grid<ReleaseRow> | undefined
}

export const liveMonths = (timed: Timed, { prices, savings, accounts, release }: MoneyOfYear): LiveMonths => {
  const made: { desks?: DeskGrid; first?: FirstMonths } = {}
  const helped = firstMonthsOf(timed)
  const timing = timingSheet(timed, helped)
  const movers: WorkGrid = moverGrid(timed, () => made.desks!)
  const desks = deskGrid(timed, movers, prices)
  made.desks = desks
  const staff: StaffSheet = staffSheet(timed, {
    timing,
    desks,
    helpedRows: helped,
    lentTo: (row) => made.first!.lentTo(row)
  })
  const first = helped === 0 ? undefined : firstMonths(timed, { timing, desks, staff }, helped)
  if (first !== undefined) made.first = first
  const left = leaveGrid(timed, { movers, staff, isHelped: first !== undefined })
  const paid = { timing, desks, staff, left, prices, savings }
  const direct = directGrid(timed, paid)
  const cost = (part: "salary" | "overhead") =>
    release === undefined ? rangeIn(savings, part) : rangeIn(release, part)
  const costs = { salary: cost("salary"), overhead: cost("overhead") }
  const months = monthGrid(timed, { ...paid, accounts, direct, costs })
  return {
    timed,
    timing,
    months,
    left,
    direct,
    worksheets: () => [
      gridWorksheet(months),
      gridWorksheet(left),
      ...(direct === undefined ? [] : [gridWorksheet(direct)]),
      gridWorksheet(staff.grid),
      ...(first === undefined ? [] : [gridWorksheet(first.grid)]),
      gridWorksheet(desks),
      gridWorksheet(movers),
      gridWorksheet(timing.grid)
    ],
    inputs: () => [
      gridWorksheet(timing.grid),
      gridWorksheet(firstOf(staff.grid, staff.paceLines)),
      ...(first === undefined ? [] : [gridWorksheet(firstOf(first.grid, helped))]),
      gridWorksheet(firstOf(movers, 1)),
      gridWorksheet(firstOf(months, 1))
    ]
  }
}

const firstOf = <Item>(grid: Grid<Item>, rows: number): Grid<Item> => ({ ...grid, items: grid.items.slice(0, rows) })
