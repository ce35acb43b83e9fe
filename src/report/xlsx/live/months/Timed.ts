/** A transition on its way into formulas: its path as computed, and the sheets of its first day and of its end. */
import { besidePay } from "../../../../model/money/moneyMonths.ts"
import { resourcesOf, type Resources } from "../../../../model/money/resources.ts"
import { siteLots } from "../../../../model/money/localSaving.ts"
import { type MoneyPath, moneyPathOf } from "../../../../model/transition/moneyPath.ts"
import { paidMonthOn } from "../../../../model/transition/months.ts"
import { pathOf, type TransitionPath } from "../../../../model/transition/path.ts"
import type { Transition } from "../../../../model/transition/Transition.ts"
import { calendarMonth } from "../../../../scenario/transition/calendar.ts"
import { besideSheet, movingAlong } from "../../address.ts"
import { cellIn, type Grid, type GridColumn, rangeIn } from "../../Grid.ts"
import type { CellStyle } from "../../Workbook.ts"
import { moneyStyle, type Priced } from "../money/Priced.ts"
import type { WorkSheets } from "../money/Sheets.ts"
import type { TimeSheet } from "../timeGrid.ts"

export interface Timed {
  readonly priced: Priced
  readonly transition: Transition
  readonly path: TransitionPath
  readonly money: MoneyPath
  /** What each month costs and saves, as yearly figures. */
  readonly resources: ReadonlyArray<MonthResources>
  readonly desks: ReadonlyArray<Desk>
  /** Rules that hold for whole sites. */
  readonly time: TimeSheet
  /** Sheets of the end, and of the day on which work changes hands; the same where that is no different. */
  readonly last: WorkSheets
  readonly first: WorkSheets
}

/** What sheets show of a month. */
interface MonthResources {
  readonly centre: Pick<Resources["centre"], "fte" | "staff" | "direct">
  /** FTE that have left, in parts that are released together: of each municipality, or of each of its case types. */
  readonly leaves: Float64Array
  readonly staffSaved: number
  readonly projectPay: number
  readonly directAfter: Float64Array
}

/** A case type at a centre that takes it. */
export interface Desk {
  readonly g: number
  readonly c: number
}

/** The sheet of desks, one row each. */
export type DeskGrid = Grid<Desk>

/** Undefined without a transition, or where there is nobody to move. */
export const timedOf = (
  priced: Priced,
  { time, last, first }: Pick<Timed, "time" | "last" | "first">
): Timed | undefined => {
  const { live, money } = priced
  const { model, result } = live
  const { transition, organisation } = model
  if (transition === null || organisation === null || money.given !== null) return undefined
  const { allocation } = result
  const path = pathOf(model, transition, allocation)
  return {
    priced,
    transition,
    path,
    money: moneyPathOf(model, money, transition, allocation),
    resources: resourcesByMonth(priced, path),
    desks: organisation.centres.flatMap(({ takes }, g) =>
      model.caseTypes.flatMap((_, c) => (takes[c] === 1 ? [{ g, c }] : []))
    ),
    time,
    last,
    first
  }
}

const resourcesByMonth = ({ live, money, prices }: Priced, path: TransitionPath): ReadonlyArray<MonthResources> => {
  const { model, result } = live
  const monthAt = paidMonthOn(model, result.allocation, path)
  return Array.from({ length: path.months }, (_, t) => {
    const month = monthAt(t)
    const { local, centre } = resourcesOf(model, money, month.allocation, null, month)
    const { lots } = siteLots(model, money, month.allocation, prices)
    const leaves =
      money.release.by === "site"
        ? local.leaves
        : Float64Array.from([...local.leaves.keys()].flatMap((m) => lots(m).map((lot) => lot.leaves)))
    return {
      centre,
      leaves,
      projectPay: besidePay(money, month, centre),
      staffSaved: local.salarySaved.reduce((sum, saved, m) => sum + saved + local.overheadSaved[m]!, 0),
      directAfter: local.costToday.map((today, m) => today - local.staffToday[m]! - local.directSaved[m]!)
    }
  })
}

/** The place of a case type's desk among all that the model knows, served or not. */
export const deskOf = ({ priced }: Timed, { g, c }: Desk): number => g * priced.live.model.caseTypes.length + c

/** The row of the desk to which the work of a cell (m, c) goes; below 0 where it goes to none. */
export const deskRow = ({ desks, priced }: Timed, cell: number): number => {
  const { model } = priced.live
  const centre = model.organisation!.centreOf[cell]!
  return desks.findIndex(({ g, c }) => g === centre && c === cell % model.caseTypes.length)
}

/**
 * FTE at a desk before anybody is taken on or let go: who followed, and who was there a month ago and has not gone.
 *
 * @param stay part of recruits who stay for a month
 */
export const staffBefore = (
  { heads, followed }: Pick<TransitionPath["desks"][number], "heads" | "followed">,
  t: number,
  stay: number
): number => followed[t]! + (t === 0 ? 0 : (heads[t - 1]! - followed[t - 1]!) * stay)

/** What a row has in a month, by its number from 0. Formulas move along from month 1 on. */
export interface Monthly<Item> {
  readonly value: (item: Item, t: number) => number
  readonly formula: (item: Item, t: number) => string
  /** Where it is not that of the columns. */
  readonly style?: (item: Item) => CellStyle
}

/** One column a month, from the first on. From the second on a row has one formula: it is written once. */
export const monthColumns = <Item>(
  { priced, path }: Timed,
  style: CellStyle,
  { value, formula, style: styleOf }: Monthly<Item>
): ReadonlyArray<GridColumn<Item>> => {
  const last = monthId(path.months - 1)
  return Array.from({ length: path.months }, (_, t) => ({
    id: monthId(t),
    header: calendarMonth(t + 1, priced.live.names.transition!),
    // A country's amounts are a billion with a sign.
    width: style === moneyStyle ? 14 : 9,
    style,
    cell: (item, index, at) => ({
      value: shortened(value(item, t)),
      formula: t <= 1 ? formula(item, t) : "",
      ...(t === 0 ? {} : { shared: { number: index, ...(t === 1 ? { over: areaOf(at(monthId(t)), at(last)) } : {}) } }),
      ...(styleOf === undefined ? {} : { style: styleOf(item) })
    })
  }))
}

/** Values of formulas are for programs that do not calculate: of so many cells ten digits, or thousandths, are enough. */
export const shortened = (value: number): number =>
  Number(Math.abs(value) < LARGE ? value.toPrecision(10) : value.toFixed(3))
const LARGE = 1e4

const areaOf = (first: string, last: string): string =>
  (first === last ? first : `${first}:${last}`).replaceAll("$", "")

export const monthId = (t: number): string => `month ${t}`

/** A line's cells over all months, from any sheet. */
export const acrossMonths = <Item>(grid: Grid<Item>, row: number, months: number): string =>
  `${cellIn(grid, monthId(0), row)}:${besideSheet(cellIn(grid, monthId(months - 1), row))}`

/** Cells of a month below each other. */
export const inMonth = <Item>(grid: Grid<Item>, t: number, first: number, last: number): string =>
  movingAlong(rangeIn(grid, monthId(t), first, last))

/** The cell of a row in a month. */
export const atMonth = <Item>(grid: Grid<Item>, t: number, row: number): string =>
  movingAlong(cellIn(grid, monthId(t), row))

/** FTE of a municipality and case type that would follow their work. */
export const willingOf = ({ path, transition: { follow }, priced: { live } }: Timed, cell: number): number => {
  const m = Math.floor(cell / live.model.caseTypes.length)
  return path.leaves[cell]! * (follow.kind === "share" ? live.value(follow.share) : follow.column[m]!)
}
