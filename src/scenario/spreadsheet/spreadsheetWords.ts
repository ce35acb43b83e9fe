/** Why a file is no spreadsheet that can be read, and what to do. */
import { say } from "../../words/Lang.ts"
import { told } from "../../words/told.ts"
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
  notZip: told("sheets.notZip"),
  locked: told("sheets.locked"),
  broken: told("sheets.broken"),
  tooLarge: told("sheets.tooLarge"),
  noWorkbook: {
    message: say("sheets.noWorkbook"),
    hint: say("sheets.notZipHint")
  }
}
