/** A table of municipalities: CSV as Danish offices write it, every cell with its place. */
import { parse } from "csv-parse/sync"
import { decodeCsv, declarations, detectDecimal, detectDelimiter, parseNumber } from "./csvDialect.ts"
import { mergeConflict } from "./mergeMarkers.ts"
import type { Problem } from "./Problem.ts"
import type { Text } from "./quantitySchema.ts"
import { makeSource, type Source, type Span } from "./Source.ts"
import { tableWords } from "./tableWords.ts"

export const MAX_CSV_BYTES = 64 * 1024 * 1024

export interface Table {
  readonly source: Source
  readonly columns: ReadonlyArray<string>
  readonly rows: number
  /** The text of a cell, trimmed. */
  readonly cell: (row: number, column: number) => string
  /** Where a cell stands; row -1 is the heading. */
  readonly span: (row: number, column: number) => Span
  /** A number as the table writes it, or undefined. */
  readonly number: (text: string) => number | undefined
  /** How the file was read, for the reader to check. */
  readonly reading: {
    readonly delimiter: string
    readonly decimal: string
    readonly encoding: string
    readonly declared: boolean
  }
}

/**
 * Read a CSV table. Delimiter, decimal sign and encoding are detected, unless the first lines declare them:
 * `sep=;` as Excel does, or comment lines `# delimiter: ;` and `# decimal: ,`. Rows without any content are skipped.
 */
export const readTable = (
  name: string,
  bytes: Uint8Array
): { readonly table: Table | undefined; readonly problems: ReadonlyArray<Problem> } => {
  const decoded = decodeCsv(bytes)
  const { text, encoding } = decoded
  const source = makeSource(name, text)
  const problems: Array<Problem> = []
  const complain = (code: string, words: { readonly message: Text; readonly hint: Text }, span: Span): void =>
    void problems.push({ severity: "error", code, path: "municipalities.table", ...words, span })
  const refused = { table: undefined, problems }

  if (decoded.binary) {
    complain("not-text", tableWords.binary, { source: makeSource(name, ""), start: 0, end: 1 })
    return refused
  }
  const conflict = mergeConflict(source)
  if (conflict !== undefined) return { table: undefined, problems: [{ ...conflict, path: "municipalities.table" }] }
  const head = declarations(text)
  const delimiter = head.delimiter ?? detectDelimiter(text.slice(head.length))
  const start: Span = { source, start: head.length, end: head.length + 1 }
  if (text.slice(head.length).trim() === "") {
    complain("empty-table", tableWords.empty, start)
    return refused
  }
  const records = parseRecords(text.slice(head.length), delimiter)
  if ("lines" in records) {
    const unclosed = records.message === "CSV_QUOTE_NOT_CLOSED" ? lastQuote(text, head.length) : undefined
    const span = unclosed === undefined ? lineSpan(source, head.lines + records.lines) : { source, ...unclosed }
    complain("csv-syntax", tableWords.syntax(records.message), span)
    return refused
  }
  const starts = recordStarts(text, head.length, delimiter)
  const cellAt = (record: number, column: number) => cellSpan(source, starts[record]!, delimiter, column)
  const columns = records[0]!.map((column) => column.trim())
  for (const [i, column] of columns.entries()) {
    // Columns without a name are what a spreadsheet leaves at the edge; nothing can ask for them.
    if (column !== "" && columns.indexOf(column) !== i)
      complain("duplicate-column", tableWords.twoColumns(column), cellAt(0, i))
  }
  const misfits = records.flatMap((cells, i) => {
    const tooLong = cells.slice(columns.length).some((cell) => cell.trim() !== "")
    return i > 0 && (tooLong || cells.length < columns.length)
      ? [{ cells: cells.length, start: starts[i]!, tooLong }]
      : []
  })
  if (misfits.length > 2 && (columns.length === 1 || misfits.length * 2 > records.length - 1)) {
    const words = tableWords.misfits(misfits.length, records.length - 1, columns.length, delimiter)
    complain("row-length", words, rowSpan(source, misfits[0]!.start))
  } else {
    for (const { cells, start: at, tooLong } of misfits) {
      const words = tooLong
        ? tableWords.tooLong(cells, columns.length)
        : tableWords.tooShort(cells, columns.length, delimiter)
      complain("row-length", words, rowSpan(source, at))
    }
  }
  if (records.length === 1) complain("empty-table", tableWords.noRows, start)
  if (problems.length > 0) return refused
  const decimal = head.decimal ?? detectDecimal(records.slice(1), delimiter)
  return {
    problems,
    table: {
      source,
      columns,
      rows: records.length - 1,
      cell: (row, column) => records[row + 1]![column]!.trim(),
      span: (row, column) => cellAt(row + 1, column),
      number: (cell) => parseNumber(cell, decimal),
      reading: { delimiter, decimal, encoding, declared: head.length > 0 }
    }
  }
}

type Records = ReadonlyArray<ReadonlyArray<string>>

const parseRecords = (
  text: string,
  delimiter: string
): Records | { readonly message: string; readonly lines: number } => {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: false
    }) as unknown as Records
  } catch (error) {
    const { code, lines } = error as { readonly code?: string; readonly lines?: number }
    return { message: code ?? "", lines: lines ?? 1 }
  }
}

/** The quote that opens what is never closed. */
const lastQuote = (text: string, from: number): { readonly start: number; readonly end: number } => {
  let opened = from
  let quoted = false
  for (let i = text.indexOf('"', from); i !== -1; i = text.indexOf('"', i + 1)) {
    quoted = !quoted
    if (quoted) opened = i
  }
  return { start: opened, end: opened + 1 }
}

/** Offsets at which records with content start: a line break inside quotes ends no record. */
const recordStarts = (text: string, from: number, delimiter: string): ReadonlyArray<number> => {
  const starts: Array<number> = []
  let quoted = false
  let start = from
  let content = false
  for (let i = from; i < text.length; i++) {
    const sign = text[i]!
    if (sign === '"') quoted = !quoted
    else if (sign === "\n" && !quoted) {
      if (content) starts.push(start)
      start = i + 1
      content = false
    } else if (sign !== delimiter && sign.trim() !== "") content = true
    else if (quoted && sign === delimiter) content = true
  }
  if (content) starts.push(start)
  return starts
}

const lineSpan = (source: Source, line: number): Span =>
  rowSpan(source, source.lineStarts[Math.min(line, source.lineStarts.length) - 1] ?? 0)

const rowSpan = (source: Source, start: number): Span => {
  const end = source.text.indexOf("\n", start)
  const trimmed = source.text.slice(start, end === -1 ? source.text.length : end).trimEnd().length
  return { source, start, end: start + Math.max(1, trimmed) }
}

/** The n-th cell of the record that starts at an offset, found by walking over quotes. */
const cellSpan = (source: Source, start: number, delimiter: string, column: number): Span => {
  const { text } = source
  let at = 0
  let quoted = false
  let cell = start
  let i = start
  for (; i < text.length; i++) {
    const sign = text[i]!
    if (sign === '"') quoted = !quoted
    if (quoted) continue
    if (sign === "\n") break
    if (sign !== delimiter) continue
    if (at === column) break
    at++
    cell = i + 1
  }
  const written = text.slice(cell, i)
  const before = written.length - written.trimStart().length
  const inside =
    written.trim() === ""
      ? { start: cell, end: cell + 1 }
      : { start: cell + before, end: cell + written.trimEnd().length }
  return { source, ...inside }
}
