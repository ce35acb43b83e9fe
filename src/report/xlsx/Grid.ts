/** A table that fills a sheet: columns know how to make the cell of a row, and other sheets can refer to any of them. */
import { fixedCell, inSheet } from "./address.ts"
import { looks, styled } from "./looks.ts"
import { heightOf, lineHeight, linesIn } from "./rowHeight.ts"
import type { Cell, CellStyle, InputRule, Row, Rule, Worksheet } from "./Workbook.ts"

export interface Grid<Item> {
  /** The sheet's name. */
  readonly name: string
  readonly title: string
  readonly note: string
  readonly columns: ReadonlyArray<GridColumn<Item>>
  readonly items: ReadonlyArray<Item>
  /** Totals below a line; each cell is made like the others. */
  readonly footer?: ReadonlyArray<Cell | null>
  /** Columns that stay in sight. */
  readonly frozenColumns?: number
  readonly filtered?: boolean
}

export interface GridColumn<Item> {
  /** Unique in the grid. */
  readonly id: string
  readonly header: string
  readonly width?: number
  readonly style?: CellStyle
  readonly cell: (item: Item, index: number, at: SameRow, beside: Beside) => Made
}

/** A value alone, or a cell; the column's style holds where it has none of its own. */
type Made = Cell["value"] | Cell

/**
 * The address of a column's cell in the row that is being written. Fixed, because LibreOffice 7.4 loses formulas of
 * equal shape that stand below each other and need sheets that need them (it computes them in threads).
 */
export type SameRow = (column: string) => string

/** What another column has in that row. */
type Beside = (column: string) => Cell | null

/** The cell of an item in a column. */
export const madeCell = <Item>(grid: Grid<Item>, column: GridColumn<Item>, index: number): Cell | null => {
  const at: SameRow = (id) => fixedCell(firstItemRow + index, columnNumber(grid, id))
  const beside: Beside = (id) => madeCell(grid, grid.columns[columnNumber(grid, id) - 1]!, index)
  const made = column.cell(grid.items[index]!, index, at, beside)
  return made === null || typeof made === "object" ? made : { value: made }
}

/** Title, note, an empty row, the heading; then the items. */
const headingRow = 4
export const firstItemRow = headingRow + 1

/** Where the cell of an item stands, from any sheet. */
export const cellIn = <Item>(grid: Grid<Item>, column: string, index: number): string =>
  inSheet(grid.name, fixedCell(firstItemRow + index, columnNumber(grid, column)))

/** A column's cells from one item to another, from any sheet; all of them unless said. */
export const rangeIn = <Item>(
  grid: Grid<Item>,
  column: string,
  first = 0,
  last = Math.max(0, grid.items.length - 1)
): string => {
  const number = columnNumber(grid, column)
  return inSheet(grid.name, `${fixedCell(firstItemRow + first, number)}:${fixedCell(firstItemRow + last, number)}`)
}

const columnNumber = <Item>(grid: Grid<Item>, column: string): number => {
  const known = columnNumbers.get(grid) ?? new Map(grid.columns.map(({ id }, i) => [id, i + 1]))
  columnNumbers.set(grid, known)
  const number = known.get(column)
  if (number === undefined) throw new RangeError(`${grid.name} has no column ${column}`)
  return number
}

const columnNumbers = new WeakMap<object, ReadonlyMap<string, number>>()

/** @param more what the sheet has beside its cells */
export const gridWorksheet = <Item>(
  grid: Grid<Item>,
  more: { readonly rules?: ReadonlyArray<Rule>; readonly inputs?: ReadonlyArray<InputRule> } = {}
): Worksheet => {
  const { name, columns, items, frozenColumns = 0, filtered = false } = grid
  const widths = columns.map(widthOf)
  const across = columns.length
  const whole = widths.reduce((sum, width) => sum + width, 0)
  return {
    name,
    widths,
    rows: rowsOf(grid),
    merged: across > 1 ? [{ firstRow: 2, firstColumn: 1, lastRow: 2, lastColumn: across }] : [],
    frozen: { rows: headingRow, columns: frozenColumns },
    repeatedRows: [headingRow, headingRow],
    landscape: whole > 105,
    pagesWide: Math.ceil(whole / widestPage),
    gridLines: true,
    ...(filtered && items.length > 0
      ? {
          filter: {
            firstRow: headingRow,
            firstColumn: 1,
            lastRow: headingRow + items.length,
            lastColumn: across
          }
        }
      : {}),
    ...more
  }
}

const usualWidth = 12
/** Characters across a page that can still be read on paper: a wider sheet takes several pages. */
const widestPage = 260

/** No word of a heading is broken; bold letters are wider than the digits that widths are counted in. */
const widthOf = <Item>({ header, width = usualWidth }: GridColumn<Item>): number =>
  Math.max(width, Math.ceil(Math.max(...header.split(" ").map((word) => word.length)) * 1.15) + 1)

function* rowsOf<Item>(grid: Grid<Item>): Generator<Row> {
  const { title, note, columns, items, footer } = grid
  const width = columns.reduce((sum, column) => sum + widthOf(column), 0)
  yield { cells: [{ value: title, style: looks.title }], height: 20 }
  yield { cells: [{ value: note, style: looks.note }], height: Math.ceil(note.length / (width * 1.05)) * lineHeight }
  yield { cells: [] }
  const lines = Math.max(...columns.map((column) => linesIn(column.header, widthOf(column))))
  yield {
    cells: columns.map(({ header, style }, i) => ({
      value: header,
      style: isNumber(style ?? {}) ? looks.headNumber : isNumeric(columns[i - 1]) ? apart(looks.head) : looks.head
    })),
    height: lines * lineHeight + 2
  }
  const widths = columns.map(widthOf)
  const styles = columns.map(({ style = looks.plain }, c) => (isNumeric(columns[c - 1]) ? apart(style) : style))
  for (let index = 0; index < items.length; index++) {
    const cells = columns.map((column, c) => {
      const made = madeCell(grid, column, index)
      return made === null ? null : { ...made, style: made.style ?? styles[c]! }
    })
    yield { cells, ...heightOf(cells, widths) }
  }
  if (footer !== undefined) {
    yield {
      cells: footer.map((cell, i) => ({
        value: null,
        ...cell,
        style: styled(styled(columns[i]?.style ?? {}, cell?.style ?? {}), { bold: true, line: "above" })
      }))
    }
  }
}

/** Text beside a number needs a little room. */
const apart = (style: CellStyle): CellStyle => (isNumber(style) ? style : styled(style, { indent: 1 }))

const isNumber = ({ number }: CellStyle): boolean => number !== undefined && number !== "@"

const isNumeric = <Item>(column: GridColumn<Item> | undefined): boolean => isNumber(column?.style ?? {})
