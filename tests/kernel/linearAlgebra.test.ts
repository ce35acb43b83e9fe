import { describe, expect, it } from "vitest"
import { dot, svd, symmetricEigen } from "../../src/kernel/linearAlgebra.ts"
import { minimalStandard } from "./support.ts"

const randomRows = (rows: number, columns: number, seed: number) => {
  const random = minimalStandard(seed)
  return Array.from({ length: rows }, () => Float64Array.from({ length: columns }, () => 2 * random() - 1))
}

const expectOrthonormal = (vectors: ReadonlyArray<Float64Array>) =>
  vectors.forEach((a, i) => vectors.forEach((b, j) => expect(dot(a, b)).toBeCloseTo(i === j ? 1 : 0, 13)))

describe("symmetricEigen", () => {
  it("knows a matrix by hand", () => {
    const { values, vectors } = symmetricEigen([
      [2, 1],
      [1, 2]
    ])
    expect([...values].map((value) => Math.round(value * 1e14) / 1e14)).toEqual([3, 1])
    expect(vectors[0]?.[0]).toBeCloseTo(Math.SQRT1_2, 14)
    expect(vectors[0]?.[1]).toBeCloseTo(Math.SQRT1_2, 14)
  })

  it("agrees with numpy", () => {
    // numpy 2 linalg.eigh.
    const { values } = symmetricEigen([
      [4, 1, 2],
      [1, 3, 0],
      [2, 0, 1]
    ])
    ;[5.346462189567423, 2.722245633762534, -0.0687078233299561].forEach((value, index) =>
      expect(values[index]).toBeCloseTo(value, 13)
    )
  })

  it("stretches each vector by its value, for 60 rows too", () => {
    const half = randomRows(60, 60, 2)
    const matrix = half.map((row, i) => row.map((value, j) => value + (half[j]?.[i] ?? NaN)))
    const { values, vectors } = symmetricEigen(matrix)
    expectOrthonormal(vectors.slice(0, 10))
    vectors
      .slice(0, 10)
      .forEach((vector, index) =>
        matrix.forEach((row, i) =>
          expect(dot(row, vector)).toBeCloseTo((values[index] ?? NaN) * (vector[i] ?? NaN), 11)
        )
      )
    expect([...values]).toEqual([...values].sort((a, b) => b - a))
  })

  it("keeps a diagonal matrix as it is, ties and all", () => {
    expect([
      ...symmetricEigen([
        [5, 0],
        [0, 5]
      ]).values
    ]).toEqual([5, 5])
    expect([
      ...symmetricEigen([
        [0, 0],
        [0, 0]
      ]).values
    ]).toEqual([0, 0])
    expect([...symmetricEigen([]).values]).toEqual([])
  })
})

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
