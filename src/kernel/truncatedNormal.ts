/** A normal distribution cut to a range: what both the normal and the lognormal of a 90 % interval reduce to. */

import { normalCdf, normalPdf, normalQuantile } from "./normal.ts"

/** Centre and standard deviation before the cut, and the cut in standard deviations with the mass around it. */
export type TruncatedNormal = {
  readonly centre: number
  readonly deviation: number
  readonly lowest: number
  readonly highest: number
  readonly massBelow: number
  readonly massInside: number
  readonly massAbove: number
}

/**
 * The normal with these 5th and 95th percentiles, cut to `minimum`..`maximum` (±Infinity where not cut).
 * Equal percentiles give a certain number, which no cut moves.
 */
export const truncatedNormal = (p5: number, p95: number, minimum: number, maximum: number): TruncatedNormal => {
  const centre = (p5 + p95) / 2
  const deviation = (p95 - p5) / DEVIATIONS_IN_90_PERCENT
  const lowest = deviation > 0 ? (minimum - centre) / deviation : -Infinity
  const highest = deviation > 0 ? (maximum - centre) / deviation : Infinity
  const massBelow = normalCdf(lowest)
  const massAbove = normalCdf(-highest)
  const massInside = massBetween(lowest, highest)
  return { centre, deviation, lowest, highest, massBelow, massInside, massAbove }
}

/** The value stayed below with probability `u`: the inverse distribution function at a rescaled probability. */
export const truncatedQuantile = (normal: TruncatedNormal, u: number): number => {
  if (normal.deviation === 0) return normal.centre
  return normal.centre + normal.deviation * truncatedScore(normal, u)
}

/** The same in standard deviations from the centre; each tail is counted from its own end, where it is accurate. */
export const truncatedScore = (normal: TruncatedNormal, u: number): number => {
  const fromBelow = normal.massBelow + u * normal.massInside
  const fromAbove = normal.massAbove + (1 - u) * normal.massInside
  const score = fromBelow <= fromAbove ? normalQuantile(fromBelow) : -normalQuantile(fromAbove)
  return Math.min(Math.max(score, normal.lowest), normal.highest)
}

/** Probability of at most `x`, for an `x` inside the range. */
export const truncatedCdf = (normal: TruncatedNormal, x: number): number => {
  const score = (x - normal.centre) / normal.deviation
  return score <= 0
    ? (normalCdf(score) - normal.massBelow) / normal.massInside
    : 1 - (normalCdf(-score) - normal.massAbove) / normal.massInside
}

/**
 * Mean and variance of the cut normal (Johnson, Kotz & Balakrishnan 1994, Continuous Univariate Distributions 1,
 * 13.10).
 */
export const truncatedMoments = (normal: TruncatedNormal): Moments => {
  const { centre, deviation, lowest, highest, massInside } = normal
  const shift = (normalPdf(lowest) - normalPdf(highest)) / massInside
  const curvature = (timesDensity(lowest) - timesDensity(highest)) / massInside
  return { mean: centre + deviation * shift, variance: deviation * deviation * (1 + curvature - shift * shift) }
}

/**
 * Mean and variance of exp(X) for the cut normal X: the k-th moment is exp(kμ + k²σ²/2) times the mass inside the cut
 * moved down by kσ.
 */
export const truncatedLogMoments = (normal: TruncatedNormal): Moments => {
  const { centre, deviation, lowest, highest, massInside } = normal
  const massFor = (power: number) => massBetween(lowest - power * deviation, highest - power * deviation) / massInside
  const mean = Math.exp(centre + (deviation * deviation) / 2) * massFor(1)
  // m₂/m₁² − 1 by expm1, because the two moments nearly cancel where the deviation is small.
  const excess = Math.expm1(deviation * deviation + Math.log(massFor(2) / massFor(1) ** 2))
  return { mean, variance: mean * mean * excess }
}

type Moments = { readonly mean: number; readonly variance: number }

/** Probability between two scores, taken in the tail where the difference keeps its digits. */
const massBetween = (lowest: number, highest: number): number =>
  lowest > 0 ? normalCdf(-lowest) - normalCdf(-highest) : normalCdf(highest) - normalCdf(lowest)

const timesDensity = (score: number): number => (Number.isFinite(score) ? score * normalPdf(score) : 0)

/** Twice the 95th percentile of the standard normal. */
const DEVIATIONS_IN_90_PERCENT = 2 * 1.6448536269514722
