/** How sure an estimate is: intervals by resampling its rows, or from independent replicates of it. */

import { mean, quantileSorted, sampleVariance } from "simple-statistics"
import { studentQuantile } from "./studentQuantile.ts"

/** The limits between which an estimate lies, with 90 % confidence unless another share was asked for. */
export type Interval = { readonly low: number; readonly high: number }

/**
 * Percentile bootstrap: the middle `confidence` of the estimates on `replicates` resamples of `n` rows, each as places
 * 0..n − 1 with repetition. For points more even than chance (scrambled Sobol) it is rather too wide than too narrow.
 *
 * @internal one estimate, for tests of coverage
 */
export const bootstrapInterval = (
  estimate: (rows: Uint32Array) => number,
  n: number,
  replicates: number,
  random: () => number,
  confidence = 0.9
): Interval => bootstrapIntervals([estimate], n, replicates, random, confidence)[0] as Interval

/** The same for several estimates at once, on the same resamples: one interval each, and far fewer random numbers. */
export const bootstrapIntervals = (
  estimates: ReadonlyArray<(rows: Uint32Array) => number>,
  n: number,
  replicates: number,
  random: () => number,
  confidence = 0.9
): ReadonlyArray<Interval> => {
  const rows = new Uint32Array(n)
  const samples = estimates.map(() => new Float64Array(replicates))
  for (let replicate = 0; replicate < replicates; replicate++) {
    for (let place = 0; place < n; place++) rows[place] = random() * n
    for (const [index, estimate] of estimates.entries()) (samples[index] as Float64Array)[replicate] = estimate(rows)
  }
  return samples.map((sample) => {
    sample.sort()
    return { low: quantileSorted(sample, (1 - confidence) / 2), high: quantileSorted(sample, (1 + confidence) / 2) }
  })
}

/**
 * The mean of independent replicates of an estimate (one a block, or one a scramble) with its limits by Student's t;
 * NaN limits from a single replicate.
 *
 * @example replicateInterval([1, 2, 3]) // => { mean: 2, low: 0.314…, high: 3.686… }
 */
export const replicateInterval = (
  replicates: ArrayLike<number>,
  confidence = 0.9
): Interval & { readonly mean: number } => {
  const n = replicates.length
  const middle = mean(replicates)
  const standardError = n < 2 ? NaN : Math.sqrt(sampleVariance(replicates) / n)
  const halfWidth = studentQuantile((1 + confidence) / 2, n - 1) * standardError
  return { mean: middle, low: middle - halfWidth, high: middle + halfWidth }
}
