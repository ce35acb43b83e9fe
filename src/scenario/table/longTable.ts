/** Codes that stand more than once: a row too many, a table in long form, or a code of several columns. */
import { say } from "../../words/Lang.ts"
import type { Told } from "../../words/told.ts"
import { listed } from "../wording.ts"
import { standsFor } from "./totalNames.ts"
import type { Table } from "./Table.ts"

/** Rows of one code, two or more. */
export type Repeated = ReadonlyArray<ReadonlyArray<number>>

/**
 * What the repeated codes of a table mean, with what to write; undefined where a few rows are simply there twice.
 *
 * @param codes number of different codes
 */
export const whyRepeated = (
  table: Table,
  repeated: Repeated,
  codes: number,
  codeColumns: ReadonlyArray<number>,
  nameColumn: number
): Told | undefined => {
  if (repeated.length * 2 <= codes) return undefined
  const varies = table.columns
    .map((_, column) => column)
    .filter((column) => !codeColumns.includes(column))
    .filter((column) =>
      repeated.some(([first, ...rest]) => rest.some((row) => table.cell(row, column) !== table.cell(first!, column)))
    )
  if (nameColumn >= 0 && !codeColumns.includes(nameColumn) && varies.includes(nameColumn))
    return byParts(table, repeated, codeColumns, nameColumn)
  const [dimensions, figures] = [
    varies.filter((column) => !isFigures(table, column)),
    varies.filter((column) => isFigures(table, column))
  ]
  const values = figures.at(-1)
  if (values === undefined) return undefined
  const names = dimensions.length > 0 ? dimensions : figures.slice(0, -1)
  return names.length === 0 ? undefined : longWords(table, repeated, codes, names, values)
}

const SAMPLE = 200

/** Figures differ nearly everywhere; what there are only a few of is a year or an age. */
const isFigures = (table: Table, column: number): boolean => {
  const cells = Array.from({ length: Math.min(SAMPLE, table.rows) }, (_, row) => String(table.cell(row, column)))
  const distinct = new Set(cells)
  const numbers = cells.filter((cell) => /^-?\d[\d.,' \u00A0\u2009\u202F]*$/u.test(cell)).length
  return numbers * 2 > cells.length && distinct.size * 2 > cells.length
}

const longWords = (
  table: Table,
  repeated: Repeated,
  codes: number,
  names: ReadonlyArray<number>,
  values: number
): Told => {
  const shown = (column: number) => yamlText(table.columns[column]!)
  const rowsOfCode = repeated[0]!
  const keep = names.map((column) => {
    const texts = rowsOfCode.map((row) => String(table.cell(row, column)))
    return `${shown(column)}: ${yamlText(texts.find((text) => standsFor(text) === "whole") ?? texts.at(-1)!)}`
  })
  const columns = listed(names.map((column) => `"${table.columns[column]!}"`))
  const where = `where: {${keep.join(", ")}}`
  const [first, ...others] = names
  const pivot = `pivot: {names: ${shown(first!)}, values: ${shown(values)}}`
  const rest = others.length === 0 ? "" : ` + where: {${keep.slice(1).join(", ")}}`
  return {
    message: say("tables.longTable", { rows: table.rows, codes, columns }),
    hint: say("tables.oneRowEach", { where, pivot, rest })
  }
}

/** The column that tells the rows of one code apart, together with the code. */
const byParts = (
  table: Table,
  repeated: Repeated,
  codeColumns: ReadonlyArray<number>,
  nameColumn: number
): Told | undefined => {
  const tells = (column: number) =>
    repeated.every((rows) => new Set(rows.map((row) => table.cell(row, column))).size === rows.length)
  const first = codeColumns[0]!
  const candidates = table.columns
    .map((_, column) => column)
    .filter((column) => !codeColumns.includes(column) && column !== nameColumn && table.columns[column] !== "")
    .filter((column) => tells(column) && isCode(table, column))
    .sort((a, b) => Math.abs(a - first) - Math.abs(b - first))
  const [column] = candidates
  if (column === undefined) return undefined
  const parts = [column, ...codeColumns].sort((a, b) => a - b).map((i) => yamlText(table.columns[i]!))
  const [one, two] = repeated[0] as [number, number]
  return {
    message: say("tables.codeNotUnique", {
      table: String(table.cell(one, first)),
      one: String(table.cell(one, nameColumn)),
      other: String(table.cell(two, nameColumn))
    }),
    hint: say("tables.writeCode", { parts: parts.join(", ") })
  }
}

const isCode = (table: Table, column: number): boolean => {
  const cells = Array.from({ length: Math.min(SAMPLE, table.rows) }, (_, row) => String(table.cell(row, column)))
  return cells.every((cell) => cell.length > 0 && cell.length <= 12 && !/[.,]\d/u.test(cell))
}

/** As YAML reads it again: quoted where it would be a number or end a flow. */
export const yamlText = (text: string): string =>
  /^[\p{L}_][\p{L}\p{N}_ -]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off)$/iu.test(text)
    ? text.trim()
    : JSON.stringify(text)
