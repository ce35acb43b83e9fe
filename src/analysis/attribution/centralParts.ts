/** Parts of a difference at the central values, over all coalitions where that is affordable, else over some orders. */
import { balancedOrders } from "../../kernel/balancedOrders.ts"
import { averageMarginals, marginalsInPair, vectorShapley } from "../../kernel/shapley.ts"
import { sequence } from "../../kernel/streams.ts"
import { coalition, type Game, single } from "./coalitions.ts"

/** All coalitions, or random orders of joining: half of them drawn, half their reverses. */
export type Method =
  | { readonly kind: "exact"; readonly coalitions: number }
  | { readonly kind: "sampled"; readonly orders: number }

export interface CentralParts {
  readonly method: Method
  /** Metric j of group g at `g · metrics + j`. */
  readonly parts: Float64Array
  /** Laid out as `parts`; undefined where these are exact. */
  readonly standardErrors: Float64Array | undefined
  readonly none: Float64Array
  readonly all: Float64Array
  /** Each group by itself, laid out as `parts`. */
  readonly alone: Float64Array
}

/** Mixtures at the central values: a few seconds of waiting, and every coalition of twelve groups. */
const MIXTURES_MAX = 4096
/** Orders are drawn in pairs: more than the most bring nothing that shows, fewer than the least no standard error. */
const PAIRS_MIN = 8
const PAIRS_MAX = 200

/** Yields the share of the work that is done. */
export const centralParts = function* (game: Game, metrics: number, seed: number): Generator<number, CentralParts> {
  const players = game.groups.length
  const split = 2 ** players <= MIXTURES_MAX ? yield* exactly(game, metrics) : yield* bySampling(game, metrics, seed)
  const none = game.value(new Uint8Array(players))
  return {
    ...split,
    none,
    all: game.value(new Uint8Array(players).fill(1)),
    alone: Float64Array.from({ length: players * metrics }, (_, i) => {
      const [player, metric] = [Math.floor(i / metrics), i % metrics]
      return game.value(single(player, players))[metric]! - none[metric]!
    })
  }
}

/** The first orders are the same however many are asked for. */
export const ordersOf = (players: number, pairs: number, seed: number): ReadonlyArray<Uint32Array> =>
  balancedOrders(players, pairs, sequence("attribution", seed))

type Split = Pick<CentralParts, "method" | "parts" | "standardErrors">

/** Coalitions evaluated between two breaths: some milliseconds of work. */
const CHUNK = 32

const exactly = function* (game: Game, metrics: number): Generator<number, Split> {
  const players = game.groups.length
  const coalitions = 2 ** players
  const values = new Float64Array(coalitions * metrics)
  for (let mask = 0; mask < coalitions; mask++) {
    values.set(game.value(coalition(mask, players)), mask * metrics)
    if (mask % CHUNK === 0) yield mask / coalitions
  }
  return {
    method: { kind: "exact", coalitions },
    parts: vectorShapley(players, values, metrics),
    standardErrors: undefined
  }
}

const bySampling = function* (game: Game, metrics: number, seed: number): Generator<number, Split> {
  const players = game.groups.length
  const affordable = Math.floor(MIXTURES_MAX / (2 * (players - 1)))
  const pairs = Math.min(PAIRS_MAX, Math.max(PAIRS_MIN, affordable))
  const marginals = Array.from({ length: metrics }, (): Array<Float64Array> => [])
  for (const [done, order] of ordersOf(players, pairs, seed).entries()) {
    for (const [metric, own] of marginals.entries()) {
      own.push(marginalsInPair(order, (members) => game.value(members)[metric]!))
    }
    yield done / pairs
  }
  const sampled = marginals.map(averageMarginals)
  const inPlace = (of: "values" | "standardErrors") =>
    Float64Array.from({ length: players * metrics }, (_, i) => sampled[i % metrics]![of][Math.floor(i / metrics)]!)
  return {
    method: { kind: "sampled", orders: 2 * pairs },
    parts: inPlace("values"),
    standardErrors: inPlace("standardErrors")
  }
}
