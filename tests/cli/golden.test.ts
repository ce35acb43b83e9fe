/** Every command's page in every language, to the letter. */
import { describe, expect, it } from "vitest"
import { assumptions } from "../../src/cli/commands/assumptions.ts"
import { check } from "../../src/cli/commands/check.ts"
import { compare } from "../../src/cli/commands/compare.ts"
import { explain } from "../../src/cli/commands/explain.ts"
import { runScenario } from "../../src/cli/commands/run.ts"
import { staffAgainstNeed } from "../../src/cli/commands/staff.ts"
import { uncertainty } from "../../src/cli/commands/uncertainty.ts"
import { languages, type Lang } from "../../src/words/languages.ts"
import { plainArguments, printed } from "../support/command.ts"
import { pagesInEveryLanguage } from "../support/everyLanguage.ts"

const D = "scenarios/denmark-2010"
const kl = `${D}/inter-municipal-b.yaml`
const state = `${D}/state-b.yaml`
const communes = "scenarios/communes-2025/communes.yaml"
const fusie = "scenarios/ambtelijke-fusie"

const pages = {
  run: () => runScenario({ ...plainArguments, file: kl }),
  "run-status-quo": () => runScenario({ ...plainArguments, file: `${D}/status-quo-b.yaml` }),
  "run-by-centre": () => runScenario({ ...plainArguments, file: kl, by: "centre" }),
  "run-by-no-centre": () => runScenario({ ...plainArguments, file: `${D}/status-quo-b.yaml`, by: "centre" }),
  "run-by-municipality": () => runScenario({ ...plainArguments, file: kl, by: "municipality" }),
  "run-by-month": () => runScenario({ ...plainArguments, file: kl, by: "month" }),
  "run-by-no-month": () => runScenario({ ...plainArguments, file: `${D}/status-quo-b.yaml`, by: "month" }),
  "explain-month": () => explain({ ...plainArguments, file: kl, subject: "freed#2013-04" }),
  compare: () => compare({ ...plainArguments, files: [state, kl] }),
  "compare-three": () => compare({ ...plainArguments, files: [`${D}/status-quo-a.yaml`, `${D}/state-a.yaml`, kl] }),
  "compare-what-if": () => compare({ ...plainArguments, files: [kl, kl], set: [`${kl}::parameters.handOffMinutes=9`] }),
  check: () => check({ ...plainArguments, files: [state, kl] }),
  "explain-metric": () => explain({ ...plainArguments, file: kl, subject: "local.boligstoette" }),
  "explain-path": () => explain({ ...plainArguments, file: kl, subject: "organisation.activities.application.share" }),
  "explain-neutral": () => explain({ ...plainArguments, file: kl, subject: "organisation.scaleCurve" }),
  assumptions: () => assumptions({ ...plainArguments, file: kl, basis: [], owner: [] }),
  staff: () => staffAgainstNeed({ ...plainArguments, file: communes, lend: false }),
  "staff-lend": () => staffAgainstNeed({ ...plainArguments, file: communes, by: "municipality", lend: true }),
  "run-quality": () => runScenario({ ...plainArguments, file: `${fusie}/gemeenschappelijke-regeling.yaml` }),
  "uncertainty-people": () =>
    uncertainty({
      ...plainArguments,
      files: ["gemeenschappelijke-regeling", "centrumgemeente"].map((name) => `${fusie}/${name}.yaml`),
      draws: 1024
    }),
  "uncertainty-staff": () => uncertainty({ ...plainArguments, files: [communes], draws: 1024 }),
  "assumptions-fitted": () => assumptions({ ...plainArguments, file: kl, basis: ["fitted"], owner: [] })
} as const

const pageIn = pagesInEveryLanguage()

describe.each(languages)("pages in %s", (lang) => {
  it.each(Object.keys(pages) as Array<keyof typeof pages>)("%s", async (name) => {
    const { out, error, failure } = await pageIn(name, lang, pages[name] as never)
    expect(failure).toBeUndefined()
    expect(error).toBe("")
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80)
    await expect(out).toMatchFileSnapshot(`../golden/${name}.${lang}.txt`)
  })
})

describe("machine formats", () => {
  it("do not change with the language", async () => {
    const json = async (lang: Lang) =>
      (await printed(runScenario({ ...plainArguments, lang, json: true, file: kl }))).out
    expect(await json("da")).toBe(await json("en"))
    await expect(await json("en")).toMatchFileSnapshot("../golden/run.json")
  })

  it.each([
    ["run", (lang: Lang) => runScenario({ ...plainArguments, lang, csv: true, file: kl })],
    ["run-by-centre", (lang: Lang) => runScenario({ ...plainArguments, lang, csv: true, file: kl, by: "centre" })],
    ["run-by-month", (lang: Lang) => runScenario({ ...plainArguments, lang, csv: true, file: kl, by: "month" })],
    ["compare", (lang: Lang) => compare({ ...plainArguments, lang, csv: true, files: [state, kl] })],
    [
      "uncertainty-by-case-type",
      (lang: Lang) =>
        uncertainty({ ...plainArguments, lang, csv: true, files: [state, kl], draws: 1024, by: "caseType" })
    ]
  ] as const)("are CSV for the main table of %s, with ids in every row", async (name, command) => {
    const { out } = await printed(command("en"))
    expect((await printed(command("da"))).out).toBe(out)
    await expect(out).toMatchFileSnapshot(`../golden/${name}.csv`)
  })

  it("are Markdown for the page", async () => {
    const markdown = await printed(runScenario({ ...plainArguments, markdown: true, file: kl }))
    await expect(markdown.out).toMatchFileSnapshot("../golden/run.md")
  })
})
