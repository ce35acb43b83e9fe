/** The table's rows as the model wants them: sorted by code, columns in use checked cell by cell. */
import type { Ledger, Path } from "./Ledger.ts"
import type { Problem } from "./Problem.ts"
import type { Text } from "./quantitySchema.ts"
import type { Table } from "./readTable.ts"
import type { Scenario } from "./Scenario.ts"
import type { Municipalities } from "./selectMunicipalities.ts"
import { position } from "./Source.ts"
import { beyondMeasure, isBeyondMeasure } from "./Unit.ts"
import { shown, suggestion } from "./wording.ts"

export interface MunicipalityColumns extends Municipalities {
  readonly regions: ReadonlyArray<string> | undefined
  readonly population: Float64Array | undefined
  /** A numeric column in the model's order; bad cells are reported and read as 0. */
  readonly numbers: (column: string, path: Path, rule: Rule) => Float64Array
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
    ledger.report({
      path,
      at: "value",
      code: "missing-column",
      message: {
        da: `${table.source.name} har ingen kolonne "${column}"`,
        en: `${table.source.name} has no column "${column}"`
      },
      hint: suggestion(column, table.columns)
    })
    return -1
  }
  const complained = new Set<number>()
  const cellProblem: CellProblem = (row, column, code, words) => {
    const cell = row * table.columns.length + column
    if (complained.has(cell)) return
    complained.add(cell)
    const span = table.span(row, column)
    problems.push({ severity: "error", code, path: "municipalities.table", ...words, span })
  }
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
  const read = new Map<string, Float64Array>()
  const numbers = (column: string, path: Path, rule: Rule): Float64Array => {
    const known = read.get(`${rule} ${column}`)
    const index = columnIndex(column, path)
    const out = known ?? new Float64Array(rows.length)
    if (index < 0) return out
    if (known === undefined) {
      for (const [m, row] of rows.entries()) {
        const text = table.cell(row, index)
        const value = table.number(text)
        const wrong = cellWords(text, value, column, path, rule, table)
        if (wrong === undefined) out[m] = value!
        else cellProblem(row, index, "bad-cell", wrong)
      }
      read.set(`${rule} ${column}`, out)
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
  const names = rows.map((row) => (nameColumn < 0 ? "" : table.cell(row, nameColumn)))
  const byName = new Map(names.map((name, m) => [name.toLowerCase(), m]))
  return {
    count: rows.length,
    codes,
    names,
    indexOfName: (name) => byName.get(name.trim().toLowerCase()) ?? -1,
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

type Rule = "atLeastZero" | "aboveZero"
interface Words {
  readonly message: Text
  readonly hint: Text
}
type CellProblem = (row: number, column: number, code: string, words: Words) => void

/** What is wrong with a cell of a column in use, or undefined. */
const cellWords = (
  text: string,
  value: number | undefined,
  column: string,
  path: Path,
  rule: Rule,
  table: Table
): Words | undefined => {
  if (text === "") {
    const user = path.join(".")
    return {
      message: {
        da: `kolonnen "${column}" bruges (${user}), men cellen er tom`,
        en: `column "${column}" is in use (${user}), but this cell is empty`
      },
      hint: { da: "udfyld cellen, eller brug en anden kolonne", en: "fill the cell, or use another column" }
    }
  }
  if (value === undefined) {
    return {
      message: {
        da: `kolonnen "${column}" skal indeholde tal, men her står "${shown(text)}"`,
        en: `column "${column}" needs a number, got "${shown(text)}"`
      },
      hint: numberHint(text, table)
    }
  }
  if (isBeyondMeasure(value)) return { message: beyondMeasure(value), hint: codeAsNumber(text) }
  if (value > 0 || (value === 0 && rule === "atLeastZero")) return undefined
  const above = rule === "aboveZero"
  return {
    message: {
      da: `tal i kolonnen "${column}" skal være ${above ? "over" : "mindst"} 0, men her står ${text}`,
      en: `column "${column}" must be ${above ? "above 0" : "at least 0"}, got ${text}`
    },
    hint: { da: "ret cellen", en: "correct the cell" }
  }
}

/** A code such as `101E010031` is a power of ten to whoever reads numbers. */
const codeAsNumber = (text: string): Text =>
  /e/iu.test(text)
    ? {
        da: `"${shown(text)}" læses som en tierpotens; ret cellen, eller brug en anden kolonne`,
        en: `"${shown(text)}" is read as a power of ten; correct the cell, or use another column`
      }
    : { da: "ret cellen", en: "correct the cell" }

const numberHint = (text: string, { reading: { decimal, delimiter } }: Table): Text => {
  if (!/\d/u.test(text))
    return { da: "skriv et tal, eller brug en anden kolonne", en: "write a number, or use another column" }
  const sign = delimiter === "\t" ? "tab" : delimiter
  const other = decimal === "." ? "comma" : "point"
  return {
    da: `filen er læst med decimaltegn "${decimal}" og skilletegn "${sign}"; skriv ellers "# decimal: ${other}" øverst`,
    en: `the file was read with decimal "${decimal}" and delimiter "${sign}"; else write "# decimal: ${other}" on top`
  }
}

/** Row numbers sorted by code, so that the order of rows changes nothing, not even the last digit. */
const rowsByCode = (table: Table, codeColumn: number, problem: CellProblem): ReadonlyArray<number> => {
  const rows = Array.from({ length: table.rows }, (_, row) => row)
  if (codeColumn < 0) return rows
  const first = new Map<string, number>()
  for (const row of rows) {
    const code = table.cell(row, codeColumn)
    const before = first.get(code)
    if (code === "") problem(row, codeColumn, "bad-cell", emptyCode)
    else if (before !== undefined) {
      const { line } = position(table.span(before, codeColumn))
      problem(row, codeColumn, "duplicate-code", {
        message: { da: `koden "${code}" står der to gange`, en: `code "${code}" stands twice` },
        hint: {
          da: `den står også i linje ${line}; fjern en af rækkerne`,
          en: `it is also in line ${line}; remove one of the rows`
        }
      })
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

const emptyCode: Words = {
  message: { da: "koden er tom", en: "the code is empty" },
  hint: { da: "hver kommune skal have en kode", en: "every municipality needs a code" }
}
