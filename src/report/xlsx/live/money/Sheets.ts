/** The sheets that formulas of money read and fill: those of FTE, and their own, which speak of one another. */
import type { Grid } from "../../Grid.ts"
import type { ActivityItem } from "../activityGrid.ts"
import type { CentreGrids } from "../centreGrids.ts"
import type { SiteGrid, WorkGrid } from "../grids.ts"
import type { ListSheet } from "../listSheet.ts"

/** Of FTE. */
export interface WorkSheets {
  readonly activities: Grid<ActivityItem>
  readonly work: WorkGrid
  readonly sites: SiteGrid
  readonly centres: CentreGrids | undefined
}

/** With those of money, each made of the ones before it; `accounts` is asked for when sheets are written. */
export interface MoneySheets extends WorkSheets {
  readonly prices: ListSheet
  readonly savings: SiteGrid
}
