/** What is believed about an uncertain number: five families, each with exact quantiles, moments and legal range. */

import { pertCdf, pertMean, pertQuantile, pertVariance } from "./pert.ts"
import { triangularCdf, triangularMean, triangularQuantile, triangularVariance } from "./triangular.ts"
import {
  truncatedCdf,
  truncatedLogMoments,
  truncatedMoments,
  truncatedNormal,
  truncatedQuantile,
  type TruncatedNormal
} from "./truncatedNormal.ts"

/**
 * A continuous distribution. `low`, `mode`, `high` and the percentiles are in the unit of the uncertain number.
 *
 * `normal90` and `lognormal90` are given by their 5th and 95th percentile before truncation to `minimum`..`maximum`,
 * the legal range of the number (±Infinity where there is none). `low` equal to `high` is a certain number.
 */
export type Distribution =
  | { readonly kind: "pert"; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly kind: "triangular"; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly kind: "uniform"; readonly low: number; readonly high: number }
  | PercentileDistribution

/** A normal or lognormal stated by a 90 % interval, cut to a legal range. */
export type PercentileDistribution = {
  readonly kind: "normal90" | "lognormal90"
  readonly p5: number
  readonly p95: number
  readonly minimum: number
  readonly maximum: number
}

/**
 * The value that `distribution` stays below with probability `u`, 0..1. Truncation rescales the inverse:
 * no draw is thrown away, so one `u` is one value.
 *
 * @example quantile({ kind: "pert", low: 20, mode: 35, high: 70 }, 0.05) // => 24.785214176459945
 */
export const quantile = (distribution: Distribution, u: number): number => {
  if (u === 0) return support(distribution).low
  if (u === 1) return support(distribution).high
  switch (distribution.kind) {
    case "pert":
      return pertQuantile(distribution, u)
    case "triangular":
      return triangularQuantile(distribution, u)
    case "uniform":
      return distribution.low + (distribution.high - distribution.low) * u
    case "normal90":
      return within(distribution, truncatedQuantile(normalBehind(distribution), u))
    case "lognormal90":
      return within(distribution, Math.exp(truncatedQuantile(normalBehind(distribution), u)))
  }
}

/**
 * Probability that a value of `distribution` is at most `x`; a certain number steps from 0 to 1 at itself.
 *
 * @example cdf({ kind: "triangular", low: 10, mode: 25, high: 60 }, 25) // => 0.3
 */
export const cdf = (distribution: Distribution, x: number): number => {
  const { low, high } = support(distribution)
  if (x >= high) return 1
  if (x <= low) return 0
  switch (distribution.kind) {
    case "pert":
      return pertCdf(distribution, x)
    case "triangular":
      return triangularCdf(distribution, x)
    case "uniform":
      return (x - low) / (high - low)
    case "normal90":
      return truncatedCdf(normalBehind(distribution), x)
    case "lognormal90":
      return truncatedCdf(normalBehind(distribution), Math.log(x))
  }
}

/**
 * Expected value, truncation counted.
 *
 * @internal the expected value that draws are held against
 */
export const mean = (distribution: Distribution): number => {
  if (distribution.kind === "pert") return pertMean(distribution)
  if (distribution.kind === "triangular") return triangularMean(distribution)
  if (distribution.kind === "uniform") return (distribution.low + distribution.high) / 2
  return percentileMoments(distribution).mean
}

/** Variance, truncation counted, in the square of the number's unit. */
export const variance = (distribution: Distribution): number => {
  if (distribution.kind === "pert") return pertVariance(distribution)
  if (distribution.kind === "triangular") return triangularVariance(distribution)
  if (distribution.kind === "uniform") return (distribution.high - distribution.low) ** 2 / 12
  return percentileMoments(distribution).variance
}

/**
 * The value to calculate with where none is given: the mode of pert and triangular, the median of the others.
 * For normal and lognormal it is the median that the two percentiles state, so that 30..50 gives 40 exactly;
 * truncation, at most 1 % of the mass in a valid scenario, does not make it 40.0000001.
 *
 * @example centralValue({ kind: "lognormal90", p5: 20, p95: 80, minimum: 0, maximum: Infinity }) // => 40
 */
export const centralValue = (distribution: Distribution): number => {
  if (distribution.kind === "pert" || distribution.kind === "triangular") return distribution.mode
  if (distribution.kind === "uniform") return (distribution.low + distribution.high) / 2
  const { kind, p5, p95 } = distribution
  return within(distribution, kind === "normal90" ? (p5 + p95) / 2 : Math.sqrt(p5) * Math.sqrt(p95))
}

/** The smallest and largest value that can be drawn; infinite where nothing bounds it. */
export const support = (distribution: Distribution): { readonly low: number; readonly high: number } => {
  if (!("p5" in distribution)) return { low: distribution.low, high: distribution.high }
  const { kind, p5, p95, minimum, maximum } = distribution
  if (p5 === p95) return { low: p5, high: p5 }
  return { low: kind === "lognormal90" ? Math.max(0, minimum) : minimum, high: maximum }
}

/** Share of the mass, before truncation, that lies outside `minimum`..`maximum`; 0 for the bounded families. */
export const massOutside = (distribution: Distribution): number => {
  if (!("p5" in distribution)) return 0
  const { massBelow, massAbove } = normalBehind(distribution)
  return massBelow + massAbove
}

/** The cut normal of the number itself, or of its logarithm. */
export const normalBehind = ({ kind, p5, p95, minimum, maximum }: PercentileDistribution): TruncatedNormal =>
  kind === "normal90"
    ? truncatedNormal(p5, p95, minimum, maximum)
    : truncatedNormal(Math.log(p5), Math.log(p95), Math.log(Math.max(0, minimum)), Math.log(maximum))

const percentileMoments = (distribution: PercentileDistribution) =>
  distribution.kind === "normal90"
    ? truncatedMoments(normalBehind(distribution))
    : truncatedLogMoments(normalBehind(distribution))

/** Keeps a value inside the support, which exp(ln x) may miss by a rounding. */
const within = (distribution: Distribution, value: number): number => {
  const { low, high } = support(distribution)
  return Math.min(Math.max(value, low), high)
}
