/** The worth of measuring where it can be worked out: sums of normals, and a spread that depends on the assumption. */
import { Effect } from "effect"
import { describe, expect, it } from "vitest"
import { sensitivityFindings } from "../../../src/analysis/sensitivity/sensitivityFindings.ts"
import { EACH_ALONE, type FactorGrouping } from "../../../src/analysis/sensitivity/factors.ts"
import type { Target } from "../../../src/analysis/sensitivity/Target.ts"
import { plainTarget, standardNormal } from "./support.ts"

const worthOf = async (target: Target, grouping: FactorGrouping = EACH_ALONE) => {
  const { factors } = await Effect.runPromise(sensitivityFindings(target, { grouping, samples: 2048 }))
  return new Map(factors.map(({ id, measurement }) => [id, measurement]))
}

/** Width of p5 to p95 of a standard normal. */
const width = 2 * 1.6448536269514722

describe("measurements", () => {
  it("of a sum of normals leave the normal of what is not measured", async () => {
    const sum = plainTarget(["x", "y", "z"], ([x = NaN, y = NaN, z = NaN]) => 3 * x + 2 * y + z, standardNormal)
    const worth = await worthOf(sum)
    for (const [id, square] of [
      ["x", 9],
      ["y", 4],
      ["z", 1]
    ] as const) {
      const narrower = width * (Math.sqrt(14) - Math.sqrt(14 - square))
      expect(Math.abs(worth.get(id)!.narrower - narrower), id).toBeLessThan(0.01 * width * Math.sqrt(14))
      expect(worth.get(id)!.distinguishable, id).toBe(true)
      expect(worth.get(id)!.share, id).toBeCloseTo(1 - Math.sqrt(1 - square / 14), 1)
    }
  })

  it("of groups of normals do too", async () => {
    const sum = plainTarget(["a.x", "a.y", "z"], ([x = NaN, y = NaN, z = NaN]) => x + y + z, standardNormal)
    const worth = await worthOf(sum, { topics: new Set(), named: [{ name: "a", prefixes: ["a"] }] })
    expect(worth.get("a")!.narrower).toBeCloseTo(width * (Math.sqrt(3) - 1), 1)
  })

  it("of all that varies leave nothing", async () => {
    const worth = await worthOf(plainTarget(["x"], ([x = NaN]) => Math.exp(x)))
    expect(worth.get("x")!.share).toBeGreaterThan(0.98)
  })

  it("average over a spread that depends on the assumption", async () => {
    // z · x with x uniform on 1..3: given x the width is x times that of z, so 2 times on average.
    const product = plainTarget(["x", "z"], ([x = NaN, z = NaN]) => (1 + 2 * x) * standardNormal(z))
    const { factors, interval } = await Effect.runPromise(sensitivityFindings(product, { samples: 2048 }))
    const expected = interval.p95 - interval.p5 - 2 * width
    const found = factors.find(({ id }) => id === "x")!.measurement.narrower
    expect(Math.abs(found - expected)).toBeLessThan(0.02 * 2 * width)
  })

  it("of what does next to nothing are marked as noise", async () => {
    const sum = plainTarget(["x", "dust"], ([x = NaN, dust = NaN]) => x + 0.001 * dust)
    const dust = (await worthOf(sum)).get("dust")
    expect(dust?.distinguishable).toBe(false)
    expect(dust?.narrower).toBeGreaterThanOrEqual(0)
  })
})
