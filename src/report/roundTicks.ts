/** Round numbers along an axis, for pictures and terminals alike. */

/**
 * The multiples of 1, 2 or 5 times a power of ten from `low` to a greater `high`, so far apart that about `count` of
 * them fit: never more than one above it.
 *
 * @example roundTicks(3, 17, 4) // => [5, 10, 15]
 */
export const roundTicks = (low: number, high: number, count: number): ReadonlyArray<number> => {
  const rough = (high - low) / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough * (1 - tolerance)) ?? 10) * power
  const first = Math.ceil(low / step - rounding)
  const last = Math.floor(high / step + rounding)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    Number(((first + index) * step).toPrecision(12))
  )
}

/** A step that is too short by so little is still taken, rather than one twice as long. */
const tolerance = 0.001

/** As a share of a step: an end that misses a tick by this much is on it. */
const rounding = 1e-9
