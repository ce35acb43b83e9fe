import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"
import { DOMParser } from "linkedom"
import { beforeAll, describe, expect, it } from "vitest"
import { writeDocx } from "../../../src/report/memo/docx.ts"
import { sampleMemo, nasty } from "./sampleMemo.ts"

let bytes: Uint8Array
let parts: Readonly<Record<string, string>>

const textParts = (file: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(file))
      .filter(([name]) => /\.(xml|rels)$/u.test(name))
      .map(([name, part]) => [name, strFromU8(part)])
  )
const part = (name: string) => parts[name] ?? ""
const wordsOf = (xml: string) =>
  [...xml.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/gu)].map(([, words = ""]) => words).join("")
const document = () => part("word/document.xml")

/** A stack of open tags: what is not well formed is found without a parser that forgives. */
const isWellFormed = (xml: string): boolean => {
  const open: Array<string> = []
  const body = xml.replace(/<\?.*?\?>/gsu, "")
  for (const [, close, name, empty] of body.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/gu)) {
    if (close === "/" && open.pop() !== name) return false
    if (close === "" && empty === "") open.push(name ?? "")
  }
  return open.length === 0 && !/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu.test(body)
}

describe("writeDocx", () => {
  beforeAll(async () => {
    bytes = await writeDocx(sampleMemo)
    parts = textParts(bytes)
  })

  it("draws a picture that is higher than a page smaller, in its own proportions", async () => {
    const [picture] = sampleMemo.blocks.filter((block) => block.kind === "figure")
    if (picture === undefined) throw new Error("the sample has no picture")
    const high = { ...picture, chart: { ...picture.chart, height: picture.chart.width * 3 } }
    const memo = { ...sampleMemo, blocks: sampleMemo.blocks.map((block) => (block === picture ? high : block)) }
    const xml = textParts(await writeDocx(memo))["word/document.xml"] ?? ""
    const [, wide, tall] = /<wp:extent cx="(\d+)" cy="(\d+)"/u.exec(xml) ?? []
    expect(Number(tall) / 12700).toBeCloseTo(600, 0)
    expect(Number(tall) / Number(wide)).toBeCloseTo(3, 1)
  })

  it("writes parts that are well-formed XML", () => {
    expect(isWellFormed("<a><b></a></b>")).toBe(false)
    for (const [name, xml] of Object.entries(parts)) {
      expect(isWellFormed(xml), name).toBe(true)
      expect(new DOMParser().parseFromString(xml, "text/xml").documentElement, name).toBeTruthy()
    }
  })

  it("refers to no part that is missing", () => {
    const files = Object.keys(unzipSync(bytes))
    for (const [name, xml] of Object.entries(parts).filter(([file]) => file.endsWith(".rels"))) {
      const folder = name.replace(/_rels\/[^/]*$/u, "")
      for (const [, target = ""] of xml.matchAll(/Target="([^"]*)"(?! TargetMode="External")/gu)) {
        const path = new URL(target, `file:///${folder}`).pathname.slice(1)
        expect(files, `${name} → ${target}`).toContain(path)
      }
    }
    for (const [, name = ""] of part("[Content_Types].xml").matchAll(/PartName="\/([^"]*)"/gu))
      expect(files).toContain(name)
  })

  it("uses real heading, title and caption styles, all of them defined", () => {
    const used = new Set([...document().matchAll(/<w:pStyle w:val="([^"]*)"/gu)].map(([, id = ""]) => id))
    expect([...used]).toEqual(expect.arrayContaining(["Title", "Heading1", "Heading2", "Caption", "MemoTable"]))
    for (const id of used) expect(part("word/styles.xml")).toContain(`w:styleId="${id}"`)
  })

  it("numbers captions with fields that have a value before Word counts", () => {
    const fields = [...document().matchAll(/w:instr="SEQ (\w+) [^"]*"[^>]*>.*?<w:t[^>]*>([^<]*)<\/w:t>/gu)]
    expect(fields.map(([, kind, value]) => `${kind} ${value}`)).toEqual([
      "Figur 1",
      "Tabel 1",
      "Tabel 2",
      "Figur 2",
      "Figur 3",
      "Bilag 1",
      "Tabel 3"
    ])
    const captions = document().match(/<w:p>(?:(?!<\/w:p>).)*"Caption".*?<\/w:p>/gsu) ?? []
    expect(captions).toHaveLength(6)
    for (const caption of captions) expect(wordsOf(caption)).toMatch(/^(Tabel|Figur) \d\. \S.+/u)
  })

  // LibreOffice loses what follows a no-break space in a field that opens a line.
  it("refers with fields to bookmarks that exist, with ordinary spaces", () => {
    const xml = document() + part("word/footnotes.xml")
    const references = [...xml.matchAll(/REF (\S+) [^"]*"[^>]*>.*?<w:t[^>]*>([^<]+)</gu)]
    expect(references.map(([, , words]) => words)).toEqual(
      expect.arrayContaining(["figur 1", "tabel 1", "Tabel 2", "bilag 1", "Hvor er parterne uenige?"])
    )
    for (const [, name = ""] of references) expect(document()).toContain(`<w:bookmarkStart w:name="${name}"`)
  })

  it("repeats header rows, describes pictures and keeps rows whole", () => {
    expect(document().match(/<w:tblHeader\/>/gu)).toHaveLength(3)
    const pictures = [...document().matchAll(/<wp:docPr[^>]*descr="([^"]+)"/gu)].map(([, alt]) => alt)
    expect(pictures).toHaveLength(3)
    expect(pictures[0]).toContain("Automatisering +310; Produktivitet i centre +420")
  })

  it("has title, sender, language, dates, marking and page x of y", () => {
    const core = part("docProps/core.xml")
    expect(core).toContain(`<dc:title>${sampleMemo.title}</dc:title>`)
    expect(core).toContain(`<dc:creator>${sampleMemo.from}</dc:creator>`)
    expect(core).toContain("<dc:language>da-DK</dc:language>")
    expect(core.match(/2010-03-01T00:00:00Z/gu)).toHaveLength(2)
    expect(part("word/styles.xml")).toMatch(/<w:lang [^>]*w:val="da-DK"/u)
    expect(part("word/header1.xml")).toContain(">Internt<")
    expect(part("word/footer1.xml")).toMatch(/PAGE.*NUMPAGES/su)
    expect(wordsOf(part("word/footnotes.xml"))).toContain("Årsværk opgøres som 1.924 betalte timer")
  })

  it("keeps every letter of a text that looks like markup", () => {
    const words = wordsOf(document()).replaceAll("\u200b", "")
    const escaped = nasty.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
    expect(words.replaceAll("&quot;", '"').replaceAll("&apos;", "'").split(escaped)).toHaveLength(3)
  })

  it("is the same file, byte for byte, when written again", async () => {
    expect(Buffer.from(await writeDocx(sampleMemo)).equals(bytes)).toBe(true)
  })

  it("takes styles, headers and page setup from a template that names its styles in Danish", async () => {
    const own = textParts(await writeDocx({ ...sampleMemo, title: "Skabelon", blocks: [], marking: "" }))
    const danish = (xml = "") => xml.replaceAll('"Heading1"', '"Overskrift1"')
    const files = {
      ...own,
      "word/styles.xml": danish(own["word/styles.xml"]).replace(
        /<w:style [^>]*w:styleId="Memo\w+".*?<\/w:style>/gsu,
        ""
      ),
      "word/document.xml": danish(own["word/document.xml"]).replace(/w:left="1180"/u, 'w:left="2222"'),
      "word/header1.xml": (own["word/header1.xml"] ?? "").replace(
        "</w:hdr>",
        "<w:p><w:r><w:t>Styrelsen</w:t></w:r></w:p></w:hdr>"
      )
    }
    const template = zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])))
    const memo = textParts(await writeDocx(sampleMemo, { template }))
    for (const [name, xml] of Object.entries(memo)) expect(isWellFormed(xml), name).toBe(true)
    expect(memo["word/document.xml"]).toContain('<w:pStyle w:val="Overskrift1"/>')
    expect(memo["word/document.xml"]).not.toContain('"Heading1"')
    expect(memo["word/document.xml"]).toContain('w:left="2222"')
    expect(memo["word/styles.xml"]).toContain('w:styleId="MemoTable"')
    expect(memo["word/styles.xml"]?.match(/w:styleId="Overskrift1"/gu)).toHaveLength(1)
    expect(memo["word/template-header1.xml"]).toMatch(/Styrelsen.*Internt/su)
  })

  it("keeps headings and captions with what follows in a template whose styles do not", async () => {
    const own = textParts(await writeDocx({ ...sampleMemo, title: "Skabelon", blocks: [], marking: "" }))
    const loose = (xml = "") => xml.replaceAll(/<w:keep(Next|Lines)\/>/gu, "")
    const files = { ...own, "word/styles.xml": loose(own["word/styles.xml"]) }
    const template = zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])))
    const memo = textParts(await writeDocx(sampleMemo, { template }))
    const styles = memo["word/styles.xml"] ?? ""
    expect(/<w:style [^>]*w:styleId="Heading1".*?<\/w:style>/su.exec(styles)?.[0]).not.toContain("keepNext")
    const paragraphs = memo["word/document.xml"]?.match(/<w:p>.*?<\/w:p>/gsu) ?? []
    const styled = (id: RegExp) => paragraphs.filter((one) => id.test(one))
    const headings = styled(/<w:pStyle w:val="Heading\d"\/>/u)
    expect(headings.length).toBeGreaterThan(2)
    for (const one of headings) expect(one).toContain("<w:keepNext/>")
    for (const one of styled(/<w:pStyle w:val="(MemoFigure|MemoCalloutTitle|MemoTableHeader)"\/>/u))
      expect(one).toContain("<w:keepNext/>")
    // A caption over a table stays with it; one under a picture is kept by the picture.
    const captions = styled(/<w:pStyle w:val="Caption"\/>.*SEQ Tabel/su)
    expect(captions.length).toBeGreaterThan(0)
    for (const one of captions) expect(one).toContain("<w:keepNext/>")
  })

  it("puts its title into a template's footer letter by letter, dollars and all", async () => {
    const own = textParts(await writeDocx({ ...sampleMemo, title: "Skabelon", blocks: [], marking: "" }))
    const plainFooter = (own["word/footer1.xml"] ?? "").replace(/<w:p\b.*<\/w:p>/su, "<w:p/>")
    const files = { ...own, "word/footer1.xml": plainFooter }
    const template = zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])))
    const title = "Plan X saving $100 m, $$ and $' or $& and $`"
    const memo = textParts(await writeDocx({ ...sampleMemo, title }, { template }))
    const footer = memo["word/template-footer1.xml"] ?? ""
    expect(isWellFormed(footer)).toBe(true)
    expect(wordsOf(footer).replaceAll("&apos;", "'").replaceAll("&amp;", "&")).toContain(title)
  })

  it("is in the memo's language, whatever the template's styles and lists say", async () => {
    const own = textParts(await writeDocx({ ...sampleMemo, title: "Skabelon", blocks: [], marking: "" }))
    const office = '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="hi-IN"/>'
    const american = (xml = "") =>
      xml
        .replaceAll(/<w:lang\b[^>]*>/gu, office)
        .replace(/(<w:style [^>]*w:styleId="Heading1".*?<w:rPr>)/su, (before) => `${before}${office}`)
    const bare = (xml = "") =>
      xml.replace(/<w:docDefaults>.*<\/w:docDefaults>/su, "").replaceAll(/<w:lang\b[^>]*>/gu, "")
    const only = (xml = "") => american(xml).replaceAll('<w:lang w:val="en-US" ', "<w:lang ")
    const languagesIn = async (change: (xml?: string) => string) => {
      const lists = (own["word/numbering.xml"] ?? "").replace("</w:rPr>", (end) => change(office) + end)
      const files = { ...own, "word/styles.xml": change(own["word/styles.xml"]), "word/numbering.xml": lists }
      const template = zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])))
      const memo = textParts(await writeDocx(sampleMemo, { template }))
      expect(memo["word/numbering.xml"]?.includes("<w:lang")).toBe(change(office) !== "")
      const styles = memo["word/styles.xml"] ?? ""
      expect(isWellFormed(styles)).toBe(true)
      const defaults = /<w:docDefaults>.*<\/w:docDefaults>/su.exec(styles)?.[0] ?? ""
      expect(defaults.match(/<w:lang\b/gu)).toHaveLength(1)
      return { defaults, all: Object.values(memo).flatMap((xml) => [...xml.matchAll(/<w:lang\b[^>]*>/gu)].map(String)) }
    }
    const { all } = await languagesIn(american)
    expect(all.length).toBeGreaterThan(1)
    expect(new Set(all)).toEqual(new Set([office.replace("en-US", "da-DK")]))
    expect((await languagesIn(bare)).all).toEqual(['<w:lang w:val="da-DK"/>'])
    expect((await languagesIn(only)).defaults).toContain(office.replace("en-US", "da-DK"))
  })

  it("refuses a template that is no Word file", async () => {
    await expect(writeDocx(sampleMemo, { template: strToU8("hej") })).rejects.toMatchObject({
      _tag: "TemplateUnreadable"
    })
    const empty = zipSync({ "a.txt": strToU8("hej") })
    await expect(writeDocx(sampleMemo, { template: empty })).rejects.toMatchObject({ _tag: "TemplateUnreadable" })
  })
})
