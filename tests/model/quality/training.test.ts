/** Training, errors, boards and grades: worked examples, and laws that hold whatever the numbers are. */
import { mixIndex } from "../../../src/model/money/grades.ts"
import { principalHours, servedBy } from "../../../src/model/principals.ts"
import { errorRate, reworkFte } from "../../../src/model/rework.ts"
import { academyBreakEven, mixesOf, reaching } from "../../../src/model/training/plan.ts"
import { allocate } from "../../../src/model/allocate.ts"
import { meanLoss, refreshersPerYear } from "../../../src/scenario/quality/compileErrors.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { loadFile } from "../../support/load.ts"

describe("worked examples", () => {
  it("of errors by volume: a power of cases per person", () => {
    const rule = { rate: 0.12, referenceCases: 200, exponent: 0.25, ftePerRework: 70 / 60 / 1300 }
    expect([40, 200, 1000].map((cases) => errorRate(rule, cases))).toEqual([
      expect.closeTo(0.17944185374654645, 12),
      0.12,
      expect.closeTo(0.08024883659717064, 12)
    ])
    expect(reworkFte(rule, 50_000, 50_000 / 200)).toBeCloseTo(5.384615384615385, 9)
    expect(reworkFte(rule, 50_000, 50_000 / 40)).toBeCloseTo(8.05187805272965, 9)
    expect(reworkFte({ ...rule, exponent: 0 }, 50_000, 3)).toBeCloseTo(5.384615384615385, 9)
  })

  it("of boards: a joint authority serves all members, a host its own and contracts, and one board adds nothing", () => {
    const values = Float64Array.of(0, 40, 25, 60, 12)
    const principals = { hours: [1, 2, 3], contractHours: 4 }
    const served = (members: number, host: number) =>
      servedBy(
        {
          participates: new Uint8Array(members).fill(1),
          centreOf: new Int16Array(members).fill(0),
          hosts: [host]
        },
        1
      )[0]!
    expect(principalHours(principals, served(20, -1), values)).toBe(2500)
    expect(served(8, 0)).toEqual({ members: 8, boards: 1, contracts: 7 })
    expect(principalHours(principals, served(8, 0), values)).toBe(84)
    expect(principalHours({ ...principals, hours: [1] }, served(1, -1), values)).toBe(0)
  })

  it("of grades, of an academy and of what is forgotten", () => {
    expect(mixIndex([0.7, 0.28, 0.02], [1, 1.25, 1.6])).toBeCloseTo(1.082, 12)
    expect(mixIndex([0.6, 0.32, 0.08], [1, 1.25, 1.6])).toBeCloseTo(1.128, 12)
    expect(academyBreakEven({ fixed: 400_000, outside: 9_000, inside: 3_000 })).toBeCloseTo(66.66666666666667, 9)
    expect(academyBreakEven({ fixed: 1, outside: 3, inside: 3 })).toBe(Infinity)
    expect(meanLoss(0.08, 6)).toBeCloseTo(0.24, 12)
    expect(refreshersPerYear(0.08, 0.24)).toBe(2)
  })
})

describe("the cheapest mix", () => {
  it("costs no more than any that reaches as much, and more effect never costs less", async () => {
    const { model } = (await loadFile("scenarios/training-policy/base.yaml")).compiled
    const mixes = mixesOf(model, allocate(model), "today", model.upkeep)
    let before = 0
    for (let required = 0; required <= 40; required += 2) {
      const found = reaching(mixes, required)
      for (const mix of found) expect(found[0]!.cost).toBeLessThanOrEqual(mix.cost)
      expect(found[0]!.cost).toBeGreaterThanOrEqual(before)
      before = found[0]!.cost
    }
    expect(model.upkeep.ways.map(({ times }) => times)).toEqual(reaching(mixes, 18)[0]!.times)
  })
})
