/** Sheets of one party's own workbook say so on every printed page. */
import { partiesOf, type Viewpoint } from "../../analysis/memo/secrecy.ts"
import type { Loaded } from "../../scenario/load.ts"
import { textIn } from "../../words/Lang.ts"
import type { Worksheet } from "./Workbook.ts"
import type { WorkbookWords } from "./workbookParts.ts"

export const markedFor = (
  sheets: ReadonlyArray<Worksheet>,
  scenarios: ReadonlyArray<Loaded>,
  viewpoint: Viewpoint,
  { workbook, lang }: WorkbookWords
): ReadonlyArray<Worksheet> => {
  if (viewpoint === null) return sheets
  const label = partiesOf(scenarios).find(({ id }) => id === viewpoint)?.label ?? viewpoint
  const marking = workbook.internal({ party: textIn(label, lang) })
  return sheets.map((sheet) => ({ ...sheet, marking }))
}
