/** The names by which formulas know the numbers: their paths. */
import type { BookNumber } from "./BookNumbers.ts"
import { cellIn, type Grid } from "./Grid.ts"
import type { DefinedName } from "./Workbook.ts"

export const namesOf = (assumptions: Grid<BookNumber>): ReadonlyArray<DefinedName> =>
  assumptions.items.map(({ name }, i) => ({ name, refersTo: cellIn(assumptions, "value", i) }))
