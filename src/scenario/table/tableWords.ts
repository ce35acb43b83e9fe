/** What can be wrong with the file of a table, in Danish and English. */
import { say, type Text } from "../../words/Lang.ts"
import { type Told, told } from "../../words/told.ts"
import { shown } from "../wording.ts"

export const tableWords = {
  binary: (format: keyof typeof BINARY): Told => ({
    message: say("tables.binary", { binary: BINARY[format] }),
    hint: format === "pdf" || format === "page" ? say("tables.getTableCsv") : say("tables.saveSpreadsheetCsv")
  }),
  unknownEncoding: (label: string): Told => told("tables.unknownEncoding", { label: shown(label) }),
  brokenBytes: (encoding: string, declared: boolean): Told => ({
    message: say("tables.brokenBytes", { encoding, declared }),
    hint: say("tables.brokenBytesHint", { declared })
  }),
  allSkipped: (skip: number): Told => told("tables.allSkipped", { skip }),
  titles: (title: string, first: number, last: number): Told => ({
    message: say("tables.titles", { first: lineRange(first, last), title: shown(title), first2: first, last }),
    hint: say("tables.titlesHint", { last })
  }),
  notes: (note: string, first: number, last: number): Told =>
    told("tables.notes", { first: lineRange(first, last), note: shown(note), first2: first, last }),
  noColumn: (number: number, columns: number): Told => ({
    message: say("tables.tableNoColumn", { number }),
    hint: say("tables.noColumnHint", { columns })
  }),
  nameTaken: (name: string, number: number): Told => told("tables.nameTaken", { number, name }),
  empty: told("tables.empty"),
  noRows: told("tables.noRows"),
  syntax: (code: string): Told => ({
    message: syntaxMessages[code] ?? say("tables.syntax", { code }),
    hint: say("tables.syntaxHint")
  }),
  tooShort: (cells: number, columns: number, delimiter: string): Told => ({
    message: say("tables.tooShort", { cells, columns }),
    hint: say("tables.tooShortHint", { delimiter })
  }),
  misfits: (wrong: number, rows: number, columns: number, delimiter: string): Told => ({
    message: say("tables.misfits", { wrong, rows, columns }),
    hint: say("tables.misfitsHint", { delimiter })
  }),
  tooLong: (cells: number, columns: number): Told => told("tables.tooLong", { cells, columns })
} as const

const BINARY = {
  zip: say("tables.zip"),
  oldExcel: say("tables.oldExcel"),
  pdf: say("tables.pdf"),
  page: say("tables.page"),
  unknown: say("tables.unknown")
} as const

const lineRange = (first: number, last: number): Text => {
  if (first === last) return say("tables.line", { first })
  return say("tables.lines", { first, last })
}

const syntaxMessages: Readonly<Record<string, Text>> = {
  CSV_QUOTE_NOT_CLOSED: say("tables.csvquotenotclosed"),
  INVALID_OPENING_QUOTE: say("tables.invalidopeningquote"),
  CSV_INVALID_CLOSING_QUOTE: say("tables.csvinvalidclosingquote")
}
