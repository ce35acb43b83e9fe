import { describe, expect, it } from "vitest"
import { normalCdf, normalPdf, normalQuantile } from "../../src/kernel/normal.ts"
import { expectRelative } from "./support.ts"

// Reference values: mpmath, 40 digits.

describe("normalCdf", () => {
  it.each([
    [-0.3, 0.3820885778110474],
    [1.2, 0.8849303297782918],
    [-3, 0.0013498980316300946],
    [-5.7, 5.9903714010635345e-9],
    [-12, 1.776482112077679e-33],
    [-37, 5.725571222524577e-300]
  ])("is exact at %f, however thin the tail", (x, probability) => {
    expectRelative(normalCdf(x), probability, 1e-14)
  })

  it("covers the whole line", () => {
    expect(normalCdf(-Infinity)).toBe(0)
    expect(normalCdf(0)).toBe(0.5)
    expect(normalCdf(Infinity)).toBe(1)
    expect(normalCdf(NaN)).toBeNaN()
  })

  it("joins its three approximations without a step", () => {
    for (const seam of [0.67448975, Math.sqrt(32)]) {
      expectRelative(normalCdf(-seam - 1e-13), normalCdf(-seam + 1e-13), 3e-12)
    }
  })
})

describe("normalQuantile", () => {
  it.each([
    [1e-300, -37.0470962993612],
    [1e-12, -7.034483825301132],
    [0.02, -2.053748910631823],
    [0.075, -1.439531470938456],
    [0.3, -0.5244005127080408],
    [0.95, 1.6448536269514726]
  ])("is exact at %f", (probability, x) => {
    expectRelative(normalQuantile(probability), x, 1e-14)
  })

  it("is infinite at the ends and undefined outside", () => {
    expect(normalQuantile(0)).toBe(-Infinity)
    expect(normalQuantile(0.5)).toBe(0)
    expect(normalQuantile(1)).toBe(Infinity)
    expect(normalQuantile(-0.1)).toBeNaN()
    expect(normalQuantile(1.1)).toBeNaN()
    expect(normalQuantile(NaN)).toBeNaN()
  })

  it("undoes the distribution function", () => {
    for (let x = -8; x <= 5; x += 0.0625) expect(normalQuantile(normalCdf(x))).toBeCloseTo(x, 9)
  })
})

describe("normalPdf", () => {
  it("is the slope of the distribution function", () => {
    for (const x of [-4, -1, 0, 0.5, 2]) {
      expect((normalCdf(x + 1e-5) - normalCdf(x - 1e-5)) / 2e-5).toBeCloseTo(normalPdf(x), 9)
    }
  })
})
