/** The whole Danish memo as it leaves the building: structure of docx, pdf and html. */
import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { strFromU8, unzipSync } from "fflate"
import { beforeAll, describe, expect, it } from "vitest"
import { memoOf } from "../../../src/report/memo/sections/memoOf.ts"
import { municipalityMemo } from "../../../src/report/memo/sections/municipalityMemo.ts"
import { writeDocx } from "../../../src/report/memo/docx.ts"
import { writeHtml } from "../../../src/report/memo/html.ts"
import { markdownFiles } from "../../../src/report/memo/markdownFiles.ts"
import type { Memo } from "../../../src/report/memo/Memo.ts"
import { writePdf } from "../../../src/report/memo/pdf.ts"
import { languages } from "../../../src/words/languages.ts"
import { wordsIn } from "../../../src/words/wordsIn.ts"
import { danishFindings, withOtherReading } from "../../support/danishMemo.ts"
import { pagesInWord } from "../../support/libreOffice.ts"
import { lacks } from "../../support/tools.ts"
import { allBlocks, tablesIn } from "./soundness.ts"

const head = { date: "2010-03-01", version: "0.0.0" }
let memo: Memo

beforeAll(async () => {
  memo = memoOf(await danishFindings({ viewpoint: "kl" }), head, await wordsIn("da", ["memo", "terms"]))
}, 60_000)

const figures = () => allBlocks(memo.blocks).filter(({ kind }) => kind === "figure")

/** The pages of a PDF as text. */
const pagesOf = async (made: Memo): Promise<ReadonlyArray<string>> => {
  const file = join(mkdtempSync(join(tmpdir(), "casecap-memo-")), "memo.pdf")
  writeFileSync(file, await writePdf(made))
  const text = execFileSync("pdftotext", ["-layout", file, "-"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"]
  })
  rmSync(dirname(file), { recursive: true })
  return text.split("\f").slice(0, -1)
}

describe.skipIf(lacks("pdftotext"))("the pages of the Danish memo", () => {
  it.each([
    ["neutral", null],
    ["KL's", "kl"],
    ["the ministry's", "ministry"]
  ])(
    "are at most six before the annexes in every language, also with another reading: %s",
    async (_, viewpoint) => {
      const findings = await withOtherReading(await danishFindings({ viewpoint }))
      for (const lang of languages) {
        const pages = await pagesOf(memoOf(findings, head, await wordsIn(lang, ["memo", "terms"])))
        const bodyPages = 1 + pages.findIndex((page) => /^\s*(Bilag|Annex|Bijlage)\s1\./mu.test(page))
        expect(bodyPages, `${lang}: no annex`).toBeGreaterThan(1)
        expect(bodyPages, lang).toBeLessThanOrEqual(6)
        expect(pages[0]).toMatch(/^\s*1\s.*(årsværk|FTE|fte)/mu)
      }
    },
    120_000
  )

  it.each(["da", "en", "nl"] as const)("are two for one municipality, which its picture marks, in %s", async (lang) => {
    const findings = await danishFindings({ viewpoint: null, municipality: "860" })
    const own = municipalityMemo(findings, "860", head, await wordsIn(lang, ["memo", "terms"]))!
    expect(await pagesOf(own)).toHaveLength(2)
    const [picture] = allBlocks(own.blocks).filter((block) => block.kind === "figure")
    expect(picture?.chart.alt).toMatch(/(Fremhævet|Marked|Gemarkeerd): Hjørring \(\d+[.,]\d\)\.$/u)
    expect(tablesIn(own).map(({ id }) => id)).toContain("ground")
  })

  it.skipIf(lacks("lowriter"))("are two for one municipality in a document of Word as well", async () => {
    const findings = await danishFindings({ viewpoint: null, municipality: "860" })
    const documents = await Promise.all(
      (["da", "en", "nl"] as const).map(async (lang) =>
        writeDocx(municipalityMemo(findings, "860", head, await wordsIn(lang, ["memo", "terms"]))!)
      )
    )
    expect(await pagesInWord(documents)).toEqual([2, 2, 2])
  })
})

describe("the Danish memo", () => {
  it("is a Word file with styles, fields, repeated headers, alt texts, language, title and marking", async () => {
    const parts = unzipSync(await writeDocx(memo))
    const part = (name: string) => strFromU8(parts[name]!)
    const xml = part("word/document.xml")
    const styles = new Set([...xml.matchAll(/<w:pStyle w:val="([^"]*)"/gu)].map(([, id = ""]) => id))
    for (const id of styles) expect(part("word/styles.xml")).toContain(`w:styleId="${id}"`)
    expect([...styles]).toEqual(expect.arrayContaining(["Title", "Heading1", "Caption", "MemoTable"]))
    expect(xml.match(/SEQ Tabel /gu)).toHaveLength(tablesIn(memo).length)
    expect(xml.match(/SEQ Figur /gu)).toHaveLength(figures().length)
    const references = [...xml.matchAll(/REF (\S+) /gu)].map(([, name]) => name)
    expect(references.length).toBeGreaterThan(5)
    for (const name of references) expect(xml).toContain(`<w:bookmarkStart w:name="${name}"`)
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(tablesIn(memo).length)
    expect(xml.match(/<wp:docPr[^>]*descr="[^"]{20,}"/gu)).toHaveLength(figures().length)
    expect(part("docProps/core.xml")).toContain(`<dc:title>${memo.title}</dc:title>`)
    expect(part("docProps/core.xml")).toContain("<dc:language>da-DK</dc:language>")
    expect(part("word/header1.xml")).toContain(">Internt<")
    expect(part("word/footer1.xml")).toMatch(/PAGE.*NUMPAGES/su)
  })

  it("is a tagged PDF with title, language and its own letters, byte for byte the same twice", async () => {
    const bytes = Buffer.from(await writePdf(memo))
    const raw = bytes.toString("latin1")
    const wanted = [/\/StructTreeRoot/u, /\/Marked true/u, /\/Lang ?\(da-DK\)/u, /\/Title ?[(<]/u, /\/Alt ?[(<]/u]
    expect(wanted.filter((pattern) => !pattern.test(raw))).toEqual([])
    const fonts = [...raw.matchAll(/\/BaseFont ?\/(\S+)/gu)].map(([, name = ""]) => name)
    expect(fonts.length).toBeGreaterThan(0)
    // Six letters and a plus: a part of the font lies in the file.
    expect(fonts.filter((name) => !/^[A-Z]{6}\+SourceSans3/u.test(name))).toEqual([])
    expect(Buffer.from(await writePdf(memo)).equals(bytes)).toBe(true)
  })

  it("is one HTML file that loads nothing, with a picture and description for each figure", () => {
    const html = writeHtml(memo)
    expect(html).not.toMatch(/<(?:link|iframe|object|embed|base|image)\b|\ssrc=/u)
    // Addresses of sources are text: nothing is fetched from them.
    const markup = html.replaceAll("http://www.w3.org/2000/svg", "").replaceAll(/>[^<]*https?:[^<]*</gu, "><")
    expect(markup.match(/https?:.{40}|@import|url\((?!data:)/u)).toBeNull()
    expect(html).toMatch(/<html[^>]* lang="da"/u)
    expect(html).toContain(`<title>${memo.title}</title>`)
    // Each is drawn once for a page and, where its words would not be read there, once for a telephone.
    const described = [...html.matchAll(/<desc[^>]*>([^<]{20,})<\/desc>/gu)].map(([, words]) => words)
    expect(new Set(described).size).toBe(figures().length)
  })

  it("is Markdown with its pictures beside it", () => {
    const [text, ...pictures] = markdownFiles(memo, "mappe/notat.md")
    expect(text?.path).toBe("mappe/notat.md")
    expect(pictures.map(({ path }) => path)).toEqual(figures().map((_, i) => `mappe/notat-figur-${i + 1}.svg`))
    for (const { path, content } of pictures) {
      expect(content).toMatch(/^<svg /u)
      expect(text?.content).toMatch(new RegExp(`!\\[[^\\]]{20,}\\]\\(<${path.slice("mappe/".length)}>\\)`, "u"))
    }
  })
})
