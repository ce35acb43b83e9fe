/** The sheet of first months: while centres have a backlog, municipalities may help; desk by desk, from the first recruits. */
import { ZERO } from "../../../../model/Slot.ts"
import { cellIn, type Grid, type GridColumn, rangeIn, type SameRow } from "../../Grid.ts"
import type { CellStyle } from "../../Workbook.ts"
import type { ListSheet } from "../listSheet.ts"
import { countStyle, fteStyle } from "../Live.ts"
import { deskHeads } from "./deskGrid.ts"
import { backlogs, type FirstMonth } from "./backlogs.ts"
import type { StaffSheet } from "./staffSheet.ts"
import { type Desk, type DeskGrid, shortened, type Timed } from "./Timed.ts"
import { wayFormula } from "./timingSheet.ts"

/** A desk and a month of it, counted from the one in which its recruits may come. */
interface MonthItem extends FirstMonth {
  readonly row: number
  readonly desk: Desk
  readonly j: number
}

export interface FirstMonths {
  readonly grid: Grid<MonthItem>
  /** What is lent to a desk, over its rows. */
  readonly lentTo: (row: number) => string
}

/** Room for a month more than the scenario says. */
const SPARE = 1

/** Whether municipalities may help centres. */
const isHelped = ({ transition }: Timed): boolean => transition.handBack.share !== ZERO

/** Rows for each desk; 0 where nobody helps. */
export const firstMonthsOf = (timed: Timed): number => {
  const {
    transition,
    priced: { live }
  } = timed
  return !isHelped(timed)
    ? 0
    : Math.round(live.value(transition.recruitmentLeadMonths)) +
        Math.ceil(live.value(transition.handBack.months)) +
        SPARE
}

interface Sources {
  readonly timing: ListSheet
  readonly desks: DeskGrid
  readonly staff: StaffSheet
}

export const firstMonths = (timed: Timed, sources: Sources, months: number): FirstMonths => {
  const { live, words } = timed.priced
  const grid: Grid<MonthItem> = {
    name: live.sheet("firstMonths"),
    title: live.sheet("firstMonths"),
    note: words.notes.firstMonths,
    items: timed.desks.flatMap((desk, row) =>
      backlogs(timed, desk, months).map((month, j) => ({ ...month, row, desk, j }))
    ),
    frozenColumns: 4,
    columns: [
      ...deskHeads<MonthItem>(timed, ({ desk }) => desk),
      ...staffColumns(timed, sources),
      ...Array.from({ length: months }, (_, k) => cohortColumn(timed, sources, k)),
      ...workColumns(timed, sources)
    ]
  }
  return { grid, lentTo: (row) => rangeIn(grid, "lent", row * months, (row + 1) * months - 1) }
}

type Column = GridColumn<MonthItem>

const column = (
  { priced: { words } }: Timed,
  id: keyof FirstMonth & keyof Timed["priced"]["words"]["columns"],
  formula: (item: MonthItem, at: SameRow) => string,
  style: CellStyle = fteStyle
): Column => ({
  id,
  header: words.columns[id],
  style,
  cell: (item, _, at) => ({ value: shortened(item[id] as number), formula: formula(item, at) })
})

/** The month, who came or was let go in it, what is needed, and who followed. */
const staffColumns = (timed: Timed, { timing, desks, staff }: Sources): ReadonlyArray<Column> => {
  const { path } = timed
  const desk = (id: string, { row }: MonthItem) => cellIn(desks, id, row)
  const within = (at: SameRow, formula: string) => `IF(OR(${at("month")}<1,${at("month")}>${path.months}),0,${formula})`
  return [
    column(
      timed,
      "month",
      ({ desk: { c }, j }) => `${timing.at(`goLive ${c}`)}-${timing.at("lead")}+${j + 1}`,
      countStyle
    ),
    column(timed, "since", ({ j }) => `${j}-${timing.at("lead")}`, countStyle),
    column(timed, "change", ({ row }, at) =>
      within(
        at,
        `INDEX(${staff.across("heads", row)},1,${at("month")})-INDEX(${staff.across("before", row)},1,${at("month")})`
      )
    ),
    column(timed, "needed", (item, at) => {
      const built = staff.paceAcross("built", item.desk.c)
      const [first, last] = [desk("needFirst", item), desk("needLast", item)]
      return `IF(${at("since")}<0,0,${within(at, `${first}+(${last}-${first})*INDEX(${built},1,${at("month")})`)})`
    }),
    column(
      timed,
      "followed",
      (item, at) => `IF(${at("since")}<0,0,${desk("followers", item)}*(1-${timing.at("goFollowed")})^${at("since")})`
    )
  ]
}

/** Temporary staff of one month's recruits: the newest are let go first. */
const cohortColumn = ({ priced }: Timed, { timing }: Sources, k: number): Column => {
  const { words } = priced
  const stays = `(1-${timing.at("goRecruited")})`
  return {
    id: cohortId(k),
    header: words.cohort({ number: k + 1 }),
    style: fteStyle,
    cell: (item, _, at) => {
      if (item.j < k) return null
      if (item.j === k)
        return { value: shortened(item.cohorts[k]!), formula: `${timing.at("temporary")}*MAX(0,${at("change")})` }
      const before = `${previous(at(cohortId(k)), 1)}*${stays}`
      const newer =
        item.j - 1 > k
          ? `-SUM(${previous(at(cohortId(k + 1)), 1)}:${previous(at(cohortId(item.j - 1)), 1)})*${stays}`
          : ""
      return {
        value: shortened(item.cohorts[k]!),
        formula: `MAX(0,${before}-MAX(0,0-${at("change")}${newer}))`
      }
    }
  }
}

/** What they can do, what there is to do, what waits, and what municipalities lend. */
const workColumns = (timed: Timed, { timing, desks, staff }: Sources): ReadonlyArray<Column> => {
  const { path, transition, priced } = timed
  const { term } = priced.live
  const stays = `(1-${timing.at("goRecruited")})`
  const permanent = `(1-${timing.at("temporary")})`
  const desk = (id: string, { row }: MonthItem) => cellIn(desks, id, row)
  const waiting = ({ j }: MonthItem, at: SameRow) => (j === 0 ? "0" : previous(at("backlog"), 1))
  const afterChange = (at: SameRow, formula: string) => `IF(${at("since")}<0,0,${formula})`
  const recruits = (item: MonthItem, at: SameRow): string =>
    Array.from({ length: item.j + 1 }, (_, k) => {
      const age = item.j - k
      const lasting = `${permanent}*MAX(0,${previous(at("change"), age)})*${stays}^${age}`
      return `(${at(cohortId(k))}+${lasting})*${timing.at(`learned ${age}`)}`
    }).join("+")
  return [
    column(timed, "capacity", (item, at) => {
      const start = term(transition.startProductivity.followed)
      const way = wayFormula(`${at("since")}+0.5`, term(transition.ramp.months), transition.ramp.shape)
      return afterChange(at, `${at("followed")}*(${start}+(1-${start})*${way})+${recruits(item, at)}`)
    }),
    column(timed, "helping", (item, at) =>
      item.j === 0
        ? "0"
        : `IF(AND(${at("since")}>=0,${at("since")}<${term(transition.handBack.months)},${waiting(item, at)}>0),${term(transition.handBack.share)}*${desk("leavers", item)},0)`
    ),
    column(timed, "demand", (item, at) =>
      afterChange(at, `${at("needed")}+${term(transition.chase)}*${waiting(item, at)}`)
    ),
    column(timed, "balance", (item, at) => {
      const own = waiting(item, at)
      const overtime = `IF(OR(${own}>0,${at("demand")}>${at("capacity")}),${term(transition.overtime)},0)`
      return afterChange(at, `${own}+${at("demand")}-${at("capacity")}*(1+${overtime})-${at("helping")}`)
    }),
    column(timed, "backlog", (_, at) => `IF(${at("balance")}<0.000000001,0,${at("balance")})`),
    column(timed, "lent", (item, at) => {
      const paid = staff.paceAcross("paid", item.desk.c)
      const beyond = `MAX(0,${at("helping")}-${desk("behind", item)}*INDEX(${paid},1,${at("month")}))/${desk("leavers", item)}`
      return `IF(OR(${at("since")}<0,${at("month")}<1,${at("month")}>${path.months},${desk("leavers", item)}=0),0,${beyond})`
    })
  ]
}

const cohortId = (k: number): string => `cohort ${k}`

/** The cell so many rows above. */
const previous = (cell: string, rows: number): string => cell.replace(/\d+$/u, (row) => String(Number(row) - rows))
