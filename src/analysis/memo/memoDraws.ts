/** The draws behind a memo's intervals: local, centre and freed FTE of every scenario, from the same random numbers. */
import { Effect } from "effect"
import { quantilesOf } from "../../kernel/quantiles.ts"
import { BLOCK } from "../../kernel/streams.ts"
import { national } from "../../model/Metric.ts"
import type { Loaded } from "../../scenario/load.ts"
import { correlatedInputs } from "../draws/correlatedInputs.ts"
import { makeBlockRunner } from "../draws/drawBlock.ts"
import { InvalidCorrelations } from "../draws/Draws.ts"
import { samplingOf } from "../draws/Sampling.ts"

export const DRAWN = ["local", "centre", "freed"] as const
export type Drawn = (typeof DRAWN)[number]

export interface MemoDraws {
  readonly draws: number
  /** Assumptions that vary. */
  readonly inputs: number
  /** One number a draw. */
  readonly values: (scenario: number, quantity: Drawn) => Float64Array
}

/** Draw whole blocks; lets go of the thread after each, so that it can be interrupted. */
export const memoDraws = Effect.fn("memoDraws")(function* (
  scenarios: ReadonlyArray<Loaded>,
  { seed, draws }: { readonly seed: number; readonly draws: number },
  tick: (share: number) => Effect.Effect<void>
) {
  const { groups, problems } = correlatedInputs(scenarios)
  if (problems.length > 0) return yield* new InvalidCorrelations({ problems })
  const sampling = samplingOf(scenarios, groups)
  const blocks = Math.max(1, Math.ceil(draws / BLOCK))
  const wanted = DRAWN.map((quantity) => national(quantity))
  const run = makeBlockRunner({ sampling, seed, metrics: scenarios.map(() => wanted) })
  const out = scenarios.map(() => wanted.map(() => new Float64Array(blocks * BLOCK)))
  for (let block = 0; block < blocks; block++) {
    run(block, out, block * BLOCK)
    yield* tick(1 / blocks)
    yield* Effect.yieldNow
  }
  const found: MemoDraws = {
    draws: blocks * BLOCK,
    inputs: sampling.paths.length,
    values: (scenario, quantity) => out[scenario]![DRAWN.indexOf(quantity)]!
  }
  return found
})

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
