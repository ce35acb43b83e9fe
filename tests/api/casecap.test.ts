/** The public functions and matchers: what they give, and what they say when something is wrong. */
import { describe, expect, it } from "vitest"
import { CasecapError, compare, load, run, sample } from "../../src/api/casecap.ts"
import "../../src/api/vitest.ts"

const folder = "scenarios/denmark-2010"
const state = () => load(`${folder}/state-b.yaml`)
const kl = () => load(`${folder}/inter-municipal-b.yaml`)

/** The message with which an expectation fails. */
const failureOf = (expectation: () => unknown): string => {
  try {
    expectation()
  } catch (thrown) {
    return (thrown as Error).message
  }
  throw new Error("it passed")
}

describe("load", () => {
  it("takes unsaved changes of any kind", async () => {
    const changed = await load(`${folder}/state-b.yaml`, {
      set: { "parameters.returnRate": { value: 0, basis: "agreed" } }
    })
    expect(changed.loaded.compiled.assumptions.find(({ path }) => path === "parameters.returnRate")?.basis).toBe(
      "agreed"
    )
    expect(changed.loaded.fingerprint).not.toBe((await state()).loaded.fingerprint)
  })

  it.each([
    ["a number that is none", NaN, "give a finite number, or null to delete"],
    ["a number without end", { value: Infinity }, "parameters.returnRate.value is Infinity"],
    ["nothing at all", undefined, "or null to delete"],
    ["a function", () => 1, "is function"],
    ["a date", new Date(0), "an object of a class"]
  ])("refuses %s instead of deleting the assumption", async (_, value, words) => {
    const set = { "parameters.returnRate": value as unknown as number }
    await expect(load(`${folder}/state-b.yaml`, { set })).rejects.toBeInstanceOf(CasecapError)
    await expect(load(`${folder}/state-b.yaml`, { set })).rejects.toThrow(words)
  })

  it("fails with every problem, and with a missing file", async () => {
    const broken = load(`${folder}/state-b.yaml`, { set: { "parameters.returnRate": 7, "organisation.shaer": 1 } })
    await expect(broken).rejects.toBeInstanceOf(CasecapError)
    await expect(broken).rejects.toThrow("shaer")
    await expect(load("nowhere.yaml")).rejects.toThrow("nowhere.yaml")
  })
})

describe("run and compare", () => {
  it("agree with each other, metric by metric", async () => {
    const [a, b] = [await state(), await kl()]
    const comparison = compare(a, b)
    expect(comparison.fte.local).toBe(run(b).fte.local - run(a).fte.local)
    expect(comparison.difference("freed.boligstoette")).toBeCloseTo(
      run(b).at("freed.boligstoette") - run(a).at("freed.boligstoette"),
      12
    )
    expect(run(a).at("bridge.handOffs")).toBe(run(a).bridge.find(({ id }) => id === "handOffs")?.fte)
  })

  it("suggest a metric that is not there", async () => {
    const one = run(await state())
    expect(failureOf(() => one.at("freeed"))).toContain('did you mean "freed"?')
    expect(failureOf(() => one.at("p5(freed)"))).toContain("take values of the metric inside it")
  })
})

describe("sample", () => {
  it("pairs the draws of two scenarios", async () => {
    const both = sample([await state(), await kl()], { draws: 1024, seed: 3 })
    const [a, b, difference] = ["stateB:freed", "interMunicipalB:freed", "difference(freed)"].map(both.values)
    expect(both.draws).toBe(1024)
    for (const i of [0, 17, 1023]) expect(difference![i]).toBeCloseTo(b![i]! - a![i]!, 9)
    expect(both.probability("difference(baseline)", (fte) => Math.abs(fte) < 1e-6)).toBe(1)
    expect(both.inputs("parameters.returnRate")).toEqual(both.inputs("parameters.returnRate", 1))
  })
})

describe("a sample's words", () => {
  it("are refused with the word that was meant", async () => {
    const both = sample([await state(), await kl()], { draws: 1024 })
    expect(failureOf(() => both.inputs("parameters.retrunRate"))).toContain('did you mean "parameters.returnRate"?')
    expect(failureOf(() => both.inputs("misspelt"))).toContain('no assumption "misspelt"')
    expect(failureOf(() => both.inputs("parameters.returnRate", 2))).toContain("no scenario 2")
    expect(failureOf(() => both.percentile("freed", 95))).toContain("0 to 1")
    expect(failureOf(() => both.values("difference(freeed)"))).toContain("freed")
  })

  it.each([{ draws: NaN }, { draws: 0 }, { draws: 1e9 }, { draws: 0.5 }, { seed: -1 }, { seed: NaN }])(
    "refuse %j",
    async (options) => {
      const scenario = await state()
      expect(failureOf(() => sample(scenario, options))).toContain("give a whole number")
    }
  )
})

describe("matchers", () => {
  it("say how far off a figure is", async () => {
    const scenario = await state()
    expect(failureOf(() => expect(450.7).toBeFte(450))).toBe("the number is 450.7, 0.7 from 450; 0.5 is allowed")
    expect(failureOf(() => expect(scenario).toHaveMetric("unitTimeScale", 5))).toContain("unitTimeScale is ")
    expect(scenario).toHaveMetric("baseline", 2000)
    expect(scenario).not.toHaveMetric("baseline", 2002)
  })

  it("show the bridge where too little is freed", async () => {
    const scenario = await kl()
    const message = failureOf(() => expect(scenario).toFreeAtLeast(5000))
    expect(message).toMatch(/^interMunicipalB frees .* below the 5000 expected/u)
    expect(message).toContain("handOffs")
    expect(run(scenario)).not.toFreeAtLeast(5000)
  })

  it("name the first draw that breaks a rule", async () => {
    const draws = sample(await state(), { draws: 1024 })
    const median = draws.percentile("freed", 0.5)
    const message = failureOf(() => expect(draws).toHoldForAllDraws("freed", (fte) => fte < median))
    expect(message).toMatch(/^freed breaks the rule in 512 of 1024 draws \(seed 1\), first in draw \d+, where it is/u)
    expect(failureOf(() => expect(draws).not.toHoldForAllDraws("freed", () => true))).toContain("in all 1024 draws")
  })
})
