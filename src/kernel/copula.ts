/** What a Gaussian copula needs to give named assumptions the rank correlations that were stated. */

/**
 * The correlation of normal scores that gives rank correlation `rho` (Spearman): 2 sin(πρ/6) (K. Pearson 1907).
 *
 * @example pearsonFromSpearman(0.5) // => 0.5176380902050415
 */
export const pearsonFromSpearman = (rho: number): number => 2 * Math.sin((Math.PI * rho) / 6)

/** A lower triangle L with L·Lᵀ the matrix; or the first row that contradicts the rows before it. */
export type Cholesky = { readonly ok: ReadonlyArray<Float64Array> } | { readonly notPositiveDefinite: number }

/**
 * Factors a symmetric matrix, of which only the lower triangle is read. A row of `ok` holds as many numbers as the
 * matrix has columns, zeros above the diagonal. A pivot below 1e-10 of its diagonal counts as none: rows that repeat
 * one another.
 *
 * @example cholesky([[4, 2], [2, 2]]) // => { ok: [[2, 0], [1, 1]] }
 */
export const cholesky = (matrix: ReadonlyArray<ArrayLike<number>>): Cholesky => {
  const lower = matrix.map(() => new Float64Array(matrix.length))
  for (const [row, values] of matrix.entries()) {
    const here = lower[row] as Float64Array
    for (let column = 0; column <= row; column++) {
      const there = lower[column] as Float64Array
      let rest = values[column] as number
      for (let inner = 0; inner < column; inner++) rest -= (here[inner] as number) * (there[inner] as number)
      if (column < row) here[column] = rest / (there[column] as number)
      else if (rest > SMALLEST_PIVOT * (values[row] as number)) here[row] = Math.sqrt(rest)
      else return { notPositiveDefinite: row }
    }
  }
  return { ok: lower }
}

/** Rank correlations are stated to a few digits, so a smaller pivot is rounding and not information. */
const SMALLEST_PIVOT = 1e-10
