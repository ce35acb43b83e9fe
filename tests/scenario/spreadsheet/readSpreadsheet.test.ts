import { strToU8, unzipSync, zipSync } from "fflate"
import { cellFormats, dayOf } from "../../../src/scenario/spreadsheet/cellFormats.ts"
import { readSheet } from "../../../src/scenario/spreadsheet/readSheet.ts"
import { readSpreadsheet } from "../../../src/scenario/spreadsheet/readSpreadsheet.ts"
import { sheetText } from "../../../src/scenario/spreadsheet/sheetText.ts"
import { zipParts } from "../../../src/scenario/spreadsheet/zipParts.ts"
import { lineText, place, position } from "../../../src/scenario/Source.ts"
import { writeWorkbook } from "../../../src/report/xlsx/writeWorkbook.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { cellsOf, partsOf, zipped } from "../../support/workbook.ts"

const context = { shared: ["shared text"], formats: [], since1904: false }

/** The cells of a sheet by their names, from the inside of its XML. */
const cellsIn = (inside: string, more: Partial<typeof context> = {}) => {
  const sheet = readSheet("S", `<worksheet><sheetData>${inside}</sheetData></worksheet>`, { ...context, ...more })
  if (typeof sheet === "string") throw new Error(sheet)
  return sheet.rows.map(({ number, cells }) => [number, [...cells].map(([column, { value }]) => [column, value])])
}

const simple = writeWorkbook({
  title: "",
  names: [],
  sheets: [{ name: "S", widths: [9], rows: [{ cells: [{ value: 1 }] }] }]
})

describe("a sheet", () => {
  it("is read whatever its program leaves out or writes in front", () => {
    expect(
      cellsIn('<row><c t="s"><v>0</v></c><c><v>2.5</v></c></row><row r="5"><c r="C5" t="b"><v>1</v></c></row>')
    ).toEqual([
      [
        1,
        [
          [1, "shared text"],
          [2, 2.5]
        ]
      ],
      [5, [[3, true]]]
    ])
    const prefixed =
      '<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:r><x:t>a &amp; </x:t></x:r><x:r><x:t>b</x:t></x:r></x:is></x:c></x:row></x:sheetData></x:worksheet>'
    const sheet = readSheet("S", prefixed, context)
    expect(typeof sheet === "string" ? sheet : sheet.rows[0]!.cells.get(1)).toEqual({ kind: "text", value: "a & b" })
  })

  it("tells formulas without a value from empty cells, and keeps the value of the others", () => {
    const sheet = readSheet(
      "S",
      '<worksheet><sheetData><row r="1"><c r="A1"><f>B1*2</f></c><c r="B1" s="1"/><c r="C1"><f>1+1</f><v>2</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData></worksheet>',
      context
    )
    if (typeof sheet === "string") throw new Error(sheet)
    expect([...sheet.rows[0]!.cells]).toEqual([
      [1, { kind: "uncalculated", value: null, formula: "B1*2" }],
      [3, { kind: "number", value: 2, formula: "1+1" }],
      [4, { kind: "error", value: "#DIV/0!", formula: "1/0" }]
    ])
  })

  it("knows dates by their format, and codes with zeros in front", () => {
    const formats = cellFormats(
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="0000"/><numFmt numFmtId="166" formatCode="#,##0.0 &quot;dage&quot;"/><numFmt numFmtId="167" formatCode="[Red]#,##0"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs></styleSheet>'
    )
    expect(formats.map(({ isDate }) => isDate)).toEqual([false, true, true, false, false, false])
    const sheet = readSheet(
      "S",
      '<worksheet><sheetData><row r="1"><c r="A1" s="1"><v>40238</v></c><c r="B1" s="3"><v>101</v></c>' +
        '<c r="C1" s="4"><v>7</v></c></row></sheetData></worksheet>',
      { ...context, formats }
    )
    if (typeof sheet === "string") throw new Error(sheet)
    expect([...sheet.rows[0]!.cells.values()]).toEqual([
      { kind: "date", value: "2010-03-01" },
      { kind: "number", value: 101, padded: "0101" },
      { kind: "number", value: 7 }
    ])
    expect(dayOf(38_776, true)).toBe("2010-03-01")
    expect(dayOf(40_238.5, false)).toBe("2010-03-01 12:00")
  })

  it("lets a merged cell stand for those below it", () => {
    const sheet = readSheet(
      "S",
      '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>North</v></c><c r="B1"><v>1</v></c></row><row r="2">' +
        '<c r="B2"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells></worksheet>',
      context
    )
    if (typeof sheet === "string") throw new Error(sheet)
    expect(sheet.rows[1]!.cells.get(1)).toEqual({ kind: "text", value: "North" })
  })

  it("with a cell in its last row takes no more room than its cells", () => {
    expect(
      cellsIn('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>')
    ).toEqual([
      [1, [[1, 1]]],
      [1_048_576, [[16_384, 2]]]
    ])
  })

  it("of more cells than a table has is refused, formatted empty rows are not", () => {
    const full = "<row><c><v>1</v></c><c><v>1</v></c></row>".repeat(3)
    const xml = `<worksheet><sheetData>${full}</sheetData></worksheet>`
    expect(readSheet("S", xml, context, 5)).toBe("tooLarge")
    expect(readSheet("S", xml, context, 6)).toHaveProperty("rows")
    expect(
      readSheet("S", `<worksheet><sheetData>${'<row><c s="3"/></row>'.repeat(9)}</sheetData></worksheet>`, context, 5)
    ).toMatchObject({ rows: [] })
  })

  it("shows its rows in messages, each at its own number, with the name of the cell", () => {
    const sheet = readSheet(
      "My sheet",
      '<worksheet><sheetData><row r="3"><c r="B3" t="str"><v>name</v></c>' +
        '<c r="D3"><v>12</v></c></row></sheetData></worksheet>',
      context
    )
    if (typeof sheet === "string") throw new Error(sheet)
    const { source, span } = sheetText("m.xlsx", sheet)
    expect(place(span(3, 4))).toBe("m.xlsx:My sheet!D3")
    expect(position(span(3, 4)).line).toBe(3)
    expect(lineText(source, 3)).toBe("name | 12")
    expect(place(span(3, 3))).toBe("m.xlsx:My sheet!C3")
  })
})

describe("a file", () => {
  it("is refused for what it is", () => {
    expect(readSpreadsheet(strToU8("code;name\n"))).toBe("notZip")
    expect(readSpreadsheet(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toBe("locked")
    expect(readSpreadsheet(simple.subarray(0, 300))).toBe("broken")
    expect(readSpreadsheet(zipSync({ "a.txt": strToU8("a") }))).toBe("noWorkbook")
    expect(readSpreadsheet(zipped({ ...partsOf(simple), "xl/workbook.xml": "<workbook><sheets>" }))).not.toHaveProperty(
      "sheets.0"
    )
  })

  it("that unpacks into more than is taken in is refused before it is unpacked", () => {
    const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(3_000_000) })
    expect(bomb.length).toBeLessThan(5000)
    expect(zipParts(bomb, { bytes: 2_000_000 })).toBe("tooLarge")
  })

  it("that lies about its size is cut off at what it says", () => {
    const bytes = zipSync({ "a.xml": strToU8("x".repeat(100_000)) })
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    // The size in the central directory, 24 bytes behind its signature.
    for (let at = 0; at < bytes.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true)
    const parts = zipParts(bytes)
    expect(typeof parts === "string" ? parts : parts.text("a.xml")?.length).toBe(10)
  })

  it("expands no entities of its own", () => {
    const sheet = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&b;&b;</v></c></row></sheetData></worksheet>`
    const parts = partsOf(simple)
    const cells = cellsOf(zipped({ ...parts, "xl/worksheets/sheet1.xml": sheet }))
    expect(String(cells.get("S!A1")?.value)).not.toContain("aaaa")
  })

  it("with macros and links to other files is read without either", () => {
    const parts = partsOf(simple)
    const relations = parts["xl/_rels/workbook.xml.rels"]!.replace(
      "</Relationships>",
      '<Relationship Id="rId90" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/><Relationship Id="rId91" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="externalLinks/externalLink1.xml"/><Relationship Id="rId92" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" TargetMode="External" Target="file:///etc/passwd"/></Relationships>'
    )
    const workbook = parts["xl/workbook.xml"]!.replace(
      "</sheets>",
      '<sheet name="Outside" sheetId="9" r:id="rId92"/></sheets>'
    )
    const book = readSpreadsheet(
      zipped({
        ...parts,
        "xl/_rels/workbook.xml.rels": relations,
        "xl/workbook.xml": workbook,
        "xl/vbaProject.bin": "macro",
        "xl/externalLinks/externalLink1.xml": "<externalLink/>"
      })
    )
    if (typeof book === "string") throw new Error(book)
    expect(book.hasMacros).toBe(true)
    expect(book.sheets.map(({ name }) => name)).toEqual(["S"])
    expect(Object.keys(unzipSync(simple))).not.toContain("xl/vbaProject.bin")
  })
})
