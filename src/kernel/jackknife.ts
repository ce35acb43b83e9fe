/** Standard errors from estimates that each leave one replicate out. */

import { variance } from "simple-statistics"

/**
 * The jackknife: `estimates[k]` is an estimate from all replicates but the k-th; there are two or more. For a mean this
 * is the usual standard error, and it serves smooth functions of means as well.
 *
 * J. W. Tukey 1958, Annals of Mathematical Statistics 29, 614; B. Efron 1982, The Jackknife, the Bootstrap and Other
 * Resampling Plans, SIAM.
 *
 * @example jackknifeError([2.5, 2, 1.5]) // => 0.5773502691896257, as the mean of 1, 2 and 3: √(1/3)
 */
export const jackknifeError = (estimates: ReadonlyArray<number>): number =>
  Math.sqrt((estimates.length - 1) * variance(estimates))
