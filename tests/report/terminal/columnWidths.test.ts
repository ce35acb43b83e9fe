import { bandsOf, type Extent } from "../../../src/report/terminal/columnWidths.ts"
import { describe, expect, it } from "../../support/effect.ts"

const text = (cells: number, more: Partial<Extent> = {}): Extent => ({
  kind: "text",
  cells,
  header: 4,
  headerWord: 4,
  piece: 4,
  shrink: 1,
  minimum: 8,
  ...more
})
const number = (cells: number, more: Partial<Extent> = {}): Extent => ({ ...text(cells), kind: "number", ...more })

describe("column widths", () => {
  it("are natural where there is room", () => {
    expect(bandsOf([text(10), number(5)], 40)).toEqual([{ columns: [0, 1], widths: [10, 5] }])
  })

  it("fold a number's heading before they narrow a text", () => {
    expect(bandsOf([text(20), number(5, { header: 20, headerWord: 9 })], 40)).toEqual([
      { columns: [0, 1], widths: [20, 18] }
    ])
  })

  it("take from the text column that gives way first", () => {
    expect(bandsOf([text(20), text(30, { shrink: 2 })], 40)).toEqual([{ columns: [0, 1], widths: [20, 18] }])
  })

  it("take from a wider text, below its minimum, what another lacks for its longest word", () => {
    const basis = text(9, { piece: 9, shrink: 2 })
    expect(bandsOf([text(40, { piece: 14, minimum: 22 }), number(6), basis], 40)).toEqual([
      { columns: [0, 1, 2], widths: [21, 6, 9] }
    ])
  })

  it("leave a word broken that no other text can make room for", () => {
    expect(bandsOf([text(40, { piece: 22, minimum: 22 }), number(6), text(9, { piece: 9 })], 40)).toEqual([
      { columns: [0, 1, 2], widths: [22, 6, 8] }
    ])
  })

  it("begin a second part with the first column when nothing more gives way", () => {
    expect(bandsOf([text(12), number(12), number(12), number(12)], 40)).toEqual([
      { columns: [0, 1, 2], widths: [12, 12, 12] },
      { columns: [0, 3], widths: [12, 12] }
    ])
  })
})
