/** How sure the months of a transition are: what is freed and what piles up in each of them, over the draws. */
import { Effect } from "effect"
import { BLOCK, blocksFor } from "../../kernel/streams.ts"
import { allocate } from "../../model/allocate.ts"
import { inTurn, pathOf } from "../../model/transition/path.ts"
import { monthsToFull, seriesOf } from "../../model/transition/series.ts"
import { breathe } from "../../platform/breathe.ts"
import type { Loaded } from "../../scenario/load.ts"
import type { TransitionNames } from "../../scenario/Names.ts"
import { correlatedInputs } from "../draws/correlatedInputs.ts"
import { COLUMN, makeInputDrawer } from "../draws/drawInputs.ts"
import { type SampledScenario, samplingOf } from "../draws/Sampling.ts"
import type { UncertaintyFindings } from "./Findings.ts"
import { type Spread, spreadOf } from "./Spread.ts"

export interface MonthSpreads {
  /** Draws behind them: the first of those behind the figures of the end. */
  readonly draws: number
  /** By scenario; null where one does not say when work changes hands. */
  readonly scenarios: ReadonlyArray<ScenarioMonths | null>
}

export interface ScenarioMonths {
  readonly names: TransitionNames
  /** FTE, by month. */
  readonly freed: ReadonlyArray<Spread>
  /** FTE-months, by month. */
  readonly backlog: ReadonlyArray<Spread>
  /** Share of the draws in which what is freed in the end is freed within the months. */
  readonly full: number
  /** Share in which more waits at the end than a year before. */
  readonly growing: number
}

/** How many blocks `monthSpreads` draws: as many as were asked for up to a limit, and few where none were asked for. */
export const monthBlocks = ({ draws, asked }: Pick<UncertaintyFindings, "draws" | "asked">): number =>
  Math.min(blocksFor(draws), asked === undefined ? UNASKED_BLOCKS : MOST_BLOCKS)

/** Correlations must have been checked; `tick` hears of every block. */
export const monthSpreads = Effect.fn("monthSpreads")(function* (
  loaded: ReadonlyArray<Loaded>,
  blocks: number,
  seed: number,
  tick: () => Effect.Effect<void>
) {
  const sampling = samplingOf(loaded, correlatedInputs(loaded).groups)
  const takers = loaded.map(({ compiled: { names } }, s) =>
    names.transition === undefined ? null : takerOf(sampling.scenarios[s]!, names.transition, blocks * BLOCK)
  )
  const inputs = makeInputDrawer(sampling, seed)
  for (let block = 0; block < blocks; block++) {
    inputs.draw(block)
    for (let i = 0; i < BLOCK; i++) {
      for (const taker of takers) taker?.take(inputs.numbers, i, block * BLOCK + i)
      if (i % BREATH === 0) yield* breathe
    }
    yield* tick()
  }
  const found: MonthSpreads = {
    draws: blocks * BLOCK,
    scenarios: takers.map((taker) => taker?.spreads() ?? null)
  }
  return found
})

/** A path is two allocations and a walk over the months: 2,048 of them take two seconds and know p5 to a few per cent. */
const UNASKED_BLOCKS = 2
/** Ten thousand take some seconds, and know p5 to one per cent. */
const MOST_BLOCKS = 10
/** Draws between two looks at the keyboard: a tenth of a second. */
const BREATH = 64

const takerOf = ({ model, varying }: SampledScenario, names: TransitionNames, draws: number) => {
  const takesItsTurn = inTurn()
  const values = Float64Array.from(model.values)
  const room = () => Array.from({ length: names.months }, () => new Float64Array(draws))
  const kept = { freed: room(), backlog: room() }
  const last = names.months - 1
  let [full, growing] = [0, 0]
  const take = (numbers: Float64Array, i: number, draw: number): void => {
    for (const { slot, column } of varying) values[slot] = numbers[column * COLUMN + i]!
    const path = pathOf(model, model.transition!, takesItsTurn(allocate(model, values)))
    for (const id of ["freed", "backlog"] as const) {
      const series = seriesOf(id, path, model)
      for (let month = 0; month < names.months; month++) kept[id][month]![draw] = series[month]!
    }
    if (Number.isFinite(monthsToFull(path, model))) full++
    if (kept.backlog[last]![draw]! > kept.backlog[Math.max(0, last - 12)]![draw]!) growing++
  }
  const spreads = (): ScenarioMonths => ({
    names,
    freed: kept.freed.map(spreadOf),
    backlog: kept.backlog.map(spreadOf),
    full: full / draws,
    growing: growing / draws
  })
  return { take, spreads }
}
