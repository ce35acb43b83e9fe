import { describe, expect, it } from "vitest"
import {
  cdf,
  centralValue,
  massOutside,
  mean,
  quantile,
  support,
  variance,
  type Distribution
} from "../../src/kernel/Distribution.ts"
import { expectRelative } from "./support.ts"

const open = { minimum: -Infinity, maximum: Infinity }
const families: ReadonlyArray<Distribution> = [
  { kind: "pert", low: 20, mode: 35, high: 70 },
  { kind: "pert", low: 0, mode: 0, high: 1 },
  { kind: "pert", low: -3, mode: 5, high: 5 },
  { kind: "triangular", low: 10, mode: 25, high: 60 },
  { kind: "triangular", low: 0, mode: 1, high: 1 },
  { kind: "uniform", low: -2, high: 7 },
  { kind: "normal90", p5: 30, p95: 50, minimum: 0, maximum: Infinity },
  { kind: "normal90", p5: 0.7, p95: 0.95, minimum: 0, maximum: 1 },
  { kind: "lognormal90", p5: 20, p95: 80, minimum: 0, maximum: Infinity },
  { kind: "lognormal90", p5: 20, p95: 80, minimum: 10, maximum: 200 }
]

describe("every distribution", () => {
  it.each(families)("$kind undoes its distribution function: %o", (distribution) => {
    for (let u = 0.001; u < 1; u += 0.0173) expectRelative(cdf(distribution, quantile(distribution, u)), u, 1e-10)
  })

  it.each(families)("$kind has the mean and variance of its quantiles: %o", (distribution) => {
    // Midpoint rule in u, an independent way to both moments.
    const steps = 20_000
    let sum = 0
    let squares = 0
    const middle = quantile(distribution, 0.5)
    for (let step = 0; step < steps; step++) {
      const away = quantile(distribution, (step + 0.5) / steps) - middle
      sum += away / steps
      squares += (away * away) / steps
    }
    expect(Math.abs(middle + sum - mean(distribution))).toBeLessThan(1e-4 * Math.sqrt(variance(distribution)))
    expectRelative(squares - sum * sum, variance(distribution), 2e-3)
  })

  it.each(families)("$kind ends at its support: %o", (distribution) => {
    const { low, high } = support(distribution)
    expect(quantile(distribution, 0)).toBe(low)
    expect(quantile(distribution, 1)).toBe(high)
    expect(cdf(distribution, low)).toBe(0)
    expect(cdf(distribution, high)).toBe(1)
  })
})

describe("a certain number", () => {
  const certain: ReadonlyArray<Distribution> = [
    { kind: "pert", low: 4, mode: 4, high: 4 },
    { kind: "triangular", low: 4, mode: 4, high: 4 },
    { kind: "uniform", low: 4, high: 4 },
    { kind: "normal90", p5: 4, p95: 4, minimum: 0, maximum: 4 },
    { kind: "lognormal90", p5: 4, p95: 4, minimum: 0, maximum: Infinity }
  ]
  it.each(certain)("is drawn, expected and central whatever the family: $kind", (distribution) => {
    expect([0, 0.3, 1].map((u) => quantile(distribution, u))).toEqual([4, 4, 4])
    expect(centralValue(distribution)).toBeCloseTo(4, 14)
    expect(mean(distribution)).toBeCloseTo(4, 14)
    expect(variance(distribution)).toBe(0)
    expect([3.9, 4, 4.1].map((x) => cdf(distribution, x))).toEqual([0, 1, 1])
    expect(massOutside(distribution)).toBe(0)
  })
})

describe("lognormal90", () => {
  // decisionSupport's parametrisation (https://cran.r-project.org/package=decisionSupport); values by mpmath.
  const distribution: Distribution = { kind: "lognormal90", p5: 20, p95: 80, minimum: 0, maximum: Infinity }

  it("has the published mean, median and variance", () => {
    expectRelative(mean(distribution), 43.71406640324984, 1e-12)
    expectRelative(variance(distribution), 371.3389756338172, 1e-12)
    expectRelative(centralValue(distribution), 40, 1e-14)
  })

  it("passes through its two percentiles", () => {
    expectRelative(quantile(distribution, 0.05), 20, 1e-13)
    expectRelative(quantile(distribution, 0.95), 80, 1e-13)
  })

  it("keeps its variance where the deviation is small", () => {
    const narrow: Distribution = { kind: "lognormal90", p5: 1 - 1e-6, p95: 1 + 1e-6, minimum: 0, maximum: Infinity }
    expectRelative(variance(narrow), (1e-6 / 1.6448536269514722) ** 2, 1e-5)
  })
})

describe("centralValue", () => {
  it("is the mode, the middle or the stated median", () => {
    expect(centralValue({ kind: "pert", low: 20, mode: 35, high: 70 })).toBe(35)
    expect(centralValue({ kind: "triangular", low: 20, mode: 35, high: 70 })).toBe(35)
    expect(centralValue({ kind: "uniform", low: 20, high: 70 })).toBe(45)
    expect(centralValue({ kind: "normal90", p5: 30, p95: 50, minimum: 20, maximum: Infinity })).toBe(40)
  })
})

describe("support", () => {
  it("of a lognormal never goes below zero, that of a normal does", () => {
    const shape = { p5: 0.2, p95: 3, minimum: -5, maximum: 9 }
    expect(support({ kind: "lognormal90", ...shape })).toEqual({ low: 0, high: 9 })
    expect(support({ kind: "normal90", ...shape })).toEqual({ low: -5, high: 9 })
  })
})

describe("massOutside", () => {
  it("is the share that truncation cuts away", () => {
    const shape = { kind: "normal90", p5: 30, p95: 50 } as const
    expect(massOutside({ ...shape, ...open })).toBe(0)
    expectRelative(massOutside({ ...shape, minimum: 30, maximum: 50 }), 0.1, 1e-12)
    expectRelative(massOutside({ kind: "lognormal90", p5: 20, p95: 80, minimum: 0, maximum: 80 }), 0.05, 1e-12)
  })

  it("keeps its digits where it is next to nothing", () => {
    // Φ(−12) by mpmath.
    const unit = 1.6448536269514722
    expectRelative(
      massOutside({ kind: "normal90", p5: -unit, p95: unit, minimum: -12, maximum: Infinity }),
      1.776482112077679e-33,
      1e-12
    )
  })
})
