/** First and total order indices of every factor with 90 % intervals, from finished runs. */
import { quantilesOf } from "../../kernel/quantiles.ts"
import { sequence } from "../../kernel/streams.ts"
import type { SobolRuns } from "./SobolRuns.ts"
import { type Weights, weightedSums } from "./weightedSums.ts"

/** A share of the variance; at least 0. */
export interface Index {
  readonly value: number
  readonly low: number
  readonly high: number
  /** False where the interval includes 0, or is wider to each side than the share itself: it may be none. */
  readonly distinguishable: boolean
}

export interface Indices {
  /** What the factor explains alone. */
  readonly first: Index
  /** What it explains alone and together with others. */
  readonly total: Index
}

/** Resamples behind an interval: its limits are then known to about a tenth of its width. */
const RESAMPLES = 200

/**
 * Total order after Jansen. First order after Janon, with the empty factor as control variate: what Janon's estimator
 * finds for an input that does nothing, whose index is known to be 0, is taken off in the proportion 1 − total in which
 * f_AB still repeats f_A. For large indices that is Janon's estimator; small ones lose its noise, which is 1/√N
 * whatever their size (A. B. Owen 2013, Better estimation of small Sobol' sensitivity indices, ACM TOMACS 23(2), is
 * about the same trouble). Total order is known much better; what a factor explains alone is never put above it. Its
 * interval is then moved along and stays as wide: a share that noise put too high is not the surer for it.
 *
 * Intervals by percentile bootstrap over rows, the same resamples for all factors; on scrambled Sobol points they are
 * rather too wide than too narrow.
 */
export const indicesOf = (
  { samples, fA, fB, fAB }: Pick<SobolRuns, "samples" | "fA" | "fB" | "fAB">,
  seed: number
): ReadonlyArray<Indices> => {
  const origin = fA[0]!
  const outputs = [fA, fB, ...fAB].map((values) => values.map((value) => value - origin))
  const random = sequence("sensitivity bootstrap", seed)
  const resamples = Array.from({ length: RESAMPLES }, (): Weights => {
    const weights = new Float32Array(samples)
    for (let place = 0; place < samples; place++) weights[Math.floor(random() * samples)]!++
    return weights
  })
  const every = new Float32Array(samples).fill(1)
  return estimates(outputs, [every, ...resamples]).map((found) => {
    const [first, total] = [found.first[0]!, found.total[0]!]
    return {
      first: indexOf(Math.min(first, total), found.first.subarray(1), first),
      total: indexOf(total, found.total.subarray(1))
    }
  })
}

/**
 * The estimates of the kernel's `janonFirst` (with control variate) and `jansenTotal` for all factors and resamples.
 * The outputs are f_A, f_B, then each f_AB, less a value near them that keeps digits.
 */
export const estimates = (
  [fA, fB, ...fAB]: ReadonlyArray<Float64Array>,
  resamples: ReadonlyArray<Weights>
): ReadonlyArray<{ readonly first: Float64Array; readonly total: Float64Array }> => {
  const n = fA!.length
  /** Means of an output and its square, of its product with f_B, and of the square of its step from f_A. */
  const meansOf = (values: Float64Array) => {
    const [squares, products, steps] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)]
    for (let row = 0; row < n; row++) {
      const [value, step] = [values[row]!, values[row]! - fA![row]!]
      squares[row] = value * value
      products[row] = value * fB![row]!
      steps[row] = step * step
    }
    const [mean, square, withB, step] = weightedSums([values, squares, products, steps], resamples)
    return (k: number) => {
      const own = mean[k]! / n
      return { mean: own, variance: square[k]! / n - own * own, withB: withB[k]! / n, step: step[k]! / n }
    }
  }
  const [ofA, ofB] = [meansOf(fA!), meansOf(fB!)]
  const janon = (k: number, { mean, variance, withB }: ReturnType<typeof ofA>): number => {
    const b = ofB(k)
    const halfGap = (b.mean - mean) / 2
    return share(withB - b.mean * mean - halfGap ** 2, (b.variance + variance) / 2 + halfGap ** 2)
  }
  return fAB.map((values) => {
    const of = meansOf(values)
    const [first, total] = [new Float64Array(resamples.length), new Float64Array(resamples.length)]
    for (let k = 0; k < resamples.length; k++) {
      const [a, b, own] = [ofA(k), ofB(k), of(k)]
      total[k] = share(own.step / 2, (a.variance + b.variance) / 2 + ((a.mean - b.mean) / 2) ** 2)
      first[k] = janon(k, own) - (1 - total[k]!) * janon(k, a)
    }
    return { first, total }
  })
}

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)

/** `estimated` is what was found, and resampled, where it is not the value that counts. */
const indexOf = (value: number, resampled: Float64Array, estimated = value): Index => {
  const [low, high] = quantilesOf(resampled, [0.05, 0.95]).map((limit) => limit - estimated + value) as [number, number]
  return {
    value: Math.max(0, value),
    low: Math.max(0, low),
    high: Math.max(0, high),
    distinguishable: low > 0 && value > (high - low) / 2
  }
}
