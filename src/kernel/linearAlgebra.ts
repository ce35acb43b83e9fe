/**
 * Singular values of small dense matrices by Jacobi rotations: simple, and accurate to the last digits.
 */

/**
 * Singular values, largest first; `u[i]` and `v[i]` are the unit vectors on the side of the rows and of the columns.
 */
export type Svd = {
  readonly u: ReadonlyArray<Float64Array>
  readonly singularValues: Float64Array
  readonly v: ReadonlyArray<Float64Array>
}

/**
 * Singular values of a matrix given by rows, of at most some 60 columns, by one-sided Jacobi rotations (Hestenes 1958),
 * accurate to the smallest. There is one for every column, also where the matrix has fewer rows: `v[i]` with a value of
 * 0 (or rounding) are the directions in which the columns may move without moving any row, and their `u[i]` is zero.
 * Each `v[i]`'s largest entry is positive.
 *
 * @example svd([[3, 0], [0, -4]]).singularValues // => [4, 3]
 */
export const svd = (rows: ReadonlyArray<ArrayLike<number>>): Svd => {
  const count = rows[0]?.length ?? 0
  const columns = Array.from({ length: count }, (_, column) => Float64Array.from(rows, (row) => row[column] as number))
  const v = identity(count)
  const negligible = Number.EPSILON ** 2 * columns.reduce((sum, column) => sum + dot(column, column), 0)
  for (let sweep = 0; sweep < SWEEP_LIMIT; sweep++) {
    let turned = false
    for (let p = 0; p < count - 1; p++) {
      for (let q = p + 1; q < count; q++) {
        const [first, second] = [columns[p] as Float64Array, columns[q] as Float64Array]
        const [lengthP, lengthQ, overlap] = [dot(first, first), dot(second, second), dot(first, second)]
        if (lengthP <= negligible || lengthQ <= negligible) continue
        if (Math.abs(overlap) <= ORTHOGONAL * Math.sqrt(lengthP) * Math.sqrt(lengthQ)) continue
        turned = true
        const { cosine, sine } = rotation(lengthP, lengthQ, overlap)
        rotate(first, second, cosine, sine)
        rotate(v[p] as Float64Array, v[q] as Float64Array, cosine, sine)
      }
    }
    if (!turned) break
  }
  const lengths = columns.map((column) => Math.sqrt(dot(column, column)))
  const order = lengths.map((_, index) => index).sort((a, b) => (lengths[b] ?? NaN) - (lengths[a] ?? NaN))
  return {
    u: order.map((index) => {
      const length = lengths[index] as number
      const sign = signOfLargest(v[index] as Float64Array)
      return (columns[index] as Float64Array).map((value) => (length ** 2 > negligible ? (sign * value) / length : 0))
    }),
    singularValues: Float64Array.from(order, (index) => lengths[index] as number),
    v: order.map((index) => withPositiveLargest(v[index] as Float64Array))
  }
}

export const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0
  for (let index = 0; index < a.length; index++) sum += (a[index] as number) * (b[index] as number)
  return sum
}

/** The turn that makes [[a, overlap], [overlap, b]] diagonal, the smaller of the two there are. */
const rotation = (a: number, b: number, overlap: number): { readonly cosine: number; readonly sine: number } => {
  const slope = (b - a) / (2 * overlap)
  const tangent = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.hypot(1, slope))
  const cosine = 1 / Math.hypot(1, tangent)
  return { cosine, sine: cosine * tangent }
}

const rotate = (first: Float64Array, second: Float64Array, cosine: number, sine: number): void => {
  for (let index = 0; index < first.length; index++) {
    const [a, b] = [first[index] as number, second[index] as number]
    first[index] = cosine * a - sine * b
    second[index] = sine * a + cosine * b
  }
}

const identity = (size: number): Array<Float64Array> =>
  Array.from({ length: size }, (_, row) => Float64Array.from({ length: size }, (_, column) => (row === column ? 1 : 0)))

const signOfLargest = (vector: Float64Array): number =>
  vector.reduce((largest, value) => (Math.abs(value) > Math.abs(largest) ? value : largest), 0) < 0 ? -1 : 1

const withPositiveLargest = (vector: Float64Array): Float64Array => {
  const sign = signOfLargest(vector)
  return vector.map((value) => sign * value)
}

/** Jacobi converges quadratically, in six to ten sweeps; more means values that are not finite. */
const SWEEP_LIMIT = 60
/** Cosine of the angle between columns that counts as a right one: a few roundings. */
const ORTHOGONAL = 1e-15
