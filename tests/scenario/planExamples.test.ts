/** Worked examples of plans that are amounts alone, compiled from a text and asked for as metrics. */
import { allocate } from "../../src/model/allocate.ts"
import { measure, national } from "../../src/model/Metric.ts"
import { describe, expect, it } from "../support/effect.ts"
import type { Written } from "../support/generate.ts"
import { loadFile } from "../support/load.ts"
import { allNear, near } from "../support/near.ts"
import { pricedPlan } from "../support/pricedTowns.ts"

describe("plans of money alone", () => {
  const plan = (once: Written, saving: Written, appraisal: Written) =>
    pricedPlan({ oneOff: once, given: { saving: { all: saving } }, appraisal })
  const once = (amount: number, phasing: Readonly<Record<string, number>>, more: Written = {}) => ({
    plan: { amount, per: "total", payer: "state", phasing, ...more }
  })

  it("Cornwall 2009: four years leave 29 million, and a redundancy costs 47,500", () => {
    const one = plan(
      {
        redundancy: { amount: 21.936, per: "total", payer: "state", phasing: { "0": 1 } },
        rest: { amount: 42.582 - 21.936, per: "total", payer: "state", phasing: { "0": 1 } }
      },
      { amount: 71.592 / 4 },
      { rate: 0, years: 4 }
    )
    near(one.of("npv"), 29.01)
    near(one.of("oneOff"), 42.582)
  })

  it("Surrey 2025: both proposals cost 55.6 and 59.5 million once", async () => {
    for (const [file, wanted] of [
      ["two-councils", 55.6],
      ["three-councils", 59.5]
    ] as const) {
      const { model } = (await loadFile(`scenarios/surrey-2025/${file}.yaml`)).compiled
      expect(measure(model, allocate(model), national("oneOff")) / 1e6).toBeCloseTo(wanted, 1)
    }
  })

  it("Surrey 2025: benefits are counted at 75 %, and reached over four years", () => {
    const phasing = { "1": 0.1, "2": 0.5, "3": 0.9, "4": 1 }
    const upTo = (years: number, more: Written = {}) =>
      plan(once(0, { "0": 1 }), { amount: 46.2, phasing }, { rate: 0, years, ...more }).of("npv")
    allNear([upTo(1), upTo(2) - upTo(1), upTo(3) - upTo(2), upTo(4) - upTo(3)], [4.62, 23.1, 41.58, 46.2])
    near(upTo(4, { benefitRealisation: 0.75 }) / upTo(4), 0.75)
  })

  it("have the factors of the Green Book and of the Danish ministry", () => {
    const factor = (rate: number, year: number) =>
      plan(once(0, { "0": 1 }), { amount: 1, phasing: { [year]: 1 } }, { rate, years: year }).of("npv")
    for (const [year, wanted] of [
      [1, 0.9661835748792271],
      [2, 0.933510700366403],
      [5, 0.8419731668585241],
      [10, 0.7089188137097722],
      [30, 0.3562784106023024]
    ] as const)
      near(factor(0.035, year), wanted)
    for (const [rate, wanted] of [
      [0.06, 0.5583947769151179],
      [0.05, 0.6139132535407591],
      [0.04, 0.6755641688257986]
    ] as const)
      near(factor(rate, 10), wanted)
    // From year 31 on rates fall, and no horizon goes there.
    expect(() => factor(0.035, 31)).toThrow(/31 years is too long/u)
  })

  it("of two years of preparation and two of optimisation", () => {
    const at = (rate: number) =>
      plan(
        once(240, { "0": 0.75, "1": 0.25 }),
        { amount: 200, phasing: { "1": 0, "2": 0.5, "3": 0.75, "4": 1 } },
        { rate, years: 10 }
      )
    allNear(
      [0, 0.035, 0.05, 0.06].map((rate) => at(rate).of("npv")),
      [1410, 1093.665129726951, 982.8331104455358, 915.7537832619755]
    )
    near(at(0.05).of("payback"), 2.9333333333333336)
  })

  it("of a transition whose first years cost", () => {
    const phasing = { "1": 0, "2": 8 / 18, "3": 14 / 18, "4": 1 }
    const one = plan(once(55, { "0": 40 / 55, "1": 15 / 55 }), { amount: 18, phasing }, { rate: 0.035, years: 6 })
    near(one.of("npv"), 11.0870185586624)
    expect(Math.ceil(one.of("payback"))).toBe(5)
  })

  it("never pay back, at once, and evenly", () => {
    const years = (cost: number) => plan(once(cost, { "0": 1 }), { amount: 10 }, { rate: 0.05, years: 3 }).of("payback")
    expect([years(100), years(0), years(30)]).toEqual([Infinity, 0, 3])
  })

  it("are uplifted for optimism by how far its causes are mitigated", () => {
    const bias = { equipment: { upper: 2, lower: 0.1, mitigation: 0.55 } }
    const one = plan(
      { bias, ...once(30_000_000, { "0": 1 }, { bias: "equipment" }) },
      { amount: 1 },
      { rate: 0.05, years: 3 }
    )
    near(one.of("oneOff"), 58_650_000)
  })

  it.each([
    ["non-standard buildings", 51, 4],
    ["standard buildings", 24, 2],
    ["non-standard civil engineering", 66, 6],
    ["standard civil engineering", 44, 3],
    ["equipment and development", 200, 10]
  ])("cost from the upper to the lower bound more: %s", (_, upper, lower) => {
    const costOf = (mitigation: number) =>
      plan(
        {
          bias: { work: { upper: upper / 100, lower: lower / 100, mitigation } },
          ...once(100, { "0": 1 }, { bias: "work" })
        },
        { amount: 1 },
        { rate: 0.05, years: 3 }
      ).of("oneOff")
    allNear([costOf(0), costOf(1)], [100 + upper, 100 + lower])
  })
})
