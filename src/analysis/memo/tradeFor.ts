/** What a memo's parties can trade: nothing is said of a party that does not say what it wants. */
import { Effect } from "effect"
import type { Loaded } from "../../scenario/load.ts"
import { wishesOf } from "../trade/Objective.ts"
import { tradeFindings } from "../trade/tradeFindings.ts"
import type { MemoTrade } from "./MemoTrade.ts"
import { type Party, partiesOf, type Viewpoint } from "./secrecy.ts"

/** A memo shows a choice; `casecap trade` shows more. */
const MOST_PACKAGES = 7

interface Traded {
  readonly trade: MemoTrade | null
  readonly silent: ReadonlyArray<Party>
}

/** Between the first scenarios of the two first parties. */
export const tradeFor = Effect.fn("tradeFor")(function* (
  scenarios: ReadonlyArray<Loaded>,
  viewpoint: Viewpoint,
  { seed, draws }: { readonly seed: number; readonly draws: number }
) {
  const parties = partiesOf(scenarios)
  const silent = parties.filter(({ id }) =>
    scenarios.every((one) => one.scenario.party?.id !== id || wishesOf(one, viewpoint)?.objectives.length === 0)
  )
  const places = parties
    .slice(0, 2)
    .map(({ id }) => scenarios.findIndex(({ scenario }) => scenario.party?.id === id)) as unknown as readonly [
    number,
    number
  ]
  const [first, second] = places.map((place) => scenarios[place])
  const nothing: Traded = { trade: null, silent }
  if (first === undefined || second === undefined || silent.length > 0) return nothing
  // A party's objective may be over what the other side's file lacks: then there is nothing to trade in.
  return yield* tradeFindings(first, second, { viewpoint, seed, draws, most: MOST_PACKAGES }).pipe(
    Effect.map((found): Traded => ({ trade: { ...found, places }, silent })),
    Effect.catchTag("CannotTrade", () => Effect.succeed(nothing))
  )
})
