/** The spread of one figure over the draws, gathered block by block: exact up to 131,072 draws, a histogram beyond. */
import { extent } from "simple-statistics"
import { replicateInterval } from "../../kernel/intervals.ts"
import { type Histogram, histogramQuantile, makeHistogram, quantilesOf } from "../../kernel/quantiles.ts"

/** The limits of the 90 % and the 50 % interval, and the median. */
export type Spread = Readonly<Record<"p5" | "p25" | "p50" | "p75" | "p95", number>>

const PROBABILITIES = [0.05, 0.25, 0.5, 0.75, 0.95]

/** Blocks that are kept as they are, 131,072 draws; beyond, draws are counted in histograms. */
export const EXACT_BLOCKS = 128

export const spreadOf = (values: Float64Array): Spread => spreadFrom(quantilesOf(values, PROBABILITIES))

/** An empty histogram with room on both sides of `values`, which are some of those to come. */
export const histogramOf = (values: Float64Array): Histogram => {
  const [low, high] = extent(values)
  const room = ROOM * (high - low)
  return makeHistogram(low - room, high + room, BINS)
}

export const spreadOfHistogram = (histogram: Histogram): Spread =>
  spreadFrom(PROBABILITIES.map((probability) => histogramQuantile(histogram, probability)))

/** Half the width of the interval in which the mean of replicates lies with 90 % confidence; NaN for a single one. */
export const halfWidth = (replicates: ReadonlyArray<number>): number => {
  const { low, high } = replicateInterval(replicates)
  return (high - low) / 2
}

const spreadFrom = ([p5, p25, p50, p75, p95]: ReadonlyArray<number>): Spread => ({
  p5: p5!,
  p25: p25!,
  p50: p50!,
  p75: p75!,
  p95: p95!
})

/** Room that a histogram leaves on each side, as a share of the range of the values that it is chosen by. */
const ROOM = 0.5
/** Bins of a histogram: a range of 1,000 FTE is cut into pieces of 0.05 FTE. */
const BINS = 32_768
/** As counts of 32 bits, with those below and above the edges. */
export const BIN_BYTES = 4 * (BINS + 2)
