import { describe, expect, it } from "vitest"
import { alongLast, chebyshevPoints, valuesToPowers } from "../../src/kernel/chebyshev.ts"

describe("a box of values at Chebyshev's points", () => {
  const counts = [5, 4, 3]
  const of = (x: number, y: number, z: number) => 1 + 2 * x ** 4 * y - 3 * y ** 3 * z ** 2 + 0.5 * x * z

  it("is the polynomial that it was made of, everywhere", () => {
    const [xs, ys, zs] = counts.map(chebyshevPoints) as [Float64Array, Float64Array, Float64Array]
    const box = Float64Array.from([...xs].flatMap((x) => [...ys].flatMap((y) => [...zs].map((z) => of(x, y, z)))))
    for (const axis of counts.keys()) valuesToPowers(box, counts, axis)
    for (const [x, y, z] of [
      [0.3, -0.8, 0.1],
      [-1, 1, 1],
      [0, 0, 0.77]
    ] as const) {
      const square = new Float64Array(20)
      const line = new Float64Array(5)
      const point = new Float64Array(1)
      alongLast(box, 3, z, square)
      alongLast(square, 4, y, line)
      alongLast(line, 5, x, point)
      expect(point[0]).toBeCloseTo(of(x, y, z), 13)
    }
  })

  it("comes close to a smooth function, ever closer with more points", () => {
    const error = (count: number) => {
      const box = chebyshevPoints(count).map(Math.exp)
      valuesToPowers(box, [count], 0)
      const point = new Float64Array(1)
      alongLast(box, count, 0.4321, point)
      return Math.abs(point[0]! - Math.exp(0.4321))
    }
    expect(error(4)).toBeGreaterThan(1e-5)
    expect(error(8)).toBeLessThan(1e-6)
    expect(error(14)).toBeLessThan(1e-12)
  })
})
