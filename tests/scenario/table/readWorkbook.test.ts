import { writeWorkbook } from "../../../src/report/xlsx/writeWorkbook.ts"
import type { Cell, Worksheet } from "../../../src/report/xlsx/Workbook.ts"
import { place } from "../../../src/scenario/Source.ts"
import { readTable, readerOf, type TableFile } from "../../../src/scenario/table/readTable.ts"
import { readWorkbook } from "../../../src/scenario/table/readWorkbook.ts"
import { english } from "../../../src/scenario/wording.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { partsOf, zipped } from "../../support/workbook.ts"

type Given = Cell | Cell["value"]

const sheet = (name: string, rows: ReadonlyArray<ReadonlyArray<Given>>, more: Partial<Worksheet> = {}): Worksheet => ({
  name,
  widths: [],
  rows: rows.map((cells) => ({
    cells: cells.map((cell) => (typeof cell === "object" ? cell : { value: cell }))
  })),
  ...more
})

const bookOf = (...sheets: ReadonlyArray<Worksheet>) => writeWorkbook({ title: "", names: [], sheets })

const attempt = (bytes: Uint8Array, file: Partial<TableFile> = {}) =>
  readTable("m.xlsx", bytes, { wanted: ["code", "name"], ...file }, readWorkbook)

const rowsOf = (bytes: Uint8Array, file: Partial<TableFile> = {}) => {
  const { table, problems } = attempt(bytes, file)
  if (table === undefined) throw new Error(problems.map(({ message }) => english(message)).join("; "))
  return [
    table.columns,
    ...Array.from({ length: table.rows }, (_, row) => table.columns.map((_, c) => table.cell(row, c)))
  ]
}

const told = (bytes: Uint8Array, file: Partial<TableFile> = {}) =>
  attempt(bytes, file).problems.map(({ severity, code, span }) => `${severity} ${code} ${place(span)}`)

const plain = [
  ["code", "name", "population"],
  ["0101", "A", 1234.5],
  ["0102", "B", 700]
] as const

describe("a table in a workbook", () => {
  it("keeps numbers as numbers and codes as text", () => {
    expect(rowsOf(bookOf(sheet("S", plain)))).toEqual(plain)
    expect(told(bookOf(sheet("S", plain)))).toEqual([])
  })

  it("has codes as their format shows them", () => {
    const rows = [
      ["code", "name"],
      [{ value: 101, style: { number: "0000" } }, "A"],
      [{ value: 2101, style: { number: "0000" } }, "B"]
    ]
    expect(rowsOf(bookOf(sheet("S", rows)))).toEqual([
      ["code", "name"],
      ["0101", "A"],
      [2101, "B"]
    ])
  })

  it("is looked for on the sheet that has its columns, or that is named", () => {
    const bytes = bookOf(sheet("Notes", [["Read me"]]), sheet("Hidden", plain, { hidden: true }), sheet("Data", plain))
    expect(attempt(bytes).table?.format).toEqual({ kind: "workbook", sheet: "Data" })
    expect(attempt(bytes, { sheet: "Hidden" }).table?.format).toEqual({ kind: "workbook", sheet: "Hidden" })
    const { problems } = attempt(bytes, { sheet: "Date" })
    expect(problems).toMatchObject([{ code: "missing-sheet", path: "municipalities.sheet" }])
    expect(english(problems[0]!.hint!)).toBe("there are: Notes, Data")
  })

  it("may be an area of a sheet", () => {
    const rows = [
      ["Table 1"],
      [null, "code", "name"],
      [null, "1", "A", "aside"],
      [null, "2", "B"],
      [null, "Total", "both"]
    ]
    const bytes = bookOf(sheet("S", rows))
    expect(rowsOf(bytes, { range: "B2:C4" })).toEqual([
      ["code", "name"],
      ["1", "A"],
      ["2", "B"]
    ])
    expect(told(bytes, { range: "F7:H9" })).toEqual(["error empty-table m.xlsx:S!A1"])
  })

  it("has titles above it and notes below it as a text may", () => {
    const rows = [["Population 2010"], [], ...plain, [], ["Source: somebody"]]
    const bytes = bookOf(sheet("S", rows))
    expect(rowsOf(bytes)).toEqual(plain)
    expect(told(bytes)).toEqual(["warning title-lines m.xlsx:S!A1", "warning note-lines m.xlsx:S!A7"])
  })

  it("is refused where the spreadsheet has made a date of a code, and only there", () => {
    const date = { value: 40_238, style: { number: "yyyy-mm-dd" } }
    const rows = [
      ["code", "name", "updated"],
      [date, "A", date],
      ["2", "B", date]
    ]
    expect(told(bookOf(sheet("S", rows)))).toEqual(["error date m.xlsx:S!A2"])
    expect(
      rowsOf(
        bookOf(
          sheet("S", [
            ["code", "name", "updated"],
            ["1", "A", date]
          ])
        )
      )[1]
    ).toEqual(["1", "A", "2010-03-01"])
  })

  it("has the values of formulas, and says where there is none or where it comes from elsewhere", () => {
    const rows = [
      ["code", "name", "population"],
      ["1", "A", { value: 12, formula: "3*4" }],
      ["2", "B", { value: null, formula: "3*5" }],
      ["3", "C", { value: 18, formula: "[1]Other!A1" }]
    ]
    const bytes = bookOf(sheet("S", rows))
    expect(rowsOf(bytes).map((row) => row[2])).toEqual(["population", 12, "", 18])
    expect(told(bytes)).toEqual(["warning uncalculated m.xlsx:S!C3", "warning linked m.xlsx:S!C4"])
  })

  it("says that hidden rows are read", () => {
    const parts = partsOf(bookOf(sheet("S", plain)))
    const hidden = parts["xl/worksheets/sheet1.xml"]!.replace('<row r="3"', '<row r="3" hidden="1"')
    expect(told(zipped({ ...parts, "xl/worksheets/sheet1.xml": hidden }))).toEqual(["warning hidden-rows m.xlsx:S!A1"])
  })

  it("is refused in words when the file is none", () => {
    const { problems } = attempt(new TextEncoder().encode("code;name\n"))
    expect(problems).toMatchObject([{ code: "bad-spreadsheet", path: "municipalities.table" }])
  })

  it("loads its reader for workbooks only", () => {
    expect(readerOf("m.csv")).toBeUndefined()
    expect(readerOf("data/m.XLSX")).toBeDefined()
    expect(readerOf("m.xlsm")).toBeDefined()
  })
})
