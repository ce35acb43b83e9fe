/** How high a row is: programs do not all fit rows to their text, and none fits merged cells. */
import type { Cell, Row } from "./Workbook.ts"

/** Points of a line of the usual size. */
export const lineHeight = 13.5

/** The letters of running text are narrower than the digits that widths are counted in; bold ones are not. */
const proportional = 1.15

/** @param widths of the columns, in characters */
export const heightOf = (cells: ReadonlyArray<Cell | null>, widths: ReadonlyArray<number>): Pick<Row, "height"> => {
  let lines = 1
  for (const [c, cell] of cells.entries()) {
    if (cell?.style?.wrap !== true || typeof cell.value !== "string") continue
    const width = widths[c] ?? 0
    lines = Math.max(lines, linesIn(cell.value, cell.style.bold === true ? width : width * proportional))
  }
  return lines === 1 ? {} : { height: lines * lineHeight + 1 }
}

/** Lines that a text takes in its column, broken between words, and inside one that is longer than a line. */
export const linesIn = (text: string, width: number): number => {
  let lines = 1
  let length = 0
  for (const word of text.split(" ")) {
    if (word.length > width) {
      lines += (length > 0 ? 1 : 0) + Math.ceil(word.length / width) - 1
      length = word.length % width
    } else if (length > 0 && length + 1 + word.length > width * 0.95) {
      lines++
      length = word.length
    } else length += (length > 0 ? 1 : 0) + word.length
  }
  return lines
}
