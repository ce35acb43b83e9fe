import { describe, expect, it } from "vitest"
import { morrisEffects, morrisWalk } from "../../src/kernel/morris.ts"
import { sequence } from "../../src/kernel/streams.ts"

describe("morrisEffects", () => {
  it("reproduces exercise 4 of Saltelli et al. 2008", () => {
    // As in SALib's test_analyze_morris (https://github.com/SALib/SALib).
    // The book prints μ₁ = 0.66; its arithmetic gives 0.65.
    const thirds = [
      [0, 1, 0, 3, 2, 3],
      [0, 1, 2, 1, 2, 3],
      [2, 0, 2, 2, 0, 2],
      [1, 3, 3, 3, 3, 1],
      [1, 3, 1, 1, 3, 1],
      [1, 2, 1, 0, 3, 0]
    ]
    const outputs = [
      0.97, 0.71, 2.39, 0.97, 2.3, 2.39, 1.87, 2.4, 0.87, 2.15, 1.71, 1.54, 2.15, 2.17, 1.54, 2.2, 1.87, 1
    ]
    const walks = thirds.map((walked, walk) => {
      const rows = [0, 2, 4].map((at) => walked.slice(at, at + 2))
      const steps = [1, 2].map((step) => rows[step]!.map((third, input) => (third - rows[step - 1]![input]!) / 3))
      const order = steps.map((step) => step.findIndex((change) => change !== 0))
      return {
        order: Uint32Array.from(order),
        jumps: Float64Array.from(steps, (step, i) => step[order[i]!]!),
        outputs: Float64Array.from(outputs.slice(3 * walk, 3 * walk + 3))
      }
    })
    const [first, second] = morrisEffects(walks, 2)
    const near = (values: ReadonlyArray<number>) => values.map((value) => expect.closeTo(value, 10))
    expect([...(first?.effects ?? [])]).toEqual(near([2.52, 1.995, 2.295, -0.66, -0.945, -1.305]))
    expect([...(second?.effects ?? [])]).toEqual(near([-0.39, 0.135, 0.795, 0.255, -0.03, 0.495]))
    expect(first).toMatchObject({ mu: expect.closeTo(0.65, 10), muStar: expect.closeTo(1.62, 10) })
    expect(first?.sigma).toBeCloseTo(1.794107020219251, 10)
    expect(second).toMatchObject({ mu: expect.closeTo(0.21, 10), muStar: expect.closeTo(0.35, 10) })
    expect(second?.sigma).toBeCloseTo(0.41199514560246936, 10)
  })

  it("tells a straight line from a bend, and both from nothing", () => {
    const random = sequence("morris", 1)
    const walks = Array.from({ length: 20 }, () => {
      const walk = morrisWalk(3, random)
      const outputs = Float64Array.from({ length: 4 }, (_, row) => {
        const [x = NaN, y = NaN] = walk.points.subarray(row * 3, row * 3 + 3)
        return 5 * x + 10 * (y - 0.5) ** 2
      })
      return { ...walk, outputs }
    })
    const [line, bend, nothing] = morrisEffects(walks, 3)
    expect(line?.mu).toBeCloseTo(5, 12)
    expect(line?.sigma).toBeCloseTo(0, 12)
    expect(bend?.sigma).toBeGreaterThan(1)
    expect(nothing).toMatchObject({ mu: 0, muStar: 0, sigma: 0 })
    expect(nothing?.effects).toHaveLength(20)
  })
})

describe("morrisWalk", () => {
  it.each([4, 8])("moves every input once a walk, by the jump, on a grid of %i levels inside the cube", (levels) => {
    const random = sequence("walks", 2)
    const jump = levels / (2 * (levels - 1))
    for (let count = 0; count < 30; count++) {
      const { points, order, jumps } = morrisWalk(6, random, levels)
      expect(points).toHaveLength(7 * 6)
      for (const value of points) {
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
        expect(Math.abs(value * (levels - 1) - Math.round(value * (levels - 1)))).toBeLessThan(1e-12)
      }
      for (let step = 1; step <= 6; step++) {
        for (let input = 0; input < 6; input++) {
          const change = points[step * 6 + input]! - points[(step - 1) * 6 + input]!
          expect(change).toBeCloseTo(order[step - 1] === input ? jumps[step - 1]! : 0, 12)
        }
        expect(Math.abs(jumps[step - 1]!)).toBeCloseTo(jump, 12)
      }
      expect([...order].sort()).toEqual([0, 1, 2, 3, 4, 5])
    }
  })

  it("starts everywhere on the grid and goes both ways", () => {
    const random = sequence("walks", 3)
    const walks = Array.from({ length: 400 }, () => morrisWalk(1, random))
    expect([...new Set(walks.map(({ points }) => Math.round(points[0]! * 3)))].sort()).toEqual([0, 1, 2, 3])
    expect(new Set(walks.map(({ jumps }) => Math.sign(jumps[0]!)))).toEqual(new Set([1, -1]))
  })
})
