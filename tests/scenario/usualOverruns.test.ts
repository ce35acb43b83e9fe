/** The published table of what plans usually overrun by, named in a scenario. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { runScenario } from "../../src/cli/commands/run.ts"
import { allocate } from "../../src/model/allocate.ts"
import { pathOf } from "../../src/model/transition/path.ts"
import { languages } from "../../src/words/languages.ts"
import { plainArguments, printed } from "../support/command.ts"
import { everything, everythingTables } from "../support/everything.ts"
import type { Written } from "../support/generate.ts"
import { loadTextsNow } from "../support/load.ts"
import { allNear, near } from "../support/near.ts"
import { paid, pricedPlan, pricedTowns } from "../support/pricedTowns.ts"

const CATEGORIES = [
  ["nonStandardBuildings", 39, 2, 51, 4],
  ["standardBuildings", 4, 1, 24, 2],
  ["nonStandardCivil", 25, 3, 66, 6],
  ["standardCivil", 20, 1, 44, 3],
  ["equipmentDevelopment", 54, 10, 200, 10]
] as const

describe("one-off cost of a published category", () => {
  const costOf = (bias: Written) =>
    pricedPlan({
      oneOff: {
        bias: { it: bias },
        works: { amount: 100, per: "total", payer: "state", phasing: { "0": 1 }, bias: "it" }
      },
      given: { saving: { all: { amount: 1 } } },
      appraisal: { rate: 0.05, years: 3 }
    }).of("oneOff")

  it.each(CATEGORIES)("is uplifted between the bounds of the table: %s", (category, _, __, upper, lower) => {
    allNear([costOf({ category, mitigation: 0 }), costOf({ category, mitigation: 1 })], [100 + upper, 100 + lower])
  })

  it("is uplifted by its own bounds where they are written", () => {
    near(costOf({ category: "equipmentDevelopment", upper: 1, mitigation: 0 }), 200)
    near(costOf({ category: "equipmentDevelopment", upper: 1, mitigation: 1 }), 110)
  })

  it.each([{ lower: 0.5 }, { upper: 0.01 }, { category: undefined, upper: 0.1, lower: 0.4 }])(
    "is refused where mitigation would raise it: %o",
    (bounds) => {
      expect(() => costOf({ category: "standardBuildings", mitigation: 0.5, ...bounds } as Written)).toThrow()
    }
  )
})

describe("what centres buy", () => {
  it("costs up to 41 % more a year where it is outsourced", () => {
    const savingAt = (more: Written) =>
      pricedTowns([{ code: "a", leaves: 10 }], 5, {
        costPerFte: { local: { salary: 10, overhead: 0 }, centre: { salary: 10, overhead: 0 } },
        direct: { centre: { platform: { amount: 10, per: "total", ...more } } },
        ...paid({ key: "equal" }),
        ...(more["bias"] === undefined
          ? {}
          : { oneOff: { bias: { it: { category: "outsourcing", mitigation: 0.5 } } } })
      }).of("saving")
    near(savingAt({}) - savingAt({ bias: "it" }), 0.5 * 4.1)
  })
})

describe("works that take longer", () => {
  const loaded = (months: number, bias: Written | undefined) =>
    loadTextsNow(
      {
        "s.yaml": JSON.stringify({
          ...everything,
          transition: {
            ...everything["transition"],
            months: 120,
            preparation: { months, projectFte: 2, ...(bias === undefined ? {} : { bias: "it" }) }
          },
          money: {
            ...everything["money"],
            oneOff: {
              ...everything["money"].oneOff,
              bias: { ...everything["money"].oneOff.bias, ...(bias === undefined ? {} : { it: bias }) }
            }
          }
        }),
        ...everythingTables
      },
      "s.yaml"
    )
  const pathAt = (months: number, bias?: Written) => {
    const { model } = loaded(months, bias).compiled
    return pathOf(model, model.transition!, allocate(model))
  }

  it.each(CATEGORIES)("let all that waits for them come later: %s", (category, upper, lower) => {
    const planned = pathAt(20)
    for (const [mitigation, share] of [
      [0, upper],
      [1, lower]
    ] as const) {
      const counted = pathAt(20, { category, mitigation })
      near(
        counted.project.reduce((sum, fte) => sum + fte, 0),
        2 * 20 * (1 + share / 100)
      )
      allNear(
        [...counted.goLive],
        [...planned.goLive].map((month) => month + Math.round((20 * share) / 100))
      )
    }
  })
})

describe("the page of a scenario with published categories", () => {
  let folder = ""
  const file = () => join(folder, "s.yaml")
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "casecap-overruns-"))
    const bias = { it: { category: "equipmentDevelopment", mitigation: 0.55 } }
    const works = { amount: 30e6, per: "total", payer: "state", phasing: { "0": 1 }, bias: "it" }
    const money = { currency: "DKK", priceLevel: 2010, amounts: "given", given: { saving: { all: { amount: 30e6 } } } }
    writeFileSync(
      file(),
      JSON.stringify({ casecap: 1, id: "s", title: "S", money: { ...money, oneOff: { bias, works } } })
    )
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const said = {
    en: /equipment and development.*one-off cost 95\.5% dearer and works 29\.8% longer \(Mott MacDonald 2002.*not counted in the figures/u,
    da: /udstyr og udvikling.*engangsudgiften 95,5 % dyrere og arbejdet 29,8 % længere \(Mott MacDonald 2002.*ikke regnet med i tallene/u,
    nl: /apparatuur en ontwikkeling.*eenmalige kosten 95,5% hoger en het werk 29,8% langer \(Mott MacDonald 2002.*telt niet mee in de cijfers/u
  }
  it.each(languages)("says what was added, its source, and that time is not counted, in %s", async (lang) => {
    const { out } = await printed(runScenario({ ...plainArguments, lang, file: file() }))
    expect(out.replaceAll(/[\s\u00a0]+/gu, " ")).toMatch(said[lang])
  })

  it.each([{ upper: 0.2 }, { lower: 1 }, { upper: 0.4, lower: 0.3 }])(
    "does not lay a bound of its own at the table's door: %o",
    async (own) => {
      const scenario = JSON.parse(readFileSync(file(), "utf8"))
      Object.assign(scenario.money.oneOff.bias.it, own)
      const other = join(folder, "own.yaml")
      writeFileSync(other, JSON.stringify(scenario))
      const { out } = await printed(runScenario({ ...plainArguments, json: true, file: other }))
      const [overrun] = JSON.parse(out).money.overruns
      expect(overrun).not.toHaveProperty("oneOff")
      near(overrun.time, 0.298)
    }
  )

  it("has it in JSON", async () => {
    const { out } = await printed(runScenario({ ...plainArguments, json: true, file: file() }))
    const [overrun] = JSON.parse(out).money.overruns
    expect(overrun.category).toBe("equipmentDevelopment")
    allNear([overrun.oneOff, overrun.time], [0.955, 0.298])
  })
})
