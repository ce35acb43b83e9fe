/** What can be wrong with the file of a table, in Danish and English. */
import type { Words } from "../fileWords.ts"
import { say, type Text } from "../../words/Lang.ts"
import { shown } from "../wording.ts"

export const tableWords = {
  binary: (format: "zip" | "oldExcel" | "pdf" | "unknown"): Words => ({
    message: say("tables.binary", { binary: BINARY[format] }),
    hint: format === "pdf" ? say("tables.getTableCsv") : say("tables.saveSpreadsheetCsv")
  }),
  unknownEncoding: (label: string): Words => ({
    message: say("tables.unknownEncoding", { label: shown(label) }),
    hint: say("tables.unknownEncodingHint")
  }),
  brokenBytes: (encoding: string, declared: boolean): Words => ({
    message: say("tables.brokenBytes", { encoding, declared }),
    hint: say("tables.brokenBytesHint", { declared })
  }),
  allSkipped: (skip: number): Words => ({
    message: say("tables.allSkipped", { skip }),
    hint: say("tables.allSkippedHint")
  }),
  titles: (title: string, first: number, last: number): Words => ({
    message: say("tables.titles", { first: lineRange(first, last), title: shown(title), first2: first, last }),
    hint: say("tables.titlesHint", { last })
  }),
  notes: (note: string, first: number, last: number): Words => ({
    message: say("tables.notes", { first: lineRange(first, last), note: shown(note), first2: first, last }),
    hint: say("tables.notesHint")
  }),
  noColumn: (number: number, columns: number): Words => ({
    message: say("tables.tableNoColumn", { number }),
    hint: say("tables.noColumnHint", { columns })
  }),
  nameTaken: (name: string, number: number): Words => ({
    message: say("tables.nameTaken", { number, name }),
    hint: say("tables.nameTakenHint")
  }),
  empty: {
    message: say("tables.empty"),
    hint: say("tables.emptyHint")
  },
  noRows: {
    message: say("tables.noRows"),
    hint: say("tables.noRowsHint")
  },
  syntax: (code: string): Words => ({
    message: syntaxMessages[code] ?? say("tables.syntax", { code }),
    hint: say("tables.syntaxHint")
  }),
  tooShort: (cells: number, columns: number, delimiter: string): Words => ({
    message: say("tables.tooShort", { cells, columns }),
    hint: say("tables.tooShortHint", { delimiter })
  }),
  misfits: (wrong: number, rows: number, columns: number, delimiter: string): Words => ({
    message: say("tables.misfits", { wrong, rows, columns }),
    hint: say("tables.misfitsHint", { delimiter })
  }),
  tooLong: (cells: number, columns: number): Words => ({
    message: say("tables.tooLong", { cells, columns }),
    hint: say("tables.tooLongHint")
  })
} as const

const BINARY = {
  zip: say("tables.zip"),
  oldExcel: say("tables.oldExcel"),
  pdf: say("tables.pdf"),
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
