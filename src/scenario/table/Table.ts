/** A table as its rows and named columns, every cell with its place. */
import type { Head } from "./Head.ts"
import type { Problem } from "../Problem.ts"
import type { Source, Span } from "../Source.ts"
import { type Cell, type Cells, type Format, rowOf, shownRow } from "./Cells.ts"
import { fileProblem } from "./fileProblem.ts"
import { findHeading } from "./heading.ts"
import { isNote } from "./notes.ts"
import { tableWords } from "./tableWords.ts"

export interface Table {
  readonly source: Source
  /** Headings, trimmed; columns at the edge may have none. */
  readonly columns: ReadonlyArray<string>
  /** Where a column of this name is; -1 where there is none, -2 where there are several. */
  readonly columnOf: (name: string) => number
  readonly rows: number
  readonly cell: (row: number, column: number) => Cell
  /** Where a cell stands; row -1 is the heading. */
  readonly span: (row: number, column: number) => Span
  /** Line of the file or row of the sheet. */
  readonly line: (row: number) => number
  readonly format: Format
}

/** Find heading, titles above it and notes below the rows, and check that every row has the heading's cells. */
export const makeTable = (
  cells: Cells,
  head: Head
): { readonly table: Table | undefined; readonly problems: ReadonlyArray<Problem> } => {
  const problems: Array<Problem> = []
  const { heading, problem } = findHeading(cells, head)
  if (problem !== undefined) problems.push(problem)
  if (heading === undefined) return { table: undefined, problems }
  const columns = rowOf(cells, heading).map((cell) => String(cell))
  const kept = rowsBelow(cells, heading, columns.length, problems)
  if (kept.length === 0) problems.push(fileProblem("empty-table", tableWords.noRows, cells.span(heading, 0)))
  problems.push(...misnumbered(cells, heading, columns, head))
  if (problems.some(({ severity }) => severity === "error")) return { table: undefined, problems }
  return {
    problems,
    table: {
      source: cells.source,
      columns,
      columnOf: columnFinder(columns, head.columns ?? {}),
      rows: kept.length,
      cell: (row, column) => (row < 0 ? columns[column]! : cells.cell(kept[row]!, column)),
      span: (row, column) => cells.span(row < 0 ? heading : kept[row]!, column),
      line: (row) => cells.line(row < 0 ? heading : kept[row]!),
      format: cells.format
    }
  }
}

const columnFinder = (columns: ReadonlyArray<string>, numbered: Readonly<Record<string, number>>) => {
  const places = new Map<string, number>()
  for (const [i, column] of columns.entries()) places.set(column, places.has(column) ? -2 : i)
  for (const [name, number] of Object.entries(numbered)) places.set(name, number - 1)
  return (name: string) => places.get(name) ?? -1
}

const misnumbered = (
  cells: Cells,
  heading: number,
  columns: ReadonlyArray<string>,
  { columns: numbered = {} }: Head
): ReadonlyArray<Problem> =>
  Object.entries(numbered).flatMap(([name, number]) => {
    const other = columns.indexOf(name)
    const complaint = (code: string, words: Parameters<typeof fileProblem>[1], column: number): Problem => ({
      ...fileProblem(code, words, cells.span(heading, column)),
      path: `municipalities.columns.${name}`
    })
    if (number > columns.length) return [complaint("missing-column", tableWords.noColumn(number, columns.length), 0)]
    return other < 0 || other === number - 1
      ? []
      : [complaint("duplicate-column", tableWords.nameTaken(name, other + 1), other)]
  })

/** Rows of the table proper. Notes at its end are told and left out; rows of another length are errors. */
const rowsBelow = (cells: Cells, heading: number, width: number, problems: Array<Problem>): ReadonlyArray<number> => {
  let end = cells.count
  while (end > heading + 1 && isNote(cells, end - 1, heading, width)) end--
  const first = end < cells.count ? end : undefined
  if (first !== undefined) {
    const last = cells.count - 1
    const words = tableWords.notes(shownRow(cells, first), cells.line(first), cells.line(last))
    problems.push(fileProblem("note-lines", words, rowSpan(cells, first), "warning"))
  }
  const rows = Array.from({ length: end - heading - 1 }, (_, i) => heading + 1 + i)
  const tooLong = (row: number) =>
    cells.width(row) > width && rowOf(cells, row).some((cell, i) => i >= width && cell !== "")
  const misfits = rows.filter((row) => cells.width(row) < width || tooLong(row))
  const { format } = cells
  const delimiter = format.kind === "text" ? format.delimiter : ";"
  if (misfits.length > 2 && (width === 1 || misfits.length * 2 > rows.length)) {
    const words = tableWords.misfits(misfits.length, rows.length, width, delimiter)
    problems.push(fileProblem("row-length", words, rowSpan(cells, misfits[0]!)))
    return rows
  }
  for (const row of misfits) {
    const length = cells.width(row)
    const words = tooLong(row) ? tableWords.tooLong(length, width) : tableWords.tooShort(length, width, delimiter)
    problems.push(fileProblem("row-length", words, rowSpan(cells, row)))
  }
  return rows
}

const rowSpan = (cells: Cells, row: number): Span => {
  const first = cells.span(row, 0)
  const last = cells.span(row, cells.width(row) - 1)
  return { ...first, end: Math.max(first.start + 1, last.end) }
}
