/** A PDF whose letters lack characters says which. */
import { warnOfMissingGlyphs } from "../../src/cli/missingGlyphs.ts"
import { hasGlyph } from "../../src/report/charts/textWidth.ts"
import { printed } from "../support/command.ts"
import { describe, expect, it } from "../support/effect.ts"

describe("characters of a memo", () => {
  it("are named where the letters of PDFs have no sign for them, once each", async () => {
    const memo = { title: "札幌市 and Łódź", rows: [{ name: "札幌" }, { name: "თბ", picture: new Uint8Array(4) }] }
    const { error } = await printed(warnOfMissingGlyphs(memo, "en"))
    expect(error.replaceAll(/\s+/gu, " ")).toContain("have no signs for 札 幌 市 თ ბ: they are shown as boxes")
  })

  it("are not named where the font that is given beside it has them", async () => {
    const memo = { title: "札幌市" }
    const given = new Map([..."札市"].map((letter) => [letter.codePointAt(0)!, 1]))
    const { error } = await printed(warnOfMissingGlyphs(memo, "en", given))
    expect(error.replaceAll(/\s+/gu, " ")).toContain("no signs for 幌: they")
    expect(error).toContain("--font FILE")
  })

  it("are not named where all can be set", async () => {
    const memo = { title: "Ærø, Łódź, Škofja Loka, Νέα Ιωνία, Київ: −½ · 5 % ≥ 3 → »4«\u00a0\u2009" }
    expect((await printed(warnOfMissingGlyphs(memo, "da"))).error).toBe("")
    for (const letter of "æøåÆØÅëïéß€–—“”„") expect(hasGlyph(letter), letter).toBe(true)
  })
})
