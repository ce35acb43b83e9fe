/** How sure it is what leaves each municipality: spreads of `leaves`, municipality by municipality. */
import { BLOCK } from "../../kernel/streams.ts"
import { evaluate, fillSiteWork, makeWorkspace } from "../../model/fast/evaluate.ts"
import { fastModel } from "../../model/fast/FastModel.ts"
import type { Loaded } from "../../scenario/load.ts"
import { correlatedInputs } from "../draws/correlatedInputs.ts"
import { DEFAULT_SEED } from "../draws/Draws.ts"
import { COLUMN, makeInputDrawer } from "../draws/drawInputs.ts"
import { type SampledScenario, samplingOf } from "../draws/Sampling.ts"
import { type Spread, spreadOf } from "./Spread.ts"

export interface MunicipalitySpreads {
  /** Draws behind them: the first of those behind the national figures. */
  readonly draws: number
  /** `leaves` in FTE, by scenario and municipality. */
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
  const blocks = Math.min(Math.max(1, Math.ceil(draws / BLOCK)), MOST_BLOCKS, affordable)
  const evaluators = sampling.scenarios.map((scenario) => evaluatorOf(scenario, blocks * BLOCK))
  const inputs = makeInputDrawer(sampling, seed)
  for (let block = 0; block < blocks; block++) {
    inputs.draw(block)
    for (const { take } of evaluators) {
      for (let i = 0; i < BLOCK; i++) take(inputs.numbers, i, block * BLOCK + i)
    }
  }
  return { draws: blocks * BLOCK, leaves: evaluators.map(({ spreads }) => spreads()) }
}

const evaluatorOf = ({ model, varying }: SampledScenario, draws: number) => {
  const slots = new Set(varying.map(({ slot }) => slot))
  const fast = fastModel(model, (slot) => slots.has(slot))
  const space = makeWorkspace(fast)
  const values = Float64Array.from(model.values)
  const leaves = Array.from({ length: model.municipalities }, () => new Float64Array(draws))
  const take = (numbers: Float64Array, i: number, draw: number): void => {
    for (const { slot, column } of varying) values[slot] = numbers[column * COLUMN + i]!
    evaluate(fast, values, space, false)
    const { today, local, coordinates, coordinationFte } = fillSiteWork(fast, space, 0)
    // Those that do not take part keep what they have; allowances are the same before and after.
    for (let site = 0; site < fast.ranges.inside; site++) {
      const after = local[site]! + coordinates[site]! * coordinationFte
      leaves[fast.sites[site]!]![draw] = (today[site]! - after) * (1 + space.today.perFte[0]!)
    }
  }
  return { take, spreads: () => leaves.map(spreadOf) }
}

/** Enough for limits to a tenth of a small municipality's FTE. */
const MOST_BLOCKS = 16
/** 128 MB of numbers. */
const MOST_NUMBERS = 16_777_216
