/** Column widths and letter size of a table, measured from its words, so that no word is broken and no line wasted. */
import { sum } from "simple-statistics"
import type { Lang } from "../../words/Lang.ts"
import { textWidth } from "../charts/textWidth.ts"
import { cellInlines, plainText } from "./cells.ts"
import type { Column, Table } from "./Memo.ts"

export interface TableLayout {
  /** Letter size in points. */
  readonly size: number
  /** Shares of the whole width; they sum to 1. */
  readonly shares: ReadonlyArray<number>
  /** A short table stands on one page as a whole. */
  readonly isShort: boolean
}

/** At most so many rows of at most so many lines are short. */
const shortRows = 8
const shortLines = 16

/** Sizes tried in turn; below the last a memo is no longer read on paper. */
const sizes = [9, 8.5, 8, 7.5, 7, 6.5] as const

/** Letters of an agency's own font may be wider than ours by so much (Arial by a tenth, Verdana by more). */
export const foreignFontStretch = 1.2

/** Space between columns, in em; words after a column of numbers need more, or the two read as one. */
const gutter = 1.1
export const numbersGap = 1

/** Whether a column of words stands beside the numbers to its left. */
export const followsNumbers = (columns: ReadonlyArray<Column>, index: number): boolean =>
  columns[index]?.kind === "text" && columns[index - 1]?.kind === "number"

/**
 * The largest size at which the longest words fit `width` points; spare room goes to text columns first.
 *
 * @param reference the words of a cross-reference
 */
export const tableLayout = (
  table: Table,
  lang: Lang,
  width: number,
  reference?: (id: string, capital?: boolean) => string
): TableLayout => {
  const measured = table.columns.map((column, index) => measure(table, column, index, lang, reference))
  const least = sum(measured.map(({ minimum }) => minimum))
  const size = sizes.find((tried) => least * tried <= width) ?? sizes[sizes.length - 1] ?? 6.5
  const widths = share(measured, width / size)
  const isShort = table.rows.length <= shortRows && linesOf(table, widths, lang, reference) <= shortLines
  return { size, shares: widths.map((column) => column / sum(widths)), isShort }
}

/** Lines that the rows take, about. */
const linesOf = (
  table: Table,
  widths: ReadonlyArray<number>,
  lang: Lang,
  reference: ((id: string, capital?: boolean) => string) | undefined
): number =>
  sum(
    table.rows.map(({ cells, tone }) =>
      tone === "group"
        ? 1
        : Math.max(
            1,
            ...cells.map((cell, i) => {
              const words = plainText(cellInlines(cell, table.columns[i]), lang, reference)
              return Math.ceil(textWidth(words, 1) / Math.max(1, (widths[i] ?? 1) - gutter))
            })
          )
    )
  )

/** A long path or name may break after its dots, slashes and underscores; shorter words may not. */
export const breakable = (words: string, mark: string): string =>
  words.replace(/\S{17,}/gu, (word) => word.replace(/([._/=:])(?=\S{3})/gu, `$1${mark}`))

interface Measured {
  readonly minimum: number
  readonly natural: number
  readonly weight: number
}

const measure = (
  table: Table,
  column: Column,
  index: number,
  lang: Lang,
  reference: ((id: string, capital?: boolean) => string) | undefined
): Measured => {
  const cells = table.rows
    .filter((row) => row.tone !== "group")
    .map((row) => plainText(cellInlines(row.cells[index] ?? null, column), lang, reference))
  const longest = (words: string) =>
    Math.max(
      0,
      ...breakable(words, " ")
        .split(/ |(?<=-)/u)
        .map((word) => textWidth(word, 1, "bold"))
    )
  const widest = Math.max(...cells.map((cell) => textWidth(cell, 1, "semibold")), 0)
  const whole = column.kind === "number" ? widest : Math.max(0, ...cells.map(longest))
  const beside = gutter + (followsNumbers(table.columns, index) ? numbersGap : 0)
  const minimum = Math.max(longest(column.header), whole, column.minimumWidth ?? 0) + beside
  const natural = Math.max(minimum, widest + beside, Math.min(textWidth(column.header, 1, "bold"), 9) + beside)
  return { minimum, natural, weight: column.weight ?? (column.kind === "text" ? 1 : 0.35) }
}

/** Everyone's minimum, then up to the natural width in proportion, then the rest by weight. */
const share = (columns: ReadonlyArray<Measured>, width: number): ReadonlyArray<number> => {
  const minimum = sum(columns.map((column) => column.minimum))
  const wanted = sum(columns.map(({ natural, minimum: least }) => natural - least))
  const spare = Math.max(0, width - minimum)
  if (spare <= wanted) {
    return columns.map(
      ({ natural, minimum: least }) => least + (wanted === 0 ? 0 : ((natural - least) * spare) / wanted)
    )
  }
  const weights = sum(columns.map(({ weight }) => weight)) || 1
  return columns.map(({ natural, weight }) => natural + ((spare - wanted) * weight) / weights)
}
