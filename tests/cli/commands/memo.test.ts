/** `memo` and `memo --verify` as commands: files, secrecy, drift, and what is refused. */
import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { memo } from "../../../src/cli/commands/memo.ts"
import { verifyMemo } from "../../../src/cli/commands/verifyMemo.ts"
import type { MemoArguments } from "../../../src/cli/program/memo.ts"
import { recordIn } from "../../../src/report/memo/recordIn.ts"
import { ended, mainPath } from "../../support/casecap.ts"
import { casecap } from "../../support/commandLine.ts"
import { plainArguments, printed } from "../../support/command.ts"
import { findingsOnce } from "../../support/findingsOnce.ts"
import { memoFiles } from "../../support/memoPair.ts"
import { lacks } from "../../support/tools.ts"
import { typesetHere } from "../../support/typesetHere.ts"

typesetHere()
const forgetFindings = findingsOnce()

const { output: _, ...plain } = plainArguments
let folder = ""
const at = (name: string) => join(folder, name)

/** Numbers and words that only South may see. */
const secrets = [
  "0.6173",
  "0,6173",
  "61,73",
  "61.73",
  "17.389",
  "17,389",
  "hemmeligNote",
  "hemmeligKilde",
  "hemmeligUdgivelse",
  "hemmeligRisiko"
]
/** The same, rounded: searched for in what is read, because coordinates of pictures hold such digits by chance. */
const roundedSecrets = ["61,7", "61.7", "17,4", "17.4"]

const secretPair = () =>
  memoFiles({
    ownNumbers: [
      "  secret: {value: 0.6173, pert: [0.55, 0.6173, 0.7], private: true, basis: assumed, source: hemmeligKilde, note: hemmeligNote}",
      "  secretMinutes: {value: 17.389, private: true, basis: assumed}"
    ].join("\n"),
    more: [
      "  localRelativeUnitTime: 1.1",
      "  caseTypes: {case0: {activities: {application: {share: {ref: parameters.secret}}}, handoff: {receiveMinutes: {ref: parameters.secretMinutes}}}}",
      "sources: {hemmeligKilde: hemmeligUdgivelse}",
      "risks: [{text: hemmeligRisiko, likelihood: high, consequence: high, private: true}, {text: Kendt risiko, likelihood: low, consequence: low}]"
    ].join("\n")
  })

const write = (files: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(files)) writeFileSync(at(name), text)
}

const args = (more: Partial<MemoArguments> = {}): MemoArguments => ({
  ...plain,
  lang: "da",
  files: [at("0.yaml"), at("1.yaml")],
  draws: 1024,
  date: "2010-03-01",
  ...more
})

const run = (more: Partial<MemoArguments> = {}) => printed(memo(args(more)))
const verify = (file: string, more: Partial<MemoArguments> = {}) =>
  printed(verifyMemo({ ...plain, lang: "en", files: [], verify: file, ...more }))

/** Everything that can be read out of a memo, whatever it is packed in. */
const everythingIn = (file: string): string => {
  const bytes = readFileSync(file)
  const record = JSON.stringify(recordIn(bytes))
  if (file.endsWith(".docx")) {
    const parts = unzipSync(bytes)
    return (
      record +
      Object.entries(parts)
        .map(([name, part]) => (/\.(xml|rels)$/u.test(name) ? strFromU8(part) : ""))
        .join("\n")
    )
  }
  if (file.endsWith(".pdf")) {
    const text = execFileSync("pdftotext", ["-layout", file, "-"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"]
    })
    return record + text + bytes.toString("latin1")
  }
  return record + bytes.toString("utf8")
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "casecap-memo-"))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe("secrecy", () => {
  // A PDF can only be searched where its text can be taken out.
  const searchable = ["docx", "html", "md", ...(lacks("pdftotext") ? [] : ["pdf"])]
  const outputs = (name: string) => searchable.map((suffix) => at(`${name}.${suffix}`))

  it.each([
    ["neutral", "da"],
    ["neutral", "en"],
    ["north", "da"]
  ] as const)(
    "keeps a party's private numbers, notes and risks out of the memo for %s in %s",
    async (viewpoint, lang) => {
      write(secretPair())
      const files = outputs(`${viewpoint}-${lang}`)
      expect((await run({ for: viewpoint, lang, output: files })).failure).toBeUndefined()
      for (const file of files) {
        const text = everythingIn(file)
        expect(text.includes("Kendt risiko")).toBe(true)
        // Raw bytes of a PDF hold any short digits by chance, so only what it says is searched for those.
        const searched = file.endsWith(".pdf") ? text.slice(0, text.indexOf("%PDF-")) : text
        expect(secrets.filter((secret) => searched.includes(secret))).toEqual([])
        const read = searched.replace(/<(?!desc|title)[^>]*>/gu, " ")
        expect(roundedSecrets.filter((secret) => read.includes(secret))).toEqual([])
      }
    }
  )

  it("refuses to try another value for one, which --verify could not repeat, and takes it from a saved file", async () => {
    write(secretPair())
    const output = [at("tried.md"), at("tried.docx")]
    const path = "parameters.secret"
    for (const set of [`${at("1.yaml")}::${path}=0.637291`, `${path}=0.637291`]) {
      const { failure, out, error } = await run({ for: "neutral", set: [set], output })
      expect(failure).toMatchObject({ _tag: "UsageError" })
      const said = JSON.stringify(failure)
      expect(said).toContain(path)
      expect(said + out + error).not.toContain("637291")
    }
    expect(output.filter((file) => existsSync(file))).toEqual([])
    write({ "saved.yaml": `casecap: 1\nid: saved\nextends: 1.yaml\n${path.replace(".", ": {")}: 0.637291}\n` })
    expect((await run({ files: [at("0.yaml"), at("saved.yaml")], for: "neutral", output })).failure).toBeUndefined()
    for (const file of output) {
      const text = everythingIn(file)
      const told = [...secrets, "0.637291", "0,637291", "63,7", "63.7"].filter((secret) => text.includes(secret))
      expect(told).toEqual([])
      expect((await verify(file)).failure).toBeUndefined()
    }
  })

  it("names a change of a number that is private in another file only, beside its own", async () => {
    write(secretPair())
    const output = [at("other.md")]
    const set = [`${at("0.yaml")}::organisation.handoff.sendMinutes=5.5`]
    write({
      "own.yaml":
        "casecap: 1\nid: own\nextends: 1.yaml\norganisation: {handoff: {sendMinutes: {value: 6, private: true, basis: assumed}}}\n"
    })
    expect((await run({ files: [at("0.yaml"), at("own.yaml")], for: "neutral", set, output })).failure).toBeUndefined()
    expect(readFileSync(output[0]!, "utf8")).toContain("organisation.handoff.sendMinutes=5.5")
    expect((await verify(output[0]!)).failure).toBeUndefined()
    const both = await run({ files: [at("0.yaml"), at("own.yaml")], for: "neutral", set: [set[0]!.split("::")[1]!] })
    expect(both.failure).toMatchObject({ _tag: "UsageError" })
  })

  it("shows them in the party's own memo", async () => {
    write(secretPair())
    await run({ for: "south", output: [at("own.md")] })
    const text = everythingIn(at("own.md"))
    expect(
      ["hemmeligKilde", "hemmeligUdgivelse", "hemmeligRisiko", "61,7"].filter((secret) => !text.includes(secret))
    ).toEqual([])
    expect(text).toContain("Internt")
  })
})

describe("writing", () => {
  it("gives Markdown on standard output when no file is asked for", async () => {
    write(memoFiles())
    const { out, failure } = await run()
    expect(failure).toBeUndefined()
    expect(out.startsWith("**NOTAT**")).toBe(true)
  })

  it("writes the same bytes from the same inputs", async () => {
    write(memoFiles())
    await run({ output: [at("a.pdf"), at("a.docx")] })
    forgetFindings()
    await run({ output: [at("b.pdf"), at("b.docx")] })
    for (const suffix of ["pdf", "docx"]) {
      expect(readFileSync(at(`a.${suffix}`)).equals(readFileSync(at(`b.${suffix}`)))).toBe(true)
    }
  })

  it("writes none of several files when one cannot be", async () => {
    write(memoFiles())
    const before = readdirSync(folder).toSorted()
    const { failure } = await run({ output: [at("together.md"), at("missing/together.html")] })
    expect(failure).toMatchObject({ _tag: "UnwritableFile" })
    expect(readdirSync(folder).toSorted()).toEqual(before)
  })

  it("puts the pictures of Markdown beside it, and none when one cannot be written", async () => {
    write(memoFiles())
    expect((await run({ output: [at("notat.md")] })).failure).toBeUndefined()
    const pictures = readdirSync(folder).filter((name) => /^notat-figur-\d+\.svg$/u.test(name))
    expect(pictures.length).toBeGreaterThan(3)
    for (const name of pictures) expect(readFileSync(at("notat.md"), "utf8")).toContain(`](<${name}>)`)
    mkdirSync(at("blocked-figur-2.svg"))
    expect((await run({ output: [at("blocked.md")] })).failure).toMatchObject({ _tag: "UnwritableFile" })
    expect(readdirSync(folder).filter((name) => name.startsWith("blocked"))).toEqual(["blocked-figur-2.svg"])
    expect((await run()).out).not.toContain("](<")
  })

  it("ends with 130 on Ctrl-C and leaves no file", async () => {
    const own = mkdtempSync(join(tmpdir(), "casecap-memo-"))
    const script = join(own, "start.mjs")
    // The script runs the program in a process of its own and says when it may be interrupted.
    writeFileSync(
      script,
      `setTimeout(() => console.log("drawing"), 1500)
       process.argv[1] = ${JSON.stringify(mainPath)}
       await import(process.argv[1])`
    )
    const files = ["state-b", "inter-municipal-b"].map((name) =>
      join(process.cwd(), `scenarios/denmark-2010/${name}.yaml`)
    )
    // With a PDF, so that Typst's thread has to end as well.
    const outputs = ["docx", "pdf", "md"].flatMap((suffix) => ["-o", join(own, `a.${suffix}`)])
    const { code, stderr } = await ended(script, ["memo", ...files, "--draws", "131072", ...outputs], {
      signal: "SIGINT"
    })
    expect([code, stderr]).toEqual([130, ""])
    expect(readdirSync(own)).toEqual(["start.mjs"])
    rmSync(own, { recursive: true, force: true })
  }, 30_000)

  it("makes a municipality's own memo", async () => {
    write(memoFiles())
    const { out, failure } = await run({ municipality: "102" })
    expect(failure).toBeUndefined()
    expect(out).toContain("# Kommune 3")
  })

  it("adds other readings as one table", async () => {
    write(memoFiles())
    const { out } = await run({ also: [at("0.yaml"), at("1.yaml")] })
    expect(out).toContain("Den samme sammenligning i andre læsninger")
  })

  it("takes the files of another reading behind one --also or one --also each", async () => {
    write(memoFiles())
    const memoWith = (...also: ReadonlyArray<string>) =>
      casecap(["memo", "0.yaml", "1.yaml", ...also, "--draws", "1024", "--lang", "da"], { folder })
    const [together, oneByOne] = [
      await memoWith("--also", "0.yaml", "1.yaml"),
      await memoWith("--also", "0.yaml", "--also", "1.yaml")
    ]
    expect(together).toMatchObject({ code: 0, stderr: "" })
    expect(together.stdout).toContain("Den samme sammenligning i andre læsninger")
    expect(oneByOne).toEqual(together)
  })

  it("says where the memo's own files stand when --also takes them", async () => {
    const { code, stderr } = await casecap(["memo", "--also", "a.yaml", "b.yaml", "c.yaml", "d.yaml"])
    expect([code, stderr]).toEqual([
      64,
      "error: memo needs two or more scenario files; write them before --also, which takes every file behind it\n" +
        "  see casecap memo --help\n"
    ])
  })
})

describe("what is refused", () => {
  it.each([
    ["an unknown suffix", { output: ["notat.odt"] }, "UsageError", /ukendt format/u],
    ["an unknown party", { for: "nort" }, "UsageError", /mente du north/u],
    ["a date that is none", { date: "i går" }, "UsageError", /skriv dagen som 2010-03-01/u],
    ["a day that no month has", { date: "2010-02-31" }, "UsageError", /2010-02-31: det er ikke en dato/u],
    ["a font without PDF", { font: "x.ttf", output: ["notat.md"] }, "UsageError", /--font/u],
    ["a template without Word", { template: "x.docx", output: ["notat.md"] }, "UsageError", /--template/u],
    ["an odd number of other readings", { also: ["x.yaml"] }, "UsageError", /--also/u],
    [
      "an unknown municipality",
      { municipality: "99999" },
      "UsageError",
      /ingen kommune.*; se casecap run .*0\.yaml --by municipality/u
    ],
    ["a municipality by its name", { municipality: "kommune 3" }, "UsageError", /mente du 102 \(Kommune 3\)\?/u]
  ] as const)("%s", async (_name, more, tag, words) => {
    write(memoFiles())
    const { failure } = await run(more)
    expect(failure).toMatchObject({ _tag: tag })
    expect(JSON.stringify(failure)).toMatch(words)
    expect(existsSync("notat.md")).toBe(false)
  })

  it("an unknown language", async () => {
    write(memoFiles())
    const { code, stderr } = await casecap(["memo", at("0.yaml"), at("1.yaml"), "--lang", "sv", "-o", at("sv.md")])
    expect(code).toBe(64)
    expect(stderr).toContain("sv")
    expect(existsSync(at("sv.md"))).toBe(false)
  })

  it("a font that is none", async () => {
    write({ ...memoFiles(), "letters.ttf": "no font" })
    const { failure } = await run({ font: at("letters.ttf"), output: [at("x.pdf")] })
    expect(failure).toMatchObject({ _tag: "InvalidInput" })
    expect(JSON.stringify(failure)).toMatch(/documents\.noFont/u)
    expect(existsSync(at("x.pdf"))).toBe(false)
  })

  it("a template that is no Word file", async () => {
    write({ ...memoFiles(), "template.docx": "no Word file" })
    const { failure } = await run({ template: at("template.docx"), output: [at("x.docx")] })
    expect(failure).toMatchObject({ _tag: "InvalidInput" })
    expect(existsSync(at("x.docx"))).toBe(false)
  })
})

/** What an agency's template has at the head or foot of every page. */
const AGENCY = "<w:p><w:r><w:t>Agency of Words</w:t></w:r></w:p></w:$1>"

describe("verify", () => {
  it.each([
    { lang: "en" },
    { for: "south" },
    { also: ["0.yaml", "1.yaml"] },
    { municipality: "102" },
    { municipality: "102", lang: "nl" }
  ] as const)("holds for what was just written with %o", async ({ also, ...more }: Partial<MemoArguments>) => {
    write(memoFiles({ name: (i) => ["Århus & omegn", "a|b", "*c*", "<d>", "e_f"][i] ?? "g" }))
    const outputs = ["md", "html", "docx"].map((suffix) => at(`h.${suffix}`))
    await run({ ...more, ...(also === undefined ? {} : { also: also.map(at) }), output: outputs })
    for (const file of outputs) {
      const { out, failure } = await verify(file)
      expect([failure, out]).toEqual([undefined, expect.stringContaining("The memo holds")])
    }
  })

  it("holds for a memo in a Word template that is given again; without it, what the template adds is named", async () => {
    write(memoFiles())
    await run({ output: [at("own.docx")] })
    const parts = unzipSync(readFileSync(at("own.docx")))
    const header = Object.keys(parts).find((name) => /^word\/(?:header|footer)\d+\.xml$/u.test(name))!
    const said = Buffer.from(parts[header]!)
      .toString()
      .replace(/<\/w:(hdr|ftr)>/u, AGENCY)
    writeFileSync(at("template.docx"), zipSync({ ...parts, [header]: strToU8(said) }))
    const template = at("template.docx")
    await run({ template, output: [at("in-template.docx")] })
    const again = await verify(at("in-template.docx"), { template })
    expect([again.failure, again.out]).toEqual([undefined, expect.stringContaining("The memo holds")])
    const without = await verify(at("in-template.docx"))
    expect(without.failure).toMatchObject({ _tag: "ChecksFailed" })
    expect(without.out.replaceAll(/\s+/gu, " ")).toMatch(/Word template template\.docx: give it with --template/u)
  })

  it("refuses a memo without a record", async () => {
    write({ ...memoFiles(), "bare.md": "# Notat\n" })
    expect((await verify(at("bare.md"))).failure).toMatchObject({ _tag: "InvalidInput" })
  })
})
