/** The computation behind a memo of published cases: nothing of staff, everything of money. */
import { Effect } from "effect"
import { resultOf } from "../../model/Result.ts"
import { national } from "../../model/Metric.ts"
import type { Loaded } from "../../scenario/load.ts"
import { BLOCK } from "../../kernel/streams.ts"
import { simulate } from "../draws/simulate.ts"
import { countsOf } from "./counts.ts"
import type { MemoFindings } from "./Findings.ts"
import { comparedBy, type GivenDraws, givenForMemo } from "./givenForMemo.ts"
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
  const draws = yield* drawn(scenarios, { seed, draws: wanted, threads }, tick)
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
    money: null,
    staff: [],
    time: null,
    given: givenForMemo(scenarios, secrets, draws.inputs === 0 ? null : draws),
    focus: null,
    trade: null,
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

/** Draws of what the cases are compared by, from the same random numbers for all. */
const drawn = Effect.fnUntraced(function* (
  scenarios: ReadonlyArray<Loaded>,
  { seed, draws, threads }: Pick<GivenOptions, "seed" | "draws" | "threads">,
  tick: GivenOptions["tick"]
) {
  const blocks = Math.max(1, Math.ceil(draws / BLOCK))
  const metric = national(comparedBy(scenarios))
  const simulation = yield* simulate({
    scenarios,
    metrics: scenarios.map(() => [metric]),
    seed,
    capacity: blocks,
    threads
  })
  yield* simulation.run({ from: 0, to: blocks, origin: 0 }, (done) => tick(done / blocks))
  const found: GivenDraws = {
    draws: blocks * BLOCK,
    inputs: simulation.paths.length,
    values: (scenario) => simulation.values(scenario, 0).slice(0, blocks * BLOCK)
  }
  return found
}, Effect.scoped)
