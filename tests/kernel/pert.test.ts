import { describe, it } from "vitest"
import { pertCdf, pertMean, pertQuantile, pertShapes, pertVariance } from "../../src/kernel/pert.ts"
import { expectRelative } from "./support.ts"

// mc2d's parametrisation (https://cran.r-project.org/package=mc2d); values by mpmath, 40 digits.
const range = { low: 20, mode: 35, high: 70 }

describe("the PERT distribution of 20, 35, 70", () => {
  it("is a beta of shapes 2.2 and 3.8", () => {
    const { a, b } = pertShapes(range)
    expectRelative(a, 2.2, 1e-12)
    expectRelative(b, 3.8, 1e-12)
  })

  it("has the published moments, not the textbook's sixth of the range", () => {
    expectRelative(pertMean(range), 38.33333333333333, 1e-12)
    expectRelative(pertVariance(range), 82.93650793650794, 1e-12)
  })

  it.each([
    [0.05, 24.785214176459945],
    [0.5, 37.54997424745591],
    [0.95, 54.57755088558132]
  ])("has the published quantile at %f", (u, value) => {
    expectRelative(pertQuantile(range, u), value, 1e-12)
    expectRelative(pertCdf(range, value), u, 1e-12)
  })
})
