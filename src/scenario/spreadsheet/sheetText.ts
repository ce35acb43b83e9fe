/** A sheet as a text that messages can show: a line a row, and for each cell its place in it and its name. */
import { makeSource, type Source, type Span } from "../Source.ts"
import { columnName, type ReadSheet, type SheetCell } from "./Spreadsheet.ts"

export interface SheetText {
  readonly source: Source
  /** Where a cell stands, or would stand; rows and columns from 1. */
  readonly span: (row: number, column: number) => Span
}

/** @param file the workbook's name; lines count as the sheet's rows do */
export const sheetText = (file: string, { name, rows }: ReadSheet): SheetText => {
  const places = new Map<number, { readonly line: number; readonly cells: ReadonlyMap<number, Place> }>()
  let text = ""
  let row = 1
  for (const { number, cells } of rows) {
    text += "\n".repeat(number - row)
    row = number
    const line = text.length
    const found = new Map<number, Place>()
    for (const [column, cell] of [...cells].sort(([a], [b]) => a - b)) {
      if (found.size > 0) text += separator
      const start = text.length
      text += shown(cell)
      found.set(column, { start, end: text.length })
    }
    places.set(number, { line, cells: found })
  }
  const source = makeSource(file, text)
  return {
    source,
    span: (number, column) => {
      const known = places.get(number)
      const place = known?.cells.get(column)
      const start = place?.start ?? known?.line ?? 0
      return { source, start, end: place?.end ?? start + 1, cell: `${name}!${columnName(column)}${number}` }
    }
  }
}

interface Place {
  readonly start: number
  readonly end: number
}

const separator = " | "

const shown = ({ value }: SheetCell): string =>
  String(value ?? "")
    .replaceAll(/\s+/gu, " ")
    .slice(0, longest)

/** More of a cell's text is of no help beside a caret. */
const longest = 60
