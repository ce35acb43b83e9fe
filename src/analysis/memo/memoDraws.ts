/** The draws behind a memo's intervals: local, centre and freed FTE of every scenario, from the same random numbers. */
import { Effect } from "effect"
import { BLOCK } from "../../kernel/streams.ts"
import { type Metric, national } from "../../model/Metric.ts"
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
  /** FTE that stay in the memo's own municipality; undefined where there is none, or the scenario lacks it. */
  readonly own: (scenario: number) => Float64Array | undefined
}

/** Draw whole blocks; between them it can be interrupted. */
export const memoDraws = Effect.fn("memoDraws")(function* (
  scenarios: ReadonlyArray<Loaded>,
  {
    seed,
    draws,
    threads,
    municipality
  }: {
    readonly seed: number
    readonly draws: number
    readonly threads?: number | undefined
    /** The code of the memo's own municipality. */
    readonly municipality?: string | undefined
  },
  tick: (share: number) => Effect.Effect<void>
) {
  const blocks = Math.max(1, Math.ceil(draws / BLOCK))
  const wanted = DRAWN.map((quantity) => national(quantity))
  const ownOf = ({ compiled }: Loaded): ReadonlyArray<Metric> => {
    const place = compiled.names.municipalities.findIndex(({ code }) => code === municipality)
    return place < 0 ? [] : [{ ...national("local"), municipality: place } as Metric]
  }
  const simulation = yield* simulate({
    scenarios,
    metrics: scenarios.map((one) => [...wanted, ...ownOf(one)]),
    seed,
    capacity: blocks,
    threads
  })
  yield* simulation.run({ from: 0, to: blocks, origin: 0 }, (done) => tick(done / blocks))
  const found: MemoDraws = {
    draws: blocks * BLOCK,
    inputs: simulation.paths.length,
    values: (scenario, quantity) => simulation.values(scenario, DRAWN.indexOf(quantity)).slice(0, blocks * BLOCK),
    own: (scenario) =>
      ownOf(scenarios[scenario]!).length === 0
        ? undefined
        : simulation.values(scenario, DRAWN.length).slice(0, blocks * BLOCK)
  }
  return found
}, Effect.scoped)
