import { describe, expect, it } from "vitest"
import { solveLeastSquares } from "../../src/kernel/solveLeastSquares.ts"

const rowsOf = (...rows: ReadonlyArray<ReadonlyArray<number>>) => rows.map((row) => Float64Array.from(row))

describe("solveLeastSquares", () => {
  it("solves a square system", () => {
    const x = solveLeastSquares(rowsOf([2, 1], [1, 3]), Float64Array.of(4, 7))
    expect(x[0]).toBeCloseTo(1, 14)
    expect(x[1]).toBeCloseTo(2, 14)
  })

  it("fits a line through more points than it can meet", () => {
    // y = 0, 1, 1 at 0, 1, 2: slope 1/2, intercept 1/6 by hand.
    const x = solveLeastSquares(rowsOf([1, 0], [1, 1], [1, 2]), Float64Array.of(0, 1, 1))
    expect(x[0]).toBeCloseTo(1 / 6, 14)
    expect(x[1]).toBeCloseTo(1 / 2, 14)
  })

  it("keeps digits that squaring the matrix would lose", () => {
    // Läuchli's matrix: 1 + ε² is 1, so the normal equations are singular.
    const tiny = 1e-9
    const x = solveLeastSquares(rowsOf([1, 1], [tiny, 0], [0, tiny]), Float64Array.of(2, tiny, tiny))
    expect(x[0]).toBeCloseTo(1, 6)
    expect(x[1]).toBeCloseTo(1, 6)
  })

  it("leaves at 0 what no equation mentions", () => {
    expect([...solveLeastSquares(rowsOf([2, 0], [0, 0]), Float64Array.of(6, 5))]).toEqual([3, 0])
  })
})
