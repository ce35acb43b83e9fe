/** The table's rows as the model wants them: sorted by code, columns in use checked cell by cell. */
import { closestName } from "../kernel/distance.ts"
import type { Ledger, Path } from "./Ledger.ts"
import type { Problem } from "./Problem.ts"
import type { Table } from "./readTable.ts"
import type { Scenario } from "./Scenario.ts"
import type { Municipalities } from "./selectMunicipalities.ts"

export interface MunicipalityColumns extends Municipalities {
  readonly names: ReadonlyArray<string>
  readonly regions: ReadonlyArray<string> | undefined
  readonly population: Float64Array | undefined
  /** A numeric column in the model's order; bad cells are reported and read as 0. */
  readonly numbers: (column: string, path: Path, rule: "atLeastZero" | "aboveZero") => Float64Array
  /** Columns that were asked for, with their cells in the model's order: part of the fingerprint. */
  readonly used: ReadonlyMap<string, ReadonlyArray<string | number>>
  readonly problems: ReadonlyArray<Problem>
}

export const readMunicipalities = (
  table: Table,
  given: Scenario["municipalities"],
  ledger: Ledger
): MunicipalityColumns => {
  const problems: Array<Problem> = []
  const used = new Map<string, ReadonlyArray<string | number>>()
  const columnIndex = (column: string, path: Path): number => {
    const index = table.columns.indexOf(column)
    if (index >= 0) return index
    const similar = closestName(column, table.columns)
    ledger.report({
      path,
      at: "value",
      code: "missing-column",
      message: `${table.source.name} has no column "${column}"`,
      hint: similar !== undefined ? `did you mean "${similar}"?` : `its columns: ${table.columns.join(", ")}`
    })
    return -1
  }
  const cellProblem = (row: number, column: number, message: string, hint: string): void =>
    void problems.push({
      severity: "error",
      code: "bad-cell",
      path: `municipalities.table`,
      message,
      hint,
      span: table.span(row, column)
    })
  const codeColumn = columnIndex(given.code, ["municipalities", "code"])
  const nameColumn = columnIndex(given.name, ["municipalities", "name"])
  const rows = rowsByCode(table, codeColumn, cellProblem)
  const codes = rows.map((row) => (codeColumn < 0 ? String(row) : table.cell(row, codeColumn)))
  const byCode = new Map(codes.map((code, m) => [code, m]))
  const byNumber = new Map(codes.map((code, m) => [code.replace(/^0+(?=\d)/, ""), m]))

  const texts = (column: string, path: Path): ReadonlyArray<string> | undefined => {
    const index = columnIndex(column, path)
    if (index < 0) return undefined
    const out = rows.map((row) => table.cell(row, index))
    used.set(column, out)
    return out
  }
  const numbers = (column: string, path: Path, rule: "atLeastZero" | "aboveZero"): Float64Array => {
    const index = columnIndex(column, path)
    const out = new Float64Array(rows.length)
    if (index < 0) return out
    for (const [m, row] of rows.entries()) {
      const text = table.cell(row, index)
      const value = table.number(text)
      if (text === "")
        cellProblem(
          row,
          index,
          `column "${column}" is in use (${path.join(".")}), but this cell is empty`,
          "fill the cell, or use another column"
        )
      else if (value === undefined)
        cellProblem(row, index, `column "${column}" needs a number, got "${text}"`, numberHint(text, table))
      else if (value < 0 || (rule === "aboveZero" && value === 0))
        cellProblem(
          row,
          index,
          `column "${column}" must be ${rule === "aboveZero" ? "above 0" : "at least 0"}, got ${text}`,
          "correct the cell"
        )
      else out[m] = value
    }
    used.set(column, [...out])
    return out
  }
  const regions = given.region === undefined ? undefined : texts(given.region, ["municipalities", "region"])
  const population =
    given.population === undefined
      ? undefined
      : numbers(given.population, ["municipalities", "population"], "atLeastZero")
  // Shown, but not part of any result unless something else asks for the column.
  used.clear()
  return {
    count: rows.length,
    codes,
    names: rows.map((row) => (nameColumn < 0 ? "" : table.cell(row, nameColumn))),
    regions,
    population,
    indexOf: (code) => byCode.get(String(code)) ?? byNumber.get(String(code).replace(/^0+(?=\d)/, "")) ?? -1,
    regionColumn: given.region,
    texts,
    numbers,
    used,
    problems
  }
}

const numberHint = (text: string, table: Table): string =>
  /\d/.test(text)
    ? `the file was read with decimal "${table.reading.decimal}" and delimiter "${table.reading.delimiter}"; declare another in its first line, e.g. "# decimal: comma"`
    : "write a number, or use another column"

/** Row numbers sorted by code, so that the order of rows changes nothing, not even the last digit. */
const rowsByCode = (
  table: Table,
  codeColumn: number,
  problem: (row: number, column: number, message: string, hint: string) => void
): ReadonlyArray<number> => {
  const rows = Array.from({ length: table.rows }, (_, row) => row)
  if (codeColumn < 0) return rows
  const first = new Map<string, number>()
  for (const row of rows) {
    const code = table.cell(row, codeColumn)
    const before = first.get(code)
    if (code === "") problem(row, codeColumn, "the code is empty", "every municipality needs a code")
    else if (before !== undefined) {
      const line = table.span(before, codeColumn)
      problem(
        row,
        codeColumn,
        `code "${code}" stands twice`,
        `it is also in line ${line.source.text.slice(0, line.start).split("\n").length}; remove one of the rows`
      )
    } else first.set(code, row)
  }
  const key = (row: number) => table.cell(row, codeColumn)
  return rows.sort((a, b) => compareCodes(key(a), key(b)))
}

const compareCodes = (a: string, b: string): number => {
  const [x, y] = [Number(a), Number(b)]
  if (Number.isFinite(x) && Number.isFinite(y) && x !== y) return x - y
  return a < b ? -1 : a > b ? 1 : 0
}
