import { existsSync, readFileSync } from "node:fs"
import { beforeAll, describe, expect, it } from "vitest"
import { writePdf } from "../../../src/report/memo/pdf.ts"
import { typstSource } from "../../../src/report/memo/typstSource.ts"
import { paragraph, type Memo } from "../../../src/report/memo/Memo.ts"
import { allBlocks } from "./soundness.ts"
import { nasty, sampleMemo } from "./sampleMemo.ts"

/** Has Georgian letters, where the machine has it. */
const GEORGIAN = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"

let bytes: Buffer

describe("writePdf", () => {
  beforeAll(async () => {
    bytes = Buffer.from(await writePdf(sampleMemo))
  })

  it("is tagged and has title, language and its own letters", () => {
    const raw = bytes.toString("latin1")
    const wanted = [
      /\/StructTreeRoot/u,
      /\/Marked true/u,
      /\/Lang ?\(da-DK\)/u,
      /\/Title ?[(<]/u,
      /\/DisplayDocTitle true/u,
      /\/FontName ?\/\w{6}\+SourceSans3-Regular/u,
      /\/Alt ?[(<]/u,
      /D:20100301/u
    ]
    // The file itself would fill the screen of whoever reads a failure.
    expect(wanted.filter((pattern) => !pattern.test(raw))).toEqual([])
  })

  it("is the same file, byte for byte, when written again", async () => {
    expect(Buffer.from(await writePdf(sampleMemo)).equals(bytes)).toBe(true)
  })

  it("writes every text as a string literal, so that no markup in it is run", () => {
    const { main } = typstSource(sampleMemo)
    const withoutStrings = main.replace(/"(?:[^"\\]|\\.)*"/gsu, "")
    for (const word of ["stjerne", "kommentar", "kode", "årsværk", "ref "]) expect(withoutStrings).not.toContain(word)
    const literal = nasty.replaceAll("\\", "\\\\").replaceAll('"', '\\"')
    expect(main).toContain(literal)
  })

  it("lets a picture go to the next page while the words go on, but never away from a heading that it alone follows", () => {
    const [first, second] = allBlocks(sampleMemo.blocks).filter((block) => block.kind === "figure")
    const alone = { kind: "annex", id: "alone", title: "Kun et billede", blocks: [{ ...first!, id: "only" }] } as const
    const floats = (blocks: Memo["blocks"]) =>
      typstSource({ ...sampleMemo, blocks }).main.match(/place\(auto/gu)?.length
    expect(floats([alone])).toBeUndefined()
    expect(floats([alone, { ...alone, id: "worded", blocks: [second!, paragraph("Ord.")] }])).toBe(1)
    expect(floats([second!, alone])).toBeUndefined()
  })

  it.skipIf(!existsSync(GEORGIAN))("takes letters that its own font lacks from the font that is given", async () => {
    const memo = { ...sampleMemo, title: "თბილისი" }
    const raw = Buffer.from(await writePdf(memo, undefined, readFileSync(GEORGIAN))).toString("latin1")
    expect(raw).toMatch(/\/FontName ?\/\w{6}\+DejaVuSans/u)
  })

  it("names a page problem instead of writing half a file", async () => {
    const broken = {
      ...sampleMemo,
      blocks: [{ ...sampleMemo.blocks[3], chart: { svg: "no picture", alt: "x", width: 1, height: 1 } } as never]
    }
    await expect(writePdf(broken)).rejects.toMatchObject({ _tag: "PdfFailed" })
  })
})
