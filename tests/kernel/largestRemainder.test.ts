/** Whole seats by largest remainder: published examples, and what holds of any weights. */
import { describe, expect, it } from "vitest"
import { sequence } from "../../src/kernel/streams.ts"
import { largestRemainder, losersOfOneMore } from "../../src/kernel/largestRemainder.ts"

describe("seats by largest remainder", () => {
  it("go to the largest remainders, and of equal ones to the first", () => {
    expect(largestRemainder([50_000, 30_000, 20_000, 7000], 41)).toEqual([19, 11, 8, 3])
    expect(largestRemainder([1, 1, 1], 4)).toEqual([2, 1, 1])
    expect(largestRemainder([0.1 * 3, 0.3, 0.3], 2)).toEqual([1, 1, 0])
    expect(largestRemainder([0, 0], 0)).toEqual([0, 0])
  })

  it("can cost somebody one where there is one more", () => {
    expect([largestRemainder([6, 6, 2], 10), largestRemainder([6, 6, 2], 11)]).toEqual([
      [4, 4, 2],
      [5, 5, 1]
    ])
    expect([losersOfOneMore([6, 6, 2], 10), losersOfOneMore([6, 6, 2], 11)]).toEqual([[2], []])
  })

  it("sum to what there is, each its quota rounded up or down", () => {
    const next = sequence("seats", 1)
    for (let round = 0; round < 500; round++) {
      const weights = Array.from({ length: 1 + Math.floor(next() * 20) }, () => next() * 1000)
      const seats = Math.floor(next() * 2000)
      const sum = weights.reduce((total, one) => total + one, 0)
      const given = largestRemainder(weights, seats)
      expect(given.reduce((total, one) => total + one, 0)).toBe(seats)
      for (const [i, weight] of weights.entries())
        expect(Math.abs(given[i]! - (weight / sum) * seats)).toBeLessThan(1 + 1e-9)
    }
  })
})
