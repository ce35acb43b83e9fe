import { describe, expect, it } from "vitest"
import { compensatedSum } from "../../src/kernel/sum.ts"

describe("compensatedSum", () => {
  it("keeps small terms beside large ones that cancel", () => {
    // Neumaier's own example, where Kahan's sum gives 0.
    expect(compensatedSum([1, 1e100, 1, -1e100])).toBe(2)
  })

  it("adds a million tenths to the last digit", () => {
    const tenths = new Float64Array(1_000_000).fill(0.1)
    expect(compensatedSum(tenths)).toBe(100_000)
    expect(tenths.reduce((sum, tenth) => sum + tenth, 0)).not.toBe(100_000)
  })

  it("of nothing is 0", () => {
    expect(compensatedSum([])).toBe(0)
  })
})
