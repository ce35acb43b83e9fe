/** From the table of a file to one row a municipality: rows kept, made wide, named by code, totals left out. */
import { say } from "../../words/Lang.ts"
import { type Told, told } from "../../words/told.ts"
import type { Ledger } from "../Ledger.ts"
import type { MunicipalitiesInput } from "../Scenario.ts"
import { codeParts } from "./askedColumns.ts"
import { columnLookup } from "./columnLookup.ts"
import { whyRepeated } from "./longTable.ts"
import { pivoted } from "./pivot.ts"
import { LONGEST_MATCHED, rowPattern } from "./rowPattern.ts"
import { codeIndex, compareCodes, SEVERAL, withoutZeros } from "./sameCode.ts"
import type { Table } from "./Table.ts"
import { bothWritings, keptRows } from "./where.ts"

export type CellProblem = (row: number, column: number, code: string, words: Told, severity?: "warning") => void

export interface Shaped {
  readonly table: Table
  /** Rows that count, sorted by code, so that the order of rows changes nothing, not even the last digit. */
  readonly rows: ReadonlyArray<number>
  /** By row of the table. */
  readonly codes: ReadonlyArray<string>
  readonly names: ReadonlyArray<string>
  readonly codeColumn: number
  readonly leftOut: ReadonlyArray<LeftOut>
  readonly lookup: ReturnType<typeof columnLookup>
}

/** A row that `drop` leaves out. */
export interface LeftOut {
  readonly code: string
  readonly name: string
  readonly line: number
}

export const shapeTable = (
  file: Table,
  given: MunicipalitiesInput,
  ledger: Ledger,
  complain: (table: Table) => CellProblem
): Shaped => {
  const kept =
    given.where === undefined ? file : withRows(file, keptRows(file, given.where, columnLookup(file, ledger), ledger))
  const { parts, separator } = codeParts(given)
  const codePath = (i: number) => [
    "municipalities",
    "code",
    ...(typeof given.code === "string" ? [] : "parts" in given.code ? ["parts", String(i)] : [String(i)])
  ]
  const codesBy = (table: Table, columns: ReadonlyArray<number>) => (row: number) =>
    columns.some((column) => column < 0)
      ? String(row)
      : columns.map((column) => table.cell(row, column)).join(separator)
  const before = columnLookup(kept, ledger)
  const codeColumns = parts.map((name, i) => before(name, codePath(i)))
  const table =
    given.pivot === undefined ? kept : pivoted(kept, given.pivot, codesBy(kept, codeColumns), before, ledger)
  const lookup = columnLookup(table, ledger)
  const columns = table === kept ? codeColumns : parts.map((name) => table.columnOf(name))
  const nameColumn = lookup(given.name, ["municipalities", "name"])
  const all = Array.from({ length: table.rows }, (_, row) => row)
  const codes = all.map(codesBy(table, columns))
  const names = all.map((row) => (nameColumn < 0 ? "" : String(table.cell(row, nameColumn))))
  const dropped = droppedRows(codes, names, given.drop, ledger)
  const rows = all.filter((row) => !dropped.has(row))
  if (rows.length === 0 && table.rows > 0) {
    const path = ["municipalities", given.drop === undefined ? "where" : "drop"]
    ledger.report({ path, at: "key", code: "empty-table", ...nothingLeft })
  }
  const codeColumn = columns[0]!
  if (codeColumn >= 0) checkCodes({ table, rows, codes, columns, nameColumn }, complain(table))
  return {
    table,
    rows: rows.sort((a, b) => compareCodes(codes[a]!, codes[b]!)),
    codes,
    names,
    codeColumn,
    leftOut: [...dropped].map((row) => ({ code: codes[row]!, name: names[row]!, line: table.line(row) })),
    lookup
  }
}

const withRows = (table: Table, rows: ReadonlyArray<number>): Table => {
  const inFile = (row: number) => (row < 0 ? row : rows[row]!)
  return {
    ...table,
    rows: rows.length,
    cell: (row, column) => table.cell(inFile(row), column),
    span: (row, column) => table.span(inFile(row), column),
    line: (row) => table.line(inFile(row))
  }
}

const droppedRows = (
  codes: ReadonlyArray<string>,
  names: ReadonlyArray<string>,
  drop: MunicipalitiesInput["drop"],
  ledger: Ledger
): ReadonlySet<number> => {
  const path = ["municipalities", "drop"]
  const dropped = new Set<number>()
  const find = codeIndex(codes)
  const taken = new Set<string>()
  for (const [i, code] of (drop?.codes ?? []).entries()) {
    const at = find(code)
    if (at >= 0) taken.add(codes[at]!)
    else {
      const words = at === SEVERAL ? bothWritings(code) : noSuchRow(String(code))
      const problem = at === SEVERAL ? "ambiguous-code" : "unknown-name"
      ledger.report({ path: [...path, "codes", String(i)], at: "value", code: problem, ...words })
    }
  }
  for (const [row, code] of codes.entries()) if (taken.has(code)) dropped.add(row)
  const pattern = drop?.matching === undefined ? undefined : rowPattern(drop.matching)
  if (pattern === undefined) return dropped
  const matches = (text: string) => pattern.test(text.slice(0, LONGEST_MATCHED))
  let hits = 0
  for (const [row, code] of codes.entries()) {
    if (!matches(code) && !matches(names[row]!)) continue
    dropped.add(row)
    hits++
  }
  if (hits === 0)
    ledger.report({ path: [...path, "matching"], at: "value", code: "unknown-name", ...noMatch(drop!.matching!) })
  return dropped
}

/** Every code once, and none empty; what many repeated codes mean is said once. */
const checkCodes = (
  shaped: {
    readonly table: Table
    readonly rows: ReadonlyArray<number>
    readonly codes: ReadonlyArray<string>
    readonly columns: ReadonlyArray<number>
    readonly nameColumn: number
  },
  problem: CellProblem
): void => {
  const { table, rows, codes, columns, nameColumn } = shaped
  const column = columns[0]!
  const byCode = new Map<string, Array<number>>()
  for (const row of rows) {
    const code = codes[row]!
    if (code === "") problem(row, column, "bad-cell", emptyCode)
    else if (byCode.has(code)) byCode.get(code)!.push(row)
    else byCode.set(code, [row])
  }
  for (const [code, [row]] of byCode) {
    const bare = withoutZeros(code)
    const [other] = bare === code ? [] : (byCode.get(bare) ?? [])
    if (other !== undefined)
      problem(row!, column, "nearly-same-code", zerosApart(code, bare, table.line(other)), "warning")
  }
  const repeated = [...byCode.values()].filter((same) => same.length > 1)
  if (repeated.length === 0) return
  const why = whyRepeated(table, repeated, byCode.size, columns, nameColumn)
  if (why !== undefined) {
    problem(repeated[0]![1]!, column, "long-table", why)
    return
  }
  for (const [first, ...others] of repeated)
    for (const row of others) problem(row, column, "duplicate-code", twice(codes[row]!, table.line(first!)))
}

const emptyCode: Told = {
  message: say("tables.codeEmpty"),
  hint: say("tables.needsCode")
}

const twice = (code: string, line: number): Told => ({
  message: say("tables.twice", { code }),
  hint: say("tables.twiceHint", { line })
})

const zerosApart = (code: string, bare: string, line: number): Told => told("tables.zerosApart", { code, bare, line })

const noSuchRow = (code: string) => told("tables.noSuchRow", { code })

const noMatch = (pattern: string) => told("tables.noMatch", { pattern })

const nothingLeft = told("tables.nothingLeft")
