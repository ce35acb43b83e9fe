/** First and total order indices of every factor with 90 % intervals, from finished runs. */
import { quantilesOf } from "../../kernel/quantiles.ts"
import { sequence } from "../../kernel/streams.ts"
import type { SobolRuns } from "./SobolRuns.ts"

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
  const every = Uint32Array.from({ length: samples }, (_, row) => row)
  const rows = new Uint32Array(samples)
  const resampled = fAB.map(() => [new Float64Array(RESAMPLES), new Float64Array(RESAMPLES)] as const)
  for (let resample = 0; resample < RESAMPLES; resample++) {
    for (let place = 0; place < samples; place++) rows[place] = random() * samples
    for (const [j, { first, total }] of estimates(outputs, rows).entries()) {
      resampled[j]![0][resample] = first
      resampled[j]![1][resample] = total
    }
  }
  return estimates(outputs, every).map(({ first, total }, j) => ({
    first: indexOf(Math.min(first, total), resampled[j]![0], first),
    total: indexOf(total, resampled[j]![1])
  }))
}

/**
 * The estimates of the kernel's `janonFirst` (with control variate) and `jansenTotal` for all factors, from one pass
 * over each output instead of three. The outputs are f_A, f_B, then each f_AB, less a value near them that keeps
 * digits; `rows` are the places to use, with repetition.
 */
export const estimates = (
  outputs: ReadonlyArray<Float64Array>,
  rows: Uint32Array
): ReadonlyArray<{ readonly first: number; readonly total: number }> => {
  const [allA, allB, ...fAB] = outputs as [Float64Array, Float64Array, ...Array<Float64Array>]
  const n = rows.length
  const [fA, fB] = [new Float64Array(n), new Float64Array(n)]
  for (let place = 0; place < n; place++) {
    fA[place] = allA[rows[place]!]!
    fB[place] = allB[rows[place]!]!
  }
  const [a, b] = [momentsOf(fA), momentsOf(fB)]
  const janon = (other: Moments, product: number): number => {
    const halfGap = (b.mean - other.mean) / 2
    const covariance = product / n - b.mean * other.mean
    return share(covariance - halfGap ** 2, (b.variance + other.variance) / 2 + halfGap ** 2)
  }
  const pooled = (a.variance + b.variance) / 2 + ((a.mean - b.mean) / 2) ** 2
  const nothing = janon(a, productOf(fB, fA))
  return fAB.map((column) => {
    let [sum, squares, withB, steps] = [0, 0, 0, 0]
    for (let place = 0; place < n; place++) {
      const value = column[rows[place]!]!
      const step = value - fA[place]!
      sum += value
      squares += value * value
      withB += value * fB[place]!
      steps += step * step
    }
    const mean = sum / n
    const total = share(steps / n / 2, pooled)
    return { first: janon({ mean, variance: squares / n - mean * mean }, withB) - (1 - total) * nothing, total }
  })
}

interface Moments {
  readonly mean: number
  readonly variance: number
}

const momentsOf = (values: Float64Array): Moments => {
  let [sum, squares] = [0, 0]
  for (let row = 0; row < values.length; row++) {
    sum += values[row]!
    squares += values[row]! * values[row]!
  }
  const mean = sum / values.length
  return { mean, variance: squares / values.length - mean * mean }
}

const productOf = (one: Float64Array, other: Float64Array): number => {
  let sum = 0
  for (let row = 0; row < one.length; row++) sum += one[row]! * other[row]!
  return sum
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
