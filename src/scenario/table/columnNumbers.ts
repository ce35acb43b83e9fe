/** The figures of one column, cell by cell, with everything that is wrong with them. */
import type { Told } from "../../words/told.ts"
import type { Path } from "../Ledger.ts"
import type { MunicipalitiesInput } from "../Scenario.ts"
import { beyondMeasure, isBeyondMeasure } from "../Unit.ts"
import { shown } from "../wording.ts"
import { cellWords, type Place } from "./cellWords.ts"
import { type Holds, judgeSigns, type Judgement, type Signs } from "./columnSigns.ts"
import { formOf, numberReader, type Sign } from "./numberForm.ts"
import type { Table } from "./Table.ts"

/** What a column must hold: counts or a measure such as a pace or a price, from 0 or above 0; or degrees. */
export type Rule = "count" | "positiveCount" | "measure" | "positiveMeasure" | "degrees"

/** Measures are averaged where counts are added up, and have no total. */
export const isMeasure = (rule: Rule): boolean => rule !== "count" && rule !== "positiveCount"

export interface ColumnNumbers {
  /** By position in `rows`; 0 where the cell cannot be read. */
  readonly values: Float64Array
  readonly broken: boolean
  readonly judgement: Judgement
}

interface Context {
  readonly table: Table
  readonly rows: ReadonlyArray<number>
  readonly codes: ReadonlyArray<string>
  readonly names: ReadonlyArray<string>
  readonly given: Pick<MunicipalitiesInput, "decimal" | "thousands" | "missing">
  readonly place?: Place
}

const OF_MUNICIPALITIES: Place = { key: "municipalities", drops: true }

type Complain = (row: number, column: number, code: string, words: Told, severity?: "warning") => void

export const columnNumbers = (
  { table, rows, codes, names, given, place = OF_MUNICIPALITIES }: Context,
  [column, name]: readonly [index: number, name: string],
  path: Path,
  rule: Rule,
  complain: Complain
): ColumnNumbers => {
  const missing = new Set(given.missing ?? [])
  const isMissing = (row: number) => missing.size > 0 && missing.has(String(table.cell(row, column)))
  const read = missing.size === 0 ? rows : rows.filter((row) => !isMissing(row))
  const holds: Holds = isMeasure(rule) ? "measures" : "counts"
  const values = new Float64Array(rows.length)
  const declared = declaredSigns(given, table, name)
  if ("both" in declared) {
    complain(-1, column, "two-decimal-signs", cellWords.oneSignForBoth(name, declared.both))
    return { values, broken: true, judgement: { kind: "unclear", sign: ".", at: 0 } }
  }
  const rest = {
    decimal: () => decimalElsewhere(table),
    pointsPartDecimals: table.format.kind === "text" && table.format.delimiter === ","
  }
  const cells = read.map((row) => table.cell(row, column))
  const judgement = judgeSigns(cells, holds, declared, rest)
  if (judgement.kind === "torn" || judgement.kind === "unclear") {
    const row = read[judgement.at]!
    const at = cells[judgement.at]!
    const words =
      judgement.kind === "unclear"
        ? cellWords.unclear(name, String(at), judgement.sign, place)
        : cellWords.torn(name, String(at), String(cells[judgement.other]), table.line(read[judgement.other]!))
    complain(row, column, "thousands-or-decimals", words)
    return { values, broken: true, judgement }
  }
  if (judgement.kind === "byTheRest") {
    const text = String(cells[judgement.at])
    const words = cellWords.byTheRest(name, text, judgement.thousands!, judgement.decimal!)
    complain(read[judgement.at]!, column, "guessed-thousands", words, "warning")
  }
  const numberIn = numberReader(judgement.decimal, judgement.thousands)
  let bad = 0
  const without: Array<number> = []
  for (const [m, row] of rows.entries()) {
    const cell = table.cell(row, column)
    if (isMissing(row)) {
      without.push(row)
      continue
    }
    const value = typeof cell === "number" ? cell : numberIn(cell)
    if (value !== undefined && isPlain(value, rule)) {
      values[m] = value
      continue
    }
    const words = wrong(String(cell), value, { name, path, rule, judgement, code: codes[row]!, place })
    if (words === undefined) values[m] = value!
    else {
      bad++
      complain(row, column, "bad-cell", words)
    }
  }
  if (without.length > 0) {
    const lines = without.map((row) => ({ code: codes[row]!, name: names[row]!, line: table.line(row) }))
    complain(without[0]!, column, "missing-figure", cellWords.missing(name, path, lines))
  }
  return { values, broken: bad + without.length > 0, judgement }
}

/** The scenario's word for this column, else its word for all, else the file's own. */
const declaredSigns = (
  given: Context["given"],
  { format }: Table,
  column: string
): Signs | { readonly both: string } => {
  const own = format.kind === "text" ? format.declared : { decimal: undefined, thousands: undefined }
  const of = (key: "decimal" | "thousands") => {
    const said = given[key]
    const words = [
      typeof said === "object" ? said[column] : undefined,
      typeof said === "string" ? said : undefined,
      own[key]
    ]
    const rank = words.findIndex((word) => word !== undefined)
    return { sign: words[rank], rank: rank < 0 ? words.length : rank }
  }
  const [decimal, thousands] = [of("decimal"), of("thousands")]
  if (decimal.sign === undefined || decimal.sign !== thousands.sign)
    return { decimal: decimal.sign, thousands: thousands.sign }
  // One sign cannot do both: what is said nearer holds.
  if (decimal.rank === thousands.rank) return { both: decimal.sign }
  return decimal.rank < thousands.rank
    ? { decimal: decimal.sign, thousands: undefined }
    : { decimal: undefined, thousands: thousands.sign }
}

const shownBefore = new WeakMap<Table["source"], Sign | "none">()

/** The sign that parts decimals in this file beyond doubt: found once a file, where two are found there is none. */
const decimalElsewhere = (table: Table): Sign | undefined => {
  const known = shownBefore.get(table.source) ?? surveyed(table)
  shownBefore.set(table.source, known)
  return known === "none" ? undefined : known
}

const surveyed = (table: Table): Sign | "none" => {
  let found: Sign | undefined
  for (let row = 0; row < table.rows; row++) {
    for (let column = 0; column < table.columns.length; column++) {
      const cell = table.cell(row, column)
      if (typeof cell === "number" || !/[.,]/u.test(cell)) continue
      const form = formOf(cell)
      const sign = form.kind === "decimal" ? form.sign : form.kind === "thousands" ? form.decimal : undefined
      if (sign === undefined) continue
      if (found !== undefined && found !== sign) return "none"
      found = sign
    }
  }
  return found ?? "none"
}

const MOST_DEGREES = 180

/** A number that no rule forbids; most cells of most tables hold one. */
const isPlain = (value: number, rule: Rule): boolean =>
  value > 0 && !isBeyondMeasure(value) && (rule !== "degrees" || value <= MOST_DEGREES)

/** What is wrong with a cell of a column in use, or undefined. */
const wrong = (
  text: string,
  value: number | undefined,
  asked: {
    readonly name: string
    readonly path: Path
    readonly rule: Rule
    readonly judgement: Judgement
    readonly code: string
    readonly place: Place
  }
): Told | undefined => {
  const { name, path, rule } = asked
  if (text === "" && rule === "degrees") return cellWords.noPlace(name, asked.code)
  if (text === "") return cellWords.empty(name, path, asked.code)
  if (value === undefined) return cellWords.noNumber(name, shown(text), text, asked)
  if (isBeyondMeasure(value))
    return { message: beyondMeasure(`"${shown(text)}"`), hint: cellWords.asPower(shown(text)) }
  if (rule === "degrees") return Math.abs(value) <= MOST_DEGREES ? undefined : cellWords.noDegrees(name, text)
  const above = rule === "positiveCount" || rule === "positiveMeasure"
  if (value > 0 || (value === 0 && !above)) return undefined
  return cellWords.outOfRange(name, text, above)
}
