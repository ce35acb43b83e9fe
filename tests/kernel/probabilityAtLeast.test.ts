/** Which of two uncertain numbers is larger: closed forms, and what holds of any two. */
import { describe, expect, it } from "vitest"
import type { Distribution } from "../../src/kernel/Distribution.ts"
import { normalCdf, normalQuantile } from "../../src/kernel/normal.ts"
import { probabilityAtLeast } from "../../src/kernel/probabilityAtLeast.ts"

const normal = (mean: number, sd: number): Distribution => {
  const half = sd * normalQuantile(0.95)
  return { kind: "normal90", p5: mean - half, p95: mean + half, minimum: -Infinity, maximum: Infinity }
}
const uniform = (low: number, high: number): Distribution => ({ kind: "uniform", low, high })

describe("of two normals", () => {
  it.each([
    [60, 4, 56, 3],
    [60, 4, 61, 0.001],
    [60, 0.001, 61, 40],
    [0, 1, 9, 1],
    [-5, 2, -5, 7]
  ])("%d ± %d is at least %d ± %d as Φ says", (mean, sd, other, otherSd) => {
    const expected = normalCdf((mean - other) / Math.hypot(sd, otherSd))
    expect(Math.abs(probabilityAtLeast(normal(mean, sd), normal(other, otherSd)) - expected)).toBeLessThan(1e-10)
  })
})

describe("of two numbers", () => {
  it("are those of plain geometry where both are uniform", () => {
    expect(probabilityAtLeast(uniform(0, 2), uniform(1, 3))).toBeCloseTo(1 / 8, 12)
    expect(probabilityAtLeast(uniform(0, 10), uniform(4, 5))).toBeCloseTo(0.55, 12)
    expect(probabilityAtLeast(uniform(0, 1), uniform(2, 3))).toBe(0)
    expect(probabilityAtLeast(uniform(2, 3), uniform(0, 1))).toBeCloseTo(1, 12)
  })

  it("step where they are certain, and a number on the other is at least it", () => {
    expect([probabilityAtLeast(62, 55), probabilityAtLeast(55, 62), probabilityAtLeast(55, 55)]).toEqual([1, 0, 1])
    expect(probabilityAtLeast(uniform(3, 3), 3)).toBe(1)
    expect(probabilityAtLeast(uniform(0, 4), 3)).toBe(0.25)
    expect(probabilityAtLeast(3, uniform(0, 4))).toBe(0.75)
  })

  const families: ReadonlyArray<Distribution> = [
    uniform(-1, 4),
    { kind: "pert", low: 0, mode: 0, high: 3 },
    { kind: "pert", low: 1, mode: 1.1, high: 9 },
    { kind: "triangular", low: 0, mode: 2, high: 2.5 },
    normal(2, 1),
    { kind: "lognormal90", p5: 0.5, p95: 6, minimum: 0, maximum: 50 }
  ]
  it.each(families.flatMap((one, i) => families.slice(i).map((other) => [one, other] as const)))(
    "are at least each other with probabilities that sum to 1: %o and %o",
    (one, other) => {
      expect(probabilityAtLeast(one, other) + probabilityAtLeast(other, one)).toBeCloseTo(1, 9)
      if (one === other) expect(probabilityAtLeast(one, other)).toBeCloseTo(0.5, 10)
    }
  )
})
