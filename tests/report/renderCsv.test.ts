import { parse } from "csv-parse/sync"
import { Schema } from "effect"
import { renderCsv } from "../../src/report/renderCsv.ts"
import type { Cell, Sheet } from "../../src/report/Sheet.ts"
import { describe, expect, it } from "../support/effect.ts"

const sheetOf = (rows: ReadonlyArray<ReadonlyArray<Cell>>): Sheet => ({
  title: "ignored",
  blocks: [
    {
      kind: "table",
      id: "caseTypes",
      columns: [
        { id: "id", header: { da: "Sagsområde", en: "Case type" }, kind: "text" },
        { id: "fte", header: "FTE", kind: "number" }
      ],
      rows,
      footers: [["total", 99]]
    }
  ]
})

describe("CSV", () => {
  it("has ids for headings, CRLF and no totals", () => {
    expect(
      renderCsv(
        sheetOf([
          ["a", 1234.5678901],
          ["b", null]
        ])
      )
    ).toBe("id,fte\r\na,1234.5678901\r\nb,\r\n")
  })

  it.each([
    [1999.999999999998, "2000"],
    [0.1 + 0.2, "0.3"],
    [-0.000012345678901234, "-0.0000123456789012"],
    [123456789012.3, "123456789012"],
    [1e21 / 3, "333333333333000000000"],
    [1e-20, "1e-20"]
  ])("rounds %d to 12 significant digits", (value, written) => {
    expect(renderCsv(sheetOf([["a", value]]))).toBe(`id,fte\r\na,${written}\r\n`)
  })

  it("has the labels of ids in a column of their own, whatever a reader sees", () => {
    const table = {
      kind: "table",
      id: "caseTypes",
      columns: [
        { id: "caseType", header: "", kind: "text", labelled: true },
        { id: "fte", header: "", kind: "number" }
      ],
      rows: [
        [{ value: "boligstoette", label: { da: "Boligstøtte", en: "Housing benefit" }, text: "" }, 1],
        ["other", 2]
      ]
    } as const
    const sheet: Sheet = { blocks: [table] }
    expect(renderCsv(sheet)).toBe("caseType,caseTypeLabel,fte\r\nboligstoette,Housing benefit,1\r\nother,other,2\r\n")
    expect(renderCsv(sheet, { lang: "da" })).toContain("boligstoette,Boligstøtte,1")
  })

  it("speaks the dialect of Danish Excel", () => {
    expect(renderCsv(sheetOf([["a,b", -1234.5]]), { dialect: "excel-da" })).toBe('\ufeffid;fte\r\n"a,b";-1234,5\r\n')
  })

  it("keeps codes, dates and powers of ten text where Excel would make numbers of them", () => {
    const codes = ["0101", "1-2", "12E3", "1.034", "0114 Väsby", "=1"]
    const rows = renderCsv(sheetOf(codes.map((code) => [code, 1])), { dialect: "excel-da" }).split("\r\n")
    expect(rows.slice(1, -1)).toEqual([
      '"=""0101""";1',
      '"=""1-2""";1',
      '"=""12E3""";1',
      '"=""1.034""";1',
      "0114 Väsby;1",
      "'=1;1"
    ])
    expect(renderCsv(sheetOf([["0101", 1]]))).toContain("0101,1")
  })

  it("writes the value, not the words or the tone", () => {
    expect(
      renderCsv(
        sheetOf([
          [
            { da: "hjælp", en: "help" },
            { value: 2, text: "two", tone: "bad" }
          ]
        ])
      )
    ).toBe("id,fte\r\nhelp,2\r\n")
  })

  it("quotes quotes, separators, line breaks and outer spaces", () => {
    expect(
      renderCsv(
        sheetOf([
          ['say "hi"', 1],
          ["two\nlines", 2],
          [" a", 3]
        ])
      )
    ).toBe('id,fte\r\n"say ""hi""",1\r\n"two\nlines",2\r\n" a",3\r\n')
  })

  it.each(["=1+1", "+45", "-x", "@SUM(A1)", "\tx", "\rx", "＝1"])("makes %j harmless", (text) => {
    const [, row] = parse(renderCsv(sheetOf([[text, -1]]))) as Array<Array<string>>
    expect(row).toEqual([`'${text}`, "-1"])
  })

  it("refuses what is no number", () => {
    expect(() => renderCsv(sheetOf([["a", Number.NaN]]))).toThrow(RangeError)
  })

  it("takes the main table", () => {
    const second = {
      kind: "table",
      id: "m",
      main: true,
      columns: [{ id: "x", header: "x", kind: "number" }],
      rows: [[1]]
    } as const
    const sheet: Sheet = { blocks: [...sheetOf([["a", 1]]).blocks, second] }
    expect(renderCsv(sheet)).toBe("x\r\n1\r\n")
    expect(renderCsv({ blocks: [] })).toBe("")
  })

  it.prop(
    "is read back as it was",
    Schema.Struct({ text: Schema.String.check(Schema.isPattern(/^[^=+\-@\t\r\n＝＋－＠]/u)), value: Schema.Finite }),
    ({ text, value }) => {
      const [, row] = parse(renderCsv(sheetOf([[text, value]])), { trim: false }) as Array<Array<string>>
      expect(row?.[0]).toBe(text)
      expect(Math.abs(Number(row?.[1]) - value)).toBeLessThanOrEqual(Math.abs(value) * 5e-12)
      // What was read is written the same again.
      expect(parse(renderCsv(sheetOf([[text, Number(row?.[1])]])))).toEqual([["id", "fte"], row])
    }
  )
})
