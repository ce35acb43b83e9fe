import { describe, expect, it } from "vitest"
import { cholesky, pearsonFromSpearman } from "../../src/kernel/copula.ts"
import { dot } from "../../src/kernel/linearAlgebra.ts"
import { normalCdf, normalQuantile } from "../../src/kernel/normal.ts"
import { expectRelative, minimalStandard } from "./support.ts"

describe("pearsonFromSpearman", () => {
  // methods vectors, gaussian-copula-rank (mpmath, 40 digits).
  it.each([
    [0.3, 0.3128689300804617],
    [0.5, 0.5176380902050415],
    [0.8, 0.8134732861516004],
    [-0.5, -0.5176380902050415]
  ])("turns a rank correlation of %f into %f", (rho, pearson) => {
    expectRelative(pearsonFromSpearman(rho), pearson, 1e-14)
  })

  it("leaves none and all alone", () => {
    expect(pearsonFromSpearman(0)).toBe(0)
    expect(pearsonFromSpearman(1)).toBeCloseTo(1, 15)
  })

  it("gives uniforms that rank correlation through normal scores", () => {
    const random = minimalStandard(4)
    const pearson = pearsonFromSpearman(0.6)
    let sum = 0
    for (let draw = 0; draw < 40_000; draw++) {
      const first = normalQuantile(random())
      const second = pearson * first + Math.sqrt(1 - pearson ** 2) * normalQuantile(random())
      sum += (normalCdf(first) - 0.5) * (normalCdf(second) - 0.5)
    }
    // Spearman's ρ is the correlation of the uniforms; its standard error here is about 0.004.
    expect(Math.abs((12 * sum) / 40_000 - 0.6)).toBeLessThan(0.018)
  })
})

describe("cholesky", () => {
  it("gives back the matrix when multiplied out", () => {
    const matrix = [
      [4, 2, -1],
      [2, 5, 0.5],
      [-1, 0.5, 3]
    ]
    const result = cholesky(matrix)
    if (!("ok" in result)) throw new Error("refused")
    const { ok: lower } = result
    matrix.forEach((row, i) =>
      row.forEach((value, j) => {
        const product = dot(lower[i] ?? [], lower[j] ?? [])
        expect(product).toBeCloseTo(value, 14)
        if (j > i) expect(lower[i]?.[j]).toBe(0)
      })
    )
  })

  it("names the first row that contradicts those before it", () => {
    // a and b go together, b and c go together, a and c go against each other: impossible.
    const contradiction = [
      [1, 0.9, -0.9],
      [0.9, 1, 0.9],
      [-0.9, 0.9, 1]
    ]
    expect(cholesky(contradiction)).toEqual({ notPositiveDefinite: 2 })
    expect(
      cholesky([
        [1, 1],
        [1, 1]
      ])
    ).toEqual({ notPositiveDefinite: 1 })
    expect(cholesky([[0]])).toEqual({ notPositiveDefinite: 0 })
    expect(cholesky([[NaN]])).toEqual({ notPositiveDefinite: 0 })
  })

  it("judges a pivot by the size of its own diagonal", () => {
    expect(cholesky([[1e-12]])).toEqual({ ok: [Float64Array.of(1e-6)] })
    expect(
      cholesky([
        [1e6, 1e6],
        [1e6, 1e6 + 1e-5]
      ])
    ).toEqual({ notPositiveDefinite: 1 })
  })

  it("of nothing is nothing", () => {
    expect(cholesky([])).toEqual({ ok: [] })
  })
})
