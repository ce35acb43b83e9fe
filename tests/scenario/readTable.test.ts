/** Tables as Danish offices write them: what is detected, what is declared, and where every cell stands. */
import { describe, expect, it } from "vitest"
import { readTable } from "../../src/scenario/readTable.ts"
import { position } from "../../src/scenario/Source.ts"

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string | Uint8Array) => {
  const { table, problems } = readTable("m.csv", typeof text === "string" ? bytes(text) : text)
  if (table === undefined) throw new Error(JSON.stringify(problems.map(({ message }) => message)))
  return table
}
const numberIn = (text: string) => {
  const table = read(text)
  return table.number(table.cell(0, 1))
}

describe("a table", () => {
  it("is read with the delimiter that its heading uses", () => {
    expect(read("a,b\n1,2\n").reading.delimiter).toBe(",")
    expect(read("a;b\n1;2\n").reading.delimiter).toBe(";")
    expect(read("a\tb\n1\t2\n").reading.delimiter).toBe("\t")
    expect(read('"a;x",b\n1,2\n').reading.delimiter).toBe(",")
  })

  it.each([
    ["a;b\n1;12,5\n", 12.5],
    ["a;b\n1;1.234,5\n", 1234.5],
    ["a;b\n1;528.208\n", 528_208],
    ["a;b\n1;528 208\n", 528_208],
    ["a;b\n1;12.5\n", 12.5],
    ["a;b\n1;0.125\n", 0.125],
    ["a,b\n1,1.234\n", 1.234],
    ['a,b\n1,"12,5"\n', 12.5],
    ['# decimal: comma\na,b\n1,"1,234"\n', 1.234],
    ["# decimal: point\na;b\n1;528.208\n", 528.208],
    ["# decimaltegn: punktum\na;b\n1;528.208\n", 528.208],
    ["a,b\n1,−3\n", -3],
    ["a,b\n1,1e3\n", 1000],
    ["a,b\n1,\n", undefined],
    ["a,b\n1,#N/A\n", undefined]
  ])("%j holds %s", (text, value) => {
    expect(numberIn(text)).toBe(value)
  })

  it("says how it was read, and whether that was declared", () => {
    expect(read("sep=;\na;b\n1;2\n").reading).toEqual({
      delimiter: ";",
      decimal: ".",
      encoding: "UTF-8",
      declared: true
    })
    expect(read("# delimiter: tab\n# decimal: comma\na\tb\n1\t2\n").reading).toMatchObject({
      delimiter: "\t",
      decimal: ","
    })
    expect(read(Uint8Array.from([...bytes("a;b\n"), 0xe6, ...bytes(";2\n")]))).toMatchObject({
      reading: { encoding: "windows-1252", declared: false }
    })
    expect(read(Uint8Array.from([0xff, 0xfe, ...Buffer.from("a;b\næ;2\n", "utf16le")])).cell(0, 0)).toBe("æ")
  })

  it("drops a byte-order mark, spaces around cells, empty rows and nameless columns", () => {
    const table = read("\uFEFFa ; b;\n\n 1 ; 2;\n;;\n")
    expect([table.columns, table.rows, table.cell(0, 0), table.cell(0, 1)]).toEqual([["a", "b", ""], 1, "1", "2"])
  })

  it("knows the place of every cell, behind declarations, empty lines and line breaks in quotes", () => {
    const text = 'sep=;\n# a comment\n\na;b;c\n1;"x;\n""y"";z"; 7\n;;\n2; u ;8\n'
    const table = read(text)
    const placeOf = (row: number, column: number) => {
      const span = table.span(row, column)
      return [position(span).line, position(span).column, text.slice(span.start, span.end)]
    }
    expect(table.cell(0, 1)).toBe('x;\n"y";z')
    expect(placeOf(-1, 2)).toEqual([4, 5, "c"])
    expect(placeOf(0, 0)).toEqual([5, 1, "1"])
    expect(placeOf(0, 2)).toEqual([6, 11, "7"])
    expect(placeOf(1, 0)).toEqual([8, 1, "2"])
    expect(placeOf(1, 1)).toEqual([8, 4, "u"])
  })
})
