/** The draws behind a memo's intervals: local, centre and freed FTE of every scenario, from the same random numbers. */
import { Effect } from "effect"
import { quantilesOf } from "../../kernel/quantiles.ts"
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
  let told = 0
  yield* simulation.run({ from: 0, to: blocks, origin: 0 }, (done) => {
    told += done
    return tick(done / blocks)
  })
  // The other threads may have taken the last blocks, after this one last looked.
  if (told < blocks) yield* tick((blocks - told) / blocks)
  const found: MemoDraws = {
    draws: blocks * BLOCK,
    inputs: simulation.paths.length,
    values: (scenario, quantity) => simulation.values(scenario, DRAWN.indexOf(quantity)).slice(0, blocks * BLOCK)
  }
  return found
}, Effect.scoped)

/** The five points that an interval is drawn with. */
export interface Quantiles {
  readonly p5: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p95: number
}

export const quantilesIn = (values: Float64Array): Quantiles => {
  const [p5, p25, p50, p75, p95] = quantilesOf(values, [0.05, 0.25, 0.5, 0.75, 0.95]) as [
    number,
    number,
    number,
    number,
    number
  ]
  return { p5, p25, p50, p75, p95 }
}
