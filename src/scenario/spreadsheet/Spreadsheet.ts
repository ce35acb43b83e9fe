/** A spreadsheet as it is read: sheets, and cells that say what kind of value they hold. */

export interface Spreadsheet {
  readonly sheets: ReadonlyArray<SheetName>
  /** The cells of a sheet; a refusal where it is broken or too large. */
  readonly read: (sheet: SheetName) => ReadSheet | SheetRefusal
  /** Whether the file holds macros, which are never looked at. */
  readonly hasMacros: boolean
}

export interface SheetName {
  readonly name: string
  readonly hidden: boolean
  /** The part of the file that holds it. */
  readonly part: string
}

export type SheetRefusal = "broken" | "tooLarge"

export interface ReadSheet {
  readonly name: string
  /** Rows with content, from top to bottom. */
  readonly rows: ReadonlyArray<SheetRow>
  readonly hiddenRows: number
}

export interface SheetRow {
  /** From 1. */
  readonly number: number
  /** By column, from 1; only cells with content. */
  readonly cells: ReadonlyMap<number, SheetCell>
}

export type SheetCell = {
  /** The formula behind the value, as the file writes it; empty where it only says that there is one. */
  readonly formula?: string
} & (
  | { readonly kind: "text"; readonly value: string }
  /** `padded` is a number as its format shows it, where that is nothing but zeros in front: a code. */
  | { readonly kind: "number"; readonly value: number; readonly padded?: string }
  /** In ISO 8601. */
  | { readonly kind: "date"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** Such as `#N/A`. */
  | { readonly kind: "error"; readonly value: string }
  /** A formula that no program has calculated yet. */
  | { readonly kind: "uncalculated"; readonly value: null }
)

/** @example columnName(28) // => "AB" */
export const columnName = (column: number): string => {
  let letters = ""
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** @example columnNumber("AB") // => 28 */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
