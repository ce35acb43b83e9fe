/** Rows of a text without quotes: what a reader of quotes finds as well. */
import { parse } from "csv-parse/sync"
import { describe, expect, it } from "vitest"
import { sequence } from "../../../src/kernel/streams.ts"
import { plainRows } from "../../../src/scenario/table/plainRows.ts"

const PIECES = [";", ";", "\n", "\n", "\r\n", " ", "a", "7", "12,5", "é", "\u00a0", "\ufeff", "\u{1f3e0}", "\t"]

const rowsOf = (text: string) => {
  const { count, width, cell, start } = plainRows(text, ";")
  return Array.from({ length: count }, (_, row) => {
    const cells = Array.from({ length: width(row) }, (__, column) => cell(row, column))
    expect(text.startsWith(cells.join(";"), start(row))).toBe(true)
    return cells.map((one) => one.trim())
  })
}

const parsedRows = (text: string) =>
  (
    parse(text, {
      delimiter: ";",
      record_delimiter: ["\r\n", "\n"],
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true
    }) as unknown as ReadonlyArray<ReadonlyArray<string>>
  ).map((row) => row.map((cell) => cell.trim()))

describe("rows without quotes", () => {
  it("are those of a reader of quotes, whatever lines end with and however long they are", () => {
    const random = sequence("rows", 1)
    for (let k = 0; k < 300; k++) {
      const length = Math.floor(random() * 30)
      const text = Array.from({ length }, () => PIECES[Math.floor(random() * PIECES.length)]!).join("")
      expect(rowsOf(text), JSON.stringify(text)).toEqual(parsedRows(text))
    }
  })

  it("begin behind what has no content", () => {
    const { count, width, cell, start } = plainRows("\n;;\na;b;\n", ";")
    expect([count, width(0), cell(0, 1), cell(0, 2), start(0)]).toEqual([1, 3, "b", "", 4])
  })
})
