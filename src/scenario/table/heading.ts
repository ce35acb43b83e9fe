/** Which row of a file names the columns: titles may stand above it. */
import type { Problem } from "../Problem.ts"
import { type Cells, firstRows, shownRow } from "./Cells.ts"
import { fileProblem } from "./fileProblem.ts"
import type { Head } from "./Head.ts"
import { tableWords } from "./tableWords.ts"

/** Titles are short: a heading further down is not looked for. */
const LAST_HEADING = 40
const SAMPLE = 300

/**
 * The row below `skip` lines, where those are given; else the first row that holds every name that will be asked for;
 * else the first one that is about as wide as the rows of the table.
 */
export const findHeading = (
  cells: Cells,
  { skip, wanted }: Head
): { readonly heading: number | undefined; readonly problem?: Problem } => {
  if (skip !== undefined) {
    let heading = 0
    while (heading < cells.count && cells.line(heading) <= skip) heading++
    const last = cells.count - 1
    if (heading <= last) return { heading }
    const problem = fileProblem("empty-table", tableWords.allSkipped(skip), cells.span(last, 0))
    return { heading: undefined, problem: { ...problem, path: "municipalities.skip" } }
  }
  const heading = byNames(cells, wanted) ?? byWidth(cells)
  if (heading === 0) return { heading }
  const words = tableWords.titles(shownRow(cells, 0), cells.line(0), cells.line(heading) - 1)
  return { heading, problem: fileProblem("title-lines", words, cells.span(0, 0), "warning") }
}

const byNames = (table: Cells, wanted: ReadonlyArray<string>): number | undefined => {
  const named = wanted.filter((name) => name !== "")
  if (named.length === 0) return undefined
  const row = firstRows(table, LAST_HEADING).findIndex((cells) => named.every((name) => cells.includes(name)))
  return row < 0 ? undefined : row
}

const byWidth = (cells: Cells): number => {
  const filled = firstRows(cells, SAMPLE).map((row) => row.filter((cell) => cell !== "").length)
  const usual = filled.toSorted((a, b) => a - b)[filled.length >> 1] ?? 1
  if (usual < 2) return 0
  const row = filled.slice(0, LAST_HEADING).findIndex((count) => count >= Math.max(2, usual / 2))
  return Math.max(0, row)
}
