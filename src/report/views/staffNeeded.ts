/** In which months of a transition lending is needed, on the page of `staff --lend`. */
import { isLoan, type Needed } from "../../analysis/lending/neededMonths.ts"
import type { Block, Cell } from "../Sheet.ts"
import { MOST_LINES, type LendContext, special, unit } from "./lendPage.ts"

/** When somebody is short and for how long, by specialism; beyond a year that is no loan. */
export const neededTable = (page: LendContext): ReadonlyArray<Block> => {
  const { found, words } = page
  if (found.needed === null) return []
  const say = words.staff.lending
  const longest = found.needed.toSorted((a, b) => length(b) - length(a) || b.fte - a.fte)
  return [
    { kind: "heading", level: 2, text: say.neededHeading },
    {
      kind: "table",
      id: "needed",
      columns: [
        { id: "code", header: words.staff.municipality, kind: "text", labelled: true },
        { id: "specialism", header: words.staff.specialism, kind: "text", labelled: true },
        { id: "first", header: say.column.first, kind: "number", decimals: 0 },
        { id: "last", header: say.column.last, kind: "number", decimals: 0 },
        { id: "months", header: say.column.months, kind: "number", decimals: 0 },
        { id: "fte", header: say.column.most, kind: "number", decimals: 1 },
        { id: "kind", header: "", kind: "text" }
      ],
      rows: longest
        .slice(0, MOST_LINES)
        .map((one): ReadonlyArray<Cell> => [
          unit(page, one.municipality),
          special(page, one.specialism),
          one.first,
          one.last,
          length(one),
          one.fte,
          isLoan(one) ? say.loan : say.noLoan
        ])
    },
    ...(longest.length > MOST_LINES
      ? [{ kind: "paragraph", text: words.staff.more({ cells: longest.length - MOST_LINES }), tone: "note" } as const]
      : [])
  ]
}

const length = ({ first, last }: Needed): number => last - first + 1
