/** Column widths and letter size of a table, measured from its words: only words that fit at no size are broken. */
import { sum } from "simple-statistics"
import { largest } from "../../kernel/extremes.ts"
import type { Lang } from "../../words/Lang.ts"
import { textWidth } from "../charts/textWidth.ts"
import { cellInlines, plainText } from "./cells.ts"
import { breakable, longBroken } from "./breakable.ts"
import type { Column, Table } from "./Memo.ts"

export interface TableLayout {
  /** Letter size in points. */
  readonly size: number
  /** Shares of the whole width; they sum to 1. */
  readonly shares: ReadonlyArray<number>
  /** A short table stands on one page as a whole. */
  readonly isShort: boolean
  /** Words wider than so many em may be broken. */
  readonly longest: number
}

/** At most so many rows of at most so many lines are short. */
const shortRows = 8
const shortLines = 16

/** Tried in turn: smaller letters first, then broken words; below the last size a memo is no longer read on paper. */
const attempts: ReadonlyArray<Pick<TableLayout, "size" | "longest">> = [
  ...[9, 8.5, 8, 7.5].map((size) => ({ size, longest: Infinity })),
  ...[12, 9].map((longest) => ({ size: 8, longest })),
  ...[9, 7].map((longest) => ({ size: 7.5, longest })),
  { size: 7, longest: 6 },
  { size: 6.5, longest: 4 }
]

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
  const words = table.columns.map((column, index) => wordsOf(table, column, index, lang, reference))
  const tried = attempts.map((attempt) => ({
    ...attempt,
    measured: words.map((column) => measure(column, attempt.longest))
  }))
  const fitting = tried.find(({ size, measured }) => sum(measured.map(({ minimum }) => minimum)) * size <= width)
  const { size, longest, measured } = fitting ?? tried.at(-1)!
  const widths = share(measured, width / size)
  const isShort = table.rows.length <= shortRows && linesOf(table, widths, lang, reference) <= shortLines
  return { size, shares: widths.map((column) => column / sum(widths)), isShort, longest }
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

interface Measured {
  readonly minimum: number
  readonly natural: number
  readonly weight: number
}

/** What a column holds, measured in em. */
interface ColumnWords {
  readonly column: Column
  /** Words of the head, and of cells where they may be broken. */
  readonly words: ReadonlyArray<string>
  /** The widest cell on one line. */
  readonly widest: number
  readonly beside: number
}

const wordsOf = (
  table: Table,
  column: Column,
  index: number,
  lang: Lang,
  reference: ((id: string, capital?: boolean) => string) | undefined
): ColumnWords => {
  const cells = table.rows
    .filter((row) => row.tone !== "group")
    .map((row) => plainText(cellInlines(row.cells[index] ?? null, column), lang, reference))
  return {
    column,
    words: column.kind === "number" ? [column.header] : [column.header, ...cells],
    widest: largest([0, ...cells.map((cell) => textWidth(cell, 1, "semibold"))]),
    beside: gutter + (followsNumbers(table.columns, index) ? numbersGap : 0)
  }
}

const measure = ({ column, words, widest, beside }: ColumnWords, longest: number): Measured => {
  const pieces = words.flatMap((cell) => breakable(longBroken(cell, longest, "- "), " ").split(/ |(?<=-)/u))
  const whole = Math.max(column.kind === "number" ? widest : 0, ...pieces.map((piece) => textWidth(piece, 1, "bold")))
  const minimum = Math.max(whole, column.minimumWidth ?? 0) + beside
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
