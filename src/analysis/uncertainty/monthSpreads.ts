/** How sure the months of a transition are: what is freed and what piles up in each of them, over the draws. */
import { BLOCK, blocksFor } from "../../kernel/streams.ts"
import { allocate } from "../../model/allocate.ts"
import { pathsInTurn } from "../../model/transition/path.ts"
import { monthsToFull, seriesOf } from "../../model/transition/series.ts"
import type { Loaded } from "../../scenario/load.ts"
import type { TransitionNames } from "../../scenario/Names.ts"
import { correlatedInputs } from "../draws/correlatedInputs.ts"
import { COLUMN, makeInputDrawer } from "../draws/drawInputs.ts"
import { type SampledScenario, samplingOf } from "../draws/Sampling.ts"
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

/** Correlations must have been checked. `draws` is the most to use. */
export const monthSpreads = (loaded: ReadonlyArray<Loaded>, draws: number, seed: number): MonthSpreads => {
  const sampling = samplingOf(loaded, correlatedInputs(loaded).groups)
  const blocks = Math.min(blocksFor(draws), MOST_BLOCKS)
  const takers = loaded.map(({ compiled: { names } }, s) =>
    names.transition === undefined ? null : takerOf(sampling.scenarios[s]!, names.transition, blocks * BLOCK)
  )
  const inputs = makeInputDrawer(sampling, seed)
  for (let block = 0; block < blocks; block++) {
    inputs.draw(block)
    for (const taker of takers) for (let i = 0; i < BLOCK; i++) taker?.take(inputs.numbers, i, block * BLOCK + i)
  }
  return { draws: blocks * BLOCK, scenarios: takers.map((taker) => taker?.spreads() ?? null) }
}

/** A path is two allocations and a walk over the months: 2,048 of them take seconds and know p5 to a few per cent. */
const MOST_BLOCKS = 2

const takerOf = ({ model, varying }: SampledScenario, names: TransitionNames, draws: number) => {
  const pathAt = pathsInTurn(model, model.transition!)
  const values = Float64Array.from(model.values)
  const room = () => Array.from({ length: names.months }, () => new Float64Array(draws))
  const kept = { freed: room(), backlog: room() }
  const last = names.months - 1
  let [full, growing] = [0, 0]
  const take = (numbers: Float64Array, i: number, draw: number): void => {
    for (const { slot, column } of varying) values[slot] = numbers[column * COLUMN + i]!
    const path = pathAt(allocate(model, values))
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
