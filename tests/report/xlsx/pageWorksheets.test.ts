import type { Block, Sheet } from "../../../src/report/Sheet.ts"
import { pageWorksheets } from "../../../src/report/xlsx/pageWorksheets.ts"
import { describe, expect, it } from "../../support/effect.ts"

const table = (id: string, rows: number): Block => ({
  kind: "table",
  id,
  columns: [{ id: "place", header: `Head of ${id}`, kind: "text" }],
  rows: Array.from({ length: rows }, (_, i) => [`${id} ${i}`])
})

const sheetsOf = (blocks: Sheet["blocks"]) =>
  pageWorksheets({ title: "Page", blocks }, { lang: "en", name: "Result" }).map(({ name, repeatedRows, rows }) => ({
    name,
    firstOf: (cell: number) => [...rows][cell - 1]?.cells[0]?.value,
    repeatedRows,
    texts: [...rows].flatMap(({ cells }) => cells.map((cell) => cell?.value))
  }))

describe("a page with long tables as sheets", () => {
  it("prints the head of a table longer than a page on every page", () => {
    const [sheet, ...others] = sheetsOf([table("short", 3), table("long", 60)])
    expect(others).toEqual([])
    expect(sheet!.firstOf(sheet!.repeatedRows![0])).toBe("Head of long")
  })

  it("begins another sheet with the heading of the next long table, so that each head repeats", () => {
    const sheets = sheetsOf([
      table("first", 60),
      { kind: "paragraph", text: "said of the first" },
      { kind: "heading", level: 2, text: "The second" },
      table("second", 60),
      table("third", 60)
    ])
    expect(sheets.map(({ name }) => name)).toEqual(["Result", "Result 2", "Result 3"])
    expect(sheets.map(({ firstOf, repeatedRows }) => firstOf(repeatedRows![0]))).toEqual([
      "Head of first",
      "Head of second",
      "Head of third"
    ])
    expect(sheets[0]!.texts).toContain("said of the first")
    expect(sheets[1]!.texts).toContain("The second")
  })

  it("is one sheet without repeated rows where every table fits a page", () => {
    const sheets = sheetsOf([table("first", 10), table("second", 20)])
    expect(sheets).toHaveLength(1)
    expect(sheets[0]!.repeatedRows).toBeUndefined()
  })
})
