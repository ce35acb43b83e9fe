/** The same model with its municipalities, case types and activities in another order. */
import type { Axis, Column } from "./Field.ts"
import type { Model } from "./Model.ts"
import { modelFields } from "./modelFields.ts"
import { rebuild } from "./walk.ts"

/** For each new place, the old index; activities by new case type. */
export interface Order {
  readonly municipalities: ReadonlyArray<number>
  readonly caseTypes: ReadonlyArray<number>
  readonly activities: ReadonlyArray<ReadonlyArray<number>>
}

/** National results do not change; lists come in the new order. Centres keep theirs. */
export const reorder = (model: Model, order: Order): Model =>
  rebuild(modelFields, model, {
    list: (list, axis, caseType) => {
      const places = list.length === 0 ? undefined : placesOn(axis, order, caseType)
      return places?.map((old) => list[old]) ?? list
    },
    column: (column, axes) => reorderColumn(column, axes, order),
    index: (index, axis) => (index < 0 ? -1 : (placesOn(axis, order, -1)?.indexOf(index) ?? index))
  })

const placesOn = (axis: Axis, order: Order, caseType: number): ReadonlyArray<number> | undefined =>
  axis === "activities" ? order.activities[caseType] : axis === "others" ? undefined : order[axis]

/** Columns run over municipalities, over case types, or over two axes; what has no order of its own stays. */
const reorderColumn = (column: Column, axes: ReadonlyArray<Axis>, order: Order): Column => {
  const rows = placesOn(axes[0]!, order, -1) ?? []
  const width = column.length / Math.max(1, rows.length)
  const asTheyAre = Array.from({ length: width }, (_, i) => i)
  const columns = axes[1] === undefined ? [0] : (placesOn(axes[1], order, -1) ?? asTheyAre)
  const out = column.slice()
  let at = 0
  for (const row of rows) for (const other of columns) out[at++] = column[row * columns.length + other]!
  return out
}
