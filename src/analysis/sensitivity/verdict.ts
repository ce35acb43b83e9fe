/** The verdict: how few factors explain most of the uncertainty. */
import type { FactorFinding } from "./FactorFinding.ts"

export interface Verdict {
  /**
   * `few`: these explain the share; `many`: it takes more than a handful; `interplay`: alone they do not get there;
   * `unsettled`: they do not, but so few runs cannot tell what acts together from what is too small to be seen.
   */
  readonly kind: "few" | "many" | "interplay" | "unsettled"
  /** The factors counted, the largest first; for the last two kinds all that can be told from nothing. */
  readonly factors: ReadonlyArray<FactorFinding>
  /** Sum of their first-order shares, at most 1. */
  readonly share: number
  /** What no factor explains alone: 1 less all first-order shares; 0 where that cannot be told from 0. */
  readonly interplay: number
}

/** The share that counts as most of the uncertainty. */
const MOST = 0.8
/** A reader keeps so many names in mind. */
const A_HANDFUL = 6

/**
 * The largest first-order shares until they make 80 %, from factors in any order; undefined without any.
 *
 * @param all these and the ones that were screened out, as one: together everything that varies
 */
export const verdictOf = (
  factors: ReadonlyArray<FactorFinding>,
  all: ReadonlyArray<FactorFinding>
): Verdict | undefined => {
  const told = factors
    .filter(({ first }) => first.distinguishable)
    .toSorted((one, other) => other.first.value - one.first.value)
  if (told.length === 0) return undefined
  const interplay = interplayOf(all)
  let share = 0
  for (const [i, { first }] of told.entries()) {
    share += first.value
    if (share < MOST) continue
    const counted = told.slice(0, i + 1)
    return {
      kind: counted.length <= A_HANDFUL ? "few" : "many",
      factors: counted,
      share: Math.min(1, share),
      interplay
    }
  }
  return { kind: interplay > 0 ? "interplay" : "unsettled", factors: told, share, interplay }
}

/**
 * What acts together is missing from the shares alone and stands in the totals of two factors or more, so it is at most
 * half of what totals exceed the shares by. Half of a sum's 90 % interval is the root of the sum of squares of halves:
 * errors of shares hardly go together.
 */
const interplayOf = (factors: ReadonlyArray<FactorFinding>): number => {
  const left = 1 - factors.reduce((sum, { first }) => sum + first.value, 0)
  const shared = factors.reduce((sum, { first, total }) => sum + total.value - first.value, 0) / 2
  const half = Math.hypot(...factors.map(({ first: { low, high } }) => (high - low) / 2))
  const interplay = Math.min(left, shared)
  return interplay > half ? interplay : 0
}
