/** Sums over units and specialisms, as a metric asks for them. */
import type { Where } from "../Quantity.ts"

/** Whether an index is the one asked for; -1 asks for all. */
export const isAsked = (index: number, asked: number): boolean => asked < 0 || index === asked

/** Sum of a column over (m, s) at the unit and specialism that are asked for. */
export const sumAt = (
  cells: Float64Array,
  specialisms: number,
  { item, municipality }: Pick<Where, "item" | "municipality">
): number => {
  let sum = 0
  for (let cell = 0; cell < cells.length; cell++)
    if (isAsked(cell % specialisms, item) && isAsked(Math.floor(cell / specialisms), municipality)) sum += cells[cell]!
  return sum
}
