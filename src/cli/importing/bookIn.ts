/** A workbook that comes back: the record of its making, and its sheet of assumptions. */
import { Effect } from "effect"
import { type BookRecord, readRecord } from "../../analysis/import/BookRecord.ts"
import { importWords } from "../../analysis/import/importWords.ts"
import { otherKind } from "../../scenario/fileKind.ts"
import type { Problem } from "../../scenario/Problem.ts"
import { makeSource } from "../../scenario/Source.ts"
import { readSpreadsheet } from "../../scenario/spreadsheet/readSpreadsheet.ts"
import { unreadableSpreadsheet } from "../../scenario/spreadsheet/spreadsheetWords.ts"
import type { ReadSheet } from "../../scenario/spreadsheet/Spreadsheet.ts"
import { Files } from "../../platform/Files.ts"
import { invalidInput } from "../load.ts"
import type { ImportArguments } from "../program/import.ts"

/** As much as a table may have. */
const MAX_WORKBOOK_BYTES = 64 * 1024 * 1024

interface Book {
  readonly record: BookRecord
  readonly sheet: ReadSheet
}

export const bookIn = ({ workbook, lang }: ImportArguments) =>
  Effect.gen(function* () {
    const bytes = yield* (yield* Files).read(workbook, MAX_WORKBOOK_BYTES)
    const refuse = (problem: Problem) => invalidInput([problem], { lang })
    const about = (words: Pick<Problem, "message" | "hint">): Problem => ({
      severity: "error",
      code: "bad-spreadsheet",
      path: "",
      ...words,
      span: { source: makeSource(workbook, ""), start: 0, end: 1 }
    })
    const other = otherKind(workbook, bytes, "workbook")
    if (other !== undefined) return yield* refuse(other)
    const book = readSpreadsheet(bytes)
    if (typeof book === "string") return yield* refuse(unreadableSpreadsheet(workbook, book))
    const record = readRecord(book)
    if (record === undefined) return yield* refuse(about(importWords.noRecord))
    const named = book.sheets.find(({ name }) => name === record.sheet)
    if (named === undefined) return yield* refuse(about(importWords.noSheet(record.sheet)))
    const sheet = book.read(named)
    if (typeof sheet === "string") return yield* refuse(unreadableSpreadsheet(workbook, sheet))
    const found: Book = { record, sheet }
    return found
  })
