import { describe, expect, it } from "vitest"
import { largestOf } from "../../../src/report/views/moneyUnits.ts"

describe("the largest amount of a table", () => {
  it("is found whatever its sign, and in the table of a large country", () => {
    expect(largestOf([1, -3, 2])).toBe(3)
    expect(largestOf(Array.from({ length: 200_000 }, (_, m) => -m))).toBe(199_999)
  })
})
