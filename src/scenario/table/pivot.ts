/** A table with several rows a municipality made wide: the texts of one column become columns. */
import { say, type Text } from "../../words/Lang.ts"
import { type Told, told } from "../../words/told.ts"
import type { Ledger } from "../Ledger.ts"
import { listed } from "../wording.ts"
import type { columnLookup } from "./columnLookup.ts"
import type { Table } from "./Table.ts"

/** A column of codes by mistake makes as many columns as rows. */
const MOST_COLUMNS = 2_000

interface Pivot {
  readonly names: string
  readonly values: string
}

/**
 * Rows of the same code become one. Other columns keep the text of the first row; where they differ within a code and
 * two rows fall on one cell, the problem names them, because `where` is missing.
 *
 * @param codeOf the code of a row, to tell rows of one municipality
 */
export const pivoted = (
  table: Table,
  { names, values }: Pivot,
  codeOf: (row: number) => string,
  lookup: ReturnType<typeof columnLookup>,
  ledger: Ledger
): Table => {
  const path = ["municipalities", "pivot"]
  const namesColumn = lookup(names, [...path, "names"])
  const valuesColumn = lookup(values, [...path, "values"])
  if (namesColumn < 0 || valuesColumn < 0) return table
  const others = table.columns.map((_, i) => i).filter((i) => i !== namesColumn && i !== valuesColumn)
  const groups = new Map<string, { readonly first: number; readonly byName: Map<string, number> }>()
  const made = new Set<string>()
  const clashes: Array<readonly [number, number]> = []
  for (let row = 0; row < table.rows; row++) {
    const code = codeOf(row)
    const name = String(table.cell(row, namesColumn))
    made.add(name)
    const group = groups.get(code) ?? { first: row, byName: new Map<string, number>() }
    groups.set(code, group)
    const before = group.byName.get(name)
    if (before === undefined) group.byName.set(name, row)
    else clashes.push([before, row])
  }
  const taken = others.map((i) => table.columns[i]!).filter((column) => column !== "" && made.has(column))
  const refuse = (code: string, words: Told): void => ledger.report({ path, at: "key", code, ...words })
  if (clashes.length > 0) refuse("pivot-clash", clash(table, clashes, others, names, codeOf))
  if (made.size > MOST_COLUMNS) refuse("too-large", tooMany(names, made.size))
  if (taken.length > 0) refuse("duplicate-column", alreadyThere(taken[0]!, names))
  const columns = [...others.map((i) => table.columns[i]!), ...made]
  const list = [...groups.values()]
  const place = new Map<string, number>()
  for (const [i, column] of columns.entries()) if (i >= others.length) place.set(column, i)
  const source = (row: number, column: number): readonly [number, number] | undefined => {
    const group = list[row]!
    if (column < others.length) return [group.first, others[column]!]
    const at = group.byName.get(columns[column]!)
    return at === undefined ? undefined : [at, valuesColumn]
  }
  return {
    ...table,
    columns,
    columnOf: (name) => {
      const before = table.columnOf(name)
      return before < 0 ? (place.get(name) ?? before) : others.indexOf(before)
    },
    rows: list.length,
    cell: (row, column) => {
      const at = source(row, column)
      return at === undefined ? "" : table.cell(...at)
    },
    span: (row, column) => table.span(...(source(row, column) ?? [list[row]!.first, namesColumn])),
    line: (row) => table.line(list[row]!.first)
  }
}

const clash = (
  table: Table,
  clashes: ReadonlyArray<readonly [number, number]>,
  others: ReadonlyArray<number>,
  names: string,
  codeOf: (row: number) => string
) => {
  const [one, two] = clashes[0]!
  const name = String(table.cell(one, table.columnOf(names)))
  const differ = others.filter((column) => table.cell(one, column) !== table.cell(two, column))
  const lines = `${table.line(one)}, ${table.line(two)}`
  return {
    message: say("tables.severalRows", { one: codeOf(one), names, name, lines }),
    hint: differHint(table, one, differ)
  }
}

const differHint = (table: Table, row: number, differ: ReadonlyArray<number>): Text => {
  const [column] = differ
  if (column === undefined) return say("tables.removeOneThem")
  const keep = `where: {${table.columns[column]!}: ${String(table.cell(row, column))}}`
  const differing = listed(differ.map((i) => `"${table.columns[i]!}"`))
  return say("tables.theyDifferKeepOneWith", { differing, keep })
}

const tooMany = (names: string, count: number) => told("tables.tooMany", { names, count })

const alreadyThere = (column: string, names: string) => told("tables.alreadyThere", { column, names })
