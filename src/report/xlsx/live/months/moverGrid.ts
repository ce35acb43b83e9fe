/** The sheet of who moves: municipality and case type, today, on the first day and in the end, and who stays behind. */
import type { WorkGrid } from "../grids.ts"
import { cellIn, type GridColumn, type SameRow } from "../../Grid.ts"
import { caseTypeHeads, municipalityHeads } from "../heads.ts"
import { countStyle, fteStyle } from "../Live.ts"
import { type DeskGrid, deskRow, shortened, type Timed, willingOf } from "./Timed.ts"

/** @param desks what centres can take, asked for when the sheet is written */
export const moverGrid = (timed: Timed, desks: () => DeskGrid): WorkGrid => {
  const { live, words } = timed.priced
  const { centreOf } = live.model.organisation!
  const n = live.model.caseTypes.length
  return {
    name: live.sheet("movers"),
    title: live.sheet("movers"),
    note: words.notes.movers,
    items: Array.from(timed.path.local.before.keys()),
    frozenColumns: 4,
    filtered: true,
    columns: [
      ...municipalityHeads<number>(live, (cell) => Math.floor(cell / n)),
      ...caseTypeHeads<number>(live, (cell) => cell % n),
      {
        id: "centreNumber",
        header: live.words.columns.centreNumber,
        width: 9,
        style: countStyle,
        cell: (cell) => centreOf[cell]! + 1
      },
      ...movingColumns(timed, desks)
    ]
  }
}

const movingColumns = (timed: Timed, desks: () => DeskGrid): ReadonlyArray<GridColumn<number>> => {
  const { priced, path, first, last, transition } = timed
  const { live, words } = priced
  const n = live.model.caseTypes.length
  const { follow } = transition
  const followed = (m: number) => (follow.kind === "share" ? live.term(follow.share) : String(follow.column[m]!))
  const fte = (
    id: "todayAll" | "gone" | "way" | "leavers" | "willing" | "behind",
    value: (cell: number) => number,
    formula: (cell: number, at: SameRow) => string
  ): GridColumn<number> => ({
    id,
    header: words.columns[id],
    style: fteStyle,
    cell: (cell, _, at) => ({ value: shortened(value(cell)), formula: formula(cell, at) })
  })
  const { before, first: start, last: end } = path.local
  const firstCell = (cell: number) => cellIn(first.work, "totalAfter", cell)
  return [
    fte(
      "todayAll",
      (cell) => before[cell]!,
      (cell) => cellIn(last.work, "totalToday", cell)
    ),
    fte(
      "gone",
      (cell) => before[cell]! - start[cell]!,
      (cell, at) => `${at("todayAll")}-${firstCell(cell)}`
    ),
    fte(
      "way",
      (cell) => end[cell]! - start[cell]!,
      (cell) => `${cellIn(last.work, "totalAfter", cell)}-${firstCell(cell)}`
    ),
    fte(
      "leavers",
      (cell) => path.leaves[cell]!,
      (_, at) => `MAX(0,${at("gone")})`
    ),
    fte(
      "willing",
      (cell) => willingOf(timed, cell),
      (cell, at) => `${at("leavers")}*${followed(Math.floor(cell / n))}`
    ),
    fte(
      "behind",
      (cell) => path.behind[cell]!,
      (cell, at) => {
        const desk = deskRow(timed, cell)
        return desk < 0 ? at("leavers") : `${at("leavers")}-${at("willing")}*${cellIn(desks(), "taken", desk)}`
      }
    )
  ]
}
