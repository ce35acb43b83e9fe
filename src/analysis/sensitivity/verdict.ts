/** The verdict: how few factors explain most of the uncertainty. */
import type { FactorFinding } from "./sensitivityFindings.ts"

export interface Verdict {
  /** `few`: these explain the share; `many`: it takes more than a handful; `interplay`: alone they do not get there. */
  readonly kind: "few" | "many" | "interplay"
  /** The factors counted, the largest first; for `interplay` all that can be told from nothing. */
  readonly factors: ReadonlyArray<FactorFinding>
  /** Sum of their first-order shares, at most 1. */
  readonly share: number
  /** What no factor explains alone: 1 less all first-order shares, at least 0. */
  readonly interplay: number
}

/** The share that counts as most of the uncertainty. */
const MOST = 0.8
/** A reader keeps so many names in mind. */
const A_HANDFUL = 6

/** The largest first-order shares until they make 80 %, from factors in any order; undefined without any. */
export const verdictOf = (factors: ReadonlyArray<FactorFinding>): Verdict | undefined => {
  const told = factors
    .filter(({ first }) => first.distinguishable)
    .toSorted((one, other) => other.first.value - one.first.value)
  if (told.length === 0) return undefined
  const interplay = Math.max(0, 1 - factors.reduce((sum, { first }) => sum + first.value, 0))
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
  return { kind: "interplay", factors: told, share, interplay }
}
