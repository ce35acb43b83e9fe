import { describe, expect, it } from "vitest"
import {
  truncatedCdf,
  truncatedLogMoments,
  truncatedMoments,
  truncatedNormal,
  truncatedQuantile
} from "../../src/kernel/truncatedNormal.ts"
import { expectRelative } from "./support.ts"

// Reference values: mpmath, 40 digits, by quadrature and root finding.

describe("truncatedNormal", () => {
  it("turns a 90 % interval into centre and deviation", () => {
    // methods vectors, normal-ci90: σ = (95th − 5th) / 3.2897073.
    const normal = truncatedNormal(30, 50, -Infinity, Infinity)
    expect(normal.centre).toBe(40)
    expectRelative(normal.deviation, 6.079568319117689, 1e-12)
    expect(normal.massInside).toBe(1)
  })

  it("knows a cut share's quantiles, mean and variance", () => {
    const normal = truncatedNormal(0.7, 0.99, 0, 1)
    expectRelative(normal.massBelow + normal.massAbove, 0.03934893541329588, 1e-12)
    expectRelative(truncatedQuantile(normal, 0.9), 0.9420711590063977, 1e-13)
    expectRelative(truncatedQuantile(normal, 0.5), 0.8406507955040982, 1e-13)
    expectRelative(truncatedMoments(normal).mean, 0.8371971207484732, 1e-12)
    expectRelative(truncatedMoments(normal).variance, 0.006500750777968233, 1e-11)
  })

  it("knows a cut lognormal's mean and variance", () => {
    const normal = truncatedNormal(Math.log(20), Math.log(80), Math.log(15), Math.log(120))
    expectRelative(1 - normal.massInside, 0.01453509904035033, 1e-12)
    expectRelative(Math.exp(truncatedQuantile(normal, 0.25)), 30.355939038579926, 1e-13)
    expectRelative(truncatedLogMoments(normal).mean, 43.586499054713904, 1e-12)
    expectRelative(truncatedLogMoments(normal).variance, 324.40782432741435, 1e-11)
  })

  it("ends at the cuts and undoes its distribution function between them", () => {
    const normal = truncatedNormal(0.7, 0.99, 0.6, 1)
    expectRelative(truncatedQuantile(normal, 0), 0.6, 1e-14)
    expectRelative(truncatedQuantile(normal, 1), 1, 1e-14)
    for (let u = 0.01; u < 1; u += 0.01) expectRelative(truncatedCdf(normal, truncatedQuantile(normal, u)), u, 1e-12)
  })

  it("keeps its digits where only the upper tail is left", () => {
    const normal = truncatedNormal(-1.6448536269514722, 1.6448536269514722, 8, Infinity)
    const u = truncatedCdf(normal, 8.1)
    expect(u).toBeGreaterThan(0.5)
    expectRelative(truncatedQuantile(normal, u), 8.1, 1e-12)
  })

  it("is certain where the percentiles agree", () => {
    const normal = truncatedNormal(4, 4, 4, 9)
    expect([0, 0.5, 1].map((u) => truncatedQuantile(normal, u))).toEqual([4, 4, 4])
    expect(truncatedMoments(normal)).toEqual({ mean: 4, variance: 0 })
  })
})
