/** Where cells stand, in the words of spreadsheets. */
import { columnName } from "../../scenario/spreadsheet/Spreadsheet.ts"
import type { Area } from "./Workbook.ts"

/** @example cellAddress(4, 2) // => "B4" */
export const cellAddress = (row: number, column: number): string => columnName(column) + row

/** @example areaAddress({ firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 3 }) // => "A1:C2" */
export const areaAddress = ({ firstRow, firstColumn, lastRow, lastColumn }: Area): string => {
  const first = cellAddress(firstRow, firstColumn)
  return firstRow === lastRow && firstColumn === lastColumn ? first : `${first}:${cellAddress(lastRow, lastColumn)}`
}

/** @example fixedCell(4, 2) // => "$B$4" */
export const fixedCell = (row: number, column: number): string => `$${columnName(column)}$${row}`

/** A sheet's name as formulas write it, with the mark that parts it from the cell. */
export const inSheet = (name: string, address: string): string => `'${name.replaceAll("'", "''")}'!${address}`

/** A text inside a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** A reference whose columns move along where a formula is shared by cells beside each other. */
export const movingAlong = (reference: string): string => reference.replaceAll(/\$([A-Z]+)\$(\d+)/gu, "$1$$$2")

/** A reference as its own sheet writes it. */
export const besideSheet = (reference: string): string => reference.slice(reference.lastIndexOf("!") + 1)

/** A sheet's name without what programs refuse, at most 31 characters, unlike every name in `taken`. */
export const sheetName = (wanted: string, taken: ReadonlyArray<string>): string => {
  const harmless =
    wanted
      .replaceAll(/[[\]:*?/\\\p{Cc}]/gu, " ")
      .replaceAll(/^'+|'+$/gu, "")
      .trim() || "-"
  const isTaken = (name: string) => taken.some((other) => other.toLowerCase() === name.toLowerCase())
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` ${number}`
    const name =
      Array.from(harmless)
        .slice(0, longestSheetName - suffix.length)
        .join("")
        .trimEnd() + suffix
    if (!isTaken(name)) return name
  }
}

const longestSheetName = 31
