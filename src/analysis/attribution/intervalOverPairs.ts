/** How sure a part of a difference is: percentiles over draws, and what they owe to the choice of orders. */
import { jackknifeError } from "../../kernel/jackknife.ts"
import { type Spread, spreadOf } from "../uncertainty/Spread.ts"

/**
 * The interval of a part that is the mean over pairs of orders, and the standard errors of its percentiles.
 *
 * @param byPair the part in every draw, as each pair of orders has it
 * @param centralError standard error of the part at the central values, on which all of these rest
 */
export const intervalOverPairs = (
  byPair: ReadonlyArray<Float64Array>,
  centralError: number
): { readonly interval: Spread; readonly standardErrors: Spread } => {
  const pairs = byPair.length
  const mean = byPair[0]!.map((_, i) => byPair.reduce((sum, part) => sum + part[i]!, 0) / pairs)
  const without = byPair.map((own) => spreadOf(mean.map((value, i) => (value * pairs - own[i]!) / (pairs - 1))))
  const errorOf = (percentile: keyof Spread) =>
    Math.hypot(centralError, jackknifeError(without.map((interval) => interval[percentile])))
  return {
    interval: spreadOf(mean),
    standardErrors: {
      p5: errorOf("p5"),
      p25: errorOf("p25"),
      p50: errorOf("p50"),
      p75: errorOf("p75"),
      p95: errorOf("p95")
    }
  }
}
