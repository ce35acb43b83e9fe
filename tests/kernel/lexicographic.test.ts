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

  it("send twenty through a network of five places for 150, as Bradley, Hax and Magnanti do", () => {
    const arcs = [
      [0, 1, 15, 4],
      [0, 2, 8, 4],
      [1, 2, 20, 2],
      [1, 3, 4, 2],
      [1, 4, 10, 6],
      [2, 3, 15, 1],
      [2, 4, 4, 3],
      [3, 4, 20, 2],
      [4, 2, 5, 3]
    ] as const
    const flow = (node: number, sign: 1 | -1) =>
      arcs.map(([from, to]) => sign * (Number(from === node) - Number(to === node)))
    // What comes out of the first place, no more out of the others than comes in, and no more kept than is wanted.
    const found = lexicographic(
      program(
        [
          ...arcs.map((_, a) => arcs.map((__, b) => Number(a === b))),
          flow(0, 1),
          ...[1, 2, 3, 4].map((node) => flow(node, 1)),
          flow(3, -1),
          flow(4, -1)
        ],
        [...arcs.map(([, , capacity]) => capacity), 20, 0, 0, 0, 0, 5, 15]
      )
    )
    const delivered = flow(3, -1).map((x, a) => x + flow(4, -1)[a]!)
    expect(found.maximise(Float64Array.from(delivered))).toBeCloseTo(20, 9)
    expect(found.maximise(Float64Array.from(arcs, ([, , , cost]) => -cost))).toBeCloseTo(-150, 9)
  })
})
