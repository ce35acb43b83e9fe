/** Shapley values: what each player of a game, or each group of assumptions that differ, adds over all orders. */

import { shuffle } from "./shuffle.ts"

/**
 * Shapley values of `players` ≤ 16 from all 2^players coalitions; `value(mask)` has bit i set where player i is in, and
 * is asked once for every mask, from 0 up. The parts sum to value(all) − value(none) but for rounding (well under 1e-9
 * of the values), a player that never changes the value gets exactly 0, and a game read backwards gives the same parts
 * negated.
 *
 * L. S. Shapley 1953, A Value for n-Person Games, Contributions to the Theory of Games II.
 *
 * @example exactShapley(2, (mask) => (mask === 3 ? 1 : 0)) // => [0.5, 0.5]
 */
export const exactShapley = (players: number, value: (mask: number) => number): Float64Array => {
  const values = new Float64Array(coalitionsOf(players))
  for (let mask = 0; mask < values.length; mask++) values[mask] = value(mask)
  return vectorShapley(players, values, 1)
}

/**
 * Shapley values of several metrics at once. `values` holds metric j of coalition `mask` at `mask · metrics + j`; so
 * does the answer with the player in place of the mask.
 */
export const vectorShapley = (players: number, values: Float64Array, metrics: number): Float64Array => {
  const coalitions = coalitionsOf(players)
  if (values.length !== coalitions * metrics) {
    throw new RangeError(`${values.length} values for ${coalitions} coalitions of ${metrics} metrics`)
  }
  const weights = orderWeights(players)
  const parts = new Float64Array(players * metrics)
  const lost = new Float64Array(players * metrics)
  for (let mask = 0; mask < coalitions; mask++) {
    const weight = weights[memberCount(mask)] as number
    for (let player = 0; player < players; player++) {
      const joined = mask | (1 << player)
      if (joined === mask) continue
      for (let metric = 0; metric < metrics; metric++) {
        const added = (values[joined * metrics + metric] as number) - (values[mask * metrics + metric] as number)
        addCompensated(parts, lost, player * metrics + metric, weight * added)
      }
    }
  }
  return parts.map((part, index) => part + (lost[index] as number))
}

/**
 * What each player adds on joining, averaged over an order and its reverse. `value(members)` reads 1 for a member; the
 * array is reused between calls. Each direction telescopes, so what they add sums to value(all) − value(none) but for
 * rounding, and who changes nothing adds exactly 0.
 */
export const marginalsInPair = (order: Uint32Array, value: (members: Uint8Array) => number): Float64Array => {
  const added = new Float64Array(order.length)
  const members = new Uint8Array(order.length)
  for (const direction of [order, order.toReversed()]) {
    members.fill(0)
    let before = value(members)
    for (const player of direction) {
      members[player] = 1
      const after = value(members)
      added[player] = (added[player] as number) + (after - before) / 2
      before = after
    }
  }
  return added
}

/** Shapley values by sampling, each with its standard error (NaN from a single pair of orders). */
export type SampledShapley = { readonly values: Float64Array; readonly standardErrors: Float64Array }

/**
 * Shapley values of any number of players by `permutations` random orders of joining, rounded up to an even number:
 * every order is followed by its reverse, which cancels what is linear in the position. The parts sum to value(all) −
 * value(none) but for rounding. `random` gives uniforms in 0..1.
 *
 * J. Castro, D. Gómez & J. Tejada 2009, Computers & Operations Research 36, 1726–1730; antithetic pairs: R. Mitchell et
 * al. 2022, JMLR 23.
 */
export const permutationShapley = (
  players: number,
  value: (members: Uint8Array) => number,
  permutations: number,
  random: () => number
): SampledShapley => {
  const order = Uint32Array.from({ length: players }, (_, player) => player)
  const pairs = Math.max(1, Math.ceil(permutations / 2))
  return averageMarginals(Array.from({ length: pairs }, () => marginalsInPair(shuffle(order, random), value)))
}

/** The same from what `marginalsInPair` gives for one or more random orders. */
export const averageMarginals = (marginals: ReadonlyArray<Float64Array>): SampledShapley => {
  const players = marginals[0]?.length ?? 0
  const mean = new Float64Array(players)
  const squares = new Float64Array(players)
  // Welford's update, so that a large mean does not drown a small spread.
  for (const [done, added] of marginals.entries()) {
    for (let player = 0; player < players; player++) {
      const step = (added[player] as number) - (mean[player] as number)
      mean[player] = (mean[player] as number) + step / (done + 1)
      squares[player] = (squares[player] as number) + step * ((added[player] as number) - (mean[player] as number))
    }
  }
  const pairs = marginals.length
  return { values: mean, standardErrors: squares.map((sum) => Math.sqrt(sum / (pairs - 1) / pairs)) }
}

/** The share of all orders in which exactly a given set of s players comes before a given one: s!(n−1−s)!/n!. */
const orderWeights = (players: number): Float64Array => {
  const weights = new Float64Array(players)
  let ordersOfOthers = 1
  for (let before = 0; before < players; before++) {
    weights[before] = 1 / (players * ordersOfOthers)
    ordersOfOthers = (ordersOfOthers * (players - 1 - before)) / (before + 1)
  }
  return weights
}

const addCompensated = (sums: Float64Array, lost: Float64Array, index: number, value: number): void => {
  const sum = sums[index] as number
  const next = sum + value
  const error = Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum
  lost[index] = (lost[index] as number) + error
  sums[index] = next
}

const memberCount = (mask: number): number => {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}

const coalitionsOf = (players: number): number => {
  if (players > 16) throw new RangeError(`${players} players are too many to count every coalition: at most 16`)
  return 2 ** players
}
