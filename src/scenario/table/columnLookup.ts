/** A column by its name, or a problem where the scenario names it. */
import { say } from "../../words/Lang.ts"
import type { Ledger, Path } from "../Ledger.ts"
import { listed, suggestion } from "../wording.ts"
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
      message: say("tables.noColumn", { name: source.name, name2: name }),
      hint: suggestion(name, columns, name.trim() === "" ? undefined : whatThereIs(columns))
    })
    return -1
  }
  const numbers = columns.flatMap((column, i) => (column === name ? [String(i + 1)] : []))
  ledger.report({
    path,
    at: "value",
    code: "duplicate-column",
    message: say("tables.columnsNamed", { count: numbers.length, name, numbers: listed(numbers) }),
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
      message: say("tables.columnNoName", { column }),
      hint: byNumber(String(column + 1))
    })
  }
  return column
}

const byNumber = (number: string) => say("tables.byNumber", { number })

const whatThereIs = (columns: ReadonlyArray<string>) => {
  const named = columns.filter((column) => column !== "")
  const blank = columns.indexOf("")
  const list = listed(named)
  if (blank < 0) return say("tables.thereAre", { list })
  const column = blank + 1
  return say("tables.unnamedColumn", { list, column })
}
