import { describe, expect, it } from "vitest"
import { bootstrapInterval, bootstrapIntervals, replicateInterval } from "../../src/kernel/intervals.ts"
import { sequence } from "../../src/kernel/streams.ts"

const sampleOf = (n: number, seed: number) => Float64Array.from({ length: n }, sequence("sample", seed))
const meanOf = (sample: Float64Array) => (rows: Uint32Array) =>
  rows.reduce((sum, row) => sum + (sample[row] ?? NaN), 0) / rows.length

describe("bootstrapInterval", () => {
  it("holds the truth about nine times in ten", () => {
    let held = 0
    for (let trial = 0; trial < 200; trial++) {
      const { low, high } = bootstrapInterval(meanOf(sampleOf(100, trial)), 100, 200, sequence("rows", trial))
      if (low <= 0.5 && 0.5 <= high) held++
    }
    // Binomial: 180 expected, standard deviation 4.2.
    expect(held).toBeGreaterThan(163)
    expect(held).toBeLessThan(195)
  })

  it("is as wide as theory says", () => {
    const { low, high } = bootstrapInterval(meanOf(sampleOf(400, 1)), 400, 2000, sequence("rows", 1))
    // 2 · 1.645 · √(1/12) / √400
    expect((high - low) / 0.04748).toBeCloseTo(1, 0)
    expect(Math.abs((high - low) / 0.04748 - 1)).toBeLessThan(0.12)
  })

  it("widens with confidence and closes on a constant", () => {
    const estimate = meanOf(sampleOf(50, 2))
    const narrow = bootstrapInterval(estimate, 50, 500, sequence("rows", 2), 0.5)
    const wide = bootstrapInterval(estimate, 50, 500, sequence("rows", 2), 0.95)
    expect(wide.low).toBeLessThan(narrow.low)
    expect(wide.high).toBeGreaterThan(narrow.high)
    expect(bootstrapInterval(() => 7, 50, 20, sequence("rows", 2))).toEqual({ low: 7, high: 7 })
  })

  it("uses every row, and rows that exist only", () => {
    const seen = new Set<number>()
    bootstrapInterval((rows) => (rows.forEach((row) => seen.add(row)), 0), 20, 50, sequence("rows", 3))
    expect([...seen].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, row) => row))
  })
})

describe("bootstrapIntervals", () => {
  it("gives each estimate the interval it would get alone", () => {
    const estimates = [meanOf(sampleOf(60, 4)), meanOf(sampleOf(60, 5))]
    const together = bootstrapIntervals(estimates, 60, 100, sequence("rows", 4))
    const alone = estimates.map((estimate) => bootstrapInterval(estimate, 60, 100, sequence("rows", 4)))
    expect(together).toEqual(alone)
  })
})

describe("replicateInterval", () => {
  it("is the mean and its limits by Student's t", () => {
    // 2 ± 2.919986 · 1/√3
    const { mean, low, high } = replicateInterval([1, 2, 3])
    expect(mean).toBe(2)
    expect(low).toBeCloseTo(2 - 2.919986 / Math.sqrt(3), 5)
    expect(high).toBeCloseTo(2 + 2.919986 / Math.sqrt(3), 5)
  })

  it("knows no limits from one replicate", () => {
    expect(replicateInterval([4])).toEqual({ mean: 4, low: NaN, high: NaN })
  })
})
