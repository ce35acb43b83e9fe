/** Screening where there are many inputs: a few random walks tell which of them can matter at all (Morris). */
import { morrisEffects, morrisWalk } from "../../kernel/morris.ts"
import { sequence } from "../../kernel/streams.ts"
import type { Factor } from "./factors.ts"
import { rowsFiller, type Target, totalsOf } from "./Target.ts"

export interface Screening {
  readonly walks: number
  readonly runs: number
  /** All factors, the one that moves the number most first. */
  readonly factors: ReadonlyArray<ScreenedFactor>
}

export interface ScreenedFactor {
  readonly factor: Factor
  readonly kept: boolean
  /** Mean square move over the sum of those of all factors: a rough share of the variance, interplay included. */
  readonly share: number
  /** Mean and deviation of how far a jump of half the probability range moves the number; of single inputs only. */
  readonly meanMove: number | null
  readonly moveDeviation: number | null
}

/** More factors than this are screened first: a run for each of them would mostly measure noise. */
export const SCREEN_ABOVE = 40

/** The factors dropped may carry this share of all mean square moves, together. */
const DROPPED_SHARE = 0.01

/** Enough that a mean square move is known to a fifth or so. */
const WALKS = 32

/**
 * Walk between one eighth and seven eighths of each input's probability range (not to its ends, which may be infinite),
 * and drop the single inputs that together make at most 1 % of all mean square moves. Groups are always kept.
 */
export const screen = (target: Target, factors: ReadonlyArray<Factor>, seed: number): Screening => {
  const n = target.inputs.length
  const random = sequence("sensitivity screening", seed)
  const fill = rowsFiller(target)
  const values = new Float64Array((n + 1) * target.columns.length)
  const walks = Array.from({ length: WALKS }, () => {
    const { points, order, jumps } = morrisWalk(n, random)
    for (let i = 0; i < points.length; i++) points[i] = EDGE + (1 - 2 * EDGE) * points[i]!
    fill(points, n + 1, values)
    return { order, jumps, outputs: totalsOf(target, values, n + 1) }
  })
  const runs = WALKS * (n + 1)
  const moves = morrisEffects(walks, n).map(({ effects, muStar, sigma }) => ({
    square: effects.reduce((sum, effect) => sum + effect * effect, 0) / Math.max(1, effects.length),
    meanMove: muStar * JUMP,
    moveDeviation: sigma * JUMP
  }))
  const squares = factors.map(({ inputs }) => inputs.reduce((sum, input) => sum + moves[input]!.square, 0))
  const total = squares.reduce((sum, square) => sum + square, 0)
  const order = [...factors.keys()].toSorted((a, b) => squares[b]! - squares[a]! || a - b)
  const kept = keptOf(factors, squares, order, DROPPED_SHARE * total)
  return {
    walks: WALKS,
    runs,
    factors: order.map((place) => {
      const factor = factors[place]!
      const single = factor.inputs.length === 1 ? moves[factor.inputs[0]!]! : undefined
      return {
        factor,
        kept: kept.has(place),
        share: total > 0 ? squares[place]! / total : 0,
        meanMove: single?.meanMove ?? null,
        moveDeviation: single?.moveDeviation ?? null
      }
    })
  }
}

const keptOf = (
  factors: ReadonlyArray<Factor>,
  squares: ReadonlyArray<number>,
  order: ReadonlyArray<number>,
  mayDrop: number
): ReadonlySet<number> => {
  const kept = new Set(factors.keys())
  let dropped = 0
  for (const place of order.toReversed()) {
    if (factors[place]!.inputs.length > 1) continue
    dropped += squares[place]!
    if (dropped > mayDrop) break
    kept.delete(place)
  }
  return kept
}

/** The four levels stand for the quarters of the range: their middles lie an eighth from its ends. */
const EDGE = 1 / 8
/** A jump on the grid of four levels, in units of the grid. */
const JUMP = 2 / 3
