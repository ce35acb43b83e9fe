/** What is said about a table in a workbook. */
import { say, type Text } from "../../words/Lang.ts"
import { listed } from "../wording.ts"

interface Words {
  readonly message: Text
  readonly hint: Text
}

export const workbookWords = {
  noSheet: (asked: string | undefined, known: ReadonlyArray<string>): Words => ({
    message: asked === undefined ? say("sheets.workbookNoVisibleSheet") : say("sheets.workbookNoSheet", { asked }),
    hint: known.length === 0 ? say("sheets.showSheetNameWithSheet") : say("sheets.thereAre", { known: listed(known) })
  }),
  emptySheet: (sheet: string): Words => ({
    message: say("sheets.emptySheet", { sheet }),
    hint: say("sheets.emptySheetHint")
  }),
  emptyRange: (range: string): Words => ({
    message: say("sheets.emptyRange", { range }),
    hint: say("sheets.emptyRangeHint")
  }),
  uncalculated: (cells: number): Words => ({
    message: say("sheets.uncalculated", { cells }),
    hint: say("sheets.uncalculatedHint")
  }),
  linked: (cells: number): Words => ({
    message: say("sheets.linked", { cells }),
    hint: say("sheets.linkedHint")
  }),
  hidden: (rows: number): Words => ({
    message: say("sheets.hidden", { rows }),
    hint: say("sheets.hiddenHint")
  }),
  date: (found: string): Words => ({
    message: say("sheets.date", { found }),
    hint: say("sheets.dateHint")
  })
} as const
