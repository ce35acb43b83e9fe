import { describe, expect, it } from "vitest"
import { decimalsFor } from "../../src/report/decimalsFor.ts"

describe("decimalsFor", () => {
  it.each([
    [500, 0],
    [10, 0],
    [9.9, 1],
    [1, 1],
    [0.99, 2],
    [0.02, 3],
    [0.001, 3],
    [0.0001, 1],
    [0, 1],
    [NaN, 1]
  ])("an interval %d wide is shown with %d decimals", (width, decimals) => {
    expect(decimalsFor(width)).toBe(decimals)
  })
})
