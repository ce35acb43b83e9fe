/** Differences of columns, such as those of paired draws. */

/** Number by number: the first less the second, which is as long. */
export const minus = (one: Float64Array, other: Float64Array): Float64Array => one.map((value, i) => value - other[i]!)
