/** Linear least squares by Householder reflections: the step that a nonlinear fit takes. */

/**
 * The x of smallest |A·x − b| for a matrix of full column rank with at least as many rows as columns. `rows` and
 * `target` are overwritten. Golub & Van Loan 2013, Matrix Computations, 5.3. A column without anything left of its own
 * gets 0.
 */
export const solveLeastSquares = (rows: ReadonlyArray<Float64Array>, target: Float64Array): Float64Array => {
  const columns = rows[0]?.length ?? 0
  for (let column = 0; column < columns; column++) reflect(rows, target, column)
  const x = new Float64Array(columns)
  for (let column = columns - 1; column >= 0; column--) {
    const row = rows[column] as Float64Array
    let rest = target[column] as number
    for (let other = column + 1; other < columns; other++) rest -= (row[other] as number) * (x[other] as number)
    x[column] = row[column] === 0 ? 0 : rest / (row[column] as number)
  }
  return x
}

/** Turns the space so that `column` has nothing below its diagonal. */
const reflect = (rows: ReadonlyArray<Float64Array>, target: Float64Array, column: number): void => {
  let length = 0
  for (let row = column; row < rows.length; row++) length = Math.hypot(length, rows[row]?.[column] as number)
  if (length === 0) return
  const diagonal = rows[column]?.[column] as number
  const head = diagonal > 0 ? -length : length
  const mirror = rows.slice(column).map((row) => row[column] as number)
  mirror[0] = diagonal - head
  const scale = -head * mirror[0]
  for (let other = column; other < (rows[0]?.length ?? 0); other++) {
    let overlap = 0
    for (let row = column; row < rows.length; row++)
      overlap += (mirror[row - column] as number) * (rows[row]?.[other] as number)
    for (let row = column; row < rows.length; row++) {
      const values = rows[row] as Float64Array
      values[other] = (values[other] as number) - (overlap / scale) * (mirror[row - column] as number)
    }
  }
  let overlap = 0
  for (let row = column; row < rows.length; row++) overlap += (mirror[row - column] as number) * (target[row] as number)
  for (let row = column; row < rows.length; row++) {
    target[row] = (target[row] as number) - (overlap / scale) * (mirror[row - column] as number)
  }
}
