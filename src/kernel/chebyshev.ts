/** Smooth functions as polynomials through their values at Chebyshev's points: slow functions, fast answers. */

/**
 * Chebyshev's points in (−1, 1): a polynomial through them is nearly the best of its degree.
 *
 * @example chebyshevPoints(2) // => [0.7071…, −0.7071…]
 */
export const chebyshevPoints = (count: number): Float64Array =>
  Float64Array.from({ length: count }, (_, k) => Math.cos((Math.PI * (k + 0.5)) / count))

/**
 * Turns values at Chebyshev's points along one axis of a box of numbers, row-major, into coefficients of powers, in
 * place.
 *
 * @param counts points along each axis
 */
export const valuesToPowers = (box: Float64Array, counts: ReadonlyArray<number>, axis: number): void => {
  const count = counts[axis]!
  const powers = powersThrough(count)
  const stride = counts.slice(axis + 1).reduce((product, one) => product * one, 1)
  const line = new Float64Array(count)
  for (let from = 0; from < box.length; from += stride * count) {
    for (let at = from; at < from + stride; at++) {
      for (let k = 0; k < count; k++) line[k] = box[at + k * stride]!
      for (let power = 0; power < count; power++) {
        let sum = 0
        for (let k = 0; k < count; k++) sum += powers[k * count + power]! * line[k]!
        box[at + power * stride] = sum
      }
    }
  }
}

/** By Horner's scheme along the last axis of `box`: one number for each `count` of them, written to `out`. */
export const alongLast = (box: Float64Array, count: number, x: number, out: Float64Array): void => {
  for (let at = 0; at < out.length; at++) {
    let sum = 0
    for (let k = (at + 1) * count - 1; k >= at * count; k--) sum = sum * x + box[k]!
    out[at] = sum
  }
}

/** Row k: coefficients of the polynomial that is 1 at point k and 0 at the others. */
const powersThrough = (count: number): Float64Array => {
  const known = remembered.get(count)
  if (known !== undefined) return known
  const points = chebyshevPoints(count)
  const rows = new Float64Array(count * count)
  for (let k = 0; k < count; k++) {
    const row = rows.subarray(k * count, (k + 1) * count)
    row[0] = 1
    let degree = 0
    for (let j = 0; j < count; j++) {
      if (j === k) continue
      const each = 1 / (points[k]! - points[j]!)
      degree++
      for (let power = degree; power >= 0; power--)
        row[power] = ((power > 0 ? row[power - 1]! : 0) - points[j]! * row[power]!) * each
    }
  }
  remembered.set(count, rows)
  return rows
}

/** Nothing but the number of points goes into them. */
const remembered = new Map<number, Float64Array>()
