import { describe, expect, it } from "vitest"
import { tiltedIntegral } from "../../src/kernel/tiltedIntegral.ts"

describe("tiltedIntegral", () => {
  it("is that of an exponential where a is 1", () => {
    for (const b of [1e-3, 0.7, 10, 1e9]) expect(tiltedIntegral(1, b, 0, Infinity)).toBeCloseTo(-Math.log(b), 11)
  })

  it("is the factorial over the whole line, less what b does to it", () => {
    // ∫ t^(a − 1) e^(−b t) dt = Γ(a) / b^a, with e^b in front.
    const whole = tiltedIntegral(6, 3, -Infinity, Infinity)
    expect(whole).toBeCloseTo(Math.log(120) - 6 * Math.log(3) + 3, 11)
  })

  it("adds up from its pieces, wherever the highest point lies", () => {
    for (const [a, b] of [
      [5, 2],
      [2, 5],
      [900, 1000],
      [1e9, 1e9 + 5e4],
      [1e9 + 5e4, 1e9]
    ] as const) {
      const whole = tiltedIntegral(a, b, -Infinity, Infinity)
      const pieces = [-Infinity, -1e-4, 0, 2e-5, Infinity].flatMap((from, k, ends) =>
        k + 1 < ends.length ? [Math.exp(tiltedIntegral(a, b, from, ends[k + 1]!) - whole)] : []
      )
      expect(pieces.reduce((sum, piece) => sum + piece, 0)).toBeCloseTo(1, 9)
    }
  })

  it("is nothing between equal ends", () => {
    expect(tiltedIntegral(3, 4, 0, 0)).toBe(-Infinity)
  })
})
