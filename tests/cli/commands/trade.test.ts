/** `casecap trade` on the command line: pages in three languages, files that keep what was printed, and refusals. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll } from "vitest"
import { trade } from "../../../src/cli/commands/trade.ts"
import { tradeCommand } from "../../../src/cli/program/trade.ts"
import type { TradeArguments } from "../../../src/cli/program/trade.ts"
import { measure } from "../../../src/model/Metric.ts"
import { resultOf } from "../../../src/model/Result.ts"
import { displayWidth } from "../../../src/report/terminal/displayWidth.ts"
import { readMetric } from "../../../src/scenario/metricText.ts"
import { plainArguments, printed } from "../../support/command.ts"
import { pagesInEveryLanguage } from "../../support/everyLanguage.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { readSpreadsheet } from "../../../src/scenario/spreadsheet/readSpreadsheet.ts"
import { loadFile } from "../../support/load.ts"
import { wantingFiles, type Wanted } from "../../analysis/trade/wanting.ts"

const D = "scenarios/denmark-2010"
const danish = [`${D}/state-b.yaml`, `${D}/inter-municipal-b.yaml`]
const danishTrade = (more: Partial<TradeArguments>) =>
  trade({ ...plainArguments, files: danish, force: false, ...more })
const asked = (more: Partial<TradeArguments>) => printed(danishTrade(more))
const pageIn = pagesInEveryLanguage()
const jsonOf = async (more: Partial<TradeArguments>) => JSON.parse((await asked({ json: true, ...more })).out)

let folder = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "casecap-trade-"))
  writeFileSync(join(folder, "casecap.yaml"), "")
})
afterAll(() => rmSync(folder, { recursive: true }))

/** The tiny pair on disk, in a folder of its own. */
const files = (wanted: Wanted = {}) => {
  const own = mkdtempSync(join(folder, "pair-"))
  for (const [name, content] of Object.entries(wantingFiles(wanted))) writeFileSync(join(own, name), content)
  return { own, files: [join(own, "a.yaml"), join(own, "b.yaml")] }
}

describe.each(["da", "en", "nl"] as const)("the page in %s", (lang) => {
  it.each([
    ["trade", {}],
    ["trade-no-deal", { noDeal: `${D}/status-quo-b.yaml`, files: [...danish, `${D}/inter-municipal-a.yaml`] }],
    ["trade-one-file", { files: [danish[0]!] }]
  ] as const)("%s", async (name, more) => {
    const { out, error, failure } = await pageIn(name, lang, () => danishTrade(more))
    expect([failure, error]).toEqual([undefined, ""])
    for (const line of out.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80)
    await expect(out).toMatchFileSnapshot(`../../golden/${name}.${lang}.txt`)
  })
})

describe("a workbook of packages", () => {
  it("holds the numbers of the page", async () => {
    const output = join(folder, "pakker.xlsx")
    expect((await asked({ output })).failure).toBeUndefined()
    const book = readSpreadsheet(readFileSync(output))
    if (typeof book === "string") throw new Error(book)
    const page = JSON.stringify(book.read(book.sheets[0]!), (_, value: unknown) =>
      value instanceof Map ? [...value.values()] : value
    )
    const { packages } = await jsonOf({})
    expect(packages.length).toBeGreaterThan(1)
    for (const { values } of packages) {
      expect(page).toContain(String(values.ministry.gain))
      expect(page).toContain(String(values.kl.posts))
    }
  })
})

describe("a package that is saved", () => {
  const pairs = {
    "numbers and today's training": () => ({
      own: mkdtempSync(join("scenarios/denmark-2010", ".trade-")),
      files: danish
    }),
    "numbers at other places": () =>
      files({
        theirs:
          "organisation: {share: null, activities: {application: {share: 0.9}, change: {share: 0.7}}, handoff: {share: 0.3}}\n"
      }),
    "who hosts, posts by name and boards": () =>
      files({
        ours: `organisation:
  governance: hostMunicipality
  centres: {hub: {host: 101}}
  posts: {controller: {fte: 0.5, per: total}}
`,
        theirs: `organisation:
  governance: jointAuthority
  posts: {controller: {fte: 1, per: total}, secretary: {fte: 0.2, per: centre}}
  principals: {director: {hours: 40}, contractHours: 12}
`
      }),
    "the cheapest mix of ways, with hours at which another would be the cheapest": () =>
      files({
        base: (text) =>
          text.replace(
            /^competence:\n.*\n.*\n/mu,
            `competence:
  local: &ways
    minimumTrained: 1
    ftePerTrained: 0.5
    required: 18
    ways:
      course: {hours: 14, effect: 12, max: 2}
      review: {hours: 10, effect: 8, max: 3}
    choose: leastCost
  centre: *ways
`
          ),
        theirs: "organisation: {share: 0.9, competence: {centre: {required: 8}, local: {required: 24}}}\n"
      }),
    "other centres, with numbers of the other file's parameters": () =>
      files({
        theirs: `parameters: {desk: {value: 2, basis: assumed}}
organisation:
  share: 0.9
  centres:
    hub: {secretariatFte: {ref: parameters.desk}, municipalities: {regions: [North]}}
    desk: {label: Desk, secretariatFte: 1.5, municipalities: {codes: [201]}}
`,
        ours: "organisation: {share: 0.5, centres: {hub: {municipalities: {column: region, equals: [North, South]}}}}\n"
      })
  }

  it.each(Object.keys(pairs) as Array<keyof typeof pairs>)(
    "and run again gives its printed figures: %s",
    async (name) => {
      const { own, files: both } = pairs[name]()
      try {
        const { packages, parties, saved } = await jsonOf({ files: both, saveDir: own })
        expect(saved).toHaveLength(packages.length * 2)
        for (const [i, { values }] of packages.entries()) {
          for (const { id, objectives } of parties) {
            const loaded = await loadFile(join(own, `package-${i + 1}-${id}.yaml`))
            const { allocation } = resultOf(loaded.compiled.model)
            for (const { id: objective, metric } of objectives) {
              const read = readMetric(metric, loaded.compiled.names)
              if (!("metric" in read)) throw new Error(`${metric} is gone`)
              const printedValue = values[id][objective]
              const size = Math.max(1, Math.abs(printedValue))
              expect(measure(loaded.compiled.model, allocation, read.metric) / size).toBeCloseTo(printedValue / size, 9)
            }
          }
        }
      } finally {
        rmSync(own, { recursive: true })
      }
    }
  )

  it("is not written over", async () => {
    const { own, files: both } = files()
    expect((await asked({ files: both, saveDir: own })).failure).toBeUndefined()
    const again = await asked({ files: both, saveDir: own })
    expect(again.failure).toMatchObject({ _tag: "UsageError" })
    expect((await asked({ files: both, saveDir: own, force: true })).failure).toBeUndefined()
  })
})

describe("the picture", () => {
  it("is an SVG or a PNG, with the same in words", async () => {
    const { own, files: both } = files()
    await asked({ files: both, picture: join(own, "p.svg") })
    const svg = readFileSync(join(own, "p.svg"), "utf8")
    expect(svg).toMatch(/^<svg .*<desc>27 packages by us: Stay in municipalities and them: Freed\./u)
    await asked({ files: both, picture: join(own, "p.png") })
    expect(readFileSync(join(own, "p.png")).subarray(1, 4).toString()).toBe("PNG")
    expect(tradeCommand.refuse?.({ ...plainArguments, files: both, force: false, picture: "p.jpg" })).toMatchObject({
      facts: { file: "p.jpg" }
    })
  })
})

describe("CSV and JSON", () => {
  it("hold the packages in whole numbers of digits", async () => {
    const { out } = await asked({ csv: true })
    const [head, first] = out.split("\r\n")
    expect(head).toContain("A_gain,A_saving,B_posts,B_economy,B_robustness")
    expect(first).toMatch(/^1,A,A,A,A,683\.516518785,[\d.]+,489\.108/u)
  })

  it("keep a reservation to its own party", async () => {
    const { files: both } = files({
      first: "objectives: {posts: {metric: local, wants: more}}, reservation: {posts: {value: 33.377, private: true}}"
    })
    for (const reader of [undefined, "them", "neutral"]) {
      for (const form of [{ json: true }, { csv: true }, {}]) {
        expect((await asked({ files: both, for: reader, ...form })).out).not.toMatch(/33[.,]3/u)
      }
    }
    expect((await asked({ files: both, for: "us" })).out).toContain("at least 33.4")
  })
})

describe("what cannot be traded", () => {
  const refusal = async (more: Partial<TradeArguments>) => {
    const { failure } = await asked(more)
    const { text } = failure as { readonly text: string }
    return text
  }

  it("is said with the file and the next step", async () => {
    const { files: both } = files({ second: "" })
    expect(await refusal({ files: both })).toMatch(/b\.yaml: the party states no objectives .*party\.objectives/u)
    expect(await refusal({ files: both, lang: "nl" })).toMatch(/^fout: .*b\.yaml: de partij noemt geen doelen/u)
    expect(await refusal({ noDeal: danish[1] })).toContain("that is one of the files")
    expect(await refusal({ noDeal: `./${danish[0]}` })).toContain("that is one of the files")
    expect(await refusal({ beliefs: "klx" })).toContain("there are: ministry, kl")
    expect(await refusal({ for: "klx" })).toContain("there are: ministry, kl, neutral")
    expect(await refusal({ files: [danish[0]!, `${D}/state-a.yaml`] })).toContain("both files belong to one party")
  })

  it.each(["da", "en", "nl"] as const)("is said in %s", async (lang) => {
    const none = files({ second: "" })
    const same = files({
      theirs: "organisation: {share: 0.5, handoff: {share: 0.2}, coordination: {hoursPerMunicipality: 100}}\n"
    })
    const cases: Readonly<Record<string, Partial<TradeArguments>>> = {
      "a party without objectives": { files: none.files },
      "--no-deal that is one of the files": { noDeal: danish[1] },
      "beliefs of nobody": { beliefs: "klx" },
      "a reader who is no party": { for: "klx" },
      "one party twice": { files: [danish[0]!, `${D}/state-a.yaml`] },
      "no lever that differs, which is an answer": { files: same.files }
    }
    const said: Array<string> = []
    for (const [what, more] of Object.entries(cases)) {
      const { out, failure } = await asked({ lang, ...more })
      const { _tag: tag = "answered", text = "" } = (failure ?? {}) as Readonly<Record<string, string>>
      // The head of an answer has the folder in it.
      const shown = `${text.replaceAll(none.own, "")}${out.split("\n\n").slice(-3).join("\n\n")}`.trim()
      said.push(`${what}: ${tag}\n\n${shown}`)
    }
    await expect(`${said.join("\n\n")}\n`).toMatchFileSnapshot(`../../golden/badInput/trade.${lang}.txt`)
  })

  it("is an answer where no lever differs", async () => {
    const { files: both } = files({
      theirs: "organisation: {share: 0.5, handoff: {share: 0.2}, coordination: {hoursPerMunicipality: 100}}\n"
    })
    const { out, failure } = await asked({ files: both })
    expect(failure).toBeUndefined()
    expect(out).toContain("No lever differs: there is one package, and nothing to trade.")
  })
})
