/** The rows of a workbook's sheet of assumptions as somebody left them, with every cell that cannot be taken. */
import { closestName } from "../../kernel/distance.ts"
import type { Problem } from "../../scenario/Problem.ts"
import { sheetText } from "../../scenario/spreadsheet/sheetText.ts"
import { columnName, type ReadSheet, type SheetCell } from "../../scenario/spreadsheet/Spreadsheet.ts"
import type { Span } from "../../scenario/Source.ts"
import type { BookRecord, RecordedNumber } from "./BookRecord.ts"
import { importWords } from "./importWords.ts"
import { type Field, FIELDS, NUMBER_FIELDS, type NumberFields } from "./NumberFields.ts"

export interface EditedNumber {
  readonly recorded: RecordedNumber
  readonly fields: NumberFields
  /** Where a cell of it stands. */
  readonly span: (field: Field) => Span
}

export interface EditedNumbers {
  readonly numbers: ReadonlyArray<EditedNumber>
  readonly problems: ReadonlyArray<Problem>
  /** Numbers whose row is gone; they stay as they are. */
  readonly missing: number
}

type Columns = ReadonlyMap<string, number>

/** @param file the workbook's name */
export const editedNumbers = (file: string, sheet: ReadSheet, record: BookRecord): EditedNumbers => {
  const { span } = sheetText(file, sheet)
  const problems: Array<Problem> = []
  const complain = (row: number, column: number, words: Pick<Problem, "message" | "hint">, path = ""): void =>
    void problems.push({ severity: "error", code: "bad-cell", path, ...words, span: span(row, column) })
  const head = headingRow(sheet, record)
  if (head === undefined) {
    complain(1, 1, importWords.noHeading(record.headings["path"] ?? "path"))
    return { numbers: [], problems, missing: 0 }
  }
  const { row: heading, columns } = head
  for (const field of ["path", ...FIELDS]) {
    if (!columns.has(field)) complain(heading, 1, importWords.noHeading(record.headings[field] ?? field))
  }
  const byKey = new Map(record.numbers.map((number) => [keyOf(number.path, number.scenarios.join(", ")), number]))
  const seen = new Map<string, number>()
  const numbers: Array<EditedNumber> = []
  for (const { number: row, cells } of sheet.rows) {
    const pathColumn = columns.get("path")!
    const cell = cells.get(pathColumn)
    if (row <= heading || cell === undefined) continue
    const path = String(cell.value ?? "").trim()
    const letters = columns.has("scenario")
      ? String(cells.get(columns.get("scenario")!)?.value ?? "").trim()
      : undefined
    const recorded = recordedFor(path, letters, record, byKey)
    if (recorded === undefined) {
      const known = record.numbers.map((number) => number.path)
      complain(row, pathColumn, importWords.unknownRow(path, closestName(path, known)))
      continue
    }
    const key = keyOf(path, recorded.scenarios.join(", "))
    const before = seen.get(key)
    if (before !== undefined) {
      complain(row, pathColumn, importWords.twice(path, `${sheet.name}!${columnName(pathColumn)}${before}`))
      continue
    }
    seen.set(key, row)
    const fields = Object.fromEntries(
      FIELDS.map((field) => {
        const column = columns.get(field)
        if (column === undefined) return [field, recorded.fields[field]]
        const taken = fieldOf(field, cells.get(column), record)
        if (!("wrong" in taken)) return [field, taken.field]
        complain(row, column, taken.wrong, path)
        return [field, recorded.fields[field]]
      })
    ) as NumberFields
    numbers.push({ recorded, fields, span: (field) => span(row, columns.get(field) ?? pathColumn) })
  }
  return { numbers, problems, missing: record.numbers.length - seen.size }
}

/** The row that has the heading of paths, wherever rows were put above it. */
const headingRow = (
  { rows }: ReadSheet,
  { headings }: BookRecord
): { readonly row: number; readonly columns: Columns } | undefined => {
  for (const { number, cells } of rows) {
    const texts = new Map([...cells].map(([column, { value }]) => [String(value ?? "").trim(), column]))
    if (!texts.has(headings["path"] ?? "")) continue
    const columns = Object.entries(headings).flatMap(([id, heading]) => {
      const column = texts.get(heading)
      return column === undefined ? [] : [[id, column] as const]
    })
    return { row: number, columns: new Map(columns) }
  }
  return undefined
}

const keyOf = (path: string, letters: string): string => `${letters} ${path}`

/** The number of a row; where several scenarios have one of this path, the letters tell which. */
const recordedFor = (
  path: string,
  letters: string | undefined,
  { numbers }: BookRecord,
  byKey: ReadonlyMap<string, RecordedNumber>
): RecordedNumber | undefined => {
  if (letters !== undefined) return byKey.get(keyOf(path, letters))
  return numbers.find((number) => number.path === path)
}

type Taken = { readonly field: number | string | null } | { readonly wrong: Pick<Problem, "message" | "hint"> }

const fieldOf = (field: Field, cell: SheetCell | undefined, { words }: BookRecord): Taken => {
  if (cell === undefined) return field === "value" ? { wrong: importWords.empty } : { field: null }
  if (cell.kind === "uncalculated") return { wrong: importWords.uncalculated }
  if (NUMBER_FIELDS.has(field)) {
    if (cell.kind === "number") return { field: cell.value }
    return { wrong: cell.kind === "date" ? importWords.date(cell.value) : importWords.noNumber(String(cell.value)) }
  }
  const text = String(cell.value).trim()
  if (text === "") return { field: null }
  switch (field) {
    case "range":
      return oneOf(text, {
        pert: "pert",
        triangular: "triangular",
        uniform: "uniform",
        normal90: "normal90",
        lognormal90: "lognormal90"
      })
    case "basis":
      return oneOf(text, words.basis)
    case "status":
      return oneOf(text, words.status)
    case "asOf":
      return /^\d{4}(-\d{2}(-\d{2})?)?$/u.test(text) ? { field: text } : { wrong: importWords.noDay(text) }
    default:
      return { field: text }
  }
}

/** The id of a word, in the workbook's language or as scenarios write it. */
const oneOf = (text: string, words: Readonly<Record<string, string>>): Taken => {
  const same = (other: string) => other.toLowerCase() === text.toLowerCase()
  const found = Object.entries(words).find(([id, word]) => same(id) || same(word))
  return found === undefined ? { wrong: importWords.unknownWord(text, Object.values(words)) } : { field: found[0] }
}
