/** Columns of what leaves together: posts that can be released of it, and what they save. */
import { releasedPosts, strandedFte } from "../../../../model/money/release.ts"
import type { UnitCost } from "../../../../model/money/unitCosts.ts"
import type { GridColumn, SameRow } from "../../Grid.ts"
import type { ListSheet } from "../listSheet.ts"
import { fteStyle } from "../Live.ts"
import { moneyStyle, type Priced } from "./Priced.ts"

const releasedColumns = ["leaves", "released", "stranded", "salarySaved", "overheadSaved", "worth"] as const

export interface LotColumns<Item> {
  readonly leaves: (item: Item) => number
  readonly leavesFormula: (item: Item) => string
  /** What one FTE of them costs; its cells stand in the columns `salary` and `overhead` of the same row. */
  readonly cost: (item: Item) => UnitCost
}

/** Of FTE in a cell, or in many: whole multiples of the step, with room for rounding, as `releasedPosts` has it. */
export const postsFormula = ({ money }: Priced, prices: ListSheet, fte: string): string =>
  money.release.step === null ? fte : `${prices.at("step")}*INT(${fte}/${prices.at("step")}+0.000000001)`

export const lotColumns = <Item>(
  priced: Priced,
  sheet: ListSheet,
  { leaves, leavesFormula, cost }: LotColumns<Item>
): ReadonlyArray<GridColumn<Item>> => {
  const { money, prices, words } = priced
  const step = money.release.step === null ? 0 : prices.at(money.release.step)
  const overhead = prices.at(money.release.overheadReleasedShare)
  const posts = (item: Item) => releasedPosts(leaves(item), step)
  const column = (
    id: (typeof releasedColumns)[number],
    header: string,
    style: typeof fteStyle | typeof moneyStyle,
    value: (item: Item) => number,
    formula: (at: SameRow, item: Item) => string
  ): GridColumn<Item> => ({
    id,
    header,
    style,
    cell: (item, _, at) => ({ value: value(item), formula: formula(at, item) })
  })
  const { columns } = words
  return [
    column("leaves", columns.leaves, fteStyle, leaves, (_, item) => leavesFormula(item)),
    column("released", columns.released, fteStyle, posts, (at) => postsFormula(priced, sheet, at("leaves"))),
    column(
      "stranded",
      columns.stranded,
      fteStyle,
      (item) => strandedFte(leaves(item), posts(item)),
      (at) => `MAX(0,${at("leaves")}-${at("released")})`
    ),
    column(
      "salarySaved",
      columns.salarySaved,
      moneyStyle,
      (item) => posts(item) * cost(item).salary,
      (at) => `${at("released")}*${at("salary")}`
    ),
    column(
      "overheadSaved",
      columns.overheadSaved,
      moneyStyle,
      (item) => overhead * posts(item) * cost(item).overhead,
      (at) => `${sheet.at("overheadReleased")}*${at("released")}*${at("overhead")}`
    ),
    column(
      "worth",
      columns.worth,
      moneyStyle,
      (item) => leaves(item) * (cost(item).salary + cost(item).overhead),
      (at) => `${at("leaves")}*(${at("salary")}+${at("overhead")})`
    )
  ]
}
