/** The draws behind a memo's intervals: local, centre and freed FTE of every scenario, from the same random numbers. */
import { Effect } from "effect"
import { BLOCK } from "../../kernel/streams.ts"
import { national } from "../../model/Metric.ts"
import type { Loaded } from "../../scenario/load.ts"
import { simulate } from "../draws/simulate.ts"

export const DRAWN = ["local", "centre", "freed"] as const
export type Drawn = (typeof DRAWN)[number]

export interface MemoDraws {
  readonly draws: number
  /** Assumptions that vary. */
  readonly inputs: number
  /** One number a draw. */
  readonly values: (scenario: number, quantity: Drawn) => Float64Array
}

/** Draw whole blocks; between them it can be interrupted. */
export const memoDraws = Effect.fn("memoDraws")(function* (
  scenarios: ReadonlyArray<Loaded>,
  { seed, draws, threads }: { readonly seed: number; readonly draws: number; readonly threads?: number | undefined },
  tick: (share: number) => Effect.Effect<void>
) {
  const blocks = Math.max(1, Math.ceil(draws / BLOCK))
  const wanted = DRAWN.map((quantity) => national(quantity))
  const simulation = yield* simulate({
    scenarios,
    metrics: scenarios.map(() => wanted),
    seed,
    capacity: blocks,
    threads
  })
  yield* simulation.run({ from: 0, to: blocks, origin: 0 }, (done) => tick(done / blocks))
  const found: MemoDraws = {
    draws: blocks * BLOCK,
    inputs: simulation.paths.length,
    values: (scenario, quantity) => simulation.values(scenario, DRAWN.indexOf(quantity)).slice(0, blocks * BLOCK)
  }
  return found
}, Effect.scoped)
