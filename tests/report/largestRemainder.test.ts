import { Schema } from "effect"
import { largestRemainder } from "../../src/report/largestRemainder.ts"
import { roundTo } from "../../src/words/numbers.ts"
import { describe, expect, it } from "../support/effect.ts"

const parts = Schema.Struct({
  values: Schema.Array(Schema.Finite.check(Schema.isBetween({ minimum: -1e6, maximum: 1e6 }))).check(
    Schema.isMinLength(1)
  ),
  decimals: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 3 }))
})

const sum = (values: ReadonlyArray<number>) => values.reduce((total, value) => total + value, 0)

describe("largest remainders", () => {
  it("round up what loses most, and of equals the first", () => {
    expect(largestRemainder([33.34, 33.33, 33.33], 0)).toEqual([34, 33, 33])
    expect(largestRemainder([1.5, 1.5], 0)).toEqual([2, 1])
  })

  it("reach a total that is given", () => {
    expect(largestRemainder([0.05, 0.05, 0.05], 1, 0.2)).toEqual([0.1, 0.1, 0])
  })

  it("round a single value as it is written, also halves that are no binary number", () => {
    for (const [value, decimals] of [
      [14.45, 1],
      [1.005, 2],
      [0.285, 2],
      [-14.45, 1],
      [2.5, 0]
    ] as const) {
      expect(largestRemainder([value], decimals)).toEqual([roundTo(value, decimals)])
    }
  })

  it("never give a negative zero", () => {
    expect(largestRemainder([-0.2, 0.2], 0).some((value) => Object.is(value, -0))).toBe(false)
    expect(largestRemainder([], 1)).toEqual([])
  })

  it.prop("sum to the total as it is printed", parts, ({ values, decimals }) => {
    const printed = roundTo(sum(largestRemainder(values, decimals)), decimals)
    expect(printed - roundTo(sum(values), decimals)).toBeCloseTo(0, 9)
  })

  it.prop("move no value by more than a unit of its last decimal", parts, ({ values, decimals }) =>
    largestRemainder(values, decimals).every(
      (rounded, index) => Math.abs(rounded - (values[index] ?? 0)) <= 10 ** -decimals + 1e-9
    )
  )
})
