import { describe, expect, it } from "vitest"
import { addToHistogram, histogramQuantile, makeHistogram, quantilesOf } from "../../src/kernel/quantiles.ts"
import { sequence } from "../../src/kernel/streams.ts"
import { expectRelative } from "./support.ts"

const draws = (count: number, seed: number) =>
  Float64Array.from({ length: count }, sequence("draws", seed)).map((u) => u * u)

describe("quantilesOf", () => {
  it("is Hyndman and Fan's type 7", () => {
    // numpy.quantile's default; https://numpy.org/doc/stable/reference/generated/numpy.quantile.html
    const values = Float64Array.of(12, 7.5, 30.2, 18.4, 9.9, 22.1, 15)
    const found = quantilesOf(values, [0.05, 0.25, 0.5, 0.9, 0.95])
    ;[8.22, 10.95, 15, 25.34, 27.77].forEach((value, index) => expectRelative(found[index] ?? NaN, value, 1e-14))
    expect(values[0]).toBe(12)
  })

  it("sorts numbers as numbers, negative ones and infinity too", () => {
    expect(quantilesOf(Float64Array.of(10, 9, -1, Infinity, 100), [0, 0.25, 0.5, 1])).toEqual([-1, 9, 10, Infinity])
  })

  it("of one value is that value, of none is not a number", () => {
    expect(quantilesOf(Float64Array.of(3), [0, 0.4, 1])).toEqual([3, 3, 3])
    expect(quantilesOf(new Float64Array(), [0.5])).toEqual([NaN])
  })

  it("of something that is not a number is not a number", () => {
    expect(quantilesOf(Float64Array.of(1, NaN, 2), [0, 0.5])).toEqual([NaN, NaN])
  })

  it("are those of sorted values, whether there are many ties, long tails or huge values", () => {
    const random = sequence("values", 3)
    const shapes = [() => random() ** -8, () => Math.floor(random() * 5), () => (random() < 0.5 ? -1e300 : 1e300)]
    for (const shape of shapes) {
      const values = Float64Array.from({ length: 1001 }, shape)
      const sorted = values.toSorted()
      expect(quantilesOf(values, [0, 0.05, 0.5, 0.95, 1])).toEqual([0, 50, 500, 950, 1000].map((rank) => sorted[rank]))
    }
  })
})

describe("a histogram", () => {
  const values = draws(50_000, 2)
  const exact = quantilesOf(values, [0.05, 0.5, 0.95])
  const histogram = () => makeHistogram(-0.1, 1.1, 4096)

  it("gives quantiles to within a bin", () => {
    const whole = histogram()
    addToHistogram(whole, values)
    ;[0.05, 0.5, 0.95].forEach((probability, index) => {
      expect(Math.abs(histogramQuantile(whole, probability) - (exact[index] ?? NaN))).toBeLessThan(1.2 / 4096)
    })
  })

  it("counts what lies outside its edges, up to the extremes", () => {
    const narrow = makeHistogram(0.25, 0.75, 512)
    addToHistogram(narrow, values)
    expect(narrow.counts.reduce((sum, count) => sum + count, 0)).toBe(50_000)
    expect(histogramQuantile(narrow, 0)).toBe(quantilesOf(values, [0])[0])
    expect(histogramQuantile(narrow, 1)).toBe(quantilesOf(values, [1])[0])
    expect(Math.abs(histogramQuantile(narrow, 0.6) - (quantilesOf(values, [0.6])[0] ?? NaN))).toBeLessThan(1e-3)
  })

  it("weighs what it counts", () => {
    const weighted = makeHistogram(0, 2, 2)
    addToHistogram(weighted, Float64Array.of(0.5), 3)
    addToHistogram(weighted, Float64Array.of(1.5), 1)
    expect([...weighted.counts]).toEqual([0, 3, 1, 0])
    expect(histogramQuantile(weighted, 0.375)).toBeCloseTo(0.75, 12)
  })

  it("of a single value is that value, of none is not a number", () => {
    const single = makeHistogram(2, 2, 8)
    addToHistogram(single, Float64Array.of(2, 2, 2))
    expect(histogramQuantile(single, 0.3)).toBe(2)
    expect(histogramQuantile(makeHistogram(0, 1, 8), 0.5)).toBeNaN()
  })
})
