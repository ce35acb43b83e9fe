/** The sheet of desks: what each centre needs for each case type, and who comes along to it. */
import { unitCosts, wholeCost } from "../../../../model/money/unitCosts.ts"
import { textIn } from "../../../../words/Lang.ts"
import { cellIn, type GridColumn, type SameRow } from "../../Grid.ts"
import type { WorkGrid } from "../grids.ts"
import { caseTypeHeads, sumOfDesk } from "../heads.ts"
import { computedStyle, countStyle, fteStyle } from "../Live.ts"
import type { ListSheet } from "../listSheet.ts"
import { moneyStyle } from "../money/Priced.ts"
import { type Desk, type DeskGrid, deskOf, type Timed, willingOf } from "./Timed.ts"

export const deskGrid = (timed: Timed, movers: WorkGrid, prices: ListSheet): DeskGrid => {
  const { priced, desks } = timed
  const { live, words } = priced
  return {
    name: live.sheet("desks"),
    title: live.sheet("desks"),
    note: words.notes.desks,
    items: desks,
    frozenColumns: 4,
    columns: [
      ...deskHeads<Desk>(timed, (desk) => desk),
      ...neededColumns(timed),
      ...comingColumns(timed, movers),
      {
        id: "price",
        header: words.columns.price,
        style: moneyStyle,
        cell: ({ c }) => ({
          value: wholeCost(unitCosts(priced.money, priced.prices).centre(c)),
          formula: prices.at(`centreCost ${c}`)
        })
      }
    ]
  }
}

/** Number and name of the centre, and of the case type. */
export const deskHeads = <Item>(
  { priced: { live } }: Timed,
  of: (item: Item) => Desk
): ReadonlyArray<GridColumn<Item>> => [
  {
    id: "centreNumber",
    header: live.words.columns.centreNumber,
    width: 9,
    style: countStyle,
    cell: (item) => of(item).g + 1
  },
  {
    id: "centre",
    header: live.words.columns.centre,
    width: 20,
    cell: (item) => textIn(live.names.centres[of(item).g]!.label, live.lang)
  },
  ...caseTypeHeads<Item>(live, (item) => of(item).c)
]

/** The same beside the months of a desk, once for each; lines of case types have theirs. */
export const deskColumns = (
  timed: Timed,
  desks: DeskGrid
): ReadonlyArray<GridColumn<{ readonly line: string; readonly row: number | undefined; readonly c: number }>> => {
  const { live, words } = timed.priced
  const need = (id: "needFirst" | "needLast" | "followers") => ({
    id,
    header: words.columns[id],
    style: fteStyle,
    cell: ({ line, row }: { readonly line: string; readonly row: number | undefined }) =>
      row === undefined || line !== "heads"
        ? null
        : { value: neededBy(timed, timed.desks[row]!)[id], formula: cellIn(desks, id, row) }
  })
  return [
    {
      id: "centre",
      header: live.words.columns.centre,
      width: 20,
      cell: ({ row }) => (row === undefined ? null : textIn(live.names.centres[timed.desks[row]!.g]!.label, live.lang))
    },
    {
      id: "caseType",
      header: live.words.columns.caseType,
      width: 20,
      cell: ({ c }) => textIn(live.names.caseTypes[c]!.label, live.lang)
    },
    need("needFirst"),
    need("needLast"),
    need("followers")
  ]
}

const neededBy = (timed: Timed, desk: Desk) => {
  const { centre, served } = timed.path
  const d = deskOf(timed, desk)
  return {
    needFirst: centre.first[d]!,
    needLast: centre.last[d]!,
    followers: served.leaves[d]! - served.behind[d]!
  }
}

const fte = (
  { priced: { words } }: Timed,
  id: "needFirst" | "needLast" | "leavers" | "willing" | "behind" | "followers",
  value: (desk: Desk) => number,
  formula: (desk: Desk, at: SameRow) => string
): GridColumn<Desk> => ({
  id,
  header: words.columns[id],
  style: fteStyle,
  cell: (desk, _, at) => ({ value: value(desk), formula: formula(desk, at) })
})

/** FTE on the first day and in the end, and the part of them that is work on cases. */
const neededColumns = (timed: Timed): ReadonlyArray<GridColumn<Desk>> => {
  const { path, first, last, priced } = timed
  const { centre } = path
  const { centres } = priced.live.result.allocation
  const rowIn = (desk: Desk) => deskOf(timed, desk)
  const worked = (desk: Desk) => centres.core[rowIn(desk)]! + centres.transaction[rowIn(desk)]!
  return [
    fte(
      timed,
      "needFirst",
      (desk) => centre.first[rowIn(desk)]!,
      (desk) => cellIn(first.centres!.work, "total", rowIn(desk))
    ),
    fte(
      timed,
      "needLast",
      (desk) => centre.last[rowIn(desk)]!,
      (desk) => cellIn(last.centres!.work, "total", rowIn(desk))
    ),
    {
      id: "workShare",
      header: priced.words.columns.workShare,
      style: computedStyle,
      cell: (desk, _, at) => {
        const all = centre.last[rowIn(desk)]!
        const cell = (column: string) => cellIn(last.centres!.work, column, rowIn(desk))
        return {
          value: all > 0 ? worked(desk) / all : 1,
          formula: `IF(${at("needLast")}>0,(${cell("core")}+${cell("transaction")})/${at("needLast")},1)`
        }
      }
    }
  ]
}

/** Who leaves municipalities, who of them would come, and who does: no more than are needed in the end. */
const comingColumns = (timed: Timed, movers: WorkGrid): ReadonlyArray<GridColumn<Desk>> => {
  const { path, priced } = timed
  const { live, words } = priced
  const n = live.model.caseTypes.length
  const { centreOf } = live.model.organisation!
  const { leaves, behind } = path.served
  const willingAt = ({ g, c }: Desk): number =>
    centreOf.reduce((sum, centre, cell) => (centre === g && cell % n === c ? sum + willingOf(timed, cell) : sum), 0)
  const sum = (column: string, at: SameRow) => sumOfDesk(movers, column, at)
  return [
    fte(
      timed,
      "leavers",
      (desk) => leaves[deskOf(timed, desk)]!,
      (_, at) => sum("leavers", at)
    ),
    fte(timed, "willing", willingAt, (_, at) => sum("willing", at)),
    {
      id: "taken",
      header: words.columns.taken,
      style: computedStyle,
      cell: (desk, _, at) => {
        const [coming, needed] = [willingAt(desk), path.centre.last[deskOf(timed, desk)]!]
        return {
          value: coming > needed ? needed / coming : 1,
          formula: `IF(${at("willing")}>${at("needLast")},${at("needLast")}/${at("willing")},1)`
        }
      }
    },
    fte(
      timed,
      "behind",
      (desk) => behind[deskOf(timed, desk)]!,
      (_, at) => sum("behind", at)
    ),
    fte(
      timed,
      "followers",
      (desk) => leaves[deskOf(timed, desk)]! - behind[deskOf(timed, desk)]!,
      (_, at) => `${at("leavers")}-${at("behind")}`
    )
  ]
}
