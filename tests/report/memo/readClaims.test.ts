import { strToU8, unzipSync, zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { writeDocx } from "../../../src/report/memo/docx.ts"
import { writeHtml } from "../../../src/report/memo/html.ts"
import { type Memo, paragraph } from "../../../src/report/memo/Memo.ts"
import { writeMarkdown } from "../../../src/report/memo/markdown.ts"
import { writePdf } from "../../../src/report/memo/pdf.ts"
import { readClaims } from "../../../src/report/memo/readClaims.ts"
import { nasty, sampleMemo } from "./sampleMemo.ts"

const memo: Memo = {
  ...sampleMemo,
  blocks: [paragraph("Staten frigør ", { kind: "number", value: 684, decimals: 0, unit: "årsværk" }, ". ", nasty)],
  claims: [
    ...sampleMemo.claims,
    { id: "nasty", metric: "freed", value: -0.125, tolerance: 1e-9, text: `${nasty} \`\`\` </script> ]]> 𝔸` }
  ]
}
const written: ReadonlyArray<readonly [string, () => Promise<Uint8Array>]> = [
  ["docx", () => writeDocx(memo)],
  ["pdf", () => writePdf(memo)],
  ["html", async () => strToU8(writeHtml(memo))],
  ["md", async () => strToU8(writeMarkdown(memo))]
]
const reasonOf = (bytes: Uint8Array): unknown => {
  try {
    return readClaims(bytes)
  } catch (problem) {
    return problem instanceof Error && "reason" in problem ? problem.reason : problem
  }
}

describe("readClaims", () => {
  it.each(written)("reads back from .%s what was written", async (_, write) => {
    expect(readClaims(await write())).toEqual({
      claims: memo.claims,
      passages: [{ said: ["Staten frigør ", "684\u00a0årsværk", `. ${nasty}`] }],
      provenance: memo.provenance
    })
  })

  it("reads a Word file whose custom parts were renamed", async () => {
    const parts = unzipSync(await writeDocx(memo))
    const item = parts["customXml/item1.xml"]
    if (item === undefined) throw new Error("no item")
    const prefixed = new TextDecoder()
      .decode(item)
      .replace("<claims xmlns=", "<c:claims xmlns:c=")
      .replace("</claims>", "</c:claims>")
    const renamed = zipSync({
      ...parts,
      "customXml/item1.xml": strToU8("<a/>"),
      "customXml/item7.xml": strToU8(prefixed)
    })
    expect(readClaims(renamed).claims).toEqual(memo.claims)
  })

  it("tells a file without claims from a damaged and a foreign one", () => {
    expect(reasonOf(strToU8("# Et notat"))).toBe("none")
    expect(reasonOf(strToU8("<!doctype html><p>hej"))).toBe("none")
    expect(reasonOf(strToU8("%PDF-1.7\n%%EOF"))).toBe("none")
    expect(reasonOf(zipSync({ "word/document.xml": strToU8("<a/>") }))).toBe("none")
    expect(reasonOf(strToU8("PK\u0003\u0004 broken"))).toBe("damaged")
    expect(reasonOf(strToU8('```casecap-claims\n{"form":1}\n```\n'))).toBe("damaged")
    expect(reasonOf(Uint8Array.of(0xff, 0xfe, 0, 1))).toBe("unknownFormat")
  })

  const figure = { id: "a", metric: "freed", value: 684, tolerance: 0.5, text: "684 årsværk" }
  const statement = (more: object) => ({ ...figure, details: { kind: "statement", relation: ">", than: 0, ...more } })
  const record = (...claims: ReadonlyArray<unknown>) =>
    reasonOf(strToU8(`\`\`\`casecap-claims\n${JSON.stringify({ form: "casecap-claims/1", claims })}\n\`\`\``))

  it.each([
    ["no claims", []],
    ["a tolerance that everything is within", [{ ...figure, tolerance: 1000 }]],
    ["half a FTE for a share", [{ ...figure, value: 0.02, text: "2\u00a0%", tolerance: 0.5 }]],
    ["a negative tolerance", [{ ...figure, tolerance: -1 }]],
    ["a tolerance that is no number", [{ ...figure, tolerance: null }]],
    ["a difference that is about anything", [statement({ relation: "about", than: 500 })]],
    ["a relation that is none", [statement({ relation: "≠" })]],
    ["a statement without its measure", [statement({ than: undefined })]],
    ["one good and one impossible claim", [figure, { ...figure, value: "684" }]]
  ])("refuses %s, which casecap never writes", (_, claims) => {
    expect(record(...claims)).toBe("damaged")
  })

  it("takes what casecap writes", () => {
    const claims = [
      figure,
      { ...figure, value: 0, tolerance: 0.5, text: "0" },
      { ...figure, value: 0.02, text: "2\u00a0%", tolerance: 0.005 },
      { ...figure, value: 61_234_000, text: "61,2 mio.", tolerance: 50_000 },
      statement({}),
      statement({ relation: "about", than: 1 })
    ]
    expect(record(...claims)).toMatchObject({ claims })
  })
})
