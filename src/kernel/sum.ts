/** A sum that does not lose small terms beside large ones. */

/**
 * Compensated sum of `values` (Neumaier's variant of Kahan's algorithm, ZAMM 54, 1974): the error is about one rounding
 * of the result, however many values there are and whatever their order.
 *
 * @example compensatedSum([1, 1e100, 1, -1e100]) // => 2
 */
export const compensatedSum = (values: ArrayLike<number>): number => {
  let sum = 0
  let lost = 0
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number
    const next = sum + value
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum
    sum = next
  }
  return sum + lost
}
