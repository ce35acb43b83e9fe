/** Long tables are laid out in slices; where one ends must not show. */
import { describe, expect, it } from "vitest"
import { renderTerminal } from "../../../src/report/renderTerminal.ts"
import type { Cell, Sheet } from "../../../src/report/Sheet.ts"

const sheetOf = (rows: ReadonlyArray<ReadonlyArray<Cell>>): Sheet => ({
  blocks: [
    {
      kind: "table",
      id: "places",
      columns: [
        { id: "place", header: { da: "Kommune", en: "Municipality" }, kind: "text" },
        { id: "fte", header: { da: "Årsværk", en: "FTE" }, kind: "number" }
      ],
      rows
    }
  ]
})

const linesOf = (rows: ReadonlyArray<ReadonlyArray<Cell>>) => renderTerminal(sheetOf(rows), { lang: "en" }).split("\n")

describe("a table for a terminal", () => {
  it("of 1,000 rows prints each as among few", () => {
    const few = [...Array.from({ length: 30 }, (_, i): ReadonlyArray<Cell> => [`place ${i % 7}`, i * 1.5])]
    const [head, rule, ...rows] = linesOf(few)
    const many = Array.from({ length: 1_000 }, (_, i) => few[i % few.length]!)
    const expected = [head, rule, ...many.map((_, i) => rows[i % few.length]), ""]
    const lines = linesOf(many)
    expect(lines.length).toBe(expected.length)
    expect(lines.findIndex((line, i) => line !== expected[i])).toBe(-1)
  })
})
