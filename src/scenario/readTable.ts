/** A table of municipalities: CSV as Danish offices write it, every cell with its place. */
import { parse } from "csv-parse/sync"
import type { Problem } from "./Problem.ts"
import { makeSource, type Source, type Span } from "./Source.ts"

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
 * `sep=;` as Excel does, or comment lines `# delimiter: ;` and `# decimal: ,`.
 */
export const readTable = (
  name: string,
  bytes: Uint8Array
): { readonly table: Table | undefined; readonly problems: ReadonlyArray<Problem> } => {
  const { text, encoding } = decodeText(bytes)
  const source = makeSource(name, text)
  const head = declarations(text)
  const delimiter = head.delimiter ?? detectDelimiter(text.slice(head.length))
  const problems: Array<Problem> = []
  const fail = (code: string, message: string, hint: string, span: Span) => {
    problems.push({ severity: "error", code, path: "municipalities.table", message, hint, span })
    return { table: undefined, problems }
  }
  const start: Span = { source, start: head.length, end: head.length + 1 }
  if (text.slice(head.length).trim() === "") {
    return fail("empty-table", "the table is empty", "write a heading line and one line a municipality", start)
  }
  const records = parseRecords(text.slice(head.length), delimiter)
  if ("message" in records) {
    return fail(
      "csv-syntax",
      records.message,
      "check the quotes in this line",
      lineSpan(source, head.lines + records.line)
    )
  }
  const lineOf = (record: number) => head.lines + records[record]!.line
  const columns = records[0]!.cells.map((column) => column.trim())
  for (const [i, column] of columns.entries()) {
    if (columns.indexOf(column) !== i) {
      problems.push({
        severity: "error",
        code: "duplicate-column",
        path: "municipalities.table",
        message: `two columns are named "${column}"`,
        hint: "rename one of them",
        span: cellSpan(source, lineOf(0), delimiter, i)
      })
    }
  }
  for (const [i, { cells }] of records.entries()) {
    if (i === 0 || cells.length === columns.length) continue
    const word = cells.length < columns.length ? "short" : "long"
    problems.push({
      severity: "error",
      code: "row-length",
      path: "municipalities.table",
      message: `the row is too ${word}: ${cells.length} cells, the heading has ${columns.length}`,
      hint:
        word === "short"
          ? `add the missing cells, or the delimiters "${delimiter}"`
          : "quote a cell that holds the delimiter",
      span: lineSpan(source, lineOf(i))
    })
  }
  if (records.length === 1)
    return fail("empty-table", "the table has a heading and no rows", "write one line a municipality", start)
  if (problems.length > 0) return { table: undefined, problems }
  const decimal =
    head.decimal ??
    detectDecimal(
      records.slice(1).map(({ cells }) => cells),
      delimiter
    )
  return {
    problems,
    table: {
      source,
      columns,
      rows: records.length - 1,
      cell: (row, column) => records[row + 1]!.cells[column]!.trim(),
      span: (row, column) => cellSpan(source, lineOf(row + 1), delimiter, column),
      number: (cell) => parseNumber(cell, decimal),
      reading: { delimiter, decimal, encoding, declared: head.length > 0 }
    }
  }
}

const decodeText = (bytes: Uint8Array): { readonly text: string; readonly encoding: string } => {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "UTF-8" }
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" }
  }
}

const declarations = (text: string) => {
  let length = 0
  let lines = 0
  let delimiter: string | undefined
  let decimal: string | undefined
  for (;;) {
    const end = text.indexOf("\n", length)
    const line = text.slice(length, end === -1 ? text.length : end).trim()
    const sep = /^sep=(.|\\t)$/i.exec(line)?.[1]
    if (sep === undefined && !line.startsWith("#")) return { length, lines, delimiter, decimal }
    const said = /^#\s*(delimiter|decimal)\s*[:=]\s*(\S+)/i.exec(line)
    if (sep !== undefined) delimiter = sep
    if (said?.[1]?.toLowerCase() === "delimiter")
      delimiter = said[2] === "tab" ? "\t" : (SIGNS[said[2]!.toLowerCase()] ?? said[2]!)
    if (said?.[1]?.toLowerCase() === "decimal") decimal = SIGNS[said[2]!.toLowerCase()] ?? said[2]!
    lines++
    if (end === -1) return { length: text.length, lines, delimiter, decimal }
    length = end + 1
  }
}

const SIGNS: Readonly<Record<string, string>> = {
  comma: ",",
  semicolon: ";",
  point: ".",
  komma: ",",
  semikolon: ";",
  punktum: "."
}

const detectDelimiter = (text: string): string => {
  const heading = (/^[^\n]*/.exec(text)?.[0] ?? "").replace(/"[^"]*"/g, "")
  const count = (sign: string) => heading.split(sign).length - 1
  return [";", "\t", ","].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ",")
}

/** With a comma between cells the decimal sign is a point; else it is a comma if any cell looks like `12,5`. */
const detectDecimal = (rows: ReadonlyArray<ReadonlyArray<string>>, delimiter: string): string =>
  rows.some((cells) =>
    cells.some(
      (cell) =>
        /^\s*-?(\d+|\d{1,3}(\.\d{3})+),\d+\s*$/.test(cell) &&
        (delimiter !== "," || !/^\d{1,3}(,\d{3})+$/.test(cell.trim()))
    )
  )
    ? ","
    : "."

const parseNumber = (cell: string, decimal: string): number | undefined => {
  const grouped = cell.replace(/[\s\u00A0]/g, "")
  const plain =
    decimal === ","
      ? /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(grouped)
        ? grouped.replace(/\./g, "").replace(",", ".")
        : grouped.replace(",", ".")
      : grouped
  return /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : undefined
}

interface Row {
  readonly cells: ReadonlyArray<string>
  /** Lines that stand before the row. */
  readonly line: number
}

const parseRecords = (
  text: string,
  delimiter: string
): ReadonlyArray<Row> | { readonly message: string; readonly line: number } => {
  try {
    const rows = parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
      trim: false
    }) as unknown
    return (rows as ReadonlyArray<{ record: ReadonlyArray<string>; info: { lines: number } }>).map(
      ({ record, info }) => ({
        cells: record,
        line: info.lines
      })
    )
  } catch (error) {
    const { message, lines } = error as { message: string; lines?: number }
    return { message: `this is not valid CSV: ${message.charAt(0).toLowerCase()}${message.slice(1)}`, line: lines ?? 1 }
  }
}

const lineSpan = (source: Source, line: number): Span => {
  const start = source.lineStarts[Math.min(line, source.lineStarts.length) - 1] ?? 0
  const end = source.text.indexOf("\n", start)
  return { source, start, end: Math.max(start + 1, end === -1 ? source.text.length : end) }
}

/** Find the n-th cell of a line by walking over quotes. */
const cellSpan = (source: Source, line: number, delimiter: string, column: number): Span => {
  const whole = lineSpan(source, line)
  let at = 0
  let quoted = false
  let start = whole.start
  for (let i = whole.start; i < whole.end; i++) {
    const sign = source.text[i]!
    if (sign === '"') quoted = !quoted
    if (sign !== delimiter || quoted) continue
    if (at === column) return { source, start, end: Math.max(start + 1, i) }
    at++
    start = i + 1
  }
  return { source, start, end: Math.max(start + 1, whole.end) }
}
