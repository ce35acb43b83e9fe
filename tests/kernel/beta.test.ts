import { describe, expect, it } from "vitest"
import { betaCdf, betaQuantile, logGamma } from "../../src/kernel/beta.ts"
import { expectRelative, minimalStandard } from "./support.ts"

// Reference values: mpmath, 40 digits.

describe("logGamma", () => {
  it.each([
    [0.1, 2.252712651734206],
    [2.2, 0.09694746679063877],
    [5, Math.log(24)],
    [30, 71.25703896716801]
  ])("is exact at %f", (x, value) => {
    expect(Math.abs(logGamma(x) - value)).toBeLessThan(1e-13)
  })
})

describe("betaCdf", () => {
  it.each([
    [0.35, 2.2, 3.8, 0.49803147184388846],
    [0.01, 1, 5, 0.0490099501],
    [0.999, 4.6, 1.4, 0.9995454408010237],
    [0.001, 5, 1, 1e-15],
    [0.2, 0.5, 0.5, 0.2951672353008665],
    [0.8, 60, 20, 0.850787831244658]
  ])("at %f with shapes %f and %f is %f", (x, a, b, probability) => {
    expectRelative(betaCdf(x, a, b), probability, 1e-12)
  })

  it("is 0 and 1 at and beyond the ends", () => {
    expect([-1, 0, 1, 2].map((x) => betaCdf(x, 2, 4))).toEqual([0, 0, 1, 1])
    expect(betaCdf(NaN, 2, 4)).toBeNaN()
  })

  it("mirrors when the shapes change places", () => {
    for (let x = 0.05; x < 1; x += 0.05) expect(betaCdf(x, 2.2, 3.8)).toBeCloseTo(1 - betaCdf(1 - x, 3.8, 2.2), 13)
  })
})

describe("betaQuantile", () => {
  it("undoes the distribution function of every PERT shape, far into both tails", () => {
    const random = minimalStandard()
    for (let trial = 0; trial < 2000; trial++) {
      const a = 1 + 4 * random()
      const p = trial % 2 === 0 ? random() : 10 ** (-12 * random())
      expectRelative(betaCdf(betaQuantile(p, a, 6 - a), a, 6 - a), p, 1e-12)
    }
  })

  it("knows the closed forms", () => {
    for (const p of [1e-9, 0.03, 0.4, 0.77, 0.999]) {
      expectRelative(betaQuantile(p, 1, 5), -Math.expm1(Math.log1p(-p) / 5), 1e-12)
      expectRelative(betaQuantile(p, 5, 1), p ** 0.2, 1e-12)
      expectRelative(betaQuantile(p, 0.5, 0.5), Math.sin((Math.PI * p) / 2) ** 2, 1e-12)
    }
  })

  it("stays sane for shapes no PERT has", () => {
    for (const [a, b] of [
      [0.3, 0.3],
      [0.3, 40],
      [900, 2],
      [5000, 5000]
    ] as const) {
      for (const p of [0.001, 0.5, 0.98]) expect(betaCdf(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 9)
    }
  })

  it("arrives at the same value from any guess", () => {
    for (const p of [1e-6, 0.2, 0.5, 0.9, 1 - 1e-6]) {
      const exact = betaQuantile(p, 2.2, 3.8)
      for (const near of [exact, exact * 1.05]) expectRelative(betaQuantile(p, 2.2, 3.8, near), exact, 1e-13)
      for (const wild of [0.001, 0.4, 0.999, 0, 1, NaN]) {
        expect(Math.abs(betaQuantile(p, 2.2, 3.8, wild) - exact)).toBeLessThan(1e-11)
      }
    }
  })

  it("ends at 0 and 1 and is undefined outside", () => {
    expect([0, 1].map((p) => betaQuantile(p, 2.2, 3.8))).toEqual([0, 1])
    expect(betaQuantile(-0.1, 2, 4)).toBeNaN()
    expect(betaQuantile(1.1, 2, 4)).toBeNaN()
  })
})
