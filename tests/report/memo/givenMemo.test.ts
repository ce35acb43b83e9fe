/** Memos of published cases: word for word in every language, in every format, checked again, and where there is none. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Effect } from "effect"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { memoFindings } from "../../../src/analysis/memo/memoFindings.ts"
import { memo } from "../../../src/cli/commands/memo.ts"
import { verifyMemo } from "../../../src/cli/commands/verifyMemo.ts"
import { writeMarkdown } from "../../../src/report/memo/markdown.ts"
import { memoOf } from "../../../src/report/memo/sections/memoOf.ts"
import { languages } from "../../../src/words/languages.ts"
import { wordsIn } from "../../../src/words/wordsIn.ts"
import { plainArguments, printed } from "../../support/command.ts"
import { loadFile, loadTexts } from "../../support/load.ts"
import { typesetHere } from "../../support/typesetHere.ts"
import { claimsOf } from "./claimsOf.ts"
import { faultsIn, unsoundIn } from "./soundness.ts"
import { wordsOfMemo } from "./wordsOfMemo.ts"

typesetHere()

const S = "scenarios/surrey-2025"
const files = [`${S}/three-councils.yaml`, `${S}/two-councils.yaml`]
const head = { date: "2025-11-01", version: "0.0.0" }

describe("the memo of Surrey", () => {
  it("says the same as before", async () => {
    const findings = await Effect.runPromise(
      memoFindings(await Promise.all(files.map((file) => loadFile(file))), {
        viewpoint: null,
        draws: 1024,
        seed: 1,
        threads: 1
      })
    )
    for (const lang of languages) {
      const made = memoOf(findings, head, await wordsIn(lang, ["memo", "terms"]))
      expect([unsoundIn(made), faultsIn(made)]).toEqual([[], []])
      expect(claimsOf(made).length).toBeGreaterThan(80)
      await expect(wordsOfMemo(writeMarkdown(made))).toMatchFileSnapshot(`../../golden/memo/given.${lang}.md`)
    }
  })
})

const given = (id: string, money: object, more: object = {}) =>
  JSON.stringify({
    casecap: 1,
    id,
    title: id,
    money: {
      currency: "DKK",
      priceLevel: 2010,
      amounts: "given",
      given: { saving: { staff: { amount: 30_000 } } },
      ...money
    },
    ...more
  })

const memoTextOf = async (texts: Readonly<Record<string, string>>) => {
  const loaded = await Promise.all(Object.keys(texts).map((name) => loadTexts(texts, name)))
  const findings = await Effect.runPromise(memoFindings(loaded, { viewpoint: null, draws: 256, seed: 1, threads: 1 }))
  const made = memoOf(findings, head, await wordsIn("en", ["memo", "terms"]))
  expect(faultsIn(made)).toEqual([])
  return plainSpaces(writeMarkdown(made))
}

const plainSpaces = (text: string): string => text.replaceAll("\u00a0", " ")

describe("a memo of published cases", () => {
  it("compares what they save where nothing is appraised, in whole units where they are small", async () => {
    const text = await memoTextOf({
      "a.yaml": given("first", {}),
      "b.yaml": given("second", { given: { saving: { staff: { amount: 42_000 }, rent: { amount: -2_000 } } } })
    })
    expect(text).toContain("saves **10,000 DKK** a year more than first")
    expect(text).not.toMatch(/million DKK|NaN|Over \d+ years/u)
  })

  it("says what cost that may not come counts, and how far that may be off", async () => {
    const delay = { amount: 40e6, per: "total", payer: "state", phasing: { "0": 1 }, probability: 0.25 }
    const text = await memoTextOf({ "a.yaml": given("first", { oneOff: { delay } }), "b.yaml": given("second", {}) })
    expect(text).toContain(
      "stated probability: 10.0 million DKK together, with a standard deviation of 17.3 million DKK"
    )
    expect(text.match(/counts with a stated probability/gu)).toHaveLength(1)
  })

  it("says what a published table adds, and that the time it adds is not counted", async () => {
    const works = { amount: 4e6, per: "total", payer: "state", phasing: { "0": 1 }, bias: "it" }
    const oneOff = { bias: { it: { category: "equipmentDevelopment", mitigation: 0.55 } }, works }
    const text = await memoTextOf({ "a.yaml": given("first", { oneOff }), "b.yaml": given("second", {}) })
    expect(text).toMatch(/equipment and development.*one-off cost 95\.5% dearer and works 29\.8% longer/u)
    expect(text).toContain("is not counted in the figures")
  })

  it("says that what costs more costs more, and does not pay back", async () => {
    const appraisal = { rate: 0.04, years: 5 }
    const oneOff = { plan: { amount: 9e6, per: "total", payer: "state", phasing: { "0": 1 } } }
    const text = await memoTextOf({
      "a.yaml": given("first", { appraisal, oneOff }),
      "b.yaml": given("second", { appraisal, oneOff, given: { saving: { staff: { amount: -1e6 } } } })
    })
    expect(text).toContain("**Second** costs 1.0 million DKK a year more than today")
    expect(text).toContain("it does not pay back within 5 years")
    expect(text).toMatch(/first is worth \*\*\d\.\d million DKK\*\* more than second/u)
  })
})

const { output: _, ...plain } = plainArguments
const WRITTEN = { en: ["md", "html", "docx", "pdf"], da: ["docx"], nl: ["html"] } as const
let folder = ""
const at = (name: string) => join(folder, name)

describe("a memo of Surrey that was written", () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "casecap-given-"))
    for (const lang of languages) {
      const { failure } = await printed(
        memo({
          ...plain,
          lang,
          files,
          draws: 1024,
          date: "2025-11-01",
          output: WRITTEN[lang].map((format) => at(`${lang}.${format}`))
        })
      )
      expect(failure).toBeUndefined()
    }
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(languages.flatMap((lang) => WRITTEN[lang].map((format) => `${lang}.${format}`)))(
    "holds: %s",
    async (name) => {
      const { out, failure } = await printed(verifyMemo({ ...plain, lang: "en", verify: at(name), files: [] }))
      expect([failure, out]).toEqual([undefined, expect.stringContaining("The memo holds")])
    },
    60_000
  )

  it("is found out where a figure is forged", async () => {
    const forged = readFileSync(at("en.md"), "utf8").replace("184.2", "284.2")
    writeFileSync(at("forged.md"), forged)
    const { out, failure } = await printed(verifyMemo({ ...plain, lang: "en", verify: at("forged.md"), files: [] }))
    expect(failure).toMatchObject({ _tag: "ChecksFailed" })
    expect(out).toContain("284.2")
  })

  it.each([
    ["beside a scenario with staff", { files: [files[0]!, "scenarios/published/wisn-core.yaml"] }, /of its kind/u],
    ["with other readings", { files, also: files }, /other readings/u]
  ])("is refused %s", async (_name, asked, said) => {
    const { failure } = await printed(memo({ ...plain, lang: "en", ...asked }))
    expect(failure).toMatchObject({ _tag: "UsageError" })
    expect((failure as { readonly text: { readonly en: string } }).text.en).toMatch(said)
  })

  it("is refused to whom an amount is kept from, and made for its owner", async () => {
    const hidden = { given: { saving: { staff: { amount: { value: 3e6, private: true } } } } }
    const party = { party: { id: "north", label: "North", objectives: { gain: { metric: "saving", wants: "more" } } } }
    writeFileSync(at("a.yaml"), given("first", {}))
    writeFileSync(at("b.yaml"), given("second", hidden, party))
    const asked = { ...plain, lang: "en" as const, files: [at("a.yaml"), at("b.yaml")], draws: 256 }
    const { failure } = await printed(memo(asked))
    expect((failure as { readonly text: { readonly en: string } }).text.en).toMatch(/--for/u)
    const own = await printed(memo({ ...asked, for: "north" }))
    expect([own.failure, plainSpaces(own.out)]).toEqual([undefined, expect.stringContaining("3.0 million DKK")])
  })
})
