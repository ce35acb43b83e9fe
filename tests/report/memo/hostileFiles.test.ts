/** Files that are made to take a machine's time or memory: each ends at once, with the reason why it is refused. */
import { strToU8, zipSync } from "fflate"
import { deflateSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import { writeDocx } from "../../../src/report/memo/docx.ts"
import { documentLines } from "../../../src/report/memo/check/documentLines.ts"
import { formatOf } from "../../../src/report/memo/memoFile.ts"
import { recordIn } from "../../../src/report/memo/recordIn.ts"
import { sampleMemo } from "./sampleMemo.ts"

const many = (text: string, times = 150_000): string => text.repeat(times)
/** Why the lines of a file cannot be read, or that they can. */
const linesOf = async (bytes: Uint8Array): Promise<unknown> => {
  try {
    return (await documentLines(bytes, formatOf(bytes), () => undefined)).length
  } catch (problem) {
    return problem instanceof Error && "reason" in problem ? problem.reason : problem
  }
}
const reasonOf = (read: () => unknown): unknown => {
  try {
    return read()
  } catch (problem) {
    return problem instanceof Error && "reason" in problem ? problem.reason : problem
  }
}
const word = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))

/** Bytes that no Word file comes without. */
const nothing = 1000
/** Far above what each needs, far below what reading the text again from every opening took. */
const limitMilliseconds = 5000

describe("what repeats an opening and never closes it is read once", () => {
  it.each([
    ["scripts in HTML", `<!doctype html>${many("<script ")}`],
    ["closed tags in HTML", `<!doctype html>${many('<script id="x">')}`],
    ["marks of footnotes in HTML", `<!doctype html>${many("<sup>")}${many("<a ")}${many('<a href="#mark-1">')}`],
    ["heads and pictures in HTML", `<!doctype html>${many("<head>")}${many("<svg ")}`],
    ["fences in Markdown", many("```casecap-memo\n")],
    ["spaces behind a fence", `\`\`\`casecap-memo\n{}\n\`\`\`${many(" ")}x`],
    ["brackets in Markdown", many("![")],
    ["links in Markdown", `${many("[a](#")}${many("[a](# ")}`],
    ["escapes in Markdown", many("\\[")],
    ["tags in Markdown", many("<")],
    ["quotes in Markdown", many("> ")],
    ["entities", `<!doctype html><p>${many("&#x1")}`],
    ["attached files in a PDF", `%PDF-1.7\n${many("/EmbeddedFile ")}`],
    ["streams in a PDF", `%PDF-1.7\n${many("/EmbeddedFile stream\n")}`]
  ])(
    "%s",
    async (_, text) => {
      const bytes = strToU8(text)
      expect(["none", "damaged"]).toContain(reasonOf(() => recordIn(bytes)))
      expect(typeof (await linesOf(bytes))).not.toBe("object")
    },
    limitMilliseconds
  )

  it.each([
    ["a record", "customXml/item1.xml", many("<memo ")],
    ["a record with their namespace", "customXml/item1.xml", many('<memo xmlns="urn:casecap:memo:2">')],
    ["long names", "customXml/item1.xml", `<${many("a", 3_000_000)}`],
    ["words", "word/document.xml", many("<w:t ")],
    ["open words", "word/document.xml", many("<w:t>")]
  ])(
    "%s in a Word file",
    async (_, name, text) => {
      // Each letter apart from the next, so that the file is not refused for being empty.
      const bytes = zipSync({ [name]: [strToU8(text), { level: 0 }] })
      expect(["none", "damaged"]).toContain(reasonOf(() => recordIn(bytes)))
      expect(typeof (await linesOf(bytes))).not.toBe("object")
    },
    limitMilliseconds
  )

  it.each([
    ["styles", { "word/styles.xml": `<w:styles>${many('<w:style w:styleId="a">')}` }],
    ["defaults", { "word/styles.xml": `<w:styles>${many("<w:docDefaults>")}${many("<w:lang ")}` }],
    ["sections", { "word/document.xml": many("<w:sectPr ") }],
    ["open sections", { "word/document.xml": many("<w:sectPr>") }],
    ["page setups", { "word/document.xml": `<w:sectPr>${many("<w:cols ")}${many("<w:cols>")}</w:sectPr>` }],
    ["lists", { "word/numbering.xml": `<w:numbering>${many("<w:num ")}` }]
  ])(
    "%s in a template",
    async (_, parts: Readonly<Record<string, string>>) => {
      const whole = { "word/document.xml": "<w:document/>", "word/styles.xml": "<w:styles></w:styles>", ...parts }
      const template = zipSync(
        Object.fromEntries(Object.entries(whole).map(([name, text]) => [name, [strToU8(text), { level: 0 as const }]]))
      )
      expect((await writeDocx(sampleMemo, { template })).length).toBeGreaterThan(nothing)
    },
    limitMilliseconds
  )
})

describe("what is small and unpacks to very much is not unpacked", () => {
  const empty = strToU8(many(" ", 100_000_000))
  const styles = "<w:styles></w:styles>"

  it("as a memo", async () => {
    const bytes = zipSync({ "customXml/item1.xml": empty })
    expect(bytes.length).toBeLessThan(200_000)
    expect(reasonOf(() => recordIn(bytes))).toBe("tooLarge")
    expect(await linesOf(zipSync({ "word/document.xml": empty }))).toBe("tooLarge")
  })

  it("in many parts, and as very many parts", () => {
    const parts = Array.from({ length: 5000 }, (_, index) => [`customXml/item${index}.xml`, "<a/>"] as const)
    expect(reasonOf(() => recordIn(word(Object.fromEntries(parts))))).toBe("tooLarge")
  })

  it("as a template", async () => {
    const template = zipSync({
      "word/document.xml": strToU8("<w:document/>"),
      "word/styles.xml": strToU8(styles),
      "word/media/a.bmp": empty
    })
    await expect(writeDocx(sampleMemo, { template })).rejects.toThrow("far larger than a Word template")
  })

  it("as a PDF", async () => {
    const stream = deflateSync(empty)
    const head = Buffer.from("%PDF-1.7\n1 0 obj\n<</Type/EmbeddedFile/Filter/FlateDecode>>\nstream\n")
    const bytes = Buffer.concat([head, stream, Buffer.from("\nendstream\nendobj\n")])
    expect(reasonOf(() => recordIn(bytes))).toBe("tooLarge")
    expect(typeof (await linesOf(bytes))).not.toBe("object")
  })
})

describe("a template says in plain words what it is", () => {
  it("also where the names in it are expressions", async () => {
    const relation = '<Relationship Id="rId1" Type="x/header" Target="header1.xml"/>'
    const template = word({
      "[Content_Types].xml": "<Types></Types>",
      "word/styles.xml": "<w:styles></w:styles>",
      "word/document.xml":
        '<w:document><w:sectPr><w:headerReference w:type="default" r:id="rId1"/></w:sectPr></w:document>',
      "word/_rels/document.xml.rels": `<Relationships>${relation}</Relationships>`,
      "word/header1.xml": "<w:hdr></w:hdr>",
      "word/_rels/header1.xml.rels": '<Relationships><Relationship Id="rId1" Target="media/a.((("/></Relationships>',
      "word/media/a.(((": "x"
    })
    expect((await writeDocx(sampleMemo, { template })).length).toBeGreaterThan(nothing)
  })
})
