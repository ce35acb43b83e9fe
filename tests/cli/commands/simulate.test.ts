/** `casecap simulate`: the formulas of a centre's promises beside a simulation, in three languages. */
import { simulate } from "../../../src/cli/commands/simulate.ts"
import { type SimulateArguments, simulateCommand } from "../../../src/cli/program/simulate.ts"
import type { SimulationFindings } from "../../../src/analysis/simulation/simulationFindings.ts"
import type { simulateJson } from "../../../src/report/views/simulateJson.ts"
import { displayWidth } from "../../../src/report/terminal/displayWidth.ts"
import { languages } from "../../../src/words/languages.ts"
import { plainArguments, printed } from "../../support/command.ts"
import { pagesInEveryLanguage } from "../../support/everyLanguage.ts"
import { describe, expect, it } from "../../support/effect.ts"

const D = "scenarios/denmark-2010"
const danish = { ...plainArguments, file: `${D}/inter-municipal-b-service.yaml`, centre: "hjoerring", jobs: 20_000 }
const asked = (more: Partial<SimulateArguments> = {}) => printed(simulate({ ...danish, ...more }))

const pageIn = pagesInEveryLanguage()

type Answer = ReturnType<typeof simulateJson>
const jsonOf = async (more: Partial<SimulateArguments> = {}): Promise<Answer> =>
  JSON.parse((await asked({ json: true, ...more })).out)

describe.each(languages)("the page in %s", (lang) => {
  it("is the golden one", async () => {
    const { out, error, failure } = await pageIn("simulate", lang, () => simulate(danish))
    expect([failure, error]).toEqual([undefined, ""])
    for (const line of out.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80)
    await expect(out).toMatchFileSnapshot(`../../golden/simulate.${lang}.txt`)
  })
})

describe("a simulation", () => {
  it("is decided by its seed", async () => {
    expect(await jsonOf()).toEqual(await jsonOf())
    expect((await jsonOf()).lines).not.toEqual((await jsonOf({ seed: 2 })).lines)
  })

  it("says by how much a formula is outside its interval, and nothing where it is inside", async () => {
    const { lines, desks } = await jsonOf()
    const figures: ReadonlyArray<SimulationFindings["lines"][number]["figures"][number] & Limits> = [
      ...lines,
      ...desks
    ].flatMap((one) => one.figures as never)
    expect(figures.length).toBe(13)
    for (const { formula, low, high, off } of figures) {
      expect(low).toBeLessThanOrEqual(high)
      expect(off).toBeCloseTo(formula < low ? formula - low : formula > high ? formula - high : 0, 12)
    }
    expect(figures.filter(({ off }) => off === 0).length).toBeGreaterThanOrEqual(9)
  })

  it("has narrower intervals with more calls", async () => {
    const width = async (jobs: number) => {
      const { figures } = (await jsonOf({ jobs })).lines[0]!
      return figures[0]!.high - figures[0]!.low
    }
    expect(await width(400_000)).toBeLessThan(0.5 * (await width(20_000)))
  })

  it("writes every figure to CSV, whatever the language", async () => {
    const { out } = await asked({ csv: true, lang: "da" })
    expect(out).toBe((await asked({ csv: true })).out)
    expect(out.trim().split(/\r?\n/u)).toHaveLength(14)
    expect(out).toMatch(/^phone,answered,0\.8/mu)
  })
})

interface Limits {
  readonly low: number
  readonly high: number
}

describe("what cannot be simulated", () => {
  const refusal = async (more: Partial<SimulateArguments>) => {
    const { failure, out } = await asked(more)
    expect(out).toBe("")
    return (failure as { readonly text: Record<string, string> }).text
  }

  it("is a scenario that promises nothing, or has no centre", async () => {
    expect(await refusal({ file: `${D}/state-b.yaml` })).toMatchInlineSnapshot(`
      {
        "da": "scenarios/denmark-2010/state-b.yaml har ingen servicemål; tilføj et afsnit \`service:\` (casecap explain service siger, hvad der står i det)",
        "en": "scenarios/denmark-2010/state-b.yaml promises nothing; add a \`service:\` section (casecap explain service tells what is in it)",
        "nl": "scenarios/denmark-2010/state-b.yaml belooft niets; voeg een onderdeel \`service:\` toe (casecap explain service zegt wat erin staat)",
      }
    `)
    expect(await refusal({ file: `${D}/service.yaml` })).toMatchInlineSnapshot(`
      {
        "da": "scenarios/denmark-2010/service.yaml har ingen centre at simulere; tilføj en \`organisation:\` med \`centres:\`",
        "en": "scenarios/denmark-2010/service.yaml has no centres to simulate; add an \`organisation:\` with \`centres:\`",
        "nl": "scenarios/denmark-2010/service.yaml heeft geen centra om te simuleren; voeg een \`organisation:\` met \`centres:\` toe",
      }
    `)
  })

  it("is a centre that is not said, or not there", async () => {
    const file = "scenarios/finland-2017/counter-service.yaml"
    expect(await refusal({ file, centre: undefined })).toMatchInlineSnapshot(`
      {
        "da": "--centre: sig, hvilket center der menes, et af south, west, inner, east, north",
        "en": "--centre: say which centre is meant, one of south, west, inner, east, north",
        "nl": "--centre: zeg welk centrum bedoeld is, een van south, west, inner, east, north",
      }
    `)
    expect(await refusal({ file, centre: "south-east" })).toMatchInlineSnapshot(`
      {
        "da": "--centre south-east: det center findes ikke; vælg et af south, west, inner, east, north",
        "en": "--centre south-east: there is no such centre; choose one of south, west, inner, east, north",
        "nl": "--centre south-east: dat centrum bestaat niet; kies een van south, west, inner, east, north",
      }
    `)
  })

  it("is fewer calls than say anything", () => {
    const { refuse } = simulateCommand
    expect(refuse?.({ ...danish, jobs: 10 })).toMatchObject({ facts: { option: "jobs", value: 10 } })
    expect(refuse?.(danish)).toBeUndefined()
  })
})
