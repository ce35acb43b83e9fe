/** Why a file is no spreadsheet that can be read, and what to do. */
import { say } from "../../words/Lang.ts"
import type { Problem } from "../Problem.ts"
import { makeSource } from "../Source.ts"
import type { SpreadsheetRefusal } from "./readSpreadsheet.ts"
import type { SheetRefusal } from "./Spreadsheet.ts"

/** The problem of a whole file, or of one of its sheets. */
export const unreadableSpreadsheet = (
  file: string,
  refusal: SpreadsheetRefusal | SheetRefusal,
  path = ""
): Problem => ({
  severity: "error",
  code: "bad-spreadsheet",
  path,
  ...words[refusal],
  span: { source: makeSource(file, ""), start: 0, end: 1 }
})

const words: Readonly<Record<SpreadsheetRefusal | SheetRefusal, Pick<Problem, "message" | "hint">>> = {
  notZip: {
    message: say("sheets.notZip"),
    hint: say("sheets.notZipHint")
  },
  locked: {
    message: say("sheets.locked"),
    hint: say("sheets.lockedHint")
  },
  broken: {
    message: say("sheets.broken"),
    hint: say("sheets.brokenHint")
  },
  tooLarge: {
    message: say("sheets.tooLarge"),
    hint: say("sheets.tooLargeHint")
  },
  noWorkbook: {
    message: say("sheets.noWorkbook"),
    hint: say("sheets.notZipHint")
  }
}
