import { describe, expect, it } from "vitest"
import { morrisEffects, morrisTrajectories } from "../../src/kernel/morris.ts"
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
    const points = Float64Array.from(thirds.flat(), (third) => third / 3)
    const outputs = Float64Array.from([
      0.97, 0.71, 2.39, 0.97, 2.3, 2.39, 1.87, 2.4, 0.87, 2.15, 1.71, 1.54, 2.15, 2.17, 1.54, 2.2, 1.87, 1
    ])
    const [first, second] = morrisEffects(points, outputs, 2)
    const near = (values: ReadonlyArray<number>) => values.map((value) => expect.closeTo(value, 10))
    expect([...(first?.effects ?? [])]).toEqual(near([2.52, 1.995, 2.295, -0.66, -0.945, -1.305]))
    expect([...(second?.effects ?? [])]).toEqual(near([-0.39, 0.135, 0.795, 0.255, -0.03, 0.495]))
    expect(first).toMatchObject({ mu: expect.closeTo(0.65, 10), muStar: expect.closeTo(1.62, 10) })
    expect(first?.sigma).toBeCloseTo(1.794107020219251, 10)
    expect(second).toMatchObject({ mu: expect.closeTo(0.21, 10), muStar: expect.closeTo(0.35, 10) })
    expect(second?.sigma).toBeCloseTo(0.41199514560246936, 10)
  })

  it("tells a straight line from a bend, and both from nothing", () => {
    const points = morrisTrajectories(3, 20, sequence("morris", 1))
    const outputs = Float64Array.from({ length: 80 }, (_, row) => {
      const [x = NaN, y = NaN] = points.subarray(row * 3, row * 3 + 3)
      return 5 * x + 10 * (y - 0.5) ** 2
    })
    const [line, bend, nothing] = morrisEffects(points, outputs, 3)
    expect(line?.mu).toBeCloseTo(5, 12)
    expect(line?.sigma).toBeCloseTo(0, 12)
    expect(bend?.sigma).toBeGreaterThan(1)
    expect(nothing).toMatchObject({ mu: 0, muStar: 0, sigma: 0 })
    expect(nothing?.effects).toHaveLength(20)
  })
})

describe("morrisTrajectories", () => {
  it.each([4, 8])("moves every input once a walk, by the jump, on a grid of %i levels inside the cube", (levels) => {
    const [dimensions, count] = [6, 30]
    const points = morrisTrajectories(dimensions, count, sequence("walks", 2), levels)
    expect(points).toHaveLength(count * 7 * 6)
    const jump = levels / (2 * (levels - 1))
    for (const value of points) {
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(1)
      expect(Math.abs(value * (levels - 1) - Math.round(value * (levels - 1)))).toBeLessThan(1e-12)
    }
    for (let walk = 0; walk < count; walk++) {
      const moved: Array<number> = []
      for (let step = 1; step <= dimensions; step++) {
        const row = (walk * 7 + step) * 6
        for (let input = 0; input < dimensions; input++) {
          const change = (points[row + input] ?? NaN) - (points[row - 6 + input] ?? NaN)
          if (change !== 0) {
            moved.push(input)
            expect(Math.abs(change)).toBeCloseTo(jump, 12)
          }
        }
      }
      expect(moved.sort()).toEqual([0, 1, 2, 3, 4, 5])
    }
  })

  it("starts everywhere on the grid and goes both ways", () => {
    const points = morrisTrajectories(1, 400, sequence("walks", 3))
    const starts = new Set(Array.from({ length: 400 }, (_, walk) => Math.round((points[walk * 2] ?? NaN) * 3)))
    expect([...starts].sort()).toEqual([0, 1, 2, 3])
  })
})
