/** The one-pass estimates are those of the kernel's estimators. */
import { describe, expect, it } from "vitest"
import { janonFirst, jansenTotal } from "../../../src/kernel/sobolIndices.ts"
import { estimates } from "../../../src/analysis/sensitivity/indices.ts"
import { sequence } from "../../../src/kernel/streams.ts"

const random = sequence("indices test", 1)
const column = () => Float64Array.from({ length: 64 }, random)
const [fA, fB, fAB] = [column(), column(), column()]
const everyRow = Uint32Array.from(fA, (_, row) => row)

describe("estimates", () => {
  it("are Jansen's total, and Janon's first with what it finds for nothing taken off", () => {
    for (const rows of [everyRow, Uint32Array.from(everyRow, () => random() * 64)]) {
      const [{ first, total } = { first: NaN, total: NaN }] = estimates([fA, fB, fAB], rows)
      expect(total).toBeCloseTo(jansenTotal(fA, fB, fAB, rows), 12)
      const nothing = janonFirst(fA, fB, fA, rows)
      expect(first).toBeCloseTo(janonFirst(fA, fB, fAB, rows) - (1 - total) * nothing, 12)
    }
  })

  it("of an input that does nothing are exactly 0, where Janon's estimator sees noise", () => {
    expect(estimates([fA, fB, fA], everyRow)).toEqual([{ first: 0, total: 0 }])
    expect(Math.abs(janonFirst(fA, fB, fA))).toBeGreaterThan(0.001)
  })
})
