/** The sheet of assumptions: one row a number, with what may be typed into its cells. */
import { fieldsOf } from "../../analysis/import/NumberFields.ts"
import { labelsOf } from "../../analysis/memo/labelsOf.ts"
import { subjectOf } from "../../analysis/memo/subject.ts"
import { letterOf } from "../../analysis/letterOf.ts"
import type { Loaded } from "../../scenario/load.ts"
import { fileLine } from "../../scenario/Source.ts"
import { type Bounds, rangeWords } from "../../scenario/Unit.ts"
import { textIn } from "../../words/Lang.ts"
import { assumptionWords } from "../memo/sections/assumptionWords.ts"
import { columnName } from "../../scenario/spreadsheet/Spreadsheet.ts"
import type { BookNumber } from "./BookNumbers.ts"
import { firstItemRow, type Grid, type GridColumn } from "./Grid.ts"
import { colours, looks, styled } from "./looks.ts"
import type { Cell, CellStyle, InputRule, Rule } from "./Workbook.ts"
import type { WorkbookWords } from "./workbookParts.ts"

/** The columns, in order; a reader of the workbook finds them by their headings. */
const assumptionColumns = [
  "path",
  "label",
  "scenario",
  "value",
  "range",
  "low",
  "mostLikely",
  "high",
  "unit",
  "basis",
  "source",
  "owner",
  "status",
  "asOf",
  "note",
  "private",
  "origin",
  "original"
] as const
type AssumptionColumn = (typeof assumptionColumns)[number]

const rangeKinds = ["pert", "triangular", "uniform", "normal90", "lognormal90"] as const

/** @param note said above the table */
export const assumptionsGrid = (
  scenarios: ReadonlyArray<Loaded>,
  numbers: ReadonlyArray<BookNumber>,
  note: string,
  words: WorkbookWords
): Grid<BookNumber> => {
  const { workbook, lang } = words
  const isPrivate = numbers.some(({ assumption }) => assumption.private)
  const shown = assumptionColumns.filter(
    (id) => (id !== "scenario" || scenarios.length > 1) && (id !== "private" || isPrivate)
  )
  const labels = labelsOf(scenarios)
  const cells = cellsOf(words, (one) =>
    assumptionWords(subjectOf(one.assumption), { lang, words: words.memo, findings: { labels } })
  )
  return {
    name: workbook.sheets.assumptions,
    title: workbook.sheets.assumptions,
    note,
    items: numbers,
    frozenColumns: 2,
    filtered: true,
    columns: shown.map((id): GridColumn<BookNumber> => ({
      id,
      header: workbook.columns[id],
      width: widths[id] ?? 12,
      style: styles[id] ?? looks.plain,
      cell: cells[id]
    }))
  }
}

const widths: Partial<Readonly<Record<AssumptionColumn, number>>> = {
  path: 58,
  label: 56,
  scenario: 9,
  unit: 14,
  source: 22,
  note: 60,
  origin: 40
}

const number: CellStyle = { number: "General" }
const text: CellStyle = { number: "@" }
const muted: CellStyle = styled(text, looks.muted)

const styles: Partial<Readonly<Record<AssumptionColumn, CellStyle>>> = {
  value: styled(number, { fill: colours.inputFill }),
  low: number,
  mostLikely: number,
  high: number,
  original: styled(number, looks.muted),
  path: text,
  source: text,
  owner: text,
  asOf: text,
  note: styled(text, { wrap: true }),
  label: looks.text,
  origin: muted,
  unit: looks.muted
}

type CellOf = (one: BookNumber) => Cell["value"] | Pick<Cell, "value" | "style">

const cellsOf = (
  { workbook, terms, lang }: WorkbookWords,
  labelOf: (one: BookNumber) => string
): Readonly<Record<AssumptionColumn, CellOf>> => ({
  path: ({ assumption }) => assumption.path,
  label: labelOf,
  scenario: ({ scenarios }) => scenarios.map(letterOf).join(", "),
  // What no formula reads is no input.
  value: ({ assumption }) =>
    assumption.usedAt.length > 0 ? assumption.value : { value: assumption.value, style: styled(number, looks.muted) },
  range: ({ assumption }) => assumption.distribution?.kind ?? null,
  low: ({ assumption }) => fieldsOf(assumption, lang).low,
  mostLikely: ({ assumption }) => fieldsOf(assumption, lang).mostLikely,
  high: ({ assumption }) => fieldsOf(assumption, lang).high,
  unit: ({ assumption }) => terms.unit[assumption.kind.unit],
  basis: ({ assumption }) =>
    assumption.basis === "unstated"
      ? { value: terms.basis.unstated, style: { colour: colours.warning } }
      : terms.basis[assumption.basis],
  source: ({ assumption }) => assumption.source ?? null,
  owner: ({ assumption }) => assumption.owner ?? null,
  status: ({ assumption }) => (assumption.status === undefined ? null : terms.status[assumption.status]),
  asOf: ({ assumption }) => assumption.asOf ?? null,
  note: ({ assumption }) => (assumption.note === undefined ? null : textIn(assumption.note, lang)),
  private: ({ assumption }) => (assumption.private ? workbook.columns.private : null),
  origin: ({ assumption }) => fileLine(assumption.node.span),
  original: ({ assumption }) => assumption.value
})

/** What may be typed: legal values, kinds of range, of basis and of status. */
export const assumptionInputs = (
  grid: Grid<BookNumber>,
  { workbook, terms, lang }: WorkbookWords
): ReadonlyArray<InputRule> => {
  if (grid.items.length === 0) return []
  const column = (id: AssumptionColumn) => grid.columns.findIndex((one) => one.id === id) + 1
  const area = (id: AssumptionColumn, first: number, last: number) => ({
    firstRow: first,
    lastRow: last,
    firstColumn: column(id),
    lastColumn: column(id)
  })
  const list = (id: AssumptionColumn, values: ReadonlyArray<string>): InputRule => ({
    area: area(id, firstItemRow, firstItemRow + grid.items.length - 1),
    allowed: { kind: "list", values },
    title: workbook.columns[id],
    message: workbook.oneOf({ list: values.join(", ") })
  })
  const letters = columnName(column("value"))
  return [
    list("range", rangeKinds),
    list("basis", Object.values(terms.basis)),
    list("status", Object.values(terms.status)),
    ...grid.items.map(({ assumption: { kind } }, i): InputRule => ({
      area: area("value", firstItemRow + i, firstItemRow + i),
      allowed: { kind: "formula", formula: legalFormula(kind, `${letters}${firstItemRow + i}`) },
      title: workbook.columns.value,
      message: workbook.allowed({ rule: textIn(rangeWords(kind), lang) })
    }))
  ]
}

const legalFormula = ({ minimum, above, maximum, below }: Bounds, cell: string): string => {
  const bounds = [
    [">=", minimum],
    [">", above],
    ["<=", maximum],
    ["<", below]
  ].flatMap(([sign, bound]) => (bound === undefined ? [] : [`${cell}${sign}${bound}`]))
  return `AND(${[`ISNUMBER(${cell})`, ...bounds].join(",")})`
}

/** What differs from the value that the workbook was made with. */
export const assumptionRules = (grid: Grid<BookNumber>): ReadonlyArray<Rule> => {
  if (grid.items.length === 0) return []
  const column = (id: AssumptionColumn) => grid.columns.findIndex((one) => one.id === id) + 1
  const [value, original] = [column("value"), column("original")]
  return [
    {
      area: {
        firstRow: firstItemRow,
        firstColumn: value,
        lastRow: firstItemRow + grid.items.length - 1,
        lastColumn: value
      },
      formula: `$${columnName(value)}${firstItemRow}<>$${columnName(original)}${firstItemRow}`,
      style: { fill: colours.changedFill, bold: true }
    }
  ]
}
