/** `memo --verify`: untouched memos hold in every format and language, and every forgery is found at its place. */
import { deflateSync, inflateSync } from "node:zlib"
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { memo } from "../../../src/cli/commands/memo.ts"
import { verifyMemo } from "../../../src/cli/commands/verifyMemo.ts"
import type { UsageError } from "../../../src/platform/errors.ts"
import { readRecord, writeRecord } from "../../../src/report/memo/Record.ts"
import { recordIn } from "../../../src/report/memo/recordIn.ts"
import { type Lang, textIn } from "../../../src/words/Lang.ts"
import { plainArguments, printed } from "../../support/command.ts"
import { findingsOnce } from "../../support/findingsOnce.ts"
import { memoFiles } from "../../support/memoPair.ts"
import { typesetHere } from "../../support/typesetHere.ts"

typesetHere()
findingsOnce()

const { output: _, ...plain } = plainArguments
let folder = ""
const at = (name: string) => join(folder, name)
const write = (files: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(files)) writeFileSync(at(name), text)
}
const verify = (file: string, files: ReadonlyArray<string> = [], more: object = {}) =>
  printed(verifyMemo({ ...plain, lang: "en", verify: at(file), files: files.map(at), ...more }))

interface Place {
  readonly kind: string
  readonly under: string
  readonly says: string | null
  readonly should: string | null
}

/** What a forged memo is found out by; the check fails with exit code 1. */
const foundIn = async (file: string): Promise<ReadonlyArray<Place>> => {
  const { out, failure } = await verify(file, [], { json: true })
  expect(failure, file).toMatchObject({ _tag: "ChecksFailed" })
  return (JSON.parse(out) as { readonly differences: ReadonlyArray<Place> }).differences
}

const FORMATS = ["md", "html", "docx", "pdf"] as const
const LANGUAGES = ["da", "en", "nl"] as const
const wants = {
  0: "party: {id: north, label: Nord, objectives: {gain: {metric: freed, wants: more}}}",
  1: "party: {id: south, label: Syd, objectives: {posts: {metric: local, wants: more}}}"
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "casecap-verify-"))
  const files = memoFiles()
  write({
    ...files,
    "0.yaml": files["0.yaml"]!.replace(/^party: .*$/mu, wants[0]),
    "1.yaml": files["1.yaml"]!.replace(/^party: .*$/mu, wants[1]),
    "casecap.yaml": ""
  })
  const make = (lang: Lang, name: string, more: object = {}) =>
    printed(
      memo({
        ...plain,
        lang,
        files: [at("0.yaml"), at("1.yaml")],
        draws: 1024,
        date: "2010-03-01",
        output: FORMATS.map((format) => at(`${name}.${format}`)),
        ...more
      })
    )
  for (const lang of LANGUAGES) {
    expect((await make(lang, lang)).failure).toBeUndefined()
    expect((await make(lang, `south-${lang}`, { for: "south" })).failure).toBeUndefined()
  }
  expect((await make("da", "own", { municipality: "100" })).failure).toBeUndefined()
}, 400_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe.each(FORMATS)("an untouched memo in %s", (format) => {
  it.each([...LANGUAGES, ...LANGUAGES.map((lang) => `south-${lang}`), "own"])("holds: %s", async (name) => {
    const { out, failure } = await verify(`${name}.${format}`)
    expect([failure, out]).toEqual([undefined, expect.stringContaining("The memo holds")])
  })
})

/** A copy of a memo with its text changed: the text of every part that has some. */
const forged = (name: string, format: (typeof FORMATS)[number], change: (text: string) => string): string => {
  const to = `forged.${format}`
  const bytes = readFileSync(at(`${name}.${format}`))
  if (format === "md" || format === "html") {
    writeFileSync(at(to), change(bytes.toString("utf8")))
    return to
  }
  if (format === "docx") {
    const parts = unzipSync(bytes)
    const texts = Object.entries(parts).map(([path, part]) => [
      path,
      /^(?:word\/(?:document|footnotes|header\d*|footer\d*)|docProps\/core)\.xml$/u.test(path)
        ? strToU8(change(strFromU8(part)))
        : part
    ])
    writeFileSync(at(to), zipSync(Object.fromEntries(texts), { level: 0 }))
    return to
  }
  writeFileSync(at(to), forgedPdf(bytes, change))
  return to
}

/** Every page's content and every dictionary put through a change; offsets are rebuilt by readers. */
const forgedPdf = (bytes: Buffer, change: (text: string) => string): Buffer => {
  const text = bytes.toString("latin1")
  const parts = text.split(/(?<=endobj)/u).map((object) => {
    const [, head = "", tail = ""] = /^(.*?stream\r?\n)(.*)$/su.exec(object) ?? []
    if (tail === "" || !/\/FlateDecode/u.test(head) || /\/Type \/(?:Font|XObject)|FontFile|Length1/u.test(head)) {
      return Buffer.from(tail === "" ? change(object) : object, "latin1")
    }
    try {
      const content = inflateSync(Buffer.from(tail, "latin1")).toString("latin1")
      const changed = change(content)
      if (changed === content) return Buffer.from(object, "latin1")
      const packed = deflateSync(Buffer.from(changed, "latin1"))
      return Buffer.concat([Buffer.from(head, "latin1"), packed, Buffer.from("\nendstream\nendobj", "latin1")])
    } catch {
      return Buffer.from(object, "latin1")
    }
  })
  return Buffer.concat(parts)
}

describe.each(["md", "html", "docx"] as const)("a forged memo in %s", (format) => {
  it("with a figure changed wherever it stands says every place", async () => {
    const text = readFileSync(at("en.md"), "utf8")
    const [, figure = ""] = /frees \*\*(\d+\.\d+)\s/u.exec(text) ?? []
    expect(figure).not.toBe("")
    // Not where digits are coordinates of a picture.
    const said = new RegExp(`(?<=[>| (*])${figure.replace(".", "\\.")}(?=[<|\\s*\u00a0)])`, "gu")
    const other = `9${figure}`
    const places = await foundIn(forged("en", format, (all) => all.replaceAll(said, other)))
    expect(places.length).toBeGreaterThan(1)
    expect(new Set(places.map(({ kind }) => kind))).toEqual(new Set(["figureEdited"]))
    expect(places[0]).toMatchObject({
      under: "Model 2 frees 1.3 fewer FTE than Model 1",
      says: expect.stringContaining(other),
      should: expect.stringContaining(figure)
    })
  })

  it("with one word changed says it", async () => {
    const places = await foundIn(forged("south-da", format, (all) => all.replace("fastholder", "opgiver")))
    expect(places).toMatchObject([
      {
        kind: "wordEdited",
        under: "Model 2 lader 3,2 flere årsværk blive i kommunerne end Model 1",
        says: expect.stringContaining("opgiver"),
        should: expect.stringContaining("fastholder")
      }
    ])
  })

  it("with another date, title or marking says it", async () => {
    const date = await foundIn(forged("south-en", format, (all) => all.replaceAll("1 March 2010", "1 March 2011")))
    expect(date.some(({ says }) => says?.includes("1 March 2011"))).toBe(true)
    const title = await foundIn(
      forged("south-en", format, (all) => all.replaceAll("Scenario first", "Scenario best").replaceAll("first", "best"))
    )
    expect(title.length).toBeGreaterThan(0)
    const marking = await foundIn(forged("south-en", format, (all) => all.replaceAll("Internal", "Public")))
    expect(marking.some(({ says }) => says?.includes("Public"))).toBe(true)
  })

  it("with a sentence taken out, or one put in, says it", async () => {
    const paragraph = {
      md: /^In 90%.*$/mu,
      html: /<p>Today .*?<\/p>/su,
      docx: /<w:p>(?:(?!<w:p>).)*?Today (?:(?!<w:p>).)*?<\/w:p>/su
    }[format]
    const needle = format === "md" ? /^Today .*$/mu : paragraph
    const gone = await foundIn(forged("en", format, (all) => all.replace(needle, "")))
    expect(gone).toMatchObject([{ kind: "gone", should: expect.stringMatching(/^Today /u) }])
    const more = {
      md: "\n\nThe ministry agrees.\n\n## Background",
      html: '<p>The ministry agrees.</p><h2 id="background">',
      docx: ""
    }[format]
    if (format === "docx") return
    const added = await foundIn(
      forged("en", format, (all) => all.replace(format === "md" ? "\n## Background" : '<h2 id="background">', more))
    )
    expect(added).toMatchObject([{ kind: "added", says: "The ministry agrees." }])
  })

  it("with one cell of a table changed says which row", async () => {
    const places = await foundIn(
      forged("en", format, (all) =>
        all.replace(/Kommune 3(.{1,4000}?)(\d+\.\d\d)/su, (whole, _between: string, cell: string) =>
          whole.replace(cell, "7.77")
        )
      )
    )
    expect(places).toMatchObject([{ kind: "figureEdited", says: expect.stringMatching(/Kommune 3.*7\.77/u) }])
  })
})

describe.each(LANGUAGES)("the page of it in %s", (lang) => {
  it("is the golden one of a memo that holds and of one that does not", async () => {
    const page = async (file: string) => {
      const { out, failure } = await verify(file, [], { lang })
      // Where the folder lies, and so where lines break, is of this run; what the words are is not.
      const unwrapped = out.replaceAll(/(?<!\n)\n(?![\n•]) */gu, " ")
      const words = unwrapped.replaceAll(/\S*casecap-verify-\w+/gu, "…")
      return `${failure === undefined ? "exit 0" : "exit 1"}\n\n${words}`
    }
    const changed = forged(lang, "md", (all) => all.replace(/\*\*(\d)/u, "**9$1").replace(/2010/u, "2011"))
    const pages = [await page(`${lang}.md`), await page(changed)].join("\n")
    await expect(pages).toMatchFileSnapshot(`../../golden/verify.${lang}.txt`)
  })
})

describe("forgeries of one format", () => {
  it("alternative texts are read", async () => {
    const html = await foundIn(forged("en", "html", (all) => all.replace(/(<desc[^>]*>[^<]*?)(\d)(?=[^<]*<)/u, "$19")))
    expect(html.length).toBeGreaterThan(0)
    const docx = await foundIn(forged("en", "docx", (all) => all.replace(/(descr="[^"]*?)\d/u, "$19")))
    expect(docx.length).toBeGreaterThan(0)
  })

  it("a figure in a picture beside a Markdown memo, and a longer bar, are found", async () => {
    copyFileSync(at("en.md"), at("copy.md"))
    const picture = "en-figure-1.svg"
    const original = readFileSync(at(picture), "utf8")
    for (const change of [
      (svg: string) => svg.replace(/(<text[^>]*>(?:<tspan[^>]*>)?[^<]*?)\d/u, "$19"),
      (svg: string) => svg.replace(/width="(\d)/u, 'width="9$1')
    ]) {
      expect(change(original)).not.toBe(original)
      writeFileSync(at(picture), change(original))
      expect((await foundIn("en.md")).length).toBeGreaterThan(0)
    }
    writeFileSync(at(picture), original)
  })

  it("a style sheet that hides a sentence, or a script, is found", async () => {
    const hidden = await foundIn(
      forged("en", "html", (all) => all.replace("</style>", ".callout{display:none}</style>"))
    )
    expect(hidden).toMatchObject([{ kind: "picture" }])
    const inline = await foundIn(
      forged("en", "html", (all) => all.replace('<section class="callout">', '<section class="callout" hidden>'))
    )
    expect(inline).toMatchObject([{ kind: "picture" }])
    const script = await foundIn(
      forged("en", "html", (all) => all.replace("</main>", "<script>document.title='x'</script></main>"))
    )
    expect(script.length).toBeGreaterThan(0)
  })

  it("a run that is hidden in Word is gone", async () => {
    const places = await foundIn(
      forged("en", "docx", (all) => all.replace(/<w:r>(?=<w:t[^>]*>Today )/u, "<w:r><w:rPr><w:vanish/></w:rPr>"))
    )
    expect(places).toMatchObject([
      { kind: "wordEdited", should: expect.stringMatching(/^Today /u) },
      { kind: "picture", says: expect.stringMatching(/^<w:vanish> Today/u) }
    ])
  })

  it("glyphs of a PDF's page, and its tags, are read", async () => {
    const shapes = await foundIn(
      forged("en", "pdf", (all) => all.replace(/\((\\\d{3}){4}/u, (found) => found.replace(/\d\d\d$/u, "005")))
    )
    expect(shapes.length).toBeGreaterThan(0)
    const alternative = await foundIn(
      forged("en", "pdf", (all) => all.replace(/(\/Alt <FEFF(?:[0-9A-F]{4})*?)0020/u, "$10039"))
    )
    expect(new Set(alternative.map(({ kind }) => kind))).toEqual(new Set(["figureEdited"]))
    const drawn = await foundIn(forged("en", "pdf", (all) => all.replace(/\nBT\n/u, "\n0 0 400 400 re f\nBT\n")))
    expect(drawn).toMatchObject([{ kind: "picture" }])
  })

  it("the record cannot vouch for a forgery", async () => {
    const record = recordIn(readFileSync(at("en.md")))
    const provenance = record.provenance as { readonly files: ReadonlyArray<object> }
    const lying = {
      ...record,
      provenance: {
        ...provenance,
        version: "9.9.9",
        files: provenance.files.map((one) => ({ ...one, fingerprint: "0".repeat(64) }))
      }
    } as typeof record
    const text = readFileSync(at("en.md"), "utf8").replace(/casecap-memo\/2:\S+/u, writeRecord(lying))
    writeFileSync(at("lying.md"), text.replace("Background", "Backgrounds").replace(/frees \*\*\d/u, "frees **9"))
    const places = await foundIn("lying.md")
    expect(places.map(({ kind }) => kind)).toEqual(["figureEdited", "wordEdited"])
  })

  it("costs a few per cent of the file", () => {
    const text = readFileSync(at("en.md"), "utf8")
    const [record = ""] = /casecap-memo\/2:\S+/u.exec(text) ?? []
    expect(readRecord(record).prints.length).toBeGreaterThan(50)
    expect(record.length).toBeLessThan(0.15 * text.length)
  })
})

describe("a memo whose scenario has changed", () => {
  it("drifted, with the assumptions that moved it; what was edited as well stays an edit", async () => {
    write({
      "moved.yaml": readFileSync(at("1.yaml"), "utf8")
        .replace("share: {value: 0.5", "share: {value: 0.6")
        .replace(/moved: \{value: 0\.5/u, "moved: {value: 0.6")
    })
    const changed = readFileSync(at("moved.yaml"), "utf8") !== readFileSync(at("1.yaml"), "utf8")
    expect(changed).toBe(true)
    const { out, failure } = await verify("en.md", ["0.yaml", "moved.yaml"], { json: true })
    expect(failure).toMatchObject({ _tag: "ChecksFailed" })
    const found = JSON.parse(out) as {
      readonly differences: ReadonlyArray<Place>
      readonly changed: ReadonlyArray<object>
    }
    expect(found.changed.length).toBeGreaterThan(0)
    const kinds = new Set(found.differences.map(({ kind }) => kind))
    expect(kinds.has("figureDrifted")).toBe(true)
    expect(found.differences.filter(({ kind }) => kind === "figureEdited")).toEqual([])
    const forgery = forged("en", "md", (all) => all.replace("Background", "Backgrounds"))
    const both = JSON.parse((await verify(forgery, ["0.yaml", "moved.yaml"], { json: true })).out) as typeof found
    expect(both.differences.filter(({ kind }) => kind === "wordEdited")).toMatchObject([{ says: "Backgrounds" }])
  })
})

describe("verify with other files", () => {
  it("takes as many as the memo has scenarios, and in its order", async () => {
    const refusal = async (files: ReadonlyArray<string>) => {
      const { failure } = await verify("da.md", files)
      expect(failure).toMatchObject({ _tag: "UsageError" })
      const { text } = failure as UsageError
      return [textIn(text, "da"), textIn(text, "en")].map((words) => words.replaceAll(`${folder}/`, ""))
    }
    expect(await refusal(["1.yaml"])).toEqual([
      "--verify da.md: notatet har 2 scenarier, og der er angivet 1 fil; angiv lige så mange i notatets rækkefølge",
      "--verify da.md: the memo has 2 scenarios and 1 file is given; give as many, in the memo's order"
    ])
    expect((await refusal(["0.yaml", "1.yaml", "1.yaml"]))[1]).toContain("3 files are given")
    expect(await refusal(["1.yaml", "0.yaml"])).toEqual([
      "--verify da.md: filerne står i en anden rækkefølge end notatets scenarier; angiv dem sådan: 0.yaml 1.yaml",
      "--verify da.md: the files are in another order than the memo's scenarios; give them as 0.yaml 1.yaml"
    ])
  })
})

describe("what is no memo", () => {
  it.each([
    ["a text", "# Hello\n", /carries no record/u],
    ["bytes", "\u0000\uffff", /carries no record|neither/u],
    ["a record that is none", "# M\n\n```casecap-memo\ncasecap-memo/2:AAAA\n```\n", /cannot be read/u],
    [
      "a record of something else",
      `# M\n\n\`\`\`casecap-memo\n${writeRecord({ provenance: { casecap: 1 }, prints: [] })}\n\`\`\`\n`,
      /cannot be read/u
    ]
  ])("is refused: %s", async (_name, text, says) => {
    writeFileSync(at("none.md"), text)
    const { failure } = await verify("none.md")
    expect(failure).toMatchObject({ _tag: "InvalidInput", report: expect.stringMatching(says) })
  })
})
