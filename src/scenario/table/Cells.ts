/** The door through which every table comes in: rows of cells, each with its place, whatever the file's format. */
import type { Problem } from "../Problem.ts"
import type { Source, Span } from "../Source.ts"

/** Text as the file writes it, trimmed; or a number where the format knows numbers (a workbook does, a text does not). */
export type Cell = string | number

/**
 * What a reader of one format hands over. Rows without content are left out, rows may differ in length, and nothing is
 * judged yet: titles, heading, footnotes, numbers and totals are the same questions for all formats.
 */
export interface Cells {
  /** For a workbook: a text of the rows, so that messages can show them; its spans carry the name of the cell. */
  readonly source: Source
  readonly count: number
  /** Cells of a row. */
  readonly width: (row: number) => number
  readonly cell: (row: number, column: number) => Cell
  /** Where a cell stands, or where it would stand in a row that is too short. */
  readonly span: (row: number, column: number) => Span
  /** Line of the file, or row of the sheet, from 1. */
  readonly line: (row: number) => number
  readonly format: Format
}

/** How the file was read, for its reader to check. */
export type Format =
  | {
      readonly kind: "text"
      readonly encoding: string
      readonly delimiter: string
      /** What the file's own first lines say about its numbers. */
      readonly declared: { readonly decimal: string | undefined; readonly thousands: string | undefined }
    }
  | { readonly kind: "workbook"; readonly sheet: string }

export interface CellsRead {
  /** Absent after an error. */
  readonly cells: Cells | undefined
  readonly problems: ReadonlyArray<Problem>
}

/** What a scenario says about how a file is written; each key is guessed where it is left out. */
export interface Written {
  readonly encoding?: string | undefined
  readonly delimiter?: string | undefined
  /** In a workbook: the sheet, and the area of it that holds the table, such as `A5:F103`. */
  readonly sheet?: string | undefined
  readonly range?: string | undefined
  /** Names of columns that will be asked for: a line that has them all is the heading. */
  readonly wanted: ReadonlyArray<string>
}

/** A reader of one format. */
export type ReadCells = (name: string, bytes: Uint8Array, written: Written) => CellsRead

/** All cells of a row. */
export const rowOf = ({ width, cell }: Cells, row: number): ReadonlyArray<Cell> =>
  Array.from({ length: width(row) }, (_, column) => cell(row, column))

/** What a row says, in one line. */
export const shownRow = (cells: Cells, row: number): string =>
  rowOf(cells, row)
    .filter((cell) => cell !== "")
    .join(" ")

/** The first rows, whole. */
export const firstRows = (cells: Cells, most: number): ReadonlyArray<ReadonlyArray<Cell>> =>
  Array.from({ length: Math.min(most, cells.count) }, (_, row) => rowOf(cells, row))
