/** The benchmark rule: centres work as fast as a leading municipality, less what of its lead is noise. */
import { normalQuantile } from "../kernel/normal.ts"

/**
 * Relative unit time at the centre when unit times are lognormal over municipalities.
 *
 * σ² = ln(1 + cv²), z = Φ⁻¹((rank − 0.375) / (of + 0.25)) is Blom's expected normal order statistic, and
 * π = exp(ρσz − ρ²σ²/2) the expected unit time of the one that *measured* third best, relative to the mean.
 *
 * @param cv coefficient of variation of unit time over municipalities
 * @param of number of municipalities compared
 * @param rank the municipality to match, 1 = fastest
 * @param reliability share of the variance of log unit time that is real productivity, not noise or case mix
 * @example benchmarkUnitTime(0.25, 98, 3, 1) // => 0.603
 */
export const benchmarkUnitTime = (cv: number, of: number, rank: number, reliability: number): number => {
  const sigma = Math.sqrt(Math.log(1 + cv * cv))
  const z = normalQuantile((rank - 0.375) / (of + 0.25))
  return Math.exp(reliability * sigma * z - (reliability * reliability * sigma * sigma) / 2)
}

/** Minutes per case that were measured, unit by unit. */
export interface Measured {
  readonly minutes: Float64Array
  /** The same from the fastest on. */
  readonly ascending: Float64Array
  readonly mean: number
  /** Variance of their logarithms. */
  readonly logVariance: number
  /** Whether the units are the municipalities of the model, in its order. */
  readonly byMunicipality: boolean
}

/** @param weights by which units count in the mean, such as their cases; without them each counts once */
export const measuredOf = (
  minutes: Float64Array,
  byMunicipality: boolean,
  weights: Float64Array = new Float64Array(minutes.length).fill(1)
): Measured => {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const meanOf = (of: (minutes: number) => number) =>
    minutes.reduce((sum, one, i) => sum + weights[i]! * of(one), 0) / total
  const logMean = meanOf(Math.log)
  return {
    minutes,
    ascending: minutes.toSorted(),
    mean: meanOf((one) => one),
    logVariance: meanOf((one) => (Math.log(one) - logMean) ** 2),
    byMunicipality
  }
}

/**
 * Minutes of the n-th best; between two places evenly, and NaN beyond them.
 *
 * @example nthBest(Float64Array.of(29, 31, 35), 3) // => 35
 */
export const nthBest = (ascending: Float64Array, rank: number): number => {
  const below = Math.floor(rank)
  if (!(below >= 1 && rank <= ascending.length)) return NaN
  const lower = ascending[below - 1]!
  return rank === below ? lower : lower + (rank - below) * (ascending[below]! - lower)
}

/**
 * Relative unit time at the centre where it works as fast as the unit that measured n-th best.
 *
 * `(x/mean)^ρ·exp(ρ(1−ρ)σ²/2)`: the measured ratio where all of it is real, less what of the lead is noise; the rule
 * above with the measured lead in place of the expected one.
 */
export const measuredUnitTime = (
  { ascending, mean, logVariance }: Pick<Measured, "ascending" | "mean" | "logVariance">,
  rank: number,
  reliability: number
): number =>
  (nthBest(ascending, rank) / mean) ** reliability * Math.exp((reliability * (1 - reliability) * logVariance) / 2)

/** Share of its minutes that a unit would save at a target; none where it is as fast or faster. */
export const potentialOf = (minutes: number, target: number): number => Math.max(0, 1 - target / minutes)
