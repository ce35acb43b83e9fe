/** Two parties at a table: what each wants, in the indexes of both files, and how a package is judged by each. */
import { Effect } from "effect"
import { checkOthersReservation } from "../../scenario/checkParty.ts"
import { InvalidScenario, type Loaded } from "../../scenario/load.ts"
import { type Finding, located } from "../../scenario/problemsFrom.ts"
import { type PairMetric, readPairMetric, type ScenarioPair } from "../attribution/ScenarioPair.ts"
import type { Viewpoint } from "../memo/secrecy.ts"
import { CannotTrade } from "./CannotTrade.ts"
import type { Side } from "./Findings.ts"
import { type Lever, leversFrom } from "./levers.ts"
import { wishesOf } from "./Objective.ts"
import { packageEvaluator, type PackageEvaluator } from "./PackageEvaluator.ts"
import { fromOtherSide, type Package } from "./packages.ts"

/** Both parties with what they want and whose beliefs count for them. */
export const sidesOf = Effect.fnUntraced(function* (
  scenarios: readonly [Loaded, Loaded],
  viewpoint: Viewpoint,
  beliefs: string | undefined
) {
  const found: Array<Side> = []
  for (const [place, loaded] of scenarios.entries()) {
    const wishes = wishesOf(loaded, viewpoint, scenarios[1 - place])
    if (wishes === null) return yield* Effect.fail(new CannotTrade("noParty", loaded.file))
    if (wishes.objectives.length === 0) return yield* Effect.fail(new CannotTrade("noObjectives", loaded.file))
    const believed = scenarios.findIndex(({ scenario }) => beliefs !== undefined && scenario.party?.id === beliefs)
    found.push({ place, loaded, wishes, believes: believed < 0 ? place : believed })
  }
  const [one, other] = found as [Side, Side]
  if (one.wishes.party.id === other.wishes.party.id) {
    return yield* Effect.fail(new CannotTrade("sameParty", other.loaded.file))
  }
  yield* believedOfNothing(one, other, viewpoint)
  yield* believedOfNothing(other, one, viewpoint)
  return [one, other] as const
})

/** Fails where the reader, on one side, says where the other walks away from an objective that it does not show. */
const believedOfNothing = (
  { loaded, wishes: { party: reader } }: Side,
  { wishes: { party, objectives } }: Side,
  viewpoint: Viewpoint
): Effect.Effect<void, InvalidScenario> => {
  const found: Array<Finding> = []
  const known = objectives.map(({ id }) => id)
  if (reader.id === viewpoint) checkOthersReservation(loaded.scenario, party.id, known, (one) => found.push(one))
  const { file, files, tree } = loaded
  return found.length === 0 ? Effect.void : new InvalidScenario({ file, files, problems: located(tree, found) })
}

/** A party's objectives in the indexes of both files: it is asked what the other side's file makes of them. */
export const metricsOf = (side: Side, pair: ScenarioPair) =>
  Effect.forEach(side.wishes.objectives, ({ metric }) => {
    const read = readPairMetric(metric, pair)
    const other = pair.scenarios[side.place === 0 ? 1 : 0].file
    return "metric" in read ? Effect.succeed(read.metric) : Effect.fail(new CannotTrade("noMetric", other, metric))
  })

export interface At {
  (one: Package): Float64Array
  readonly draws: PackageEvaluator["draws"]
}

/** Both parties' objectives in a package, each with the beliefs that count for it. */
export const evaluators = (
  scenarios: readonly [Loaded, Loaded],
  sides: readonly [Side, Side],
  levers: ReadonlyArray<Lever>,
  metrics: ReadonlyArray<ReadonlyArray<PairMetric>>
): readonly [At, At] => {
  const ids = levers.map(({ id }) => id)
  const atOf = (s: 0 | 1): At => {
    const { believes } = sides[s]
    const [own, other] = [scenarios[believes]!, scenarios[believes === 0 ? 1 : 0]!]
    const seen = leversFrom(own, other, ids)
    const evaluator = packageEvaluator(
      seen.pair,
      seen.levers,
      metrics[s]!.map(([x, y]): PairMetric => (believes === 0 ? [x, y] : [y, x]))
    )
    const turned = (one: Package) => (believes === 0 ? one : fromOtherSide(one))
    return Object.assign((one: Package) => evaluator.at(turned(one)), {
      draws: (...[one, wanted, seed, count]: Parameters<PackageEvaluator["draws"]>) =>
        evaluator.draws(turned(one), wanted, seed, count)
    })
  }
  return [atOf(0), atOf(1)]
}
