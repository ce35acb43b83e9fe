/** A workbook as plain data: sheets of typed cells, names and rules; `writeWorkbook` makes a file of it. */

export interface Workbook {
  readonly title: string
  readonly sheets: ReadonlyArray<Worksheet>
  readonly names: ReadonlyArray<DefinedName>
}

/** A name that formulas use; `refersTo` is a reference with its sheet, such as `'Time'!$B$4`. */
export interface DefinedName {
  readonly name: string
  readonly refersTo: string
}

export interface Worksheet {
  /** At most 31 characters, unique in the workbook; see `sheetName`. */
  readonly name: string
  /** Widths in characters, from the first column on. */
  readonly widths: ReadonlyArray<number>
  /** Read once, from top to bottom; a generator keeps large sheets out of memory. */
  readonly rows: Iterable<Row>
  /** Rows and columns that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number }
  /** The heading row of a table that can be filtered, with its first and last row and its columns, from 1. */
  readonly filter?: Area
  readonly merged?: ReadonlyArray<Area>
  readonly rules?: ReadonlyArray<Rule>
  readonly inputs?: ReadonlyArray<InputRule>
  /** Rows that are printed again on every page. */
  readonly repeatedRows?: readonly [first: number, last: number]
  /** Pages beside each other when printed; one unless said. The first columns that are frozen stand on each. */
  readonly pagesWide?: number
  /** Said on every printed page, such as that the workbook is internal. */
  readonly marking?: string
  readonly landscape?: boolean
  /** Not shown, and not to be shown by a menu: it is for programs. */
  readonly hidden?: boolean
  readonly tab?: Colour
  /** Lines between cells are for tables that people fill in, not for pages that they read. */
  readonly gridLines?: boolean
}

/** Rows and columns from 1, both ends included. */
export interface Area {
  readonly firstRow: number
  readonly firstColumn: number
  readonly lastRow: number
  readonly lastColumn: number
}

export interface Row {
  /** `null` leaves a cell out. */
  readonly cells: ReadonlyArray<Cell | null>
  /** In points; the reader's program decides when left out. */
  readonly height?: number
}

/** A formula's `value` is the one that casecap computed; programs that do not calculate show it. */
export interface Cell {
  readonly value: string | number | boolean | null
  /** Without the equals sign, in English with commas, as files hold it in every language. */
  readonly formula?: string
  /**
   * A formula that cells beside each other have in common, references without a dollar moving along: written in the
   * first one, over an area; the others have an empty formula and its number, which is one of the sheet.
   */
  readonly shared?: { readonly number: number; readonly over?: string }
  readonly style?: CellStyle
}

export interface CellStyle {
  /** A number format, such as `#,##0.0`; files hold it in English, and a program shows it as its reader writes. */
  readonly number?: string
  readonly bold?: boolean
  readonly italic?: boolean
  /** Points; 10 when left out. */
  readonly size?: number
  readonly colour?: Colour
  readonly fill?: Colour
  readonly align?: "left" | "right" | "center"
  readonly wrap?: boolean
  readonly indent?: number
  readonly line?: "above" | "below"
}

/** Six hexadecimal digits. */
export type Colour = string

/** A format for cells that meet a condition. */
export interface Rule {
  readonly area: Area
  /** True where the format applies, written for the first cell of the area. */
  readonly formula: string
  readonly style: Pick<CellStyle, "bold" | "colour" | "fill">
}

/** What may be typed into some cells, and what is said to anything else. */
export interface InputRule {
  readonly area: Area
  readonly allowed:
    | { readonly kind: "list"; readonly values: ReadonlyArray<string> }
    /** True for what is allowed, written for the first cell of the area. */
    | { readonly kind: "formula"; readonly formula: string }
  readonly title: string
  readonly message: string
}
