/** Morris screening: few runs that tell which of many inputs matter at all, and which not in a straight line. */

import { mean, sampleStandardDeviation } from "simple-statistics"
import { shuffle } from "./shuffle.ts"

/**
 * `count` random walks over the grid of `levels` (even) points 0, 1/(p−1), …, 1 in the unit cube, row by row: each walk
 * has dimensions + 1 points and moves every input once, by p / (2(p−1)) up or down, in random order.
 *
 * M. D. Morris 1991, Factorial Sampling Plans for Preliminary Computational Experiments, Technometrics 33, 161–174.
 */
export const morrisTrajectories = (
  dimensions: number,
  count: number,
  random: () => number,
  levels = DEFAULT_LEVELS
): Float64Array => {
  const points = new Float64Array(count * (dimensions + 1) * dimensions)
  const half = levels / 2
  for (let walk = 0; walk < count; walk++) {
    // An input in the lower half of the grid can only jump up, one in the upper half only down.
    const at = Float64Array.from({ length: dimensions }, () => Math.floor(random() * levels))
    let place = walk * (dimensions + 1) * dimensions
    points.set(
      at.map((level) => level / (levels - 1)),
      place
    )
    for (const input of shuffled(dimensions, random)) {
      at[input] = (at[input] as number) + ((at[input] as number) < half ? half : -half)
      place += dimensions
      points.set(
        at.map((level) => level / (levels - 1)),
        place
      )
    }
  }
  return points
}

/** Of one input: the elementary effects, their mean, the mean of their sizes, and their standard deviation (n − 1). */
export type MorrisEffect = {
  readonly effects: Float64Array
  readonly mu: number
  readonly muStar: number
  readonly sigma: number
}

/**
 * The elementary effects of every input: the change of the output over the change of the input, at each step of each
 * walk. `points` are rows as from `morrisTrajectories`, in which each step moves one input; `outputs` has one number a
 * row.
 */
export const morrisEffects = (
  points: Float64Array,
  outputs: Float64Array,
  dimensions: number
): ReadonlyArray<MorrisEffect> => {
  const effects: Array<Array<number>> = Array.from({ length: dimensions }, () => [])
  for (let row = 1; row < outputs.length; row++) {
    if (row % (dimensions + 1) === 0) continue
    for (let input = 0; input < dimensions; input++) {
      const moved = (points[row * dimensions + input] as number) - (points[(row - 1) * dimensions + input] as number)
      if (moved !== 0) effects[input]?.push(((outputs[row] as number) - (outputs[row - 1] as number)) / moved)
    }
  }
  return effects.map(summarise)
}

const summarise = (effects: ReadonlyArray<number>): MorrisEffect => {
  return {
    effects: Float64Array.from(effects),
    mu: mean(effects),
    muStar: mean(effects.map(Math.abs)),
    sigma: effects.length < 2 ? NaN : sampleStandardDeviation(effects)
  }
}

const shuffled = (count: number, random: () => number): Uint32Array =>
  shuffle(
    Uint32Array.from({ length: count }, (_, index) => index),
    random
  )

/** Morris' own choice: jumps of two thirds of the range. */
const DEFAULT_LEVELS = 4
