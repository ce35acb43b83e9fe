/** A column by its name, or a problem where the scenario names it. */
import type { Ledger, Path } from "../Ledger.ts"
import { inBothLanguages, listed, suggestion } from "../wording.ts"
import type { Table } from "./Table.ts"

/** The number of the column, from 0; -1 after reporting that there is none, or more than one. */
export const columnLookup = (table: Table, ledger: Ledger) => (name: string, path: Path) => {
  const found = table.columnOf(name)
  if (found >= 0) return unnamed(name, found, path, ledger)
  const { source, columns } = table
  if (found === -1) {
    ledger.report({
      path,
      at: "value",
      code: "missing-column",
      message: {
        da: `${source.name} har ingen kolonne "${name}"`,
        en: `${source.name} has no column "${name}"`,
        nl: `${source.name} heeft geen kolom "${name}"`
      },
      hint: suggestion(name, columns, name.trim() === "" ? undefined : whatThereIs(columns))
    })
    return -1
  }
  const numbers = columns.flatMap((column, i) => (column === name ? [String(i + 1)] : []))
  ledger.report({
    path,
    at: "value",
    code: "duplicate-column",
    message: inBothLanguages((_, lang) =>
      lang === "da"
        ? `${numbers.length} kolonner hedder "${name}" (nr. ${listed(numbers, lang)})`
        : `${numbers.length} columns are named "${name}" (${listed(numbers, lang)})`
    ),
    hint: byNumber(numbers[0]!)
  })
  return -1
}

const unnamed = (name: string, column: number, path: Path, ledger: Ledger): number => {
  if (name === "") {
    ledger.warn({
      path,
      at: "value",
      code: "unnamed-column",
      message: {
        da: `kolonne ${column + 1} har intet navn`,
        en: `column ${column + 1} has no name`,
        nl: `kolom ${column + 1} heeft geen naam`
      },
      hint: byNumber(String(column + 1))
    })
  }
  return column
}

const byNumber = (number: string) => ({
  da: `giv den et navn: \`columns: {NAVN: ${number}}\` under \`municipalities:\``,
  en: `give it a name: \`columns: {NAME: ${number}}\` under \`municipalities:\``,
  nl: `geef haar een naam: \`columns: {NAAM: ${number}}\` onder \`municipalities:\``
})

const whatThereIs = (columns: ReadonlyArray<string>) => {
  const named = columns.filter((column) => column !== "")
  const blank = columns.indexOf("")
  return inBothLanguages((_, lang) => {
    const list = lang === "da" ? `der er: ${listed(named, lang)}` : `there are: ${listed(named, lang)}`
    if (blank < 0) return list
    return lang === "da"
      ? `${list}; kolonne ${blank + 1} har intet navn: \`columns: {NAVN: ${blank + 1}}\``
      : `${list}; column ${blank + 1} has no name: \`columns: {NAME: ${blank + 1}}\``
  })
}
