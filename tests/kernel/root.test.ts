import { describe, expect, it } from "vitest"
import { crossings } from "../../src/kernel/root.ts"

const grid = (low: number, high: number, cells: number) =>
  Float64Array.from({ length: cells + 1 }, (_, index) => low + ((high - low) * index) / cells)

describe("crossings", () => {
  it("finds every sign change in order", () => {
    const found = crossings(Math.sin, grid(-7, 7, 50))
    expect(found.map(({ kind }) => kind)).toEqual(["crossing", "crossing", "crossing", "crossing", "crossing"])
    ;[-2, -1, 0, 1, 2].forEach((k, index) => expect(found[index]?.x).toBeCloseTo(k * Math.PI, 14))
  })

  it("calls a jump over zero a jump, with the values beside it", () => {
    const found = crossings((x) => (x < 0.3 ? x - 1 : x + 2), grid(0, 1, 7))
    expect(found).toEqual([{ kind: "jump", x: expect.closeTo(0.3, 15), left: expect.closeTo(-0.7, 14), right: 2.3 }])
  })

  it("sees a jump that is small beside the values around it", () => {
    const [found] = crossings((x) => 1000 * (x - 0.3) + (x < 0.3 ? 0 : 0.01), grid(0, 1, 7))
    expect(found).toMatchObject({ kind: "jump", right: expect.closeTo(0.01, 10) })
  })

  it("does not take a steep slope for a jump", () => {
    expect(crossings((x) => 1e7 * (x - 1 / 3), grid(0, 1, 4)).map(({ kind }) => kind)).toEqual(["crossing"])
  })

  it("takes the tolerance of a jump from the caller", () => {
    const step = (x: number) => (x < 0.3 ? x - 0.31 : x - 0.29)
    expect(crossings(step, grid(0, 1, 4), 0.03).map(({ kind }) => kind)).toEqual(["crossing"])
    expect(crossings(step, grid(0, 1, 4), 0.01).map(({ kind }) => kind)).toEqual(["jump"])
  })

  it("counts a zero on the grid once", () => {
    expect(crossings((x) => x, grid(-1, 1, 2))).toEqual([{ kind: "crossing", x: 0 }])
  })

  it("counts a stretch of zeros once, at its start", () => {
    const flat = (x: number) => (x < 1 ? x - 1 : x > 3 ? x - 3 : 0)
    expect(crossings(flat, grid(0, 4, 8))).toEqual([{ kind: "crossing", x: 1 }])
  })

  it("does not count zero touched from one side, but does at an end of the grid", () => {
    expect(crossings((x) => x * x, grid(-1, 1, 2))).toEqual([])
    expect(crossings((x) => x, grid(0, 1, 2))).toEqual([{ kind: "crossing", x: 0 }])
    expect(crossings((x) => x - 1, grid(0, 1, 2))).toEqual([{ kind: "crossing", x: 1 }])
  })

  it("finds nothing where nothing changes sign", () => {
    expect(crossings((x) => x + 5, grid(0, 1, 10))).toEqual([])
  })

  it("stays out of places where the function has no value", () => {
    const partial = (x: number) => (x > 0.5 ? NaN : x - 0.2)
    expect(crossings(partial, grid(0, 1, 10)).map(({ x }) => x)).toEqual([expect.closeTo(0.2, 14)])
    expect(crossings((x) => (x < 0.5 ? -1 : x < 0.6 ? NaN : 1), grid(0, 1, 10))).toEqual([])
    expect(crossings((x) => 1 / x, grid(-1, 1, 2))).toEqual([])
  })
})
