/** A table in a text file: CSV and its kin, as offices and programs write them. */
import { parse } from "csv-parse/sync"
import { inert } from "../../kernel/inert.ts"
import { mergeConflict } from "../mergeMarkers.ts"
import type { Problem } from "../Problem.ts"
import { makeSource, position, type Source, type Span } from "../Source.ts"
import type { Cells, CellsRead, ReadCells, Written } from "./Cells.ts"
import { declaredAbove, detectDelimiter, isSepLine, partedAt } from "./delimiter.ts"
import { type Decoded, decodeBytes } from "./encoding.ts"
import { guessWords } from "./encodingWords.ts"
import { fileProblem } from "./fileProblem.ts"
import { lostLetters } from "./lostLetters.ts"
import { plainRows, type WrittenRows } from "./plainRows.ts"
import { tableWords } from "./tableWords.ts"

/**
 * Encoding and delimiter are declared by the scenario or by the file's first lines (`sep=;` as Excel writes it,
 * `# delimiter: ;`, `# encoding: windows-1250`), else guessed. Lines that begin with # are comments, except a heading
 * that does; rows without any content are left out.
 */
export const readDelimited: ReadCells = (name, bytes, written) => {
  const decoded = decodeBytes(bytes, written.encoding)
  if (decoded.kind !== "text") return { cells: undefined, problems: [undecodable(name, decoded, written)] }
  const source = makeSource(name, oneKindOfLineEnd(decoded.text))
  const problems = decoded.guess === undefined ? lostLetters(source) : guessWords(source, decoded.guess)
  const refuse = (problem: Problem): CellsRead => ({ cells: undefined, problems: [...problems, problem] })
  const conflict = mergeConflict(source)
  if (conflict !== undefined) return refuse({ ...conflict, path: "municipalities.table" })
  const lines = source.text.split("\n")
  const declared = declaredAbove(lines)
  const ofRows = lines.slice(0, 1000).filter((line) => !line.startsWith("#") && !isSepLine(line))
  const delimiter = written.delimiter ?? declared.delimiter ?? detectDelimiter(ofRows, written.wanted)
  const text = withoutComments(source.text, lines, delimiter, written.wanted)
  if (text.trim() === "") return refuse(fileProblem("empty-table", tableWords.empty, { source, start: 0, end: 1 }))
  const records = text.includes('"') || delimiter.length > 1 ? quotedRows(text, delimiter) : plainRows(text, delimiter)
  if ("lines" in records) {
    const unclosed = records.message === "CSV_QUOTE_NOT_CLOSED" ? lastQuote(text) : undefined
    const span = unclosed === undefined ? lineSpan(source, records.lines) : { source, ...unclosed }
    return refuse(fileProblem("csv-syntax", tableWords.syntax(records.message), span))
  }
  const { count, width, start } = records
  const cells: Cells = {
    source,
    count,
    width,
    cell: (row, column) => trimmedCell(records.cell(row, column)),
    span: (row, column) => cellSpan(source, start(row), delimiter, column),
    line: (row) => position({ source, start: start(row), end: start(row) }).line,
    format: {
      kind: "text",
      encoding: decoded.encoding,
      delimiter,
      declared: { decimal: declared.decimal, thousands: declared.thousands }
    }
  }
  return { cells, problems }
}

const undecodable = (name: string, decoded: Exclude<Decoded, { kind: "text" }>, written: Written): Problem => {
  if (decoded.kind === "broken") {
    const source = makeSource(name, oneKindOfLineEnd(decoded.text))
    const start = Math.max(0, decoded.text.indexOf("\uFFFD"))
    const words = tableWords.brokenBytes(decoded.encoding, decoded.declared)
    return fileProblem("encoding", words, { source, start, end: start + 1 })
  }
  const nowhere: Span = { source: makeSource(name, ""), start: 0, end: 1 }
  if (decoded.kind === "binary") return fileProblem("not-text", tableWords.binary(decoded.format), nowhere)
  const problem = fileProblem("encoding", tableWords.unknownEncoding(decoded.label), nowhere)
  return written.encoding === undefined ? problem : { ...problem, path: "municipalities.encoding" }
}

/** A lone CR ends a line as LF does; the length stays, so that places do. */
const oneKindOfLineEnd = (text: string): string => (text.includes("\r") ? text.replace(/\r(?!\n)/gu, "\n") : text)

/** The text with comment lines and Excel's first line blanked: every offset stays. */
const withoutComments = (
  text: string,
  lines: ReadonlyArray<string>,
  delimiter: string,
  wanted: ReadonlyArray<string>
): string => {
  if (!text.includes("#") && !isSepLine(lines[0] ?? "")) return text
  const heading = headingWithHash(lines, delimiter, wanted)
  let quoted = false
  return lines
    .map((line, i) => {
      const isComment = !quoted && i !== heading && (line.startsWith("#") || (i === 0 && isSepLine(line)))
      if (isComment) return " ".repeat(line.length)
      for (let at = line.indexOf('"'); at !== -1; at = line.indexOf('"', at + 1)) quoted = !quoted
      return line
    })
    .join("\n")
}

/**
 * The line of a heading such as `#id;name;population`: the last of the lines that begin with #, where the next line has
 * as many cells, figures among them, or where it holds what will be asked for and the next line does not.
 */
const headingWithHash = (
  lines: ReadonlyArray<string>,
  delimiter: string,
  wanted: ReadonlyArray<string>
): number | undefined => {
  const first = lines.findIndex((line) => line.trim() !== "" && !line.startsWith("#") && !isSepLine(line))
  const last = first - 1
  if (last < 0 || lines[last]?.startsWith("#") !== true) return undefined
  const above = partedAt(lines[last]!, delimiter)
  const below = partedAt(lines[first]!, delimiter)
  const holdsAll = (cells: ReadonlyArray<string>) => wanted.length > 0 && wanted.every((name) => cells.includes(name))
  if (above.length < 2 || holdsAll(below)) return undefined
  if (holdsAll(above)) return last
  return above.length === below.length && below.some((cell) => /^[\d.,' -]*\d$/u.test(cell)) ? last : undefined
}

/** `="0101"` is how a spreadsheet is told to keep a code as text. */
const trimmedCell = (cell: string): string => {
  const trimmed = inert(cell.trim())
  return trimmed.startsWith('="') && trimmed.endsWith('"') ? trimmed.slice(2, -1) : trimmed
}

const quotedRows = (
  text: string,
  delimiter: string
): WrittenRows | { readonly message: string; readonly lines: number } => {
  try {
    const records = parse(text, {
      delimiter,
      record_delimiter: ["\r\n", "\n"],
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: false
    }) as unknown as ReadonlyArray<ReadonlyArray<string>>
    const starts = recordStarts(text, delimiter)
    return {
      count: records.length,
      width: (row) => records[row]!.length,
      cell: (row, column) => records[row]![column]!,
      start: (row) => starts[row]!
    }
  } catch (error) {
    const { code, lines } = error as { readonly code?: string; readonly lines?: number }
    return { message: code ?? "", lines: lines ?? 1 }
  }
}

/** The quote that opens what is never closed. */
const lastQuote = (text: string): { readonly start: number; readonly end: number } => {
  let opened = 0
  let quoted = false
  for (let i = text.indexOf('"'); i !== -1; i = text.indexOf('"', i + 1)) {
    quoted = !quoted
    if (quoted) opened = i
  }
  return { start: opened, end: opened + 1 }
}

/** Offsets at which records with content start: a line break inside quotes ends no record. */
const recordStarts = (text: string, delimiter: string): ReadonlyArray<number> => {
  const starts: Array<number> = []
  let quoted = false
  let start = 0
  let content = false
  for (let i = 0; i < text.length; i++) {
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

const lineSpan = (source: Source, line: number): Span => {
  const start = source.lineStarts[Math.min(line, source.lineStarts.length) - 1] ?? 0
  const end = source.text.indexOf("\n", start)
  const trimmed = source.text.slice(start, end === -1 ? source.text.length : end).trimEnd().length
  return { source, start, end: start + Math.max(1, trimmed) }
}

/** The n-th cell of the record that starts at an offset, found by walking over quotes; the end of a row too short. */
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
