/** A table with several rows a municipality made wide: the texts of one column become columns. */
import type { Words } from "../fileWords.ts"
import type { Ledger } from "../Ledger.ts"
import { inBothLanguages, listed } from "../wording.ts"
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
  const refuse = (code: string, words: Words): void => ledger.report({ path, at: "key", code, ...words })
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
  const [column] = differ
  const lines = `${table.line(one)}, ${table.line(two)}`
  return {
    message: {
      da: `koden "${codeOf(one)}" har flere rækker med ${names} "${name}" (linje ${lines})`,
      en: `code "${codeOf(one)}" has several rows with ${names} "${name}" (lines ${lines})`,
      nl: `code "${codeOf(one)}" heeft meer rijen met ${names} "${name}" (regels ${lines})`
    },
    hint: inBothLanguages((_, lang) => {
      if (column === undefined) return lang === "da" ? "fjern en af dem" : "remove one of them"
      const heading = table.columns[column]!
      const keep = `where: {${heading}: ${String(table.cell(one, column))}}`
      const differing = listed(
        differ.map((i) => `"${table.columns[i]!}"`),
        lang
      )
      return lang === "da"
        ? `de er forskellige i ${differing}: behold en med fx \`${keep}\``
        : `they differ in ${differing}: keep one with such as \`${keep}\``
    })
  }
}

const tooMany = (names: string, count: number) => ({
  message: {
    da: `kolonnen "${names}" har ${count} forskellige tekster: det ville blive til lige så mange kolonner`,
    en: `column "${names}" has ${count} different texts: that would make as many columns`,
    nl: `kolom "${names}" heeft ${count} verschillende teksten: dat zou even zoveel kolommen geven`
  },
  hint: { da: "er det den rigtige kolonne?", en: "is it the right column?", nl: "is het de juiste kolom?" }
})

const alreadyThere = (column: string, names: string) => ({
  message: {
    da: `"${column}" i kolonnen "${names}" er også en kolonnes navn`,
    en: `"${column}" in column "${names}" is also the name of a column`,
    nl: `"${column}" in kolom "${names}" is ook de naam van een kolom`
  },
  hint: {
    da: "giv den anden et navn med `columns:`",
    en: "give the other another name with `columns:`",
    nl: "geef de andere een andere naam met `columns:`"
  }
})
