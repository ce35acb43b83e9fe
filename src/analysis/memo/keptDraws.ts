/** Draws of which every number is kept, from the same random numbers for all scenarios. */
import { Effect } from "effect"
import { BLOCK, blocksFor } from "../../kernel/streams.ts"
import type { Metric } from "../../model/Metric.ts"
import type { Loaded } from "../../scenario/load.ts"
import { simulate } from "../draws/simulate.ts"

interface KeptDraws {
  readonly draws: number
  /** Assumptions that vary. */
  readonly inputs: number
  /** One number a draw: of the metric at a place of the scenario's list. */
  readonly values: (scenario: number, place: number) => Float64Array
}

/** Draw whole blocks; between them it can be interrupted. `tick` hears the share that is done. */
export const keptDraws = Effect.fn("keptDraws")(function* (
  scenarios: ReadonlyArray<Loaded>,
  metrics: ReadonlyArray<ReadonlyArray<Metric>>,
  { seed, draws, threads }: { readonly seed: number; readonly draws: number; readonly threads?: number | undefined },
  tick: (share: number) => Effect.Effect<void>
) {
  const blocks = blocksFor(draws)
  const simulation = yield* simulate({ scenarios, metrics, seed, capacity: blocks, threads })
  yield* simulation.run({ from: 0, to: blocks, origin: 0 }, (done) => tick(done / blocks))
  const kept: KeptDraws = {
    draws: blocks * BLOCK,
    inputs: simulation.paths.length,
    values: (scenario, place) => simulation.values(scenario, place).slice(0, blocks * BLOCK)
  }
  return kept
}, Effect.scoped)
