/**
 * Parts of a difference in every draw over some random orders of joining, the same orders in all draws.
 *
 * Orders of its own for every draw would put the noise of orders into the spread of the draws and widen the intervals.
 * The noise of common orders is nearly the same in all draws, and what it is at the central values is known there: it
 * is taken off.
 */
import { marginalsInPair } from "../../kernel/shapley.ts"
import type { Game, Members } from "./coalitions.ts"
import { BATCH, type Ends, type MixtureDraws, type PartsInDraws } from "./MixtureDraws.ts"
import { pieceOf } from "./pieceOf.ts"

/**
 * The parts as each of the orders has them, together with its reverse. Yields the share of the work that is done.
 *
 * @param central parts at the central values, metric j of group g at `g · metrics + j`
 */
export const partsByOrders = function* (
  { draws, evaluate }: MixtureDraws,
  game: Game,
  central: Float64Array,
  orders: ReadonlyArray<Uint32Array>,
  [none, all]: Ends
): Generator<number, ReadonlyArray<PartsInDraws>> {
  const players = game.groups.length
  const metrics = none.length
  const steps = 2 * orders.length * (players - 1)
  const found: Array<PartsInDraws> = []
  for (const [pair, order] of orders.entries()) {
    const parts = Array.from(central, () => new Float64Array(draws))
    for (const [side, direction] of [order, order.toReversed()].entries()) {
      let before = none
      const join = (player: number, after: ReadonlyArray<Float64Array>): void => {
        for (let j = 0; j < metrics; j++) addHalf(parts[player * metrics + j]!, after[j]!, before[j]!)
        before = after
      }
      for (let from = 0; from < players - 1; from += BATCH) {
        const joining = direction.subarray(from, Math.min(players - 1, from + BATCH))
        const prefixes = Array.from(joining, (_, i) => prefix(direction, from + i + 1))
        const done = (2 * pair + side) * (players - 1) + from
        const values = yield* pieceOf(evaluate(prefixes), joining.length / steps, done / steps)
        for (const [i, player] of joining.entries()) join(player, values[i]!)
      }
      join(direction[players - 1]!, all)
    }
    calibrate(parts, order, game, central)
    found.push(parts)
  }
  return found
}

/** The first `count` groups of an order. */
const prefix = (order: Uint32Array, count: number): Members => {
  const members = new Uint8Array(order.length)
  for (const player of order.subarray(0, count)) members[player] = 1
  return members
}

/** An order and its reverse count half each. */
const addHalf = (part: Float64Array, after: Float64Array, before: Float64Array): void => {
  for (let i = 0; i < part.length; i++) part[i]! += (after[i]! - before[i]!) / 2
}

/** Take off what this order gets wrong at the central values; over all groups that is nothing. */
const calibrate = (parts: PartsInDraws, order: Uint32Array, game: Game, central: Float64Array): void => {
  const metrics = parts.length / order.length
  for (let j = 0; j < metrics; j++) {
    const marginals = marginalsInPair(order, (members) => game.value(members)[j]!)
    for (const [player, marginal] of marginals.entries()) {
      const place = player * metrics + j
      const wrong = marginal - central[place]!
      const part = parts[place]!
      for (let i = 0; i < part.length; i++) part[i]! -= wrong
    }
  }
}
