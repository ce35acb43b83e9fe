/** Lines below a table that are no rows of it: footnotes, sources, remarks. */
import { type Cell, type Cells, rowOf } from "./Cells.ts"

const SAMPLE = 50

/**
 * Whether a row at the end is a note: its first cell is not like the first cells of the rows, and no figures follow it
 * or it begins as only notes do.
 */
export const isNote = (cells: Cells, row: number, heading: number, width: number): boolean => {
  const written = rowOf(cells, row)
  const first = written[0]
  if (typeof first !== "string" || first === "" || width < 2) return false
  const below = heading + 1
  const usual = Array.from({ length: Math.min(SAMPLE, cells.count - below) }, (_, i) => cells.cell(below + i, 0))
  const numeric = usual.filter((cell) => typeof cell === "number" || /^\d/u.test(cell)).length
  const byCodes = numeric * 2 > usual.length
  // "Source: an office, table, 2010" is as wide as a row of three cells.
  const isWhole = written.filter((cell) => cell !== "").length >= width
  if (beginsLikeANote(first)) return !isWhole || byCodes
  if (isWhole || written.slice(1).some((cell) => isFigure(cell))) return false
  // Where rows begin with codes, words are a note; where they begin with names, only a sentence is.
  return byCodes ? !/^\d/u.test(first) : first.split(/\s+/u).length >= 5
}

const isFigure = (cell: Cell): boolean => typeof cell === "number" || /^-?\d[\d.,' \u00A0\u2009\u202F]*$/u.test(cell)

/** `* estimate`, `1) …`, `(1) …`, `Kilde: …`, `© …`. */
const beginsLikeANote = (text: string): boolean =>
  /^(?:[*†‡§©¹²³]|\([a-z]\)|\(?\d{1,2}\)|\[\d{1,2}\]|\p{L}[\p{L} ]{1,30}:)/u.test(text)
