import { describe, expect, it } from "vitest"
import { boxedStep } from "../../src/kernel/boxedStep.ts"

const problem = {
  x: Float64Array.of(0, 0),
  // |step₁ + step₂ − 4|² + |step₁ − step₂ − 2|²: (3, 1) when free.
  errors: Float64Array.of(-4, -2),
  rows: [Float64Array.of(1, 1), Float64Array.of(1, -1)],
  lower: [-10, -10],
  upper: [10, 10],
  scales: Float64Array.of(1, 1),
  damping: 0
}

const rounded = (step: Float64Array) => [...step].map((value) => Math.round(value * 1e12) / 1e12)

describe("boxedStep", () => {
  it("solves the linear problem where no limit is in the way", () => {
    expect(rounded(boxedStep(problem))).toEqual([3, 1])
  })

  it("stops at a limit and solves the rest again around it", () => {
    const coupled = {
      ...problem,
      rows: [Float64Array.of(1, 1), Float64Array.of(0, 0.5)],
      errors: Float64Array.of(-4, 0)
    }
    // Free: (4, 0). With step₁ held at 1: |step₂ − 3|² + step₂²/4 is least at 12/5.
    expect(rounded(boxedStep({ ...coupled, upper: [1, 10] }))).toEqual([1, 2.4])
  })

  it("measures the way to a limit from where it stands", () => {
    expect(rounded(boxedStep({ ...problem, x: Float64Array.of(2, -9.5), upper: [4, -9] }))).toEqual([2, 0.5])
    expect(
      rounded(boxedStep({ ...problem, x: Float64Array.of(2, 9.5), errors: Float64Array.of(4, 2), lower: [0, 9] }))
    ).toEqual([-2, -0.5])
  })

  it("shrinks as damping grows", () => {
    const lengths = [0, 1, 10, 100].map((damping) => Math.hypot(...boxedStep({ ...problem, damping })))
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a))
    expect(rounded(boxedStep({ ...problem, damping: 2 }))).toEqual([1.5, 0.5])
    // Minimise 2(step₁ − 3)² + 2(step₂ − 1)² + 2·4·step₁² + 2·step₂².
    expect(rounded(boxedStep({ ...problem, damping: 2, scales: Float64Array.of(2, 1) }))).toEqual([0.6, 0.5])
  })

  it("does not move what is held from both sides", () => {
    expect(rounded(boxedStep({ ...problem, lower: [0, -10], upper: [0, 10] }))).toEqual([0, 1])
  })
})
