/** What published figures leave open: directions in which unknowns trade off against one another. */
import { svd } from "../../kernel/linearAlgebra.ts"
import { type Goal, resolutionOf } from "./Goal.ts"
import { spreadOf, type Unknown } from "./Unknown.ts"

/** Unknowns that move together and leave every goal about as it is. */
export interface Direction {
  /** How much each one moves for a step of one prior standard deviation, in its own unit, the largest share first. */
  readonly moves: ReadonlyArray<{ readonly unknown: Unknown; readonly by: number; readonly share: number }>
  /** Largest change of a goal over that step, in units of what can be told apart. */
  readonly noticed: number
}

/** A step of one prior sd that goals notice by less than this leaves most of the prior's doubt. */
const UNNOTICED = 1
/** Moves smaller than this share of the largest one are not named. */
const NAMED = 0.25

/**
 * Singular value decomposition of the goals' slopes, measured in prior standard deviations and in what can be told
 * apart. `left` is the share of each unknown's prior standard deviation that remains (linear approximation).
 */
export const undetermined = (
  slopes: ReadonlyArray<ArrayLike<number>>,
  unknowns: ReadonlyArray<Unknown>,
  goals: ReadonlyArray<Goal>
): { readonly directions: ReadonlyArray<Direction>; readonly left: ReadonlyArray<number> } => {
  const spreads = unknowns.map(spreadOf)
  const scaled = slopes.map((row, j) => spreads.map((spread, i) => (row[i]! * spread) / resolutionOf(goals[j]!)))
  const { singularValues, v } = svd(scaled)
  return {
    left: unknowns.map((_, i) =>
      Math.sqrt(v.reduce((sum, vector, k) => sum + vector[i]! ** 2 / (1 + singularValues[k]! ** 2), 0))
    ),
    directions: v
      .map((vector, k) => ({ vector, noticed: singularValues[k]! }))
      .filter(({ noticed }) => noticed < UNNOTICED)
      .toReversed()
      .map(({ vector, noticed }): Direction => {
        const largest = Math.max(...vector.map(Math.abs))
        return {
          noticed,
          moves: unknowns
            .map((unknown, i) => ({ unknown, by: vector[i]! * spreads[i]!, share: vector[i]! }))
            .filter(({ share }) => Math.abs(share) >= NAMED * largest)
            .toSorted((a, b) => Math.abs(b.share) - Math.abs(a.share))
        }
      })
  }
}
