/** The rows that a scenario keeps: `where: {sex: Total, year: [2009, 2010]}`. */
import { say } from "../../words/Lang.ts"
import { told } from "../../words/told.ts"
import type { Ledger } from "../Ledger.ts"
import { suggestion } from "../wording.ts"
import type { columnLookup } from "./columnLookup.ts"
import { oneOf, SEVERAL } from "./sameCode.ts"
import type { Table } from "./Table.ts"

export const keptRows = (
  table: Table,
  where: Readonly<Record<string, string | number | ReadonlyArray<string | number>>>,
  lookup: ReturnType<typeof columnLookup>,
  ledger: Ledger
): ReadonlyArray<number> => {
  let rows: ReadonlyArray<number> = Array.from({ length: table.rows }, (_, row) => row)
  for (const [name, value] of Object.entries(where)) {
    const path = ["municipalities", "where", name]
    const column = lookup(name, path)
    if (column < 0) continue
    const text = (row: number) => String(table.cell(row, column))
    const wanted = Array.isArray(value) ? value : [value as string | number]
    const all = Array.from({ length: table.rows }, (_, row) => text(row))
    const { has, places, distinct } = oneOf(wanted, all)
    for (const [i, place] of places.entries()) {
      if (place >= 0) continue
      ledger.report({
        path: Array.isArray(value) ? [...path, String(i)] : path,
        at: "value",
        code: place === SEVERAL ? "ambiguous-code" : "unknown-name",
        ...(place === SEVERAL ? bothWritings(wanted[i]!) : noCell(name, String(wanted[i])!, distinct))
      })
    }
    rows = rows.filter((row) => has(text(row)))
  }
  return rows
}

const noCell = (column: string, value: string, distinct: ReadonlyArray<string>) => ({
  message: say("tables.noCell", { column, value }),
  hint: suggestion(value, distinct)
})

/** YAML reads 0101 and 101 as one number. */
export const bothWritings = (code: string | number) => told("tables.bothWritings", { code: String(code) })
