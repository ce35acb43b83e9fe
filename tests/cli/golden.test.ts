/** Every command's page in both languages, to the letter. */
import { describe, expect, it } from "vitest"
import { assumptions } from "../../src/cli/commands/assumptions.ts"
import { check } from "../../src/cli/commands/check.ts"
import { compare } from "../../src/cli/commands/compare.ts"
import { explain } from "../../src/cli/commands/explain.ts"
import { runScenario } from "../../src/cli/commands/run.ts"
import { plainArguments, printed } from "../support/command.ts"

const D = "scenarios/denmark-2010"
const kl = `${D}/inter-municipal-b.yaml`
const state = `${D}/state-b.yaml`

const pages = {
  run: (lang: "da" | "en") => runScenario({ ...plainArguments, lang, file: kl }),
  "run-status-quo": (lang: "da" | "en") => runScenario({ ...plainArguments, lang, file: `${D}/status-quo-b.yaml` }),
  "run-by-centre": (lang: "da" | "en") => runScenario({ ...plainArguments, lang, file: kl, by: "centre" }),
  "run-by-municipality": (lang: "da" | "en") => runScenario({ ...plainArguments, lang, file: kl, by: "municipality" }),
  compare: (lang: "da" | "en") => compare({ ...plainArguments, lang, files: [state, kl] }),
  "compare-three": (lang: "da" | "en") =>
    compare({ ...plainArguments, lang, files: [`${D}/status-quo-a.yaml`, `${D}/state-a.yaml`, kl] }),
  "compare-what-if": (lang: "da" | "en") =>
    compare({ ...plainArguments, lang, files: [kl, kl], set: [`${kl}::parameters.handOffMinutes=9`] }),
  check: (lang: "da" | "en") => check({ ...plainArguments, lang, files: [state, kl] }),
  "explain-metric": (lang: "da" | "en") =>
    explain({ ...plainArguments, lang, file: kl, subject: "local.boligstoette" }),
  "explain-path": (lang: "da" | "en") =>
    explain({ ...plainArguments, lang, file: kl, subject: "organisation.activities.application.share" }),
  "explain-neutral": (lang: "da" | "en") =>
    explain({ ...plainArguments, lang, file: kl, subject: "organisation.scaleCurve" }),
  assumptions: (lang: "da" | "en") => assumptions({ ...plainArguments, lang, file: kl, basis: [], owner: [] }),
  "assumptions-fitted": (lang: "da" | "en") =>
    assumptions({ ...plainArguments, lang, file: kl, basis: ["fitted"], owner: [] })
} as const

describe.each(["da", "en"] as const)("pages in %s", (lang) => {
  it.each(Object.keys(pages) as Array<keyof typeof pages>)("%s", async (name) => {
    const { out, error, failure } = await printed(pages[name](lang) as never)
    expect(failure).toBeUndefined()
    expect(error).toBe("")
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80)
    await expect(out).toMatchFileSnapshot(`../golden/${name}.${lang}.txt`)
  })
})

describe("machine formats", () => {
  it("do not change with the language", async () => {
    const json = async (lang: "da" | "en") =>
      (await printed(runScenario({ ...plainArguments, lang, json: true, file: kl }))).out
    expect(await json("da")).toBe(await json("en"))
    await expect(await json("en")).toMatchFileSnapshot("../golden/run.json")
  })

  it("are CSV for the main table and Markdown for the page", async () => {
    const csv = await printed(runScenario({ ...plainArguments, csv: true, file: kl, by: "centre" }))
    await expect(csv.out).toMatchFileSnapshot("../golden/run-by-centre.csv")
    const markdown = await printed(runScenario({ ...plainArguments, markdown: true, file: kl }))
    await expect(markdown.out).toMatchFileSnapshot("../golden/run.md")
  })
})
