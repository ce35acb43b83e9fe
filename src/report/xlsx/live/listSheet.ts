/** A sheet of single figures below each other, which formulas find by what they are. */
import { cellIn, rangeIn, type Grid } from "../Grid.ts"
import { numberStyle, type Live } from "./Live.ts"
import type { SheetId } from "../sheetNames.ts"

export interface ListItem<Id extends string = string> {
  /** Unique in the list. */
  readonly id: Id
  readonly label: string
  readonly value: number
  /** Asked for when the sheet is written: the places of all figures are known then. */
  readonly formula: () => string
}

export interface ListSheet<Id extends string = string> {
  readonly grid: Grid<ListItem<Id>>
  /** Where a figure stands, from any sheet. */
  readonly at: (id: Id) => string
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
      { id: "label", header: columns.quantity, width: 56, cell: ({ label }) => label },
      {
        id: "value",
        header: columns.value,
        width: 18,
        style: numberStyle,
        cell: ({ value, formula }) => ({ value, formula: formula() })
      }
    ]
  }
  return {
    grid,
    at: (id) => cellIn(grid, "value", placeOf(id)),
    range: (first, last) => rangeIn(grid, "value", placeOf(first), placeOf(last))
  }
}
