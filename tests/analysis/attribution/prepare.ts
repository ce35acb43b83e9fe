/** Everything that an attribution in draws is made of, one piece at a time. */
import { type CentralParts, centralParts, ordersOf } from "../../../src/analysis/attribution/centralParts.ts"
import { type Game, playValid } from "../../../src/analysis/attribution/coalitions.ts"
import { groupsOf } from "../../../src/analysis/attribution/Group.ts"
import type { Grouping } from "../../../src/analysis/attribution/Grouping.ts"
import {
  type Ends,
  type MixtureDraws,
  mixtureDraws,
  type PartsInDraws
} from "../../../src/analysis/attribution/MixtureDraws.ts"
import { partsByCoalitions } from "../../../src/analysis/attribution/partsByCoalitions.ts"
import { partsByOrders } from "../../../src/analysis/attribution/partsByOrders.ts"
import { pairScenarios, readPairMetric } from "../../../src/analysis/attribution/ScenarioPair.ts"
import type { Loaded } from "../../../src/scenario/load.ts"

/** What a generator returns in the end. */
export const finished = <A>(work: Generator<number, A>): A => {
  let step = work.next()
  while (step.done !== true) step = work.next()
  return step.value
}

export interface Prepared {
  readonly game: Game
  readonly central: CentralParts
  readonly mixtures: MixtureDraws
  readonly ends: Ends
}

/** One block of draws. */
export const prepare = (first: Loaded, second: Loaded, texts: ReadonlyArray<string>, grouping: Grouping): Prepared => {
  const pair = pairScenarios(first, second)
  const metrics = texts.map((text) => {
    const read = readPairMetric(text, pair)
    if ("message" in read) throw new Error(text)
    return read.metric
  })
  return finished(
    playValid(pair, groupsOf(pair, grouping, true), metrics, function* (game) {
      const central = yield* centralParts(game, metrics.length, 1)
      const mixtures = mixtureDraws(pair, game, metrics, 1, 1)
      const players = game.groups.length
      const [none, all] = yield* mixtures.evaluate([new Uint8Array(players), new Uint8Array(players).fill(1)])
      return { game, central, mixtures, ends: [none!, all!] as const }
    })
  )
}

/** From all coalitions. */
export const exactOf = ({ mixtures, game, ends }: Prepared): PartsInDraws =>
  finished(partsByCoalitions(mixtures, game.groups.length, ends))

/** From each of some pairs of orders. */
export const byOrders = (
  { mixtures, game, central, ends }: Prepared,
  pairs: number,
  seed = 1
): ReadonlyArray<PartsInDraws> =>
  finished(partsByOrders(mixtures, game, central.parts, ordersOf(game.groups.length, pairs, seed), ends))
