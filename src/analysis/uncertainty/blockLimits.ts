/** The limits of the 90 % interval in every block: replicates, whose spread says how well they are known. */
import { quantilesOf } from "../../kernel/quantiles.ts"
import { BLOCK } from "../../kernel/streams.ts"

type Limits = readonly [p5: number, p95: number]

/**
 * The 5th and the 95th percentile of every whole block in `values`, as `quantilesOf` has them.
 *
 * Blocks are alike, so the limits of one say where those of the next are looked for: only what lies beyond a fence is
 * sorted, in half the time that counting all of it takes.
 */
export const blockLimits = (values: Float64Array): ReadonlyArray<Limits> => {
  const limits: Array<Limits> = []
  let last: Limits = [NaN, NaN]
  for (let at = 0; at < values.length; at += BLOCK) {
    const block = values.subarray(at, at + BLOCK)
    last = beyondFences(block, last) ?? (quantilesOf(block, [TAIL, 1 - TAIL]) as [number, number])
    limits.push(last)
  }
  return limits
}

/** Undefined where too few lie beyond the fences, or some are no finite numbers. */
const beyondFences = (block: Float64Array, [low, high]: Limits): Limits | undefined => {
  const inwards = FENCE * (high - low)
  const [lowFence, highFence] = [low + inwards, high - inwards]
  let [below, above, notFinite] = [0, 0, 0]
  for (let i = 0; i < block.length; i++) {
    const value = block[i]!
    notFinite += value - value
    if (value < lowFence) smallest[below++] = value
    else if (value > highFence) largest[above++] = value
  }
  const needed = Math.ceil((BLOCK - 1) * TAIL) + 1
  if (notFinite !== 0 || below < needed || above < needed) return undefined
  const [smaller, larger] = [smallest.subarray(0, below).sort(), largest.subarray(0, above).sort()]
  return [percentile(smaller, TAIL, 0), percentile(larger, 1 - TAIL, BLOCK - above)]
}

/** Of a block of which `sorted` are the numbers behind the first `before`, as `quantilesOf` has it. */
const percentile = (sorted: Float64Array, probability: number, before: number): number => {
  const place = (BLOCK - 1) * probability
  const [lower, upper] = [sorted[Math.floor(place) - before]!, sorted[Math.ceil(place) - before]!]
  return lower === upper ? lower : lower + (place - Math.floor(place)) * (upper - lower)
}

const TAIL = 0.05
/** A share of the interval: of a normal distribution a tenth lies beyond on each side, twice what is needed. */
const FENCE = 0.1
// Workspace for one block; nothing in it outlives a call.
const smallest = new Float64Array(BLOCK)
const largest = new Float64Array(BLOCK)
