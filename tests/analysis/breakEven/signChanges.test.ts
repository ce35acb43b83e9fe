/** Sign changes over a coarse grid: pairs inside one cell, touches, rounding, and numbers that no one can tell from 0. */
import { signChanges, stretchOfZeros } from "../../../src/analysis/breakEven/signChanges.ts"
import { describe, expect, it } from "../../support/effect.ts"

const grid = (low: number, high: number, cells: number) =>
  Float64Array.from({ length: cells + 1 }, (_, i) => low + ((high - low) * i) / cells)

const at = (f: (x: number) => number, over: Float64Array, noise = 0) =>
  signChanges(f, over, noise).changes.map(({ x }) => x)

describe("a pair of changes inside one cell", () => {
  it.each([
    ["a parabola", (x: number) => (x - 5.5) ** 2 - 0.01, [5.4, 5.6]],
    ["a parabola that dips off the middle", (x: number) => (x - 5.23) ** 2 - 0.0025, [5.18, 5.28]],
    ["a kink", (x: number) => Math.abs(x - 5.3) - 0.05, [5.25, 5.35]],
    ["a crooked kink", (x: number) => (x < 5.8 ? 10 * (5.8 - x) : x - 5.8) - 0.1, [5.79, 5.9]],
    ["below zero but for a peak", (x: number) => 0.01 - (x - 5.5) ** 2, [5.4, 5.6]],
    ["in the first cell", (x: number) => (x - 0.4) ** 2 - 0.01, [0.3, 0.5]],
    ["in the last cell", (x: number) => (x - 9.6) ** 2 - 0.01, [9.5, 9.7]]
  ])("is found: %s", (_, f, expected) => {
    const over = grid(0, 10, 10)
    // The grid itself sees one sign only.
    expect(new Set(Array.from(over, (x) => Math.sign(f(x)))).size).toBe(1)
    const found = at(f, over)
    expect(found).toHaveLength(2)
    expected.forEach((x, i) => expect(found[i]).toBeCloseTo(x, 9))
  })

  it("is found twice where there are two such cells", () => {
    const apart = (x: number) => Math.min((x - 2.5) ** 2, (x - 7.5) ** 2) - 0.01
    expect(at(apart, grid(0, 10, 10)).map((x) => Math.round(x * 1e6) / 1e6)).toEqual([2.4, 2.6, 7.4, 7.6])
  })

  it("stays unseen where the grid does not hint at it", () => {
    expect(at((x) => Math.cos(2 * Math.PI * x) - 0.9, grid(0, 2, 2))).toEqual([])
  })

  it("is not invented where the valley stays above zero", () => {
    expect(at((x) => (x - 5.5) ** 2 + 1e-6, grid(0, 10, 10))).toEqual([])
  })

  it("widens the smallest value that was seen", () => {
    expect(signChanges((x) => Math.abs(x - 5.3) - 0.25, grid(0, 10, 10), 0).lowest).toBeLessThan(0)
  })
})

describe("no change of sign", () => {
  it("is a function that is zero everywhere, or up to rounding", () => {
    expect(signChanges(() => 0, grid(0, 1, 10), 0)).toEqual({ changes: [], touches: [], lowest: 0, highest: 0 })
    const rounding = (x: number) => 1e-13 * Math.sin(1000 * x)
    expect(signChanges(rounding, grid(0, 1, 10), 1e-12)).toMatchObject({ changes: [], touches: [] })
    expect(at(rounding, grid(0, 1, 10))).not.toEqual([])
  })

  it("is zero at an end of the range, or at the edge of where it has a value: it is touched", () => {
    expect(signChanges((x) => x, grid(0, 1, 10), 0)).toMatchObject({ changes: [], touches: [0] })
    expect(signChanges((x) => x - 1, grid(0, 1, 10), 0)).toMatchObject({ changes: [], touches: [1] })
    expect(signChanges((x) => Math.max(0, x - 0.5), grid(0, 1, 10), 0)).toMatchObject({ changes: [], touches: [0.5] })
    expect(signChanges((x) => (x > 0.5 ? NaN : 0.5 - x), grid(0, 1, 10), 0)).toMatchObject({
      changes: [],
      touches: [0.5]
    })
  })

  it("is a valley whose bottom is zero, on the grid or between its points", () => {
    expect(signChanges((x) => (x - 5) ** 2, grid(0, 10, 10), 1e-12)).toMatchObject({ changes: [], touches: [5] })
    const { changes, touches } = signChanges((x) => (x - 5.3) ** 2, grid(0, 10, 10), 1e-12)
    expect(changes).toEqual([])
    expect(touches).toEqual([expect.closeTo(5.3, 5)])
  })
})

describe("a change of sign", () => {
  it("counts where the zero lies on the grid or over a stretch of it", () => {
    expect(at((x) => x - 0.5, grid(0, 1, 10))).toEqual([0.5])
    expect(at((x) => (x < 3 ? x - 3 : x > 6 ? x - 6 : 0), grid(0, 10, 10))).toEqual([3])
  })

  it("beside an end is at that end, not at the nearest number to it", () => {
    const step = (x: number) => (x === 0 ? -0.05 : 0.1 + x)
    expect(signChanges(step, grid(0, 60, 120), 1e-9).changes).toEqual([
      { kind: "jump", x: 0, left: -0.05, right: expect.closeTo(0.1, 12) }
    ])
    expect(at((x) => (x === 1 ? 1 : -1), grid(0, 1, 10))).toEqual([1])
    expect(at((x) => (x <= 0 ? -1 : 1), grid(-1, 2, 7))).toEqual([0])
  })
})

describe("a stretch of zeros", () => {
  it("reaches to the steps on both sides, or to the end", () => {
    const steps = (x: number) => Math.floor(x) - 3
    const found = stretchOfZeros(steps, 3.2, { low: 0, high: 10 })
    expect(found).toEqual({ low: 3, high: expect.closeTo(4, 12) })
    expect(found.high).toBeLessThan(4)
    expect(stretchOfZeros(steps, 3.2, { low: 0, high: 3.5 })).toEqual({ low: 3, high: 3.5 })
  })

  it("is a point, up to rounding, where the function is smooth", () => {
    const { low, high } = stretchOfZeros((x) => 3 * x - 6, 2, { low: 0, high: 60 })
    expect([low, high]).toEqual([expect.closeTo(2, 14), expect.closeTo(2, 14)])
  })
})
