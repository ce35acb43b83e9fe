/** Differences of columns, such as those of paired draws. */

/**
 * Number by number: the first less the second, which is as long.
 *
 * @param out where they go; a list of their own unless given
 */
export const minus = (
  one: Float64Array,
  other: Float64Array,
  out: Float64Array = new Float64Array(one.length)
): Float64Array => {
  for (let i = 0; i < one.length; i++) out[i] = one[i]! - other[i]!
  return out
}
