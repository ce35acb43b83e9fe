import { describe, expect, it } from "vitest"
import { differenceJacobian } from "../../src/kernel/differenceJacobian.ts"

const wide = { lower: [-10, -10], upper: [10, 10] }

describe("differenceJacobian", () => {
  it("comes within 1e-8 of the slopes of a smooth function", () => {
    const f = ([x = NaN, y = NaN]: Float64Array) => [Math.exp(x) * y, Math.sin(x * y), x]
    const rows = differenceJacobian(f, Float64Array.of(0.7, 1.3), wide.lower, wide.upper)
    const cosine = Math.cos(0.91)
    const expected = [
      [Math.exp(0.7) * 1.3, Math.exp(0.7)],
      [1.3 * cosine, 0.7 * cosine],
      [1, 0]
    ]
    expected.forEach((row, i) =>
      row.forEach((slope, j) => expect(Math.abs((rows[i]?.[j] ?? NaN) - slope)).toBeLessThan(1e-8))
    )
  })

  it("is as good at a limit, and never asks beyond it", () => {
    const asked: Array<number> = []
    const f = ([x = NaN]: Float64Array) => {
      asked.push(x)
      return [x * x * x]
    }
    for (const at of [1, 2, 1 + 1e-9, 2 - 1e-9]) {
      const [row] = differenceJacobian(f, Float64Array.of(at), [1], [2])
      expect(Math.abs((row?.[0] ?? NaN) - 3 * at * at)).toBeLessThan(1e-8)
    }
    expect(Math.min(...asked)).toBeGreaterThanOrEqual(1)
    expect(Math.max(...asked)).toBeLessThanOrEqual(2)
  })

  it("fits its step into limits that nearly touch", () => {
    const [row] = differenceJacobian(([x = NaN]) => [5 * x], Float64Array.of(1), [1 - 1e-8], [1 + 1e-8])
    expect(row?.[0]).toBeCloseTo(5, 4)
  })

  it("has nothing to say of a number that is held fast", () => {
    const rows = differenceJacobian(([x = NaN, y = NaN]) => [x + y], Float64Array.of(1, 1), [0, 1], [2, 1])
    expect(rows[0]?.[1]).toBe(0)
  })

  it("finds a scale at zero, with limits or without", () => {
    for (const limit of [1e-6, 1, 1e6, Infinity]) {
      const [row] = differenceJacobian(([x = NaN]) => [3 * x], Float64Array.of(0), [-limit], [limit])
      expect(row?.[0]).toBeCloseTo(3, 8)
    }
  })
})
