/** What a workbook remembers of its making, on a sheet that is hidden: scenarios, headings, every number as it was. */
import { languages } from "../../words/languages.ts"
import { Schema } from "effect"
import type { ReadSheet, Spreadsheet } from "../../scenario/spreadsheet/Spreadsheet.ts"
import { FIELDS } from "./NumberFields.ts"

/** The sheet's name, the same in every language. */
export const RECORD_SHEET = "casecap"

const Cell = Schema.NullOr(Schema.Union([Schema.Finite, Schema.String]))

const BookNumber = Schema.Struct({
  path: Schema.String,
  /** Letters of the scenarios that have it. */
  scenarios: Schema.Array(Schema.String),
  fields: Schema.Record(Schema.Literals(FIELDS), Cell)
})

export const BookRecord = Schema.Struct({
  casecap: Schema.Literal(1),
  lang: Schema.Literals(languages),
  /** The sheet of assumptions, and its headings by column. */
  sheet: Schema.String,
  headings: Schema.Record(Schema.String, Schema.String),
  /** Words of the sheet with the ids that they stand for. */
  words: Schema.Struct({
    basis: Schema.Record(Schema.String, Schema.String),
    status: Schema.Record(Schema.String, Schema.String)
  }),
  scenarios: Schema.Array(
    Schema.Struct({
      letter: Schema.String,
      /** Relative to the workbook. */
      file: Schema.String,
      id: Schema.String,
      fingerprint: Schema.String,
      changes: Schema.Array(Schema.String)
    })
  ),
  numbers: Schema.Array(BookNumber)
})
export type BookRecord = typeof BookRecord.Type
export type RecordedNumber = BookRecord["numbers"][number]

/** The record as lines, because a cell holds 32,767 characters: the whole without numbers, then a number a line. */
export const recordLines = ({ numbers, ...whole }: BookRecord): ReadonlyArray<string> => [
  JSON.stringify(whole),
  ...numbers.map((number) => JSON.stringify(number))
]

/** The record of a workbook, or undefined where it has none that can be read. */
export const readRecord = (book: Spreadsheet): BookRecord | undefined => {
  const sheet = book.sheets.find(({ name }) => name === RECORD_SHEET)
  const read = sheet === undefined ? undefined : book.read(sheet)
  if (read === undefined || typeof read === "string") return undefined
  try {
    const [whole, ...numbers] = linesOf(read).map((line): unknown => JSON.parse(line))
    return Schema.decodeUnknownSync(BookRecord)({ ...(whole as object), numbers })
  } catch {
    return undefined
  }
}

const linesOf = ({ rows }: ReadSheet): ReadonlyArray<string> =>
  rows.flatMap(({ cells }) => {
    const cell = cells.get(1)
    return cell?.kind === "text" ? [cell.value] : []
  })
