/** Parts of a difference in every draw: how sure each of them is. */
import { minus } from "../../kernel/minus.ts"
import { blocksFor } from "../../kernel/streams.ts"
import { type Spread, spreadOf } from "../uncertainty/Spread.ts"
import { type CentralParts, type Method, ordersOf } from "./centralParts.ts"
import type { Game } from "./coalitions.ts"
import { type Ends, type MixtureDraws, mixtureDraws } from "./MixtureDraws.ts"
import { intervalOverPairs } from "./intervalOverPairs.ts"
import { partsByCoalitions } from "./partsByCoalitions.ts"
import { partsByOrders } from "./partsByOrders.ts"
import { pieceOf } from "./pieceOf.ts"
import type { PairMetric, ScenarioPair } from "./ScenarioPair.ts"

export interface DrawnParts {
  readonly method: Method
  /** Whole blocks of 1,024: as many as were asked for, fewer where there are many groups. */
  readonly draws: number
  /** Of metric j and group g at `g · metrics + j`; the totals follow as if they were one more group. */
  readonly intervals: ReadonlyArray<Spread>
  /** Of the percentiles of the parts, for want of more orders; undefined where all coalitions count. */
  readonly standardErrors: ReadonlyArray<Spread> | undefined
}

/** Mixtures times blocks of draws: half a million evaluations, some seconds of waiting. */
const EVALUATIONS_MAX = 512
/** Orders come in pairs. With so many, their choice blurs the ends of an interval no more than 1,024 draws do. */
const PAIRS_WANTED = 9
/** Fewer would not tell how much they blur them. */
const PAIRS_MIN = 6

/**
 * Shapley values in every draw, from all coalitions where that is affordable, else from random orders of joining.
 * Yields the share of the work that is done.
 *
 * @throws InvalidCorrelations when the scenarios' correlations contradict one another
 * @throws InvalidMixture when a mixture makes no sense in some draw
 */
export const drawnParts = function* (
  pair: ScenarioPair,
  game: Game,
  metrics: ReadonlyArray<PairMetric>,
  central: CentralParts,
  { draws, seed }: { readonly draws: number; readonly seed: number }
): Generator<number, DrawnParts> {
  const players = game.groups.length
  const { blocks, pairs } = planOf(players, draws)
  const mixtures = mixtureDraws(pair, game, metrics, blocks, seed)
  const scenarios = [new Uint8Array(players), new Uint8Array(players).fill(1)]
  // Beside the mixtures these are little, and they move no bar.
  const [none, all] = yield* pieceOf(mixtures.evaluate(scenarios), 0, 0)
  const ends = [none!, all!] as const
  const split =
    pairs === 0
      ? yield* exactly(mixtures, players, ends)
      : yield* bySampling(mixtures, game, central, ordersOf(players, pairs, seed), ends)
  const totals = all!.map((values, j) => spreadOf(minus(values, none![j]!)))
  return { ...split, draws: mixtures.draws, intervals: [...split.intervals, ...totals] }
}

/**
 * All coalitions where these are affordable (`pairs` is 0), else pairs of orders, which go before draws; and as many
 * blocks of draws as were asked for and are affordable, but always one.
 */
export const planOf = (players: number, draws: number): { readonly blocks: number; readonly pairs: number } => {
  const affordable = (mixtures: number) => Math.floor(EVALUATIONS_MAX / mixtures)
  const coalitions = 2 ** players
  const perPair = 2 * (players - 1)
  const pairs = affordable(coalitions) > 0 ? 0 : Math.min(PAIRS_WANTED, Math.max(PAIRS_MIN, affordable(perPair)))
  const asked = blocksFor(draws)
  return { blocks: Math.min(asked, Math.max(1, affordable(pairs === 0 ? coalitions : perPair * pairs))), pairs }
}

type Split = Omit<DrawnParts, "draws">

const exactly = function* (mixtures: MixtureDraws, players: number, ends: Ends): Generator<number, Split> {
  const parts = yield* partsByCoalitions(mixtures, players, ends)
  return {
    method: { kind: "exact", coalitions: 2 ** players },
    intervals: parts.map(spreadOf),
    standardErrors: undefined
  }
}

const bySampling = function* (
  mixtures: MixtureDraws,
  game: Game,
  central: CentralParts,
  orders: ReadonlyArray<Uint32Array>,
  ends: Ends
): Generator<number, Split> {
  const byPair = yield* partsByOrders(mixtures, game, central.parts, orders, ends)
  const found = Array.from(central.parts, (_, place) =>
    intervalOverPairs(
      byPair.map((parts) => parts[place]!),
      central.standardErrors?.[place] ?? 0
    )
  )
  return {
    method: { kind: "sampled", orders: 2 * orders.length },
    intervals: found.map(({ interval }) => interval),
    standardErrors: found.map(({ standardErrors }) => standardErrors)
  }
}
