/** The sheets of the day on which work changes hands, where the organisation then is another than in the end. */
import { resultOf } from "../../../../model/Result.ts"
import { startModel } from "../../../../model/transition/dayOne.ts"
import { gridWorksheet } from "../../Grid.ts"
import type { SheetId } from "../../sheetNames.ts"
import type { Worksheet } from "../../Workbook.ts"
import { activityGrid } from "../activityGrid.ts"
import { centreGrids } from "../centreGrids.ts"
import { type Live, makeLive } from "../Live.ts"
import type { WorkSheets } from "../money/Sheets.ts"
import { rateGrid } from "../rateGrid.ts"
import { siteGrid } from "../siteGrid.ts"
import type { SiteGrid, WorkGrid } from "../grids.ts"
import type { TimeSheet } from "../timeGrid.ts"
import { shortened } from "./Timed.ts"
import { workGrid } from "../workGrid.ts"

export interface DayOneSheets {
  readonly work: WorkSheets
  readonly worksheets: () => ReadonlyArray<Worksheet>
  /** Those that read numbers of the scenario. */
  readonly inputs: () => ReadonlyArray<Worksheet>
}

/** Undefined where the first day is no different, or nothing is said of what months cost. */
export const dayOneSheets = (live: Live, time: TimeSheet, known: WorkSheets): DayOneSheets | undefined => {
  const start = startModel(live.model)
  if (start === live.model || live.model.money === null || start.organisation === null) return undefined
  // What money needs beside FTE stands on the sheets of the end.
  const model = { ...start, money: null }
  const own = makeLive({ ...live, model, result: resultOf(model), sheet: (id) => live.sheet(NAMES[id] ?? id) })
  const made: { sites?: SiteGrid } = {}
  const activities = activityGrid(own, time)
  const rates = rateGrid(own, time, activities, () => known.work)
  const work = workGrid(own, time, rates, () => made.sites!, known.work)
  const sites = siteGrid(own, time, work, known.sites)
  made.sites = sites
  const centres = centreGrids(own, time, work, () => undefined)
  const inputs = () => [gridWorksheet(rates), gridWorksheet(activities)]
  return {
    work: { activities, work, sites, centres },
    worksheets: () => [
      gridWorksheet(sites),
      gridWorksheet(centres.whole),
      gridWorksheet(centres.work),
      gridWorksheet(withShortValues(work)),
      ...inputs()
    ],
    inputs
  }
}

/** Each row stands twice in the workbook: once with all its digits is enough. */
const withShortValues = (grid: WorkGrid): WorkGrid => ({
  ...grid,
  columns: grid.columns.map((column) => ({
    ...column,
    cell: (cell, index, at, beside) => {
      const made = column.cell(cell, index, at, beside)
      if (made === null || typeof made !== "object" || typeof made.value !== "number") return made
      return { ...made, value: shortened(made.value) }
    }
  }))
})

const NAMES: Readonly<Partial<Record<SheetId, SheetId>>> = {
  activities: "dayOneActivities",
  rates: "dayOneRates",
  work: "dayOneWork",
  sites: "dayOneSites",
  centreTotals: "dayOneCentreTotals",
  centreWork: "dayOneCentreWork"
}
