/** What rows of sheets begin with: whose they are, and of which case type. */
import { textIn } from "../../../words/Lang.ts"
import { type GridColumn, rangeIn, type SameRow } from "../Grid.ts"
import type { WorkGrid } from "./grids.ts"
import { countStyle, type Live, textStyle } from "./Live.ts"

/** Code and name. */
export const municipalityHeads = <Item>(
  { names, words: { columns } }: Live,
  municipalityOf: (item: Item) => number
): ReadonlyArray<GridColumn<Item>> => [
  {
    id: "code",
    header: columns.code,
    width: 9,
    style: textStyle,
    cell: (item) => names.municipalities[municipalityOf(item)]!.code
  },
  {
    id: "municipality",
    header: columns.municipality,
    width: 22,
    cell: (item) => names.municipalities[municipalityOf(item)]!.name
  }
]

/** Number and name; sums over a case type go by the number. */
export const caseTypeHeads = <Item>(
  { names, lang, words: { columns } }: Live,
  caseTypeOf: (item: Item) => number
): ReadonlyArray<GridColumn<Item>> => [
  {
    id: "caseTypeNumber",
    header: columns.caseTypeNumber,
    width: 9,
    style: countStyle,
    cell: (item) => caseTypeOf(item) + 1
  },
  {
    id: "caseType",
    header: columns.caseType,
    width: 22,
    cell: (item) => textIn(names.caseTypes[caseTypeOf(item)]!.label, lang)
  }
]

/** A column of municipalities' work, summed over the centre and the case type that head the row which asks. */
export const sumOfDesk = (work: WorkGrid, column: string, at: SameRow): string => {
  const [centres, caseTypes] = [rangeIn(work, "centreNumber"), rangeIn(work, "caseTypeNumber")]
  return `SUMIFS(${rangeIn(work, column)},${centres},${at("centreNumber")},${caseTypes},${at("caseTypeNumber")})`
}
