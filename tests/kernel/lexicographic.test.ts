import { lexicographic, type Program } from "../../src/kernel/lexicographic.ts"
import { describe, expect, it } from "../support/effect.ts"

/** Rows of coefficients with their bounds. */
const program = (rows: ReadonlyArray<ReadonlyArray<number>>, bounds: ReadonlyArray<number>): Program => {
  const columns = rows[0]!.map((_, j) => rows.flatMap((row, i) => (row[j] === 0 ? [] : [[i, row[j]!] as const])))
  const entries = columns.flat()
  return {
    starts: Int32Array.from([0, ...columns.map((_, j) => columns.slice(0, j + 1).flat().length)]),
    rows: Int32Array.from(entries.map(([i]) => i)),
    coefficients: Float64Array.from(entries.map(([, x]) => x)),
    bounds: Float64Array.from(bounds)
  }
}

describe("linear programs with several objectives", () => {
  it("reach the corner of a textbook: 3x + 5y with x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18 is 36 at (2, 6)", () => {
    const found = lexicographic(
      program(
        [
          [1, 0],
          [0, 2],
          [3, 2]
        ],
        [4, 12, 18]
      )
    )
    expect(found.maximise(Float64Array.of(3, 5))).toBeCloseTo(36, 12)
    expect([...found.values()]).toEqual([2, 6])
  })

  it("keep what the objective before has reached, and go on inside it", () => {
    const found = lexicographic(program([[1, 1, 0]], [10]))
    const bounded = lexicographic(
      program(
        [
          [1, 1],
          [0, 1]
        ],
        [10, 4]
      )
    )
    expect(bounded.maximise(Float64Array.of(1, 1))).toBeCloseTo(10, 12)
    expect(bounded.maximise(Float64Array.of(0, 1))).toBeCloseTo(4, 12)
    expect([...bounded.values()]).toEqual([6, 4])
    expect(bounded.copy().maximise(Float64Array.of(1, 0))).toBeCloseTo(6, 12)
    expect(() => found.maximise(Float64Array.of(0, 0, 1))).toThrow("no bound")
  })

  it("go on from a copy under another bound", () => {
    const first = lexicographic(
      program(
        [
          [1, 0],
          [0, 1]
        ],
        [5, 1]
      )
    )
    first.maximise(Float64Array.of(1, 0))
    expect(first.withBound(1, 0.5).maximise(Float64Array.of(0, 1))).toBeCloseTo(0.5, 12)
    expect(first.maximise(Float64Array.of(0, 1))).toBeCloseTo(1, 12)
    expect(() => first.withBound(0, 1)).toThrow("used up")
  })
})
