import { describe, expect, it } from "vitest"
import { normalQuantile } from "../../src/kernel/normal.ts"
import { studentQuantile } from "../../src/kernel/studentQuantile.ts"
import { expectRelative } from "./support.ts"

describe("studentQuantile", () => {
  // Any printed table of t: one-sided 5 %.
  it.each([
    [1, 6.314],
    [2, 2.92],
    [10, 1.812],
    [30, 1.697],
    [120, 1.658]
  ])("with %i degrees of freedom has the tabulated 95th percentile", (degrees, value) => {
    expect(studentQuantile(0.95, degrees)).toBeCloseTo(value, 3)
  })

  it("knows the closed forms of one and two degrees", () => {
    for (const p of [0.01, 0.3, 0.6, 0.999]) {
      expectRelative(studentQuantile(p, 1), Math.tan(Math.PI * (p - 0.5)), 1e-11)
      expectRelative(studentQuantile(p, 2), (2 * p - 1) / Math.sqrt(2 * p * (1 - p)), 1e-11)
    }
  })

  it("changes its method without a step", () => {
    for (const p of [0.05, 0.75, 0.999])
      expectRelative(studentQuantile(p, 10_000), studentQuantile(p, 10_000 + 1e-6), 1e-10)
  })

  it("goes over to the normal", () => {
    expectRelative(studentQuantile(0.95, 1e8), normalQuantile(0.95), 2e-8)
  })

  it("is 0 in the middle and undefined without freedom", () => {
    expect(studentQuantile(0.5, 7)).toBe(0)
    expect(studentQuantile(0.5, 1e6)).toBe(0)
    expect(studentQuantile(0.95, 0)).toBeNaN()
  })
})
