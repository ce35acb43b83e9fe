/** How wide the columns of a page are as a sheet. */
import { textIn, type Lang } from "../../words/Lang.ts"
import { blocksForReaders, shown, type Sheet } from "../Sheet.ts"
import { barsTable, stripTable } from "./pageTables.ts"

const [narrowest, widestFirst, widestOther, widestNumber, widestWord] = [10, 44, 40, 16, 70]
/** Words need room to run, also on a page of narrow tables. */
const narrowestPage = 90

/** Characters of each column; every table of the page begins in the first. */
export const widthsOf = (page: Sheet, lang: Lang): ReadonlyArray<number> => {
  const widths: Array<number> = []
  const atLeast = (column: number, width: number) => {
    widths[column] = Math.max(widths[column] ?? narrowest, width)
  }
  for (const block of blocksForReaders(page)) {
    const table =
      block.kind === "table"
        ? block
        : block.kind === "bars"
          ? barsTable(block)
          : block.kind === "strip"
            ? stripTable(block)
            : undefined
    if (block.kind === "keyValues") for (const { key } of block.items) atLeast(0, textIn(key, lang).length + 2)
    for (const [c, column] of (table?.columns ?? []).entries()) {
      const most = column.kind === "number" ? widestNumber : c === 0 ? widestFirst : widestOther
      atLeast(c, Math.min(headWidth(textIn(column.header, lang)), most))
      for (const row of [...table!.rows, ...(table!.footers ?? [])]) {
        const text = shown(row[c] ?? null, column, lang)
        atLeast(c, Math.min(text.length + 2, c === 0 ? Math.max(most, unbroken(text)) : most))
      }
    }
  }
  if (widths.length === 0) return [narrowestPage]
  for (let c = 0; c < widths.length; c++) widths[c] ??= narrowest
  const sum = widths.reduce((total, one) => total + one, 0)
  // A column of its own takes what words need beyond the tables, so that numbers stay close together.
  return sum >= narrowestPage ? widths : [...widths, narrowestPage - sum]
}

/** What the longest word takes, such as the path of a number: programs break it anywhere, and over the row below. */
const unbroken = (text: string): number =>
  Math.min(widestWord, Math.max(...text.split(/\s/u).map((word) => word.length)) + 2)

/** A short heading stays on its line, a long one is broken between words; bold letters are wide. */
const headWidth = (header: string): number => {
  const length = header.length <= shortHead ? header.length : Math.max(...header.split(" ").map((word) => word.length))
  return Math.ceil(length * 1.2) + 1
}

const shortHead = 12
