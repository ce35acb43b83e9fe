/** Quantiles of draws: exact for as many as are kept, and from a histogram of fixed size beyond that. */

import { orderStatistics } from "./orderStatistics.ts"

/**
 * Quantiles of `values` at each of `probabilities` (0..1), by linear interpolation at (n − 1)p: Hyndman & Fan's type 7,
 * as in R, numpy and Excel. `values` is left as it is; NaN where there are none, or one is NaN.
 *
 * @example quantilesOf(Float64Array.of(3, 1, 2, 4), [0.25]) // => [1.75]
 */
export const quantilesOf = (values: Float64Array, probabilities: ReadonlyArray<number>): Array<number> => {
  if (values.length === 0) return probabilities.map(() => NaN)
  const places = probabilities.map((probability) => (values.length - 1) * probability)
  const found = orderStatistics(
    values,
    places.flatMap((place) => [Math.floor(place), Math.ceil(place)])
  )
  return places.map((place, i) => {
    const [lower, upper] = [found[2 * i]!, found[2 * i + 1]!]
    return lower === upper ? lower : lower + (place - Math.floor(place)) * (upper - lower)
  })
}

/** Counts in equal bins between `low` and `high`, what lies outside them, and the extremes seen. */
export type Histogram = {
  readonly low: number
  readonly high: number
  /** The first counts what is below `low`, the last what is at or above `high`. */
  readonly counts: Float64Array
  /** Smallest and largest value counted. */
  readonly extremes: Float64Array
}

/**
 * An empty histogram; choose `low`..`high` from a first part of the draws, with room to spare. Values beyond are
 * counted all the same, but quantiles among them are only known to lie between the edge and the extreme.
 */
export const makeHistogram = (low: number, high: number, bins: number): Histogram => ({
  low,
  high,
  counts: new Float64Array(bins + 2),
  extremes: Float64Array.of(Infinity, -Infinity)
})

/** Counts `values` into `histogram`, each with `weight`. */
export const addToHistogram = (histogram: Histogram, values: Float64Array, weight = 1): void => {
  const { low, high, counts, extremes } = histogram
  const bins = counts.length - 2
  const perUnit = high > low ? bins / (high - low) : 0
  let [smallest, largest] = [extremes[0] as number, extremes[1] as number]
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number
    const bin = value < low ? 0 : value >= high ? bins + 1 : Math.min(bins, 1 + (((value - low) * perUnit) | 0))
    counts[bin] = (counts[bin] as number) + weight
    if (value < smallest) smallest = value
    if (value > largest) largest = value
  }
  extremes[0] = smallest
  extremes[1] = largest
}

/** Counts into `histogram` what `other`, with the same edges and bins, has counted. */
export const mergeHistogram = (histogram: Histogram, other: Histogram): void => {
  for (let bin = 0; bin < histogram.counts.length; bin++) histogram.counts[bin]! += other.counts[bin]!
  histogram.extremes[0] = Math.min(histogram.extremes[0]!, other.extremes[0]!)
  histogram.extremes[1] = Math.max(histogram.extremes[1]!, other.extremes[1]!)
}

/**
 * The quantile at `probability`, off by less than one bin where it lies between the edges: values are taken as spread
 * evenly over their bin. NaN where nothing was counted.
 */
export const histogramQuantile = (histogram: Histogram, probability: number): number => {
  const { low, high, counts, extremes } = histogram
  const [smallest, largest] = [extremes[0] as number, extremes[1] as number]
  const width = (high - low) / (counts.length - 2)
  let left = 0
  for (let bin = 0; bin < counts.length; bin++) left += counts[bin] as number
  left *= probability
  for (let bin = 0; bin < counts.length; bin++) {
    const count = counts[bin] as number
    if (count > 0 && left <= count) {
      const from = Math.max(smallest, bin === 0 ? smallest : low + (bin - 1) * width)
      const to = Math.min(largest, bin === counts.length - 1 ? largest : low + bin * width)
      return from + (left / count) * (to - from)
    }
    left -= count
  }
  return smallest <= largest ? largest : NaN
}
