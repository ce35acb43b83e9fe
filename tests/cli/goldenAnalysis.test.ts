/** The pages of break-even, calibrate and compare's attribution in every language, to the letter. */
import { breakEven } from "../../src/cli/commands/breakEven.ts"
import { calibrate } from "../../src/cli/commands/calibrate.ts"
import { compare } from "../../src/cli/commands/compare.ts"
import { languages, type Lang } from "../../src/words/languages.ts"
import { displayWidth } from "../../src/report/terminal/displayWidth.ts"
import { plainArguments, printed } from "../support/command.ts"
import { describe, expect, it } from "../support/effect.ts"

const D = "scenarios/denmark-2010"
const files = [`${D}/state-b.yaml`, `${D}/inter-municipal-b.yaml`]
const shares = ["parameters.stateCasework", "parameters.interMunicipalCasework"]
const figures = ["stateB:local=450", "interMunicipalB:local=700", "interMunicipalB:overhead=140+-5"]

const turn = (lang: Lang, vary?: string, metric = "freed", equals?: number) =>
  breakEven({ ...plainArguments, lang, files, metric, vary, equals })
const fit = (lang: Lang, more: object) =>
  calibrate({ ...plainArguments, lang, files, free: shares, to: figures, force: false, ...more })

const pages = {
  "break-even": (lang: Lang) => turn(lang),
  "break-even-one": (lang: Lang) => turn(lang, "parameters.handOffMinutes"),
  "break-even-none": (lang: Lang) => turn(lang, "parameters.benchmarkSpread"),
  "break-even-pair": (lang: Lang) => turn(lang, "parameters.interMunicipalCasework,parameters.handOffMinutes"),
  "break-even-pair-file": (lang: Lang) =>
    turn(lang, `parameters.handOffMinutes,${files[0]}::organisation.activities.contact.share`),
  "break-even-already": (lang: Lang) => turn(lang, undefined, "baseline"),
  "break-even-already-one": (lang: Lang) => turn(lang, "parameters.handOffMinutes", "baseline"),
  "break-even-step": (lang: Lang) => turn(lang, "parameters.stateCasework", "stateB:saving", 150_000_000),
  "break-even-side": (lang: Lang) => turn(lang, undefined, "stateB:vulnerability.after", 100),
  calibrate: (lang: Lang) =>
    fit(lang, { free: [...shares, "parameters.handOffMinutes", "parameters.returnRate"], feasible: 20 }),
  "calibrate-missed": (lang: Lang) => fit(lang, { to: ["stateB:local=450", "interMunicipalB:local=300+-2"] }),
  "compare-by-path": (lang: Lang) => compare({ ...plainArguments, lang, files, group: ["shares=path"] }),
  "compare-draws": (lang: Lang) => compare({ ...plainArguments, lang, files, draws: 1024 })
} as const

describe.each(languages)("pages in %s", (lang) => {
  it.each(Object.keys(pages) as Array<keyof typeof pages>)("%s", async (name) => {
    const { out, error, failure } = await printed(pages[name](lang))
    expect([failure, error]).toEqual([undefined, ""])
    for (const line of out.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80)
    await expect(out).toMatchFileSnapshot(`../golden/${name}.${lang}.txt`)
  })
})

describe("JSON", () => {
  const json = async (command: Parameters<typeof printed>[0]) => JSON.parse((await printed(command)).out)

  it("of compare splits freed, local, centre and the saving into parts that sum to each difference", async () => {
    const { attribution } = await json(compare({ ...plainArguments, json: true, files }))
    expect(attribution.map(({ metric, other }: { metric: string; other: number }) => [metric, other])).toEqual([
      ["freed", 1],
      ["local", 1],
      ["centre", 1],
      ["saving", 1]
    ])
    for (const { groups, total, unit } of attribution) {
      const parts: ReadonlyArray<{ fte?: number; amount?: number }> = groups
      const sum = parts.reduce((all, part) => all + (unit === "fte" ? part.fte! : part.amount!), 0)
      expect(Math.abs(sum - total)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(total)))
    }
  })

  it("of break-even has every assumption once, the nearest turn first", async () => {
    const { metric, variables } = await json(breakEven({ ...plainArguments, json: true, files, metric: "freed" }))
    expect(metric).toBe("difference(freed)")
    expect(variables.length).toBeGreaterThan(90)
    expect(variables[0].nearest).not.toBeNull()
  })

  it("of calibrate has figures, fits and what is open", async () => {
    const found = await json(fit("en", { json: true, free: [...shares, "parameters.handOffMinutes"] }))
    expect(found.isFeasible).toBe(true)
    expect(found.targets).toHaveLength(3)
    expect(found.unknowns).toHaveLength(3)
    expect(found.undetermined).toEqual([])
  })

  it("of calibrate has no band where no set meets the figures", async () => {
    const found = await json(fit("en", { json: true, to: ["interMunicipalB:local=300"], feasible: 2 }))
    expect(found.feasible).toMatchObject({ found: 0, tried: 6, results: [], unknowns: [], sets: [] })
  })
})
