/** How each of many outputs moves with each of many inputs, by differences that stay inside the inputs' limits. */

/**
 * Rows ∂fᵢ/∂xⱼ of `f` at `x`, exact for quadratics: central differences, or three points to one side where a limit is
 * near. Two evaluations for each input, and one at `x`. An input whose limits are equal gets a column of zeros.
 */
export const differenceJacobian = (
  f: (x: Float64Array) => ArrayLike<number>,
  x: Float64Array,
  lower: ArrayLike<number>,
  upper: ArrayLike<number>
): ReadonlyArray<Float64Array> => {
  const here = Float64Array.from(f(x))
  const rows = Array.from(here, () => new Float64Array(x.length))
  for (let input = 0; input < x.length; input++) {
    const [value, low, high] = [x[input] as number, lower[input] as number, upper[input] as number]
    if (low === high) continue
    const step = stepFor(value, low, high)
    const first = value + step <= high ? step : -2 * step
    const second = value - step >= low ? -step : 2 * step
    const firstOutputs = Float64Array.from(f(x.with(input, value + first)))
    const secondOutputs = f(x.with(input, value + second))
    for (const [output, row] of rows.entries()) {
      const toFirst = ((firstOutputs[output] as number) - (here[output] as number)) / first
      const toSecond = ((secondOutputs[output] as number) - (here[output] as number)) / second
      row[input] = (toFirst * second - toSecond * first) / (second - first)
    }
  }
  return rows
}

/**
 * A power of two near the cube root of machine precision: truncation and rounding weigh alike, and x + step is exact.
 */
const stepFor = (value: number, low: number, high: number): number => {
  const range = high - low
  const scale = Number.isFinite(range) ? Math.max(Math.abs(value), range / 100) : Math.max(Math.abs(value), 1)
  return Math.min(2 ** Math.round(Math.log2(scale * 6e-6)), range / 4)
}
