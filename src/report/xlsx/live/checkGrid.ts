/** The sheet that sets what the formulas give beside what casecap computed. */
import { letterOf } from "../../../analysis/letterOf.ts"
import { cellIn, firstItemRow, gridWorksheet, rangeIn, type Grid, type SameRow } from "../Grid.ts"
import { fixedCell, quoted } from "../address.ts"
import { colours } from "../looks.ts"
import type { BookNumber } from "../BookNumbers.ts"
import type { Rule, Worksheet, Cell } from "../Workbook.ts"
import type { WorkbookWords } from "../workbookParts.ts"
import { fteStyle, sumOfTerms } from "./Live.ts"
import { moneyStyle } from "./money/Priced.ts"
import { shownTotal, type Total } from "./Total.ts"
import type { TotalsSheet } from "./totalsGrid.ts"

/** Where workbook and program part by more than this, in FTE or of an amount, something is wrong with the workbook. */
const tolerance = 1e-6

interface Checked {
  readonly place: number
  readonly total: Total
  readonly sheet: TotalsSheet
}

type CheckGrid = Grid<Checked | Summary>

/** What may be changed outside the sheet of assumptions, and what it was. */
export interface OtherInput {
  readonly at: string
  readonly value: number
}

/** The lines above the totals. */
type Summary = { readonly summary: "verdict" | "largest" | "count" }

const summaries: ReadonlyArray<Summary> = [{ summary: "verdict" }, { summary: "largest" }, { summary: "count" }]

export const checkWorksheet = (
  totals: ReadonlyArray<TotalsSheet>,
  others: ReadonlyArray<OtherInput>,
  assumptions: Grid<BookNumber>,
  { workbook, moneyBook }: WorkbookWords
): Worksheet => {
  const { columns, verdict, sheets, notes } = workbook
  const checked = totals.flatMap((sheet, place) => sheet.grid.items.map((total): Checked => ({ place, total, sheet })))
  const items = [...summaries, ...checked]
  const first = summaries.length
  const deviations = () => rangeIn(grid, "deviation", first, items.length - 1)
  const at = (place: number) => cellIn(grid, "workbook", place)
  const changed = [
    ...(assumptions.items.length === 0 ? [] : [changedIn(assumptions)]),
    ...others.map(({ at: cell, value }) => `IF(${cell}=${value},0,1)`)
  ]
  const inSummary = ({ summary }: Summary): Cell => {
    switch (summary) {
      case "verdict":
        return {
          value: verdict.agrees,
          formula: `IF(${at(2)}>0,${quoted(verdict.changed)},IF(${at(1)}<=${tolerance},${quoted(verdict.agrees)},${quoted(verdict.deviates)}))`,
          style: { bold: true }
        }
      case "largest":
        return { value: 0, formula: `MAX(MAX(${deviations()}),-MIN(${deviations()}))`, style: { number: "0.0E+00" } }
      case "count":
        return { value: 0, formula: sumOfTerms(changed), style: { number: "0" } }
    }
  }
  const words = { largest: verdict.largest, count: verdict.count }
  const grid: CheckGrid = {
    name: sheets.check,
    title: sheets.check,
    note: checked.some(({ total }) => total.isAmount) ? `${notes.check} ${moneyBook.notes.deviation}` : notes.check,
    items,
    frozenColumns: 0,
    columns: [
      ...(totals.length === 1
        ? []
        : [
            {
              id: "scenario",
              header: columns.scenario,
              width: 10,
              cell: (item: Checked | Summary) => ("summary" in item ? null : letterOf(item.place))
            }
          ]),
      {
        id: "label",
        header: columns.quantity,
        width: 56,
        cell: (item) =>
          !("summary" in item) ? item.total.label : item.summary === "verdict" ? inSummary(item) : words[item.summary]
      },
      {
        id: "workbook",
        header: columns.workbook,
        width: 20,
        style: fteStyle,
        cell: (item) =>
          !("summary" in item)
            ? { value: shownTotal(item.total), formula: item.sheet.at(item.total.id), ...styleOf(item.total) }
            : item.summary === "verdict"
              ? null
              : inSummary(item)
      },
      {
        id: "casecap",
        header: columns.casecap,
        width: 20,
        style: fteStyle,
        cell: (item) => ("summary" in item ? null : { value: shownTotal(item.total), ...styleOf(item.total) })
      },
      {
        id: "deviation",
        header: columns.deviation,
        width: 16,
        style: { number: "0.0E+00" },
        cell: (item, _, here) => ("summary" in item ? null : { value: 0, formula: deviation(item.total, here) })
      }
    ]
  }
  const columnOf = (wanted: string) => grid.columns.findIndex(({ id }) => id === wanted) + 1
  const label = columnOf("label")
  const column = columnOf("workbook")
  const area = { firstRow: firstItemRow, firstColumn: label, lastRow: firstItemRow, lastColumn: label }
  const rule = (formula: string, fill: string): Rule => ({ area, formula, style: { fill } })
  const [largest, count] = [fixedCell(firstItemRow + 1, column), fixedCell(firstItemRow + 2, column)]
  const isFine = `${largest}<=${tolerance}`
  return gridWorksheet(grid, {
    rules: [
      rule(`${count}>0`, colours.changedFill),
      rule(`AND(${count}=0,${isFine})`, colours.goodFill),
      rule(`NOT(AND(${count}=0,${isFine}))`, colours.badFill)
    ]
  })
}

const changedIn = (assumptions: Grid<BookNumber>): string =>
  `SUMPRODUCT(--(${rangeIn(assumptions, "value")}<>${rangeIn(assumptions, "original")}))`

/** Amounts are millions, so what is parted by rounding is a part of them. */
const deviation = ({ isAmount = false, never }: Total, here: SameRow): string => {
  const difference = `${here("workbook")}-${here("casecap")}`
  // A moment that comes on one side only deviates as much as can be.
  if (never !== undefined)
    return `IF(AND(ISNUMBER(${here("workbook")}),ISNUMBER(${here("casecap")})),${difference},IF(${here("workbook")}=${here("casecap")},0,1))`
  return isAmount ? `(${difference})/MAX(1,ABS(${here("casecap")}))` : difference
}

const styleOf = ({ isAmount = false }: Total) => (isAmount ? { style: moneyStyle } : {})
