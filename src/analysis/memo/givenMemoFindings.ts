/** The computation behind a memo of published cases: nothing of staff, everything of money. */
import { Effect } from "effect"
import { resultOf } from "../../model/Result.ts"
import { national } from "../../model/Metric.ts"
import type { Loaded } from "../../scenario/load.ts"
import { countsOf } from "./counts.ts"
import type { MemoFindings } from "./Findings.ts"
import { comparedBy, type GivenDraws, givenForMemo } from "./givenForMemo.ts"
import { keptDraws } from "./keptDraws.ts"
import { labelsOf } from "./labelsOf.ts"
import { ledgerOf, risksIn } from "./ledgerForMemo.ts"
import { modelFindings } from "./modelFindings.ts"
import { partiesOf, secretsFor, type Viewpoint } from "./secrecy.ts"
import { sourcesOf } from "./sourcesOf.ts"

export interface GivenOptions {
  readonly viewpoint: Viewpoint
  readonly draws: number
  readonly seed: number
  readonly threads?: number | undefined
  readonly tick: (share: number) => Effect.Effect<void>
}

/** @param scenarios published cases, all of them */
export const givenMemoFindings = Effect.fn("givenMemoFindings")(function* (
  scenarios: ReadonlyArray<Loaded>,
  { viewpoint, draws: wanted, seed, threads, tick }: GivenOptions
) {
  const secrets = secretsFor(scenarios, viewpoint)
  // What the cases are compared by.
  const metric = national(comparedBy(scenarios))
  const kept = yield* keptDraws(
    scenarios,
    scenarios.map(() => [metric]),
    { seed, draws: wanted, threads },
    tick
  )
  const draws: GivenDraws = { ...kept, values: (scenario) => kept.values(scenario, 0) }
  const found: Omit<MemoFindings, "counts"> = {
    viewpoint,
    parties: partiesOf(scenarios),
    seed,
    lead: "freed",
    draws: draws.inputs === 0 ? 0 : draws.draws,
    inputs: draws.inputs,
    models: scenarios.map((loaded, place) => ({
      ...modelFindings(place, { loaded, result: resultOf(loaded.compiled.model) }, secrets, "freed"),
      intervals: null
    })),
    pairs: [],
    also: [],
    municipalities: [],
    beside: [],
    benchmarks: [],
    money: null,
    service: [],
    staff: [],
    time: null,
    given: givenForMemo(scenarios, secrets, draws.inputs === 0 ? null : draws),
    focus: null,
    trade: null,
    ownGoals: [],
    silent: [],
    risks: risksIn(scenarios, secrets),
    sources: sourcesOf(scenarios, secrets),
    ledger: ledgerOf(scenarios, secrets),
    hidden: 0,
    unlikeBaselines: false,
    labels: labelsOf(scenarios)
  }
  return { ...found, counts: countsOf(found) } satisfies MemoFindings
})
