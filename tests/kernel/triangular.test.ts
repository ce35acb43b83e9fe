import { describe, expect, it } from "vitest"
import { triangularCdf, triangularMean, triangularQuantile, triangularVariance } from "../../src/kernel/triangular.ts"
import { expectRelative } from "./support.ts"

const range = { low: 10, mode: 25, high: 60 }

describe("the triangular distribution of 10, 25, 60", () => {
  // Mean (a+c+b)/3 and variance in closed form; quantiles by mpmath, 40 digits.
  it("has mean 95/3 and variance 109.72", () => {
    expectRelative(triangularMean(range), 31.66666666666667, 1e-12)
    expectRelative(triangularVariance(range), 109.7222222222222, 1e-12)
  })

  it.each([
    [0.1, 18.66025403784439],
    [0.5, 30.41960108450192],
    [0.9, 46.77124344467705]
  ])("has the known quantile at %f", (u, value) => {
    expectRelative(triangularQuantile(range, u), value, 1e-12)
    expectRelative(triangularCdf(range, value), u, 1e-12)
  })

  it("may lean wholly to one side", () => {
    expect(triangularQuantile({ low: 0, mode: 0, high: 1 }, 0.75)).toBe(0.5)
    expect(triangularQuantile({ low: 0, mode: 1, high: 1 }, 0.25)).toBe(0.5)
    expect(triangularCdf({ low: 0, mode: 0, high: 1 }, 0.5)).toBe(0.75)
    expect(triangularCdf({ low: 0, mode: 1, high: 1 }, 0.5)).toBe(0.25)
  })
})
