/** The table of staff: a row a unit and specialism, read with the checks of the table of municipalities. */
import type { Told } from "../../words/told.ts"
import type { Ledger } from "../Ledger.ts"
import type { Problem } from "../Problem.ts"
import type { MunicipalityColumns } from "../readMunicipalities.ts"
import { columnLookup } from "../table/columnLookup.ts"
import { columnNumbers } from "../table/columnNumbers.ts"
import type { Table } from "../table/Table.ts"
import type { StaffTableInput } from "./staffingSchema.ts"
import { staffingWords } from "./staffingWords.ts"

/** The columns by (m, s); null where the table does not have one. */
export interface StaffColumns {
  readonly have: Float64Array
  readonly need: Float64Array | null
  readonly frame: Float64Array | null
  readonly lendable: Float64Array | null
  readonly priority: Float64Array | null
  /** 1 for each (m, s) that has a row. */
  readonly listed: Uint8Array
  readonly problems: ReadonlyArray<Problem>
}

/** Where the table is named, and where what is said of its columns is written. */
export const STAFF_PATH = ["staffing", "table"]

export const readStaff = (
  table: Table,
  given: StaffTableInput,
  specialisms: ReadonlyArray<string>,
  municipalities: MunicipalityColumns,
  ledger: Ledger
): StaffColumns => {
  const problems: Array<Problem> = []
  const complain = (row: number, column: number, code: string, words: Told, severity: Problem["severity"] = "error") =>
    void problems.push({ severity, code, path: STAFF_PATH.join("."), ...words, span: table.span(row, column) })
  const lookup = columnLookup(table, ledger)
  const [codeColumn, specialismColumn, haveColumn] = ["code", "specialism", "have"].map((name) =>
    lookup(name, STAFF_PATH)
  ) as [number, number, number]
  const n = specialisms.length
  const cellOfRow = placedRows({ table, codeColumn, specialismColumn }, specialisms, municipalities, complain)
  const rows = [...cellOfRow.keys()]
  const codes = Array.from({ length: table.rows }, (_, row) => String(table.cell(row, Math.max(0, codeColumn))))

  /** A column by (m, s). Cells may be empty where something holds instead. */
  const column = (name: string, index: number, otherwise: number, mayBeEmpty: boolean): Float64Array => {
    const out = new Float64Array(municipalities.count * n).fill(otherwise)
    if (index < 0) return out
    const isEmpty = (row: number) => table.cell(row, index) === ""
    if (!mayBeEmpty)
      for (const row of rows) if (isEmpty(row)) complain(row, index, "bad-cell", staffingWords.emptyCell(name))
    const filled = rows.filter((row) => !isEmpty(row))
    const written = typeof given === "string" ? {} : given
    const place = { key: "staffing.table", drops: false }
    const context = { table, rows: filled, codes, names: codes, given: written, place }
    const { values } = columnNumbers(context, [index, name], STAFF_PATH, "measure", complain)
    for (const [i, row] of filled.entries()) out[cellOfRow.get(row)!] = values[i]!
    return out
  }
  const optional = (name: string, otherwise: number, mayBeEmpty: boolean) => {
    const index = table.columnOf(name)
    return index < 0 ? null : column(name, index, otherwise, mayBeEmpty)
  }
  const listed = new Uint8Array(municipalities.count * n)
  for (const cell of cellOfRow.values()) listed[cell] = 1
  return {
    have: column("have", haveColumn, 0, false),
    need: optional("need", 0, false),
    frame: optional("frame", 0, false),
    lendable: optional("lendable", Infinity, true),
    priority: optional("priority", 1, true),
    listed,
    problems
  }
}

/** The cell of every row whose unit and specialism are known, each cell once. */
const placedRows = (
  { table, codeColumn, specialismColumn }: { table: Table; codeColumn: number; specialismColumn: number },
  specialisms: ReadonlyArray<string>,
  { codes, indexOf }: MunicipalityColumns,
  complain: (row: number, column: number, code: string, words: Told) => void
): ReadonlyMap<number, number> => {
  const rowOfCell = new Map<number, number>()
  const placed = new Map<number, number>()
  if (codeColumn < 0 || specialismColumn < 0) return placed
  for (let row = 0; row < table.rows; row++) {
    const [code, specialism] = [table.cell(row, codeColumn), String(table.cell(row, specialismColumn))]
    const [m, s] = [indexOf(code), specialisms.indexOf(specialism)]
    if (m < 0) complain(row, codeColumn, "unknown-name", staffingWords.noUnit(String(code), codes))
    if (s < 0) complain(row, specialismColumn, "unknown-name", staffingWords.noSpecialism(specialism, specialisms))
    if (m < 0 || s < 0) continue
    const cell = m * specialisms.length + s
    const first = rowOfCell.get(cell)
    if (first === undefined) {
      rowOfCell.set(cell, row)
      placed.set(row, cell)
    } else
      complain(row, codeColumn, "duplicate-code", staffingWords.repeated(String(code), specialism, table.line(first)))
  }
  return placed
}
