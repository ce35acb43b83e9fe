/** How sure a part of a difference is: percentiles over draws, and what they owe to the choice of orders. */
import { jackknifeError } from "../../kernel/jackknife.ts"
import { quantilesOf } from "../../kernel/quantiles.ts"

/** Percentiles over draws. */
export interface PartInterval {
  readonly p5: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p95: number
}

export const intervalOf = (values: Float64Array): PartInterval => {
  const [p5, p25, p50, p75, p95] = quantilesOf(values, [0.05, 0.25, 0.5, 0.75, 0.95])
  return { p5: p5!, p25: p25!, p50: p50!, p75: p75!, p95: p95! }
}

/**
 * The interval of a part that is the mean over pairs of orders, and the standard errors of its percentiles.
 *
 * @param byPair the part in every draw, as each pair of orders has it
 * @param centralError standard error of the part at the central values, on which all of these rest
 */
export const intervalOverPairs = (
  byPair: ReadonlyArray<Float64Array>,
  centralError: number
): { readonly interval: PartInterval; readonly standardErrors: PartInterval } => {
  const pairs = byPair.length
  const mean = byPair[0]!.map((_, i) => byPair.reduce((sum, part) => sum + part[i]!, 0) / pairs)
  const without = byPair.map((own) => intervalOf(mean.map((value, i) => (value * pairs - own[i]!) / (pairs - 1))))
  const errorOf = (percentile: keyof PartInterval) =>
    Math.hypot(centralError, jackknifeError(without.map((interval) => interval[percentile])))
  return {
    interval: intervalOf(mean),
    standardErrors: {
      p5: errorOf("p5"),
      p25: errorOf("p25"),
      p50: errorOf("p50"),
      p75: errorOf("p75"),
      p95: errorOf("p95")
    }
  }
}
