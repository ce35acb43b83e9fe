/** A column of amounts of municipalities: whole currency, with the formula that gives each. */
import type { WorkbookWords } from "../../workbookParts.ts"
import type { GridColumn, SameRow } from "../../Grid.ts"
import { moneyStyle, type Priced } from "./Priced.ts"

export const amountColumn = (
  { words }: Priced,
  id: TextColumn,
  values: ArrayLike<number>,
  formula: (at: SameRow, m: number) => string
): GridColumn<number> => ({
  id,
  header: words.columns[id],
  style: moneyStyle,
  cell: (m, _, at) => ({ value: values[m]!, formula: formula(at, m) })
})

type Columns = WorkbookWords["moneyBook"]["columns"]

/** Columns whose heads need nothing said with them. */
type TextColumn = { [Id in keyof Columns]: Columns[Id] extends string ? Id : never }[keyof Columns]
