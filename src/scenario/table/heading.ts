/** Which row of a file names the columns: titles may stand above it. */
import type { Problem } from "../Problem.ts"
import type { Cells } from "./Cells.ts"
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
    const heading = cells.rows.findIndex((_, row) => cells.line(row) > skip)
    if (heading >= 0) return { heading }
    const last = cells.rows.length - 1
    const problem = fileProblem("empty-table", tableWords.allSkipped(skip), cells.span(last, 0))
    return { heading: undefined, problem: { ...problem, path: "municipalities.skip" } }
  }
  const heading = byNames(cells, wanted) ?? byWidth(cells)
  if (heading === 0) return { heading }
  const title = cells.rows[0]!.filter((cell) => cell !== "").join(" ")
  const words = tableWords.titles(title, cells.line(0), cells.line(heading) - 1)
  return { heading, problem: fileProblem("title-lines", words, cells.span(0, 0), "warning") }
}

const byNames = ({ rows }: Cells, wanted: ReadonlyArray<string>): number | undefined => {
  const named = wanted.filter((name) => name !== "")
  if (named.length === 0) return undefined
  const row = rows.slice(0, LAST_HEADING).findIndex((cells) => named.every((name) => cells.includes(name)))
  return row < 0 ? undefined : row
}

const byWidth = ({ rows }: Cells): number => {
  const filled = (row: number) => rows[row]!.filter((cell) => cell !== "").length
  const widths = rows
    .slice(0, SAMPLE)
    .map((_, row) => filled(row))
    .sort((a, b) => a - b)
  const usual = widths[widths.length >> 1] ?? 1
  if (usual < 2) return 0
  const row = rows.slice(0, LAST_HEADING).findIndex((_, i) => filled(i) >= Math.max(2, usual / 2))
  return Math.max(0, row)
}
