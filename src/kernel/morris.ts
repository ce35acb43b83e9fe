/** Morris screening: few runs that tell which of many inputs matter at all, and which not in a straight line. */

import { mean, sampleStandardDeviation } from "simple-statistics"
import { shuffle } from "./shuffle.ts"

/** A walk: `points` are its rows, one a step and one before the first; step i moves input `order[i]` by `jumps[i]`. */
export interface MorrisWalk {
  readonly points: Float64Array
  readonly order: Uint32Array
  readonly jumps: Float64Array
}

/**
 * A random walk over the grid of `levels` (even) points 0, 1/(p−1), …, 1 in the unit cube: dimensions + 1 points, of
 * which each next one moves one input by p / (2(p−1)) up or down, every input once, in random order.
 *
 * One walk at a time: with 3,000 inputs its points take 72 MB, and those of 32 walks took nine gigabytes with their
 * values.
 *
 * M. D. Morris 1991, Factorial Sampling Plans for Preliminary Computational Experiments, Technometrics 33, 161–174.
 */
export const morrisWalk = (dimensions: number, random: () => number, levels = DEFAULT_LEVELS): MorrisWalk => {
  const points = new Float64Array((dimensions + 1) * dimensions)
  const half = levels / 2
  // An input in the lower half of the grid can only jump up, one in the upper half only down.
  const at = Float64Array.from({ length: dimensions }, () => Math.floor(random() * levels))
  points.set(at.map((level) => level / (levels - 1)))
  const order = shuffled(dimensions, random)
  const jumps = new Float64Array(dimensions)
  for (const [step, input] of order.entries()) {
    const jump = (at[input] as number) < half ? half : -half
    jumps[step] = jump / (levels - 1)
    at[input] = (at[input] as number) + jump
    points.copyWithin((step + 1) * dimensions, step * dimensions, (step + 1) * dimensions)
    points[(step + 1) * dimensions + input] = (at[input] as number) / (levels - 1)
  }
  return { points, order, jumps }
}

/** Of one input: the elementary effects, their mean, the mean of their sizes, and their standard deviation (n − 1). */
export type MorrisEffect = {
  readonly effects: Float64Array
  readonly mu: number
  readonly muStar: number
  readonly sigma: number
}

/** What walks gave: the steps of each, and the output at each of its points. */
export type MorrisRuns = ReadonlyArray<Pick<MorrisWalk, "order" | "jumps"> & { readonly outputs: Float64Array }>

/** The elementary effects of every input: the change of the output over the change of the input, one of each walk. */
export const morrisEffects = (walks: MorrisRuns, dimensions: number): ReadonlyArray<MorrisEffect> => {
  const effects = Array.from({ length: dimensions }, () => new Float64Array(walks.length))
  for (const [walk, { order, jumps, outputs }] of walks.entries()) {
    for (let step = 0; step < order.length; step++) {
      const change = (outputs[step + 1] as number) - (outputs[step] as number)
      effects[order[step]!]![walk] = change / (jumps[step] as number)
    }
  }
  return effects.map(summarise)
}

const summarise = (found: Float64Array): MorrisEffect => {
  const effects = [...found]
  return {
    effects: found,
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
