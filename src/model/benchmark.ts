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
