/** How sure it is what leaves each municipality, or what it needs where nothing is reorganised. */
import { BLOCK, blocksFor } from "../../kernel/streams.ts"
import { allocate } from "../../model/allocate.ts"
import { national } from "../../model/Metric.ts"
import { measure } from "../measure.ts"
import { arrange, makeEngine } from "../../engine/Engine.ts"
import type { Loaded } from "../../scenario/load.ts"
import { correlatedInputs } from "../draws/correlatedInputs.ts"
import { DEFAULT_SEED } from "../draws/Draws.ts"
import { COLUMN, makeInputDrawer } from "../draws/drawInputs.ts"
import { type SampledScenario, samplingOf } from "../draws/Sampling.ts"
import { mainQuantity } from "../mainQuantity.ts"
import { type Spread, spreadOf } from "./Spread.ts"

export interface MunicipalitySpreads {
  /** Draws behind them: the first of those behind the national figures. */
  readonly draws: number
  readonly figure: "leaves" | "need"
  /** `leaves` in FTE, by scenario and municipality; `need` where none of the scenarios has an organisation. */
  readonly leaves: ReadonlyArray<ReadonlyArray<Spread>>
}

/**
 * Correlations must have been checked. `draws` is the most to use; large tables use fewer, so that they fit in memory.
 */
export const municipalitySpreads = (
  loaded: ReadonlyArray<Loaded>,
  draws: number,
  seed: number = DEFAULT_SEED
): MunicipalitySpreads => {
  const sampling = samplingOf(loaded, correlatedInputs(loaded).groups)
  const municipalities = Math.max(1, ...loaded.map(({ compiled }) => compiled.model.municipalities))
  const affordable = Math.max(1, Math.floor(MOST_NUMBERS / (municipalities * loaded.length * BLOCK)))
  const blocks = Math.min(blocksFor(draws), MOST_BLOCKS, affordable)
  const figure = mainQuantity(loaded) === "need" ? "need" : "leaves"
  const evaluatorOf = figure === "need" ? needEvaluator : leavesEvaluator
  const evaluators = sampling.scenarios.map((scenario) => evaluatorOf(scenario, blocks * BLOCK))
  const inputs = makeInputDrawer(sampling, seed)
  for (let block = 0; block < blocks; block++) {
    inputs.draw(block)
    for (const { take } of evaluators) {
      for (let i = 0; i < BLOCK; i++) take(inputs.numbers, i, block * BLOCK + i)
    }
  }
  return { draws: blocks * BLOCK, figure, leaves: evaluators.map(({ spreads }) => spreads()) }
}

const needEvaluator = ({ model, varying }: SampledScenario, draws: number) => {
  const values = Float64Array.from(model.values)
  const needs = Array.from({ length: model.municipalities }, () => new Float64Array(draws))
  const metrics = needs.map((_, municipality) => national("local", -1, { municipality }))
  const take = (numbers: Float64Array, i: number, draw: number): void => {
    for (const { slot, column } of varying) values[slot] = numbers[column * COLUMN + i]!
    const allocation = allocate(model, values)
    for (const [m, metric] of metrics.entries()) needs[m]![draw] = measure(model, allocation, metric)
  }
  return { take, spreads: () => needs.map(spreadOf) }
}

const leavesEvaluator = ({ model, varying }: SampledScenario, draws: number) => {
  const slots = new Set(varying.map(({ slot }) => slot))
  const engine = makeEngine(
    arrange(model, (slot) => slots.has(slot)),
    []
  )
  const leaves = Array.from({ length: model.municipalities }, () => new Float64Array(draws))
  const take = (numbers: Float64Array, i: number, draw: number): void => {
    for (const { slot, column } of varying) engine.values[slot] = numbers[column * COLUMN + i]!
    engine.evaluate()
    engine.writeLeaves(0, leaves, draw)
  }
  return { take, spreads: () => leaves.map(spreadOf) }
}

/** Enough for limits to a tenth of a small municipality's FTE. */
const MOST_BLOCKS = 16
/** 128 MB of numbers. */
const MOST_NUMBERS = 16_777_216
