/** What published figures leave open: unknowns that they do not notice, and those that trade off against one another. */
import { dot, svd } from "../../kernel/linearAlgebra.ts"
import { type Goal, resolutionOf } from "./Goal.ts"
import { spreadOf, type Unknown } from "./Unknown.ts"

/** Unknowns that move together and leave every goal about as it is; one alone is an unknown that no goal notices. */
export interface Direction {
  /** How much each one moves for a step of one prior standard deviation, in its own unit, the largest share first. */
  readonly moves: ReadonlyArray<Move>
  /** How far the goals move over that step: the root of their squares, in units of what can be told apart. */
  readonly noticed: number
}

interface Move {
  readonly unknown: Unknown
  readonly by: number
  readonly share: number
}

/** A step of one prior sd that goals notice by less than this leaves most of the prior's doubt. */
const UNNOTICED = 1
/** Moves of at least this share of the largest one are always named. */
const NAMED = 0.25

/**
 * Singular value decomposition of the goals' slopes, measured in prior standard deviations and in what can be told
 * apart. `left` is the share of each unknown's prior standard deviation that remains (linear approximation).
 *
 * An unknown that goals do not notice by itself stands alone; only the others can trade off.
 */
export const undetermined = (
  slopes: ReadonlyArray<ArrayLike<number>>,
  unknowns: ReadonlyArray<Unknown>,
  goals: ReadonlyArray<Goal>
): { readonly directions: ReadonlyArray<Direction>; readonly left: ReadonlyArray<number> } => {
  const columns = unknowns.map((unknown, i) => ({
    unknown,
    spread: spreadOf(unknown),
    effects: Float64Array.from(goals, (goal, j) => (slopes[j]![i]! * spreadOf(unknown)) / resolutionOf(goal))
  }))
  const { singularValues, v } = svd(rowsOf(columns, goals.length))
  const alone = columns.flatMap(({ unknown, spread, effects }): ReadonlyArray<Direction> => {
    const noticed = lengthOf(effects)
    return noticed < UNNOTICED ? [{ noticed, moves: [{ unknown, by: spread, share: 1 }] }] : []
  })
  const noticeable = columns.filter(({ effects }) => lengthOf(effects) >= UNNOTICED)
  return {
    left: unknowns.map((_, i) =>
      Math.sqrt(v.reduce((sum, vector, k) => sum + vector[i]! ** 2 / (1 + singularValues[k]! ** 2), 0))
    ),
    directions: [...alone, ...tradeOffs(noticeable, goals.length)].toSorted((a, b) => a.noticed - b.noticed)
  }
}

/** An unknown, and what each goal makes of one prior standard deviation of it. */
interface Column {
  readonly unknown: Unknown
  readonly spread: number
  readonly effects: Float64Array
}

const rowsOf = (columns: ReadonlyArray<Column>, goals: number): ReadonlyArray<ReadonlyArray<number>> =>
  Array.from({ length: goals }, (_, j) => columns.map(({ effects }) => effects[j]!))

const lengthOf = (effects: ArrayLike<number>): number => Math.sqrt(dot(effects, effects))

/** Directions of unknowns each of which goals do notice, so that every one of them takes at least two. */
const tradeOffs = (columns: ReadonlyArray<Column>, goals: number): ReadonlyArray<Direction> => {
  const { singularValues, v } = svd(rowsOf(columns, goals))
  return v.flatMap((vector, k): ReadonlyArray<Direction> => {
    const noticed = singularValues[k]!
    return noticed < UNNOTICED ? [{ noticed, moves: named(columns, vector, goals) }] : []
  })
}

/**
 * The large moves, and then those that make up for them, the strongest first, until goals would not notice the named
 * ones alone: a small move of a strong unknown can undo a large one of a weak.
 */
const named = (columns: ReadonlyArray<Column>, vector: Float64Array, goals: number): ReadonlyArray<Move> => {
  const largest = Math.max(...vector.map(Math.abs))
  const moved = columns.map(({ unknown, spread, effects }, i) => {
    const share = vector[i]!
    return { move: { unknown, by: share * spread, share }, effects: effects.map((effect) => effect * share) }
  })
  const isLarge = ({ move: { share } }: (typeof moved)[number]) => Math.abs(share) >= NAMED * largest
  const chosen = moved.filter(isLarge)
  const others = moved.filter((one) => !isLarge(one)).toSorted((a, b) => lengthOf(b.effects) - lengthOf(a.effects))
  const unexplained = () =>
    lengthOf(Float64Array.from({ length: goals }, (_, j) => chosen.reduce((sum, { effects }) => sum + effects[j]!, 0)))
  for (const other of others) {
    if (chosen.length > 1 && unexplained() < UNNOTICED) break
    chosen.push(other)
  }
  return chosen.map(({ move }) => move).toSorted((a, b) => Math.abs(b.share) - Math.abs(a.share))
}
