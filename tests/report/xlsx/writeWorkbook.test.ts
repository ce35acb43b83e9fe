import { cellAddress, sheetName } from "../../../src/report/xlsx/address.ts"
import type { Workbook, Worksheet } from "../../../src/report/xlsx/Workbook.ts"
import { writeWorkbook } from "../../../src/report/xlsx/writeWorkbook.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { cellsOf, partsOf } from "../../support/workbook.ts"

const bookOf = (cells: Worksheet["rows"], more: Partial<Worksheet> = {}): Workbook => ({
  title: "Book",
  sheets: [{ name: "Sheet", widths: [10, 10], rows: cells, ...more }],
  names: []
})

describe("a workbook", () => {
  it("keeps numbers, texts, codes and formulas as what they are", () => {
    const bytes = writeWorkbook(
      bookOf([
        {
          cells: [
            { value: 0.1 },
            { value: "0101", style: { number: "@" } },
            { value: true },
            null,
            { value: 3, formula: "1+2" },
            { value: '<a & "b">', formula: 'IF(1<2,"<a & ""b"">","")' }
          ]
        }
      ])
    )
    const cells = cellsOf(bytes)
    expect(cells.get("Sheet!A1")).toEqual({ kind: "number", value: 0.1 })
    expect(cells.get("Sheet!B1")).toEqual({ kind: "text", value: "0101" })
    expect(cells.get("Sheet!C1")).toEqual({ kind: "boolean", value: true })
    expect(cells.has("Sheet!D1")).toBe(false)
    expect(cells.get("Sheet!E1")).toEqual({ kind: "number", value: 3, formula: "1+2" })
    expect(cells.get("Sheet!F1")).toEqual({ kind: "text", value: '<a & "b">', formula: 'IF(1<2,"<a & ""b"">","")' })
  })

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|'/c calc'!A1", "＝1+1", "'=1"])(
    "writes %j as text that no program runs, even after it was edited",
    (text) => {
      const bytes = writeWorkbook(bookOf([{ cells: [{ value: text }, { value: "plain" }] }]))
      const xml = partsOf(bytes)
      expect(xml["xl/worksheets/sheet1.xml"]).not.toContain("<f>")
      expect(cellsOf(bytes).get("Sheet!A1")?.kind).toBe("text")
      const [, style] = /<c r="A1" s="(\d+)"/u.exec(xml["xl/worksheets/sheet1.xml"]!)!
      const formats = [...xml["xl/styles.xml"]!.matchAll(/<xf [^>]*>/gu)].slice(1).map(([format]) => format)
      expect(formats[Number(style)]).toContain('quotePrefix="1"')
      expect(formats.filter((format) => format.includes("quotePrefix"))).toHaveLength(1)
    }
  )

  it("writes what XML and the format cannot hold as what a reader can see", () => {
    const bytes = writeWorkbook(
      bookOf([{ cells: [{ value: "a\u0000b\ud800c" }, { value: "_x0041_ æøå 😀" }, { value: "x".repeat(40_000) }] }])
    )
    const cells = cellsOf(bytes)
    expect(cells.get("Sheet!A1")?.value).toBe("a\ufffdb\ufffdc")
    expect(cells.get("Sheet!B1")?.value).toBe("_x0041_ æøå 😀")
    expect(String(cells.get("Sheet!C1")?.value)).toHaveLength(32_767)
  })

  it("refuses numbers that it cannot hold", () => {
    for (const value of [NaN, Infinity])
      expect(() => writeWorkbook(bookOf([{ cells: [{ value }] }]))).toThrow(RangeError)
  })

  it("is the same file every time", () => {
    const make = () => writeWorkbook(bookOf([{ cells: [{ value: 1 }] }]))
    expect(Buffer.from(make())).toEqual(Buffer.from(make()))
  })

  it("prints one page wide with its heading again, and keeps what is frozen in sight", () => {
    const parts = partsOf(
      writeWorkbook(bookOf([{ cells: [{ value: "a" }] }], { frozen: { rows: 1, columns: 1 }, repeatedRows: [1, 1] }))
    )
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('fitToWidth="1" fitToHeight="0"')
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('topLeftCell="B2"')
    expect(parts["xl/workbook.xml"]).toContain('Print_Titles" localSheetId="0">\'Sheet\'!$1:$1<')
    expect(parts["xl/workbook.xml"]).toContain('Print_Area" localSheetId="0">\'Sheet\'!$A$1:$B$1<')
  })

  it("prints a wide sheet on pages beside each other, with what is frozen on each", () => {
    const frozen = { rows: 1, columns: 2 }
    const more = { frozen, repeatedRows: [1, 1], pagesWide: 2 } as const
    const parts = partsOf(writeWorkbook(bookOf([{ cells: [{ value: "a" }] }], more)))
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('fitToWidth="2" fitToHeight="0"')
    expect(parts["xl/workbook.xml"]).toContain("Print_Titles\" localSheetId=\"0\">'Sheet'!$A:$B,'Sheet'!$1:$1<")
  })

  it("names its sheets as programs allow", () => {
    expect(sheetName("a/b [c]: *?", [])).toBe("a b  c")
    expect(sheetName("'quoted'", [])).toBe("quoted")
    expect(sheetName("x".repeat(40), [])).toHaveLength(31)
    expect(sheetName("Same", ["SAME"])).toBe("Same 2")
    expect(sheetName("???", [])).toBe("-")
  })

  it("counts columns with letters", () => {
    expect([1, 26, 27, 702, 703, 16_384].map((column) => cellAddress(1, column))).toEqual([
      "A1",
      "Z1",
      "AA1",
      "ZZ1",
      "AAA1",
      "XFD1"
    ])
  })
})
