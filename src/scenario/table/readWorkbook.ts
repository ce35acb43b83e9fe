/** A table in a workbook: the sheet that holds it, its cells as they are, and what about them needs a word. */
import type { Problem } from "../Problem.ts"
import { readSpreadsheet } from "../spreadsheet/readSpreadsheet.ts"
import { sheetText } from "../spreadsheet/sheetText.ts"
import {
  columnNumber,
  type ReadSheet,
  type SheetCell,
  type SheetRow,
  type Spreadsheet
} from "../spreadsheet/Spreadsheet.ts"
import { unreadableSpreadsheet } from "../spreadsheet/spreadsheetWords.ts"
import { makeSource } from "../Source.ts"
import type { Cell, Cells, CellsRead, ReadCells, Written } from "./Cells.ts"
import { fileProblem } from "./fileProblem.ts"
import { workbookWords } from "./workbookWords.ts"

/**
 * The sheet is the one that the scenario names, else the first that is not hidden and has every column that will be
 * asked for, else the first that is not hidden. Numbers stay numbers, formulas give the value that the workbook was
 * saved with.
 */
export const readWorkbook: ReadCells = (name, bytes, written) => {
  const refuse = (problem: Problem): CellsRead => ({ cells: undefined, problems: [problem] })
  const book = readSpreadsheet(bytes)
  if (typeof book === "string") return refuse(unreadableSpreadsheet(name, book, path))
  const chosen = sheetIn(book, name, written)
  if ("problem" in chosen) return refuse(chosen.problem)
  const { sheet } = chosen
  const area = written.range === undefined ? undefined : areaOf(written.range)
  const rows = sheet.rows.flatMap((row) => rowInside(row, area))
  const { source, span } = sheetText(name, sheet)
  if (rows.length === 0) {
    const words =
      written.range === undefined ? workbookWords.emptySheet(sheet.name) : workbookWords.emptyRange(written.range)
    return refuse(fileProblem("empty-table", words, span(1, 1)))
  }
  const first = area?.firstColumn ?? rows.reduce((least, { cells }) => Math.min(least, ...cells.keys()), Infinity)
  const last = rows.reduce((most, { cells }) => Math.max(most, ...cells.keys()), first)
  const table: Cells = {
    source,
    count: rows.length,
    width: () => last - first + 1,
    cell: (row, column) => plain(rows[row]!.cells.get(first + column)),
    span: (row, column) => span(rows[row]!.number, first + column),
    line: (row) => rows[row]!.number,
    format: { kind: "workbook", sheet: sheet.name }
  }
  return { cells: table, problems: [...notesOn(sheet, rows, table), ...datesIn(rows, table, first, written)] }
}

const path = "municipalities.table"

/** A cell as tables take it; a formula that nobody has calculated is an empty one. */
const plain = (cell: SheetCell | undefined): Cell => {
  if (cell === undefined || cell.kind === "uncalculated") return ""
  if (cell.kind === "number") return cell.padded ?? cell.value
  return typeof cell.value === "boolean" ? String(cell.value).toUpperCase() : cell.value.trim()
}

const sheetIn = (
  book: Spreadsheet,
  name: string,
  { sheet: asked, wanted }: Written
): { readonly sheet: ReadSheet } | { readonly problem: Problem } => {
  const start = { source: makeSource(name, ""), start: 0, end: 1 }
  const visible = book.sheets.filter(({ hidden }) => !hidden)
  const candidates = asked === undefined ? visible : book.sheets.filter((one) => one.name === asked)
  const [first] = candidates
  if (first === undefined) {
    const words = workbookWords.noSheet(
      asked,
      visible.map((one) => one.name)
    )
    const problem = fileProblem("missing-sheet", words, start)
    return { problem: asked === undefined ? problem : { ...problem, path: "municipalities.sheet" } }
  }
  let found: ReadSheet | undefined
  for (const candidate of candidates) {
    const read = book.read(candidate)
    if (typeof read === "string") return { problem: unreadableSpreadsheet(name, read, path) }
    found ??= read
    if (hasAll(read, wanted)) return { sheet: read }
  }
  return { sheet: found! }
}

/** Whether a row of the sheet holds every name that will be asked for. */
const hasAll = ({ rows }: ReadSheet, wanted: ReadonlyArray<string>): boolean =>
  wanted.length > 0 && rows.slice(0, rowsOfHeads).some((row) => namesIn(row, wanted))

/** A heading is not looked for further down. */
const rowsOfHeads = 60

const namesIn = ({ cells }: SheetRow, wanted: ReadonlyArray<string>): boolean => {
  const texts = new Set([...cells.values()].map((cell) => String(plain(cell))))
  return wanted.every((name) => texts.has(name))
}

interface Area {
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
}

const areaOf = (range: string): Area => {
  const [, left, top, right, bottom] = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/iu.exec(range) ?? []
  const columns = [columnNumber(left ?? "A"), columnNumber(right ?? "A")]
  const rows = [Number(top), Number(bottom)]
  return {
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns)
  }
}

/** The part of a row that lies in an area, if there is anything in it. */
const rowInside = (row: SheetRow, area: Area | undefined): ReadonlyArray<SheetRow> => {
  if (area === undefined) return [row]
  if (row.number < area.firstRow || row.number > area.lastRow) return []
  const cells = new Map([...row.cells].filter(([column]) => column >= area.firstColumn && column <= area.lastColumn))
  return cells.size === 0 ? [] : [{ number: row.number, cells }]
}

/** What a reader should know: hidden rows, formulas without a value, values from another workbook. */
const notesOn = (sheet: ReadSheet, rows: ReadonlyArray<SheetRow>, table: Cells): ReadonlyArray<Problem> => {
  const notes: Array<Problem> = []
  const at = ({ row, column }: { readonly row: number; readonly column: number }) => {
    const { span } = sheetText(table.source.name, sheet)
    return span(row, column)
  }
  const places = (wanted: (cell: SheetCell) => boolean) =>
    rows.flatMap(({ number, cells }) =>
      [...cells].flatMap(([column, cell]) => (wanted(cell) ? [{ row: number, column }] : []))
    )
  const uncalculated = places(({ kind }) => kind === "uncalculated")
  if (uncalculated.length > 0)
    notes.push(
      fileProblem("uncalculated", workbookWords.uncalculated(uncalculated.length), at(uncalculated[0]!), "warning")
    )
  // Other workbooks are numbered in brackets.
  const linked = places(({ formula }) => formula !== undefined && /\[\d+\]/u.test(formula))
  if (linked.length > 0)
    notes.push(fileProblem("linked", workbookWords.linked(linked.length), at(linked[0]!), "warning"))
  if (sheet.hiddenRows > 0)
    notes.push(fileProblem("hidden-rows", workbookWords.hidden(sheet.hiddenRows), table.span(0, 0), "warning"))
  return notes
}

/** Spreadsheets make dates of codes and figures: one in a column that is asked for is no code and no figure. */
const datesIn = (
  rows: ReadonlyArray<SheetRow>,
  table: Cells,
  first: number,
  { wanted }: Written
): ReadonlyArray<Problem> => {
  const heading = rows.slice(0, rowsOfHeads).findIndex((row) => wanted.length > 0 && namesIn(row, wanted))
  if (heading < 0) return []
  const asked = new Set(
    [...rows[heading]!.cells].flatMap(([column, cell]) => (wanted.includes(String(plain(cell))) ? [column] : []))
  )
  return rows.flatMap(({ cells }, row) =>
    row <= heading
      ? []
      : [...cells].flatMap(([column, cell]) =>
          cell.kind === "date" && asked.has(column)
            ? [fileProblem("date", workbookWords.date(cell.value), table.span(row, column - first))]
            : []
        )
  )
}
