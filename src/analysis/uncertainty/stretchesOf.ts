/** The drawing behind spreads, stretch by stretch: all figures up to where draws are kept, national ones beyond. */
import { Effect } from "effect"
import type { Loaded } from "../../scenario/load.ts"
import { simulate } from "../draws/simulate.ts"
import type { Stretch } from "../draws/Work.ts"
import { metricsOf, nationalMetricsOf } from "./figures.ts"
import { PILOT_BLOCKS } from "./gather.ts"
import { EXACT_BLOCKS } from "./Spread.ts"

interface Drawing {
  /** Of the whole run, of which only a part may be drawn here. */
  readonly blocks: number
  readonly seed: number
  readonly threads?: number | undefined
}

/**
 * A stretch is of at most `EXACT_BLOCKS` and lies on one side of them. Figures by case type need every municipality in
 * every draw, more than all else together, and 131,072 draws know them to a tenth of an FTE.
 */
export const stretchesOf = Effect.fnUntraced(function* (
  loaded: ReadonlyArray<Loaded>,
  { blocks, seed, threads }: Drawing
) {
  const options = { scenarios: loaded, withMoney: false, seed, blocks, threads }
  const capacity = Math.max(PILOT_BLOCKS, Math.min(EXACT_BLOCKS, blocks))
  const all = yield* simulate({ ...options, metrics: loaded.map(metricsOf), capacity })
  let current = all
  let beyond: typeof all | undefined
  return {
    /** Where the values of a metric of `metricsOf` stand after the last stretch. */
    values: (scenario: number, place: number): Float64Array => current.values(scenario, place),
    run: Effect.fnUntraced(function* (stretch: Stretch, tick?: (blocks: number) => Effect.Effect<void>) {
      if (stretch.from >= EXACT_BLOCKS)
        current = beyond ??= yield* simulate({ ...options, metrics: loaded.map(nationalMetricsOf), capacity })
      yield* current.run(stretch, tick)
    })
  }
})
