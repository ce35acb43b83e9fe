/** Tables as offices write them: what is found out, what is declared, and where every cell stands. */
import { english } from "../../../src/scenario/wording.ts"
import { describe, expect, it } from "vitest"
import type { Problem } from "../../../src/scenario/Problem.ts"
import { position } from "../../../src/scenario/Source.ts"
import { readTable, type TableFile } from "../../../src/scenario/table/readTable.ts"

const bytes = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"))
const attempt = (text: string | Uint8Array, file: Partial<TableFile> = {}) =>
  readTable("m.csv", typeof text === "string" ? bytes(text) : text, { wanted: [], ...file })
const read = (text: string | Uint8Array, file: Partial<TableFile> = {}) => {
  const { table, problems } = attempt(text, file)
  if (table === undefined) throw new Error(JSON.stringify(problems.map(({ message }) => message)))
  return table
}
const cells = (text: string | Uint8Array, file: Partial<TableFile> = {}) => {
  const table = read(text, file)
  return Array.from({ length: table.rows }, (_, row) => table.columns.map((_, column) => table.cell(row, column)))
}
const codesOf = (problems: ReadonlyArray<Problem>) =>
  problems.map(({ code, span }) => `${code} in line ${position(span).line}`)
const formatOf = (text: string | Uint8Array, file: Partial<TableFile> = {}) => {
  const { format } = read(text, file)
  if (format.kind !== "text") throw new Error("a text is none")
  return format
}

describe("a table", () => {
  it.each([
    ["a,b\n1,2\n", ","],
    ["a;b\n1;2\n", ";"],
    ["a\tb\n1\t2\n", "\t"],
    ["a|b\n1|2\n", "|"],
    ['"a;x",b\n1,2\n', ","],
    ["a;b\n1;12,5\n2;13,5\n", ";"],
    ["Population, by place, in thousands\na;b\n1;2\n3;4\n", ";"],
    ["sep=|\na|b,c\n1|2,3\n", "|"]
  ])("%j is parted by %j", (text, delimiter) => {
    expect(formatOf(text).delimiter).toBe(delimiter)
  })

  it("takes the delimiter with which a line holds what will be asked for", () => {
    expect(formatOf("x,y,z,w;k;v\n1,2,3,4;5;6\n", { wanted: ["k", "v"] }).delimiter).toBe(";")
    expect(formatOf("a:b\n1:2\n", { delimiter: ":" }).delimiter).toBe(":")
  })

  it.each(["\n", "\r\n", "\r"])("counts lines alike whatever ends them: %j", (end) => {
    const table = read(["a;b", "1;2", "", "3;x", ""].join(end))
    expect([table.rows, table.line(1), table.cell(1, 1), position(table.span(1, 1))]).toEqual([
      2,
      4,
      "x",
      { line: 4, column: 3 }
    ])
  })

  it("says what the first lines declare", () => {
    expect(formatOf("# skilletegn: semikolon\n# decimaltegn: komma\n# tusindtegn: punktum\na;b\n1;2\n")).toMatchObject({
      delimiter: ";",
      declared: { decimal: ",", thousands: "." }
    })
    expect(formatOf("# decimal: comma\na\tb\n1\t2\n").declared.decimal).toBe(",")
  })

  it("drops a byte-order mark, spaces around cells, empty rows and comments", () => {
    expect(cells("\uFEFFa ; b;\n\n 1 ; 2;\n;;\n# 3;4;\n")).toEqual([["1", "2", ""]])
  })

  it("keeps a code that a spreadsheet was told to keep as text", () => {
    expect(cells('a;b\n"=""0101""";1\n')).toEqual([["0101", "1"]])
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

describe("a heading", () => {
  it.each([
    ["#id;name;n\n500011;Nitra;77048\n", ["#id", "name", "n"], []],
    ["# source: an office\nid;name;n\n1;A;2\n", ["id", "name", "n"], []],
    ["# source; office; 2010\nid;name;n\n1;A;2\n", ["id", "name", "n"], ["id", "name"]],
    ["#id;name;n\nx;y;z\n", ["#id", "name", "n"], ["#id", "name"]]
  ])("that begins with # is told from a comment: %j", (text, columns, wanted) => {
    expect(read(text, { wanted }).columns).toEqual(columns)
  })

  it("stands below titles, which are said with the skip to write", () => {
    const text = "Population 1 January\n\nSource: an office;;\nid;name;n\n1;A;2\n2;B;3\n"
    const { table, problems } = attempt(text)
    expect(table?.columns).toEqual(["id", "name", "n"])
    expect(codesOf(problems)).toEqual(["title-lines in line 1"])
    expect(english(problems[0]!.hint!)).toContain("skip: 3")
    expect(attempt(text, { skip: 3 }).problems).toEqual([])
  })

  it("is the line with the names that are asked for, however wide a title is", () => {
    const { table, problems } = attempt("Population, by place, 2010\nid,name,n\n1,A,2\n", { wanted: ["id", "name"] })
    expect(table?.columns).toEqual(["id", "name", "n"])
    expect(codesOf(problems)).toEqual(["title-lines in line 1"])
  })

  it("may name columns by number", () => {
    const table = read('" ";2009;2010\n101;1;2\n', { columns: { code: 1, now: 3 } })
    expect([table.columnOf("code"), table.columnOf("now"), table.columnOf("x")]).toEqual([0, 2, -1])
    expect(codesOf(attempt("a;b\n1;2\n", { columns: { b: 1 } }).problems)).toEqual(["duplicate-column in line 1"])
    expect(codesOf(attempt("a;b\n1;2\n", { columns: { c: 3 } }).problems)).toEqual(["missing-column in line 1"])
  })

  it("that names two columns alike is no problem until one of them is asked for", () => {
    expect(read("a;n;n\n1;2;3\n").columnOf("n")).toBe(-2)
  })
})

describe("lines below a table", () => {
  it.each([
    "Source: an office, 2010",
    "* estimate",
    "1) without the islands",
    "Kilde: Danmarks Statistik;;",
    "(c) an office; 2010",
    "The figures are preliminary and may change"
  ])("are read as notes and said: %j", (note) => {
    const { table, problems } = attempt(`id;name;n\n1;A;2\n2;B;3\n\n${note}\n`)
    expect(table?.rows).toBe(2)
    expect(codesOf(problems)).toEqual(["note-lines in line 5"])
  })

  it("that are rows cut off are errors", () => {
    expect(codesOf(attempt("id;name;n\n1;A;2\n2;B;3\n3;C\n").problems)).toEqual(["row-length in line 4"])
    expect(codesOf(attempt("name;n\nAarhus;2\nOdense;3\nRanders\n").problems)).toEqual(["row-length in line 4"])
  })

  it("are comments where they begin with #", () => {
    expect(attempt("id;name;n\n1;A;2\n# Source: an office\n").problems).toEqual([])
  })
})

describe("an encoding", () => {
  it("is UTF-8, or what a mark or the zeros of UTF-16 say", () => {
    expect(formatOf("a;b\næ;2\n").encoding).toBe("UTF-8")
    const wide = Buffer.from("a;b\næ;2\n", "utf16le")
    expect(cells(Uint8Array.from([0xff, 0xfe, ...wide]))).toEqual([["æ", "2"]])
    expect(cells(Uint8Array.from([0xfe, 0xff, ...Buffer.from(wide).swap16()]))).toEqual([["æ", "2"]])
    expect(cells(Uint8Array.from(wide))).toEqual([["æ", "2"]])
  })

  it("that is guessed is said with words that it made", () => {
    const { table, problems } = attempt(latin("a;b\nK\xf8benhavn;1\n\xc6r\xf8;2\n"))
    expect(table?.cell(1, 0)).toBe("Ærø")
    expect(codesOf(problems)).toEqual(["guessed-encoding in line 2"])
    expect(english(problems[0]!.message)).toContain("København")
    expect(problems[0]!.severity).toBe("warning")
  })

  it.each([
    ["\xa3\xf3d\x9f", "Łódź", "windows-1250"],
    ["\xcc\xee\xf1\xea\xe2\xe0", "Москва", "windows-1251"],
    ["K\xbfbenhavn", "København", "macintosh"]
  ])("guessed wrongly is doubted, with the one that makes words: %j", (written, word, encoding) => {
    const { problems } = attempt(latin(`a;b\n${written};1\n`))
    expect(english(problems[0]!.message)).toContain("do not look like words")
    expect(english(problems[0]!.hint!)).toContain(`"${word}" (${encoding})`)
  })

  it.each(["windows-1250", "latin2", "cp1252", "UTF-8"])("can be declared by its label: %s", (encoding) => {
    const text = encoding === "UTF-8" ? "a;b\nÓ;1\n" : latin("a;b\n\xd3;1\n")
    expect(attempt(text, { encoding }).problems).toEqual([])
    expect(cells(text, { encoding })).toEqual([["Ó", "1"]])
  })

  it("can be declared by the file", () => {
    expect(cells(latin("# encoding: windows-1250\na;b\n\xa3\xf3d\x9f;1\n"))).toEqual([["Łódź", "1"]])
  })

  it("reads the signs of windows-1252 that ISO 8859-1 does not have", () => {
    expect(cells(latin("a;b\n\x8eilina \x96 \x80;1\n"), { encoding: "windows-1252" })).toEqual([["Žilina – €", "1"]])
  })

  it("that the file breaks is an error at the line", () => {
    const mixed = Uint8Array.from([...bytes("a;b\nKøbenhavn;1\nÅrhus;2\n"), ...latin("\xc6r\xf8;2\n")])
    expect(codesOf(attempt(mixed).problems)).toEqual(["encoding in line 4"])
    expect(codesOf(attempt(latin("a;b\n\xc6;2\n"), { encoding: "utf-8" }).problems)).toEqual(["encoding in line 2"])
    expect(attempt("a;b\n1;2\n", { encoding: "klingon" }).problems[0]).toMatchObject({
      path: "municipalities.encoding",
      code: "encoding"
    })
  })

  it.each([
    [[0x50, 0x4b, 3, 4], "packed"],
    [[0xd0, 0xcf, 0x11, 0xe0], "old Excel"],
    [[0x25, 0x50, 0x44, 0x46], "PDF"],
    [[0x41, 0, 0, 0, 0x42], "binary"]
  ])("is none where the file is no text: %j", (signs, word) => {
    expect(english(attempt(Uint8Array.from(signs)).problems[0]!.message)).toContain(word)
  })
})
