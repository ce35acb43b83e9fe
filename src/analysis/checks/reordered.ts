/** The same scenario written in another order: rows of the table, case types and activities from last to first. */
import { compile } from "../../scenario/compile.ts"
import type { Compiled } from "../../scenario/Compiled.ts"
import type { Loaded } from "../../scenario/load.ts"
import type { Scenario } from "../../scenario/Scenario.ts"

/** Compiled anew. The order of centres stays: where several can take a cell, the first one does. */
export const reordered = ({ scenario, tree, tables }: Loaded): Compiled => {
  const table = tables.municipalities
  const last = table.rows - 1
  const turned = {
    ...table,
    cell: (row: number, column: number) => table.cell(row < 0 ? row : last - row, column),
    span: (row: number, column: number) => table.span(row < 0 ? row : last - row, column),
    line: (row: number) => table.line(row < 0 ? row : last - row)
  }
  const caseTypes = backwards(scenario.caseTypes, (caseType) => ({
    ...caseType,
    activities: backwards(caseType.activities, (activity) => activity)
  }))
  const { compiled } = compile({ ...scenario, caseTypes } satisfies Scenario, tree, {
    ...tables,
    municipalities: turned
  })
  if (compiled === undefined) throw new Error("a scenario that compiles in one order compiles in any")
  return compiled
}

const backwards = <A>(map: Readonly<Record<string, A>>, change: (value: A) => A): Record<string, A> =>
  Object.fromEntries(
    Object.entries(map)
      .reverse()
      .map(([key, value]) => [key, change(value)])
  )
