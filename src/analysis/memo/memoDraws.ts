/** The draws behind a memo's intervals: local, centre and freed FTE of every scenario, from the same random numbers. */
import { Effect } from "effect"
import { type Metric, national } from "../../model/Metric.ts"
import type { Loaded } from "../../scenario/load.ts"
import { keptDraws } from "./keptDraws.ts"

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
  const wanted = DRAWN.map((quantity) => national(quantity))
  const ownOf = ({ compiled }: Loaded): ReadonlyArray<Metric> => {
    const place = compiled.names.municipalities.findIndex(({ code }) => code === municipality)
    return place < 0 ? [] : [{ ...national("local"), municipality: place } as Metric]
  }
  const metrics = scenarios.map((one) => [...wanted, ...ownOf(one)])
  const kept = yield* keptDraws(scenarios, metrics, { seed, draws, threads }, tick)
  const found: MemoDraws = {
    ...kept,
    values: (scenario, quantity) => kept.values(scenario, DRAWN.indexOf(quantity)),
    own: (scenario) => (metrics[scenario]!.length === DRAWN.length ? undefined : kept.values(scenario, DRAWN.length))
  }
  return found
})
