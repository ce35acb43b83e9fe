import type { Sheet } from "../../../src/report/Sheet.ts"
import { numberFormat } from "../../../src/report/xlsx/looks.ts"
import { pageWorksheet } from "../../../src/report/xlsx/pageWorksheet.ts"
import type { Cell } from "../../../src/report/xlsx/Workbook.ts"
import { describe, expect, it } from "../../support/effect.ts"

const page: Sheet = {
  title: "Title",
  blocks: [
    { kind: "paragraph", text: "A sentence that is much longer than the table below it is wide. ".repeat(5) },
    {
      kind: "table",
      id: "t",
      columns: [
        { id: "quantity", header: "", kind: "text", labelled: true },
        { id: "money", header: "mio. kr.", kind: "number", per: 1e6, signed: true },
        { id: "unit", header: "Unit", kind: "text" }
      ],
      rows: [
        [{ value: "saving", label: { da: "Besparelse", en: "Saving" } }, 12_345_678, "kr."],
        [{ value: "stateB_A", text: "A" }, { value: 4.42, text: "4,4" }, null],
        [{ value: "stateB_A", text: "" }, null, { value: 0.25, text: "0,25" }],
        [2012, { value: -17_965_806.9, text: "−18,0" }, null],
        ["posts", { value: 1986.4, text: "1.986" }, null],
        ["months", { value: null, text: "ikke inden 84" }, { value: null, text: "" }],
        ["caseTypes.housing.activities.application.perRecipient", null, null]
      ],
      footers: [["I alt", -5, null]]
    },
    {
      kind: "table",
      id: "wide",
      forPrograms: true,
      columns: [{ id: "x", header: "X", kind: "text" }],
      rows: [["hidden"]]
    },
    { kind: "bars", items: [{ label: "bar", value: -3.25 }], signed: true }
  ]
}

const sheet = pageWorksheet(page, {
  lang: "da",
  name: "Result",
  formulaAt: (table, row, column, at) => (table === "t" && row === 0 && column === 1 ? `B${at + 9}` : undefined)
})
const rows = [...sheet.rows]
const rowOf = (first: string): ReadonlyArray<Cell | null> => rows.find(({ cells }) => cells[0]?.value === first)!.cells

describe("a page as a sheet", () => {
  it("keeps whole units behind millions", () => {
    const [, money] = rowOf("Besparelse")
    expect(money).toMatchObject({ value: 12_345_678, style: { number: '+#,##0.0,,;"−"#,##0.0,,;#,##0.0,,' } })
  })

  it("shows a number with words of its own in its column's unit", () => {
    const row = rows.find(({ cells }) => cells[1]?.value === -17_965_806.9)!
    expect(row.cells[1]!.style?.number).toBe('#,##0.0,,;"−"#,##0.0,,')
  })

  it("takes no mark between thousands for decimals", () => {
    expect(rowOf("posts")[1]!.style?.number).toBe('#,##0;"−"#,##0')
  })

  it("says what stands where there is no number, and leaves empty what says nothing", () => {
    const [, months, unit] = rowOf("months")
    expect(months).toMatchObject({ value: "ikke inden 84", style: { align: "right" } })
    expect(unit).toBeNull()
  })

  it("sets a number in a column of words below the column's heading", () => {
    const row = rows.find(({ cells }) => cells[0]?.value === 2012)!
    expect(row.cells[0]!.style?.align).toBe("left")
  })

  it("has room for a path, which no program breaks between words", () => {
    const path = "caseTypes.housing.activities.application.perRecipient"
    expect(sheet.widths[0]).toBeGreaterThan(path.length)
    expect(rows.find(({ cells }) => cells[0]?.value === path)!.height).toBeUndefined()
  })

  it("shows what a reader of the page sees in place of an id, and no empty words", () => {
    expect(rowOf("A")[0]?.value).toBe("A")
    expect(rows.some(({ cells }) => cells.some((cell) => cell?.value === "stateB_A" || cell?.value === ""))).toBe(false)
  })

  it("keeps a number that the page says in words of its own, with as many decimals", () => {
    expect(rowOf("A")[1]).toMatchObject({ value: 4.42, style: { number: '#,##0.0;"−"#,##0.0' } })
    const row = rows.find(({ cells }) => cells[2]?.value === 0.25)
    expect(row).toBeDefined()
  })

  it("leaves out what is for programs only", () => {
    expect(rows.some(({ cells }) => cells.some((cell) => cell?.value === "hidden"))).toBe(false)
  })

  it("puts formulas behind numbers, told the row that they stand in", () => {
    const at = rows.findIndex(({ cells }) => cells[0]?.value === "Besparelse") + 1
    expect(rowOf("Besparelse")[1]?.formula).toBe(`B${at + 9}`)
  })

  it("runs sentences over the whole width, in rows as high as they need", () => {
    const place = rows.findIndex(({ cells }) => String(cells[0]?.value).startsWith("A sentence"))
    expect(rows[place]!.height).toBeGreaterThan(40)
    expect(sheet.merged).toContainEqual({
      firstRow: place + 1,
      firstColumn: 1,
      lastRow: place + 1,
      lastColumn: sheet.widths.length
    })
  })

  it("marks totals, and shows bars as numbers with their sign", () => {
    expect(rowOf("I alt")[1]).toMatchObject({ value: -5, style: { bold: true, line: "above" } })
    expect(rowOf("bar")[1]).toMatchObject({ value: -3.25, style: { number: '+#,##0.0;"−"#,##0.0;#,##0.0' } })
  })

  it("writes formats that every program shows in its reader's signs", () => {
    expect(numberFormat({ style: "percent" }, "da")).toBe('#,##0.0\\ %;"−"#,##0.0\\ %')
    expect(numberFormat({ style: "percent" }, "en")).toBe('#,##0.0%;"−"#,##0.0%')
    expect(numberFormat({ decimals: 0 }, "nl")).toBe('#,##0;"−"#,##0')
  })
})
