/** The sheet of staff by month: how far each case type has come, and desk by desk who is there and who is lent back. */
import { monthlyAttrition } from "../../../../model/transition/ramp.ts"
import { cellIn, type Grid } from "../../Grid.ts"
import { besideSheet } from "../../address.ts"
import type { ListSheet } from "../listSheet.ts"
import { computedStyle, countStyle, fteStyle } from "../Live.ts"
import { deskColumns } from "./deskGrid.ts"
import { PACE_LINES, paceFormulas, type PaceLine, paceValues } from "./paceLines.ts"
import {
  acrossMonths,
  atMonth,
  type DeskGrid,
  deskOf,
  inMonth,
  monthColumns,
  staffBefore,
  type Timed
} from "./Timed.ts"

const STAFF_LINES = ["heads", "before", "temporary", "lent"] as const
type StaffLine = (typeof STAFF_LINES)[number]

interface StaffItem {
  readonly line: PaceLine | StaffLine
  /** The row of the sheet of desks; undefined for lines of case types. */
  readonly row: number | undefined
  readonly c: number
}

export interface StaffSheet {
  readonly grid: Grid<StaffItem>
  /** How many rows, the first ones, are lines of case types. */
  readonly paceLines: number
  readonly pace: (line: PaceLine, t: number, c: number) => string
  /** All case types of a month, below each other. */
  readonly paceRange: (line: PaceLine, t: number) => string
  readonly paceAcross: (line: PaceLine, c: number) => string
  readonly at: (line: StaffLine, row: number, t: number) => string
  /** All desks of a month, or those from one row to another. */
  readonly range: (line: StaffLine, t: number, first?: number, last?: number) => string
  /** A desk's months. */
  readonly across: (line: StaffLine, row: number) => string
}

export interface StaffSources {
  readonly timing: ListSheet
  readonly desks: DeskGrid
  /** Rows of the sheet of first months for each desk; 0 where municipalities never help. */
  readonly helpedRows: number
  /** What is lent to a desk in those rows, asked for when this sheet is written. */
  readonly lentTo: (row: number) => string
}

export const staffSheet = (timed: Timed, sources: StaffSources): StaffSheet => {
  const { priced, desks, path } = timed
  const { live, words } = priced
  const n = path.goLive.length
  const isHelped = sources.helpedRows > 0
  const paceLines = PACE_LINES.filter((line) => line !== "helped" || isHelped)
  const staffLines = STAFF_LINES.filter((line) => line !== "lent" || isHelped)
  const paceRow = (line: PaceLine, c: number) => paceLines.indexOf(line) * n + c
  const staffRow = (line: StaffLine, row: number) =>
    paceLines.length * n + staffLines.indexOf(line) * desks.length + row
  const beside = (row: number, t: number) => besideSheet(atMonth(grid, t, row))
  const paced = (line: PaceLine, c: number, t: number) => beside(paceRow(line, c), t)
  const desk: DeskCell = (column, row) => besideSheet(cellIn(grid, column, staffRow("heads", row)))
  const values = { ...paceValues(timed, sources.helpedRows), ...staffValues(timed) }
  const paceFormula = paceFormulas(timed, sources.timing, sources.helpedRows, paced)
  const staffFormula = staffFormulas(timed, sources, desk, paced, (line, row, t) => beside(staffRow(line, row), t))
  const grid: Grid<StaffItem> = {
    name: live.sheet("staff"),
    title: live.sheet("staff"),
    note: words.notes.staff,
    items: [
      ...paceLines.flatMap((line) => Array.from({ length: n }, (_, c) => ({ line, row: undefined, c }))),
      ...staffLines.flatMap((line) => desks.map(({ c }, row) => ({ line, row, c })))
    ],
    frozenColumns: 3,
    columns: [
      { id: "line", header: live.words.columns.quantity, width: 34, cell: ({ line }) => words.monthLines[line] },
      ...deskColumns(timed, sources.desks),
      ...monthColumns<StaffItem>(timed, fteStyle, {
        value: ({ line, row, c }, t) =>
          row === undefined ? values[line as PaceLine](c, t) : values[line as StaffLine](deskOf(timed, desks[row]!), t),
        formula: ({ line, row, c }, t) =>
          row === undefined ? paceFormula[line as PaceLine](c, t) : staffFormula[line as StaffLine](row, t),
        style: ({ line, row }) => (row !== undefined ? fteStyle : COUNTS.has(line) ? countStyle : computedStyle)
      })
    ]
  }
  return {
    grid,
    paceLines: paceLines.length * n,
    pace: (line, t, c) => atMonth(grid, t, paceRow(line, c)),
    paceRange: (line, t) => inMonth(grid, t, paceRow(line, 0), paceRow(line, n - 1)),
    paceAcross: (line, c) => acrossMonths(grid, paceRow(line, c), path.months),
    at: (line, row, t) => atMonth(grid, t, staffRow(line, row)),
    range: (line, t, first = 0, last = desks.length - 1) =>
      inMonth(grid, t, staffRow(line, first), staffRow(line, last)),
    across: (line, row) => acrossMonths(grid, staffRow(line, row), path.months)
  }
}

const COUNTS: ReadonlySet<string> = new Set(["since", "live", "coming", "helped"])

/** What a desk needs and who follows, as it stands beside its months. */
type DeskCell = (column: "needFirst" | "needLast" | "followers", row: number) => string

const staffValues = ({
  path,
  transition,
  priced
}: Timed): Readonly<Record<StaffLine, (desk: number, t: number) => number>> => {
  const stay = 1 - monthlyAttrition(priced.live.value(transition.attrition.recruited))
  const { leaves, behind } = path.served
  const n = path.goLive.length
  return {
    heads: (desk, t) => path.desks[desk]!.heads[t]!,
    before: (desk, t) => staffBefore(path.desks[desk]!, t, stay),
    temporary: (desk, t) => path.desks[desk]!.temporary[t]!,
    // Beyond those who are still paid beside their work.
    lent: (desk, t) =>
      path.built[desk % n]![t]! < 0 || leaves[desk] === 0
        ? 0
        : (path.desks[desk]!.leaving[t]! - behind[desk]! * path.paid[desk % n]![t]!) / leaves[desk]!
  }
}

const staffFormulas = (
  { desks }: Timed,
  { timing, lentTo }: StaffSources,
  desk: DeskCell,
  paced: (line: PaceLine, c: number, t: number) => string,
  at: (line: StaffLine, row: number, t: number) => string
): Readonly<Record<StaffLine, (row: number, t: number) => string>> => {
  const stays = `(1-${timing.at("goRecruited")})`
  const c = (row: number) => desks[row]!.c
  const followed = (row: number, t: number) => `${desk("followers", row)}*${paced("followed", c(row), t)}`
  const needed = (row: number, t: number, first: PaceLine, last: PaceLine) =>
    `${desk("needFirst", row)}*${paced(first, c(row), t)}+${desk("needLast", row)}*${paced(last, c(row), t)}`
  const temporaryLeft = (row: number, t: number) => (t === 0 ? "0" : `${at("temporary", row, t - 1)}*${stays}`)
  return {
    before: (row, t) => {
      const own = followed(row, t)
      return t === 0 ? own : `${own}+(${at("heads", row, t - 1)}-${followed(row, t - 1)})*${stays}`
    },
    // Nobody is let go who is needed again by the time a successor could start.
    heads: (row, t) => {
      const [before, then] = [at("before", row, t), needed(row, t, "aheadFirst", "ahead")]
      const surplus = `MAX(0,${before}-MAX(${needed(row, t, "builtFirst", "built")},${then}))`
      const kept = `${before}-${paced("live", c(row), t)}*MIN(${temporaryLeft(row, t)},${surplus})`
      return `MAX(${kept},${then}-${paced("coming", c(row), t)}*${desk("followers", row)})`
    },
    temporary: (row, t) => {
      const [after, before] = [at("heads", row, t), at("before", row, t)]
      return `${temporaryLeft(row, t)}+(${after}-${before})*IF(${after}<${before},1,${timing.at("temporary")})`
    },
    lent: (row, t) => {
      const month = paced("helped", c(row), t)
      return `IF(${month}=0,0,INDEX(${lentTo(row)},${month}))`
    }
  }
}
