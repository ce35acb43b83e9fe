/** The sheet of money by month: what the staff of each month saves and costs, what is spent once, and the sum so far. */
import { paysOnlyStaff } from "../../../../model/money/alikeResources.ts"
import { yearOfMonth } from "../../../../model/money/moneyMonths.ts"
import { calendarMonth } from "../../../../scenario/transition/calendar.ts"
import { cellIn, type Grid, type GridColumn, rangeIn, type SameRow } from "../../Grid.ts"
import type { SiteGrid } from "../grids.ts"
import { countStyle, fteStyle, sumOfTerms } from "../Live.ts"
import type { ListSheet } from "../listSheet.ts"
import { postsFormula } from "../money/lotColumns.ts"
import { moneyStyle } from "../money/Priced.ts"
import { centreDirectIn, type DirectSources } from "./directMonths.ts"
import { monthId, type Timed } from "./Timed.ts"

/** Months from 0. */
export type MonthGrid = Grid<number>

export interface MonthSources extends DirectSources {
  readonly accounts: ListSheet
  /** What municipalities pay beside staff. */
  readonly direct: SiteGrid | undefined
  /** What an FTE of each part that is released together costs: pay and overhead. */
  readonly costs: { readonly salary: string; readonly overhead: string }
}

export const monthGrid = (timed: Timed, sources: MonthSources): MonthGrid => {
  const { priced, path, money } = timed
  const { live, words } = priced
  const grid: MonthGrid = {
    name: live.sheet("months"),
    title: live.sheet("months"),
    note: words.notes.months,
    items: Array.from({ length: path.months }, (_, t) => t),
    frozenColumns: 2,
    columns: [
      { id: "number", header: words.columns.month, width: 8, style: countStyle, cell: (t) => t + 1 },
      {
        id: "date",
        header: words.columns.date,
        width: 10,
        cell: (t) => calendarMonth(t + 1, live.names.transition!)
      },
      {
        id: "year",
        header: words.columns.year,
        width: 8,
        style: countStyle,
        cell: (t) => ({
          value: yearOfMonth(t, money.firstChange),
          formula: `INT((${t}-${sources.timing.at("firstChange")})/12)+1`
        })
      },
      ...savedColumns(timed, sources),
      ...centreColumns(timed, sources),
      ...sumColumns(timed, sources, () => grid)
    ]
  }
  return grid
}

/** What a year saves: its own months, later ones what the last whole year does; where there is none, the last month. */
export const monthsOfWholeYear = (
  { months, timing }: { readonly months: MonthGrid; readonly timing: ListSheet },
  year: number
): string => {
  const whole = timing.at("wholeYears")
  const own = `SUMIF(${rangeIn(months, "year")},MIN(${year},${whole}),${rangeIn(months, "saved")})`
  if (year < 1) return own
  return `IF(${whole}<1,12*${cellIn(months, "saved", months.items.length - 1)},${own})`
}

type Column = GridColumn<number>

const column = (
  { priced: { words } }: Timed,
  id:
    | "staffSaved"
    | "otherSaved"
    | "centreFte"
    | "centrePay"
    | "centreOther"
    | "projectFte"
    | "projectPay"
    | "saved"
    | "spent"
    | "cumulated",
  value: (t: number) => number,
  formula: (t: number, at: SameRow) => string
): Column => ({
  id,
  header: words.columns[id],
  width: 16,
  style: id === "centreFte" || id === "projectFte" ? fteStyle : moneyStyle,
  cell: (t, _, at) => ({ value: value(t), formula: formula(t, at) })
})

/** As yearly figures: posts that can be released of what has left, and what is not paid beside staff. */
const savedColumns = (timed: Timed, { left, prices, costs, direct, savings }: MonthSources): ReadonlyArray<Column> => {
  const { priced, resources } = timed
  const worth = `${costs.salary}+${prices.at("overheadReleased")}*${costs.overhead}`
  return [
    column(
      timed,
      "staffSaved",
      (t) => resources[t]!.staffSaved,
      (t) => `SUMPRODUCT(${postsFormula(priced, prices, rangeIn(left, monthId(t)))},${worth})`
    ),
    ...(direct === undefined
      ? []
      : [
          column(
            timed,
            "otherSaved",
            (t) => priced.direct.today.reduce((sum, today, m) => sum + today - resources[t]!.directAfter[m]!, 0),
            (t) => `SUM(${rangeIn(savings, "directToday")})-SUM(${rangeIn(direct, monthId(t))})`
          )
        ])
  ]
}

/** As yearly figures: staff of centres, what they pay beside it, and the project, paid as centres pay on average. */
const centreColumns = (timed: Timed, sources: MonthSources): ReadonlyArray<Column> => {
  const { priced, resources, path, transition } = timed
  const { live, money } = priced
  const { staff, desks, prices } = sources
  const n = live.model.caseTypes.length
  const { preparation } = transition
  const { term } = live
  return [
    column(
      timed,
      "centreFte",
      (t) => resources[t]!.centre.fte,
      (t) => `SUM(${staff.range("heads", t)})`
    ),
    column(
      timed,
      "centrePay",
      (t) => resources[t]!.centre.staff,
      (t) => `SUMPRODUCT(${staff.range("heads", t)},${rangeIn(desks, "price")})`
    ),
    ...(paysOnlyStaff(money)
      ? []
      : [
          column(
            timed,
            "centreOther",
            (t) => resources[t]!.centre.direct,
            (t) => centreDirectIn(timed, sources, t) ?? "0"
          )
        ]),
    column(
      timed,
      "projectFte",
      (t) => path.project[t]!,
      (t) => `${term(preparation.projectFte)}*MIN(1,MAX(0,${sources.timing.at("preparation")}-${t}))`
    ),
    column(
      timed,
      "projectPay",
      (t) => resources[t]!.projectPay,
      (_, at) =>
        `${at("projectFte")}*IF(${at("centreFte")}>0,${at("centrePay")}/MAX(${at("centreFte")},1E-300),AVERAGE(${prices.range("centreCost 0", `centreCost ${n - 1}`)}))`
    )
  ]
}

/** The month's own: a twelfth of what is saved a year, its part of what is spent once, and both so far. */
const sumColumns = (timed: Timed, sources: MonthSources, grid: () => MonthGrid): ReadonlyArray<Column> => {
  const { money, priced } = timed
  const paysOthers = !paysOnlyStaff(priced.money)
  return [
    column(
      timed,
      "saved",
      (t) => money.saving[t]!,
      (_, at) => {
        const others = paysOthers ? `+${at("otherSaved")}-${at("centreOther")}` : ""
        return `(${at("staffSaved")}-${at("centrePay")}-${at("projectPay")}${others})/12`
      }
    ),
    column(
      timed,
      "spent",
      (t) => money.oneOff[t]!,
      (t, at) => {
        const years = rangeIn(grid(), "year")
        const own = `(${spentIn(timed, sources, (year) => `(${at("year")}=${year})`)})/COUNTIF(${years},${at("year")})`
        // What lies before the first month is spent by then.
        return t === 0 ? `${own}+${spentIn(timed, sources, (year) => `(${at("year")}>${year})`)}` : own
      }
    ),
    column(
      timed,
      "cumulated",
      (t) => money.cumulated[t]!,
      (t, at) => {
        const own = `${at("saved")}-${at("spent")}`
        return t === 0 ? own : `${cellIn(grid(), "cumulated", t - 1)}+${own}`
      }
    )
  ]
}

/** One-off cost of the years that are asked for; shares are taken as proportions. */
const spentIn = (
  { priced: { money, entry } }: Timed,
  { accounts }: MonthSources,
  isAsked: (year: number) => string
): string =>
  sumOfTerms(
    money.oneOff.map(({ phasing }, i) => {
      const asked = sumOfTerms(phasing.map(({ year, share }) => `${entry(share)}*${isAsked(year)}`))
      return `${accounts.at(`oneOff ${i}`)}*(${asked})/(${sumOfTerms(phasing.map(({ share }) => entry(share)))})`
    })
  )
