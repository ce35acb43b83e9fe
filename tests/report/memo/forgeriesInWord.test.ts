/** Forgeries of a memo in Word: whoever has the scenarios finds what is changed, added, hidden or put in its place. */
import { execFileSync } from "node:child_process"
import { copyFileSync, readFileSync, writeFileSync } from "node:fs"
import { unzipSync, zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { editedWords, type Forgery, forgedWord, memoFolder } from "../../support/forgery.ts"
import { otherFonts } from "../../support/fontForgeries.ts"
import {
  addedWords,
  changedAround,
  changedParts,
  hiddenWords,
  inPart,
  inParts,
  looked
} from "../../support/wordForgeries.ts"
import { lacks } from "../../support/tools.ts"

const { at, checked, placesIn } = memoFolder(["docx"])

const written = (bytes: Uint8Array, name = "forged.docx"): string => {
  writeFileSync(at(name), bytes)
  return name
}

describe("a memo in Word", () => {
  it("that nobody has touched holds", async () => {
    expect(await checked("notat.docx")).toMatchObject({ tag: undefined, places: [] })
  })

  it.each([...editedWords, ...changedParts])("with %s changed is found out", async (_what, forge) => {
    expect(await placesIn(written(forgedWord(readFileSync(at("notat.docx")), inParts(forge))))).not.toEqual([])
  })

  it.each([...hiddenWords, ...addedWords])("with words %s is found out", async (_what, forge) => {
    const parts = inPart("word/document.xml", forge)
    expect(await placesIn(written(forgedWord(readFileSync(at("notat.docx")), parts)))).not.toEqual([])
  })

  it.each([...changedAround, ...otherFonts])("with %s is found out", async (_what, forge) => {
    expect(await placesIn(written(forgedWord(readFileSync(at("notat.docx")), forge)))).not.toEqual([])
  })

  it("with another picture is found out", async () => {
    const parts = unzipSync(readFileSync(at("notat.docx")))
    const pictures = Object.keys(parts).filter((path) => path.startsWith("word/media/"))
    expect(pictures.length).toBeGreaterThan(1)
    written(zipSync({ ...parts, [pictures[0]!]: parts[pictures[1]!]! }, { level: 0 }))
    expect(await placesIn("forged.docx")).not.toEqual([])
  })

  it("set in another font, by name or by the theme, holds: words and figures decide", async () => {
    const inFont = (font: string) => (parts: Readonly<Record<string, string>>) =>
      Object.fromEntries(
        Object.entries(parts).map(([name, text]) => [
          name,
          name === "word/fontTable.xml"
            ? text.replace(/<w:font .*<\/w:font>/su, '<w:font w:name="House Serif"><w:charset w:val="00"/></w:font>')
            : text.replaceAll(/<w:rFonts[^>]*>/gu, font)
        ])
      )
    for (const font of [
      '<w:rFonts w:ascii="House Serif" w:hAnsi="House Serif"/>',
      '<w:rFonts w:asciiTheme="minorHAnsi"/>'
    ])
      expect(await placesIn(written(forgedWord(readFileSync(at("notat.docx")), inFont(font)))), font).toEqual([])
  })

  it("says which words are hidden, and by what", async () => {
    const forge = inPart("word/document.xml", looked("<w:strike/>"))
    const { places } = await checked(written(forgedWord(readFileSync(at("notat.docx")), forge)))
    expect(places.some(({ says }) => says?.startsWith("<w:strike> Today"))).toBe(true)
    expect(places.some(({ should }) => should?.startsWith("Today"))).toBe(true)
  })

  it("under the name of another format, or with two parts of one name, is not read", async () => {
    copyFileSync(at("notat.docx"), at("notat.html"))
    expect((await checked("notat.html")).tag).toBe("InvalidInput")
    const bytes = Buffer.from(readFileSync(at("notat.docx")))
    const twice = Buffer.from(bytes.toString("latin1").replaceAll("word/numbering.xml", "word/Document.XML!"), "latin1")
    const same = Buffer.from(twice.toString("latin1").replaceAll("word/Document.XML!", "WORD/FOOTNOTES.xml"), "latin1")
    expect(same.length).toBe(bytes.length)
    written(same)
    expect((await checked("forged.docx")).tag).toBe("InvalidInput")
  })
})

describe.skipIf(lacks("lowriter"))("a Word memo that LibreOffice has saved", () => {
  const saved = () => {
    const profile = `-env:UserInstallation=file://${at("profile")}`
    const filter = "docx:MS Word 2007 XML"
    const args = [profile, "--headless", "--convert-to", filter, "--outdir", at("saved"), at("notat.docx")]
    execFileSync("lowriter", args, { stdio: "ignore", timeout: 170_000 })
    return readFileSync(at("saved/notat.docx"))
  }

  it("verifies, and what was changed in it does not", async () => {
    const bytes = saved()
    expect(Buffer.from(bytes).equals(readFileSync(at("notat.docx")))).toBe(false)
    expect(await checked(written(bytes, "resaved.docx"))).toMatchObject({ tag: undefined, places: [] })
    const small: ReadonlyArray<Forgery> = [
      ["a struck word", (text) => text.replace(/<w:rPr><\/w:rPr>(?=<w:t[^>]*>Today )/u, "<w:rPr><w:strike/></w:rPr>")],
      ...editedWords.slice(0, 4)
    ]
    for (const [what, forge] of small) {
      written(forgedWord(bytes, inParts(forge)), "resaved.docx")
      expect((await checked("resaved.docx")).tag, what).toBe("ChecksFailed")
    }
  }, 200_000)
})
