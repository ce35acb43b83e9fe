import { describe, expect, it } from "vitest"
import { gammaTimes } from "../../src/kernel/gammaTime.ts"
import { sequence } from "../../src/kernel/streams.ts"

describe("random times", () => {
  it.each([0, 0.25, 0.9, 1, 1.5, 4])("of mean 1 vary by %s", (cv2) => {
    const draw = gammaTimes(cv2, sequence("gamma", 1))
    const n = 200_000
    let [sum, squares] = [0, 0]
    for (let i = 0; i < n; i++) {
      const x = draw()
      sum += x
      squares += x * x
    }
    const mean = sum / n
    // Four standard errors; that of the variance grows with the fourth moment.
    expect(Math.abs(mean - 1)).toBeLessThanOrEqual(4 * Math.sqrt(cv2 / n))
    const variance = squares / n - mean ** 2
    expect(Math.abs(variance - cv2)).toBeLessThanOrEqual(4 * cv2 * Math.sqrt((2 + 6 * cv2) / n) + 1e-9)
  })

  it("have the tail of the gamma distribution of shape 4 and of shape 1/2", () => {
    const share = (cv2: number, beyond: number) => {
      const draw = gammaTimes(cv2, sequence("tail", 1))
      let above = 0
      for (let i = 0; i < 200_000; i++) if (draw() > beyond) above++
      return above / 200_000
    }
    // P(X > 2): e^-8 (1 + 8 + 32 + 256/3) for shape 4; erfc(1) for shape 1/2.
    expect(share(0.25, 2)).toBeCloseTo(0.0423801, 2)
    expect(share(2, 2)).toBeCloseTo(0.1572992, 2)
  })
})
