import { describe, expect, it } from "vitest"
import { orderStatistics } from "../../src/kernel/orderStatistics.ts"
import { sequence } from "../../src/kernel/streams.ts"

const random = sequence("order statistics", 1)

/** Shapes at which bins of equal width are at their worst, and the usual one. */
const SHAPES: Readonly<Record<string, () => number>> = {
  "evenly spread": random,
  "in a long tail": () => random() ** -8,
  "nearly all alike": () => (random() < 0.999 ? 1 : random() * 1e6),
  "with many ties": () => Math.floor(random() * 5),
  "next to one another": () => 1 + Math.floor(random() * 8) * Number.EPSILON,
  "at the ends of the numbers": () => (random() < 0.5 ? -1.7e308 : 1.7e308),
  "infinite now and then": () => (random() < 0.01 ? Infinity : -random()),
  "too small to be normal": () => Math.floor(random() * 9) * 5e-324
}

describe("orderStatistics", () => {
  it.each(Object.entries(SHAPES))("are those of sorted values, %s", (_, shape) => {
    for (const count of [1, 2, 127, 128, 1024, 8192, 20_000]) {
      const values = Float64Array.from({ length: count }, shape)
      const ranks = [0, 0.05, 0.25, 0.5, 0.95, 1].map((share) => Math.floor((count - 1) * share))
      const sorted = values.toSorted()
      expect(orderStatistics(values, ranks)).toEqual(ranks.map((rank) => sorted[rank]))
    }
  })

  it.each([3, 1024, 20_000])("are none where one of %i values is none", (count) => {
    const values = Float64Array.from({ length: count }, random)
    values[count - 2] = NaN
    expect(orderStatistics(values, [0, 1])).toEqual([NaN, NaN])
  })

  it("leaves the values as they are", () => {
    const values = Float64Array.from({ length: 500 }, random)
    const before = values.slice()
    orderStatistics(values, [3])
    expect(values).toEqual(before)
  })
})
