/** The sheet of who has left: FTE by month, in parts that are released together. */
import { cellIn, type Grid, rangeIn } from "../../Grid.ts"
import type { WorkGrid } from "../grids.ts"
import { municipalityHeads } from "../heads.ts"
import { fteStyle } from "../Live.ts"
import type { StaffSheet } from "./staffSheet.ts"
import { atMonth, deskRow, inMonth, monthColumns, type Timed } from "./Timed.ts"

/** A municipality, and a case type where posts are released so; behind the last one what belongs to none. */
interface Leaving {
  readonly m: number
  readonly c: number
}

export type LeaveGrid = Grid<Leaving>

interface Sources {
  readonly movers: WorkGrid
  readonly staff: StaffSheet
  /** Whether municipalities lend staff back. */
  readonly isHelped: boolean
}

export const leaveGrid = (timed: Timed, sources: Sources): LeaveGrid => {
  const { priced, resources } = timed
  const { live, words, money, text } = priced
  const n = live.model.caseTypes.length
  const bySite = money.release.by === "site"
  const perSite = bySite ? [-1] : Array.from({ length: n + 1 }, (_, c) => c)
  return {
    name: live.sheet("leaveMonths"),
    title: live.sheet("leaveMonths"),
    note: words.notes.leaveMonths,
    items: Array.from({ length: live.model.municipalities }, (_, m) => perSite.map((c) => ({ m, c }))).flat(),
    frozenColumns: bySite ? 2 : 3,
    columns: [
      ...municipalityHeads<Leaving>(live, ({ m }) => m),
      ...(bySite
        ? []
        : [
            {
              id: "caseType",
              header: live.words.columns.caseType,
              width: 20,
              cell: ({ c }: Leaving) =>
                c === n ? live.terms.quantity.management : text(live.names.caseTypes[c]!.label)
            }
          ]),
      ...monthColumns<Leaving>(timed, fteStyle, {
        value: ({ m, c }, t) => resources[t]!.leaves[bySite ? m : m * perSite.length + c]!,
        formula: ({ m, c }, t) => (bySite ? wholeSite(timed, sources, m, t) : partOfSite(timed, sources, { m, c }, t))
      })
    ]
  }
}

/** What is gone on the first day, less what more or less stays later, who is still paid, and who is lent back. */
const wholeSite = (timed: Timed, { movers, staff, isHelped }: Sources, m: number, t: number): string => {
  const n = timed.priced.live.model.caseTypes.length
  const of = (column: string) => rangeIn(movers, column, m * n, m * n + n - 1)
  const moved = `SUMPRODUCT(${staff.paceRange("live", t)},${of("gone")}-${of("way")}*${staff.paceRange("built", t)}-${of("behind")}*${staff.paceRange("paid", t)})`
  if (!isHelped) return moved
  const rows = Array.from({ length: n }, (_, c) => deskRow(timed, m * n + c))
  const isBlock = rows.every((row, c) => row >= 0 && row === rows[0]! + c)
  if (isBlock) return `${moved}-SUMPRODUCT(${of("leavers")},${staff.range("lent", t, rows[0], rows.at(-1))})`
  return moved + rows.map((row, c) => lentTerm(movers, staff, m * n + c, row, t)).join("")
}

const lentTerm = (movers: WorkGrid, staff: StaffSheet, cell: number, row: number, t: number): string =>
  row < 0 ? "" : `-${cellIn(movers, "leavers", cell)}*${staff.at("lent", row, t)}`

/** Work of one case type; or managers and coordination, which belong to none. */
const partOfSite = (timed: Timed, sources: Sources, { m, c }: Leaving, t: number): string => {
  const { movers, staff, isHelped } = sources
  const { first, last, priced } = timed
  const n = priced.live.model.caseTypes.length
  if (c === n) {
    const of = (work: WorkGrid, column: string) => rangeIn(work, column, m * n, m * n + n - 1)
    const start = of(first.work, "wholeAfter")
    return `SUMPRODUCT(${staff.paceRange("live", t)},${of(last.work, "wholeToday")}-${start}-(${of(last.work, "wholeAfter")}-${start})*${staff.paceRange("built", t)})`
  }
  const cell = m * n + c
  const work = (of: WorkGrid) => `${cellIn(of, "caseWorkAfter", cell)}+${cellIn(of, "upkeepAfter", cell)}`
  const today = `${cellIn(last.work, "coreToday", cell)}+${cellIn(last.work, "upkeepToday", cell)}`
  const start = `(${work(first.work)})`
  const gone = `${today}-${start}-(${work(last.work)}-${start})*${staff.pace("built", t, c)}`
  const beside = `-${cellIn(movers, "behind", cell)}*${staff.pace("paid", t, c)}`
  const lent = isHelped ? lentTerm(movers, staff, cell, deskRow(timed, cell), t) : ""
  return `${staff.pace("live", t, c)}*(${gone}${beside}${lent})`
}

/** Rows of each municipality: one, or one for each of its case types and one for what belongs to none. */
export const rowsOfSite = ({ priced: { live, money } }: Timed): number =>
  money.release.by === "site" ? 1 : live.model.caseTypes.length + 1

/** A municipality's rows in a month. */
export const partsLeft = (timed: Timed, grid: LeaveGrid, m: number, t: number): string => {
  const rows = rowsOfSite(timed)
  return inMonth(grid, t, m * rows, (m + 1) * rows - 1)
}

/** A municipality's FTE that have left in a month, however they are released. */
export const leftIn = (timed: Timed, grid: LeaveGrid, m: number, t: number): string =>
  rowsOfSite(timed) === 1 ? atMonth(grid, t, m) : `SUM(${partsLeft(timed, grid, m, t)})`
