import { describe, expect, it } from "vitest"
import { dot, svd } from "../../src/kernel/linearAlgebra.ts"
import { minimalStandard } from "./support.ts"

const randomRows = (rows: number, columns: number, seed: number) => {
  const random = minimalStandard(seed)
  return Array.from({ length: rows }, () => Float64Array.from({ length: columns }, () => 2 * random() - 1))
}

const expectOrthonormal = (vectors: ReadonlyArray<Float64Array>) =>
  vectors.forEach((a, i) => vectors.forEach((b, j) => expect(dot(a, b)).toBeCloseTo(i === j ? 1 : 0, 13)))

describe("svd", () => {
  it.each([
    [6, 4],
    [4, 4],
    [3, 5],
    [30, 30]
  ])("puts a matrix of %i rows and %i columns together again", (rows, columns) => {
    const matrix = randomRows(rows, columns, rows + columns)
    const { u, singularValues, v } = svd(matrix)
    expectOrthonormal(v)
    expectOrthonormal(u.slice(0, Math.min(rows, columns)))
    matrix.forEach((row, i) =>
      row.forEach((value, j) => {
        const sum = u.reduce(
          (total, side, k) => total + (side[i] ?? 0) * (singularValues[k] ?? 0) * (v[k]?.[j] ?? 0),
          0
        )
        expect(sum).toBeCloseTo(value, 12)
      })
    )
  })

  it("has the known values of a matrix with more columns than rows, and its null direction", () => {
    // numpy 2 linalg.svd.
    const { u, singularValues, v } = svd([
      [1, 2, 3],
      [4, 5, 6]
    ])
    expect(singularValues[0]).toBeCloseTo(9.508032000695724, 13)
    expect(singularValues[1]).toBeCloseTo(0.772869635673484, 13)
    expect(singularValues[2]).toBeLessThan(1e-14)
    const [, , nothing] = v
    ;[-1, 2, -1].forEach((part, index) => expect(nothing?.[index]).toBeCloseTo(part / Math.sqrt(6), 13))
    expect([...(u[2] ?? [])]).toEqual([0, 0])
  })

  it("sees a small singular value beside a large one to its last digits", () => {
    // Columns of lengths 1 and 1e-12 at right angles: eigenvalues of AᵀA would lose the second.
    const { singularValues } = svd([
      [0.6, -0.8e-12],
      [0.8, 0.6e-12]
    ])
    expect((singularValues[1] ?? NaN) / 1e-12).toBeCloseTo(1, 12)
  })

  it("of zeros is zero", () => {
    expect([
      ...svd([
        [0, 0],
        [0, 0]
      ]).singularValues
    ]).toEqual([0, 0])
    expect([...svd([]).singularValues]).toEqual([])
  })
})
