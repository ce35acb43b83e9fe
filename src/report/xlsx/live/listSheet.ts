/** A sheet of single figures below each other, which formulas find by what they are. */
import { cellIn, firstItemRow, rangeIn, type Grid } from "../Grid.ts"
import { colours } from "../looks.ts"
import { numberStyle, type Live } from "./Live.ts"
import type { CellStyle } from "../Workbook.ts"
import type { SheetId } from "../sheetNames.ts"

export interface ListItem<Id extends string = string> {
  /** Unique in the list. */
  readonly id: Id
  readonly label: string
  readonly value: number
  /** Asked for when the sheet is written: the places of all figures are known then. Undefined for what may be changed. */
  readonly formula: () => string | undefined
}

export interface ListSheet<Id extends string = string> {
  readonly grid: Grid<ListItem<Id>>
  /** Where a figure stands, from any sheet. */
  readonly at: (id: Id) => string
  /** The row of the sheet on which a figure stands. */
  readonly row: (id: Id) => number
  /** The cells from one figure to another. */
  readonly range: (first: Id, last: Id) => string
}

export const listSheet = <Id extends string>(
  live: Live,
  sheet: SheetId,
  note: string,
  items: ReadonlyArray<ListItem<Id>>
): ListSheet<Id> => {
  const { columns } = live.words
  const places = new Map(items.map(({ id }, i) => [id, i]))
  const placeOf = (id: Id): number => {
    const place = places.get(id)
    if (place === undefined) throw new RangeError(`${grid.name} has no ${id}`)
    return place
  }
  const grid: Grid<ListItem<Id>> = {
    name: live.sheet(sheet),
    title: live.sheet(sheet),
    note,
    items,
    columns: [
      { id: "label", header: columns.quantity, width: widthFor(items), cell: ({ label }) => label },
      {
        id: "value",
        header: columns.value,
        width: 18,
        style: numberStyle,
        cell: ({ value, formula }) => {
          const made = formula()
          return made === undefined
            ? { value, style: { ...numberStyle, fill: colours.inputFill } }
            : { value, formula: made, style: styleOf(value) }
        }
      }
    ]
  }
  return {
    grid,
    row: (id) => firstItemRow + placeOf(id),
    at: (id) => cellIn(grid, "value", placeOf(id)),
    range: (first, last) => rangeIn(grid, "value", placeOf(first), placeOf(last))
  }
}

/** Wide enough for the longest label, within what a page holds. */
const widthFor = (items: ReadonlyArray<ListItem>): number =>
  Math.min(90, Math.max(56, ...items.map(({ label }) => label.length * 1.05)))

/** Large numbers are read in thousands; of parts four to six digits say enough, and the smallest are shown as they are. */
const styleOf = (value: number): CellStyle => {
  const size = Math.abs(value)
  const isWhole = Math.abs(value - Math.round(value)) < 1e-6 * Math.max(1, size)
  if (size < 0.001 || (isWhole && size < 1000)) return numberStyle
  if (size < 10) return { number: String(value).length > 8 ? "0.000000" : "General" }
  return { number: size < 1000 ? "0.0000" : isWhole ? "#,##0" : "#,##0.00" }
}
