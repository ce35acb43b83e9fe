/** What is said about a table in a workbook. */
import { say } from "../../words/Lang.ts"
import { type Told, told } from "../../words/told.ts"
import { listed } from "../wording.ts"

export const workbookWords = {
  noSheet: (asked: string | undefined, known: ReadonlyArray<string>): Told => ({
    message: asked === undefined ? say("sheets.workbookNoVisibleSheet") : say("sheets.workbookNoSheet", { asked }),
    hint: known.length === 0 ? say("sheets.showOrName") : say("sheets.thereAre", { known: listed(known) })
  }),
  emptySheet: (sheet: string): Told => told("sheets.emptySheet", { sheet }),
  emptyRange: (range: string): Told => told("sheets.emptyRange", { range }),
  uncalculated: (cells: number): Told => told("sheets.uncalculated", { cells }),
  linked: (cells: number): Told => told("sheets.linked", { cells }),
  hidden: (rows: number): Told => told("sheets.hidden", { rows }),
  date: (found: string): Told => told("sheets.date", { found })
} as const
