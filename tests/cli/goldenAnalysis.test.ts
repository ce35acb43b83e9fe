/** The pages of break-even, calibrate and compare's attribution in every language, to the letter. */
import { breakEven } from "../../src/cli/commands/breakEven.ts"
import { calibrate } from "../../src/cli/commands/calibrate.ts"
import { compare } from "../../src/cli/commands/compare.ts"
import { languages } from "../../src/words/languages.ts"
import { displayWidth } from "../../src/report/terminal/displayWidth.ts"
import { plainArguments, printed } from "../support/command.ts"
import { pagesInEveryLanguage } from "../support/everyLanguage.ts"
import { describe, expect, it } from "../support/effect.ts"

const D = "scenarios/denmark-2010"
const files = [`${D}/state-b.yaml`, `${D}/inter-municipal-b.yaml`]
const shares = ["parameters.stateCasework", "parameters.interMunicipalCasework"]
const figures = ["stateB:local=450", "interMunicipalB:local=700", "interMunicipalB:overhead=140+-5"]

const turn = (vary?: string, metric = "freed", equals?: number) =>
  breakEven({ ...plainArguments, files, metric, vary, equals })
const fit = (more: object) => calibrate({ ...plainArguments, files, free: shares, to: figures, force: false, ...more })

const pages = {
  "break-even": () => turn(),
  "break-even-one": () => turn("parameters.handOffMinutes"),
  "break-even-none": () => turn("parameters.benchmarkSpread"),
  "break-even-pair": () => turn("parameters.interMunicipalCasework,parameters.handOffMinutes"),
  "break-even-pair-file": () => turn(`parameters.handOffMinutes,${files[0]}::organisation.activities.contact.share`),
  "break-even-already": () => turn(undefined, "baseline"),
  "break-even-already-one": () => turn("parameters.handOffMinutes", "baseline"),
  "break-even-step": () => turn("parameters.stateCasework", "stateB:saving", 150_000_000),
  "break-even-side": () => turn(undefined, "stateB:vulnerability.after", 100),
  calibrate: () => fit({ free: [...shares, "parameters.handOffMinutes", "parameters.returnRate"], feasible: 20 }),
  "calibrate-missed": () => fit({ to: ["stateB:local=450", "interMunicipalB:local=300+-2"] }),
  "compare-by-path": () => compare({ ...plainArguments, files, group: ["shares=path"] }),
  "compare-draws": () => compare({ ...plainArguments, files, draws: 1024 })
} as const

const pageIn = pagesInEveryLanguage()

describe.each(languages)("pages in %s", (lang) => {
  it.each(Object.keys(pages) as Array<keyof typeof pages>)("%s", async (name) => {
    const { out, error, failure } = await pageIn(name, lang, pages[name])
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
    const found = await json(fit({ json: true, free: [...shares, "parameters.handOffMinutes"] }))
    expect(found.isFeasible).toBe(true)
    expect(found.targets).toHaveLength(3)
    expect(found.unknowns).toHaveLength(3)
    expect(found.undetermined).toEqual([])
  })

  it("of calibrate has no band where no set meets the figures", async () => {
    const found = await json(fit({ json: true, to: ["interMunicipalB:local=300"], feasible: 2 }))
    expect(found.feasible).toMatchObject({ found: 0, tried: 6, results: [], unknowns: [], sets: [] })
  })
})
