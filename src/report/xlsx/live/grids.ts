/** Sheets that speak of one another, by what a row of each is. */
import type { Grid } from "../Grid.ts"

/** Numbers of case types. */
export type RateGrid = Grid<number>

/** Numbers of municipalities. */
export type SiteGrid = Grid<number>

/** Cells (m, c), as the model numbers them. */
export type WorkGrid = Grid<number>
