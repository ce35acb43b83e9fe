/** One block of draws evaluated for every scenario: what a thread does, free of Effect and of the outside world. */
import { BLOCK } from "../../kernel/streams.ts"
import { allocate } from "../../model/allocate.ts"
import { columnsOf, copyColumn } from "../../model/fast/columns.ts"
import { evaluate, makeWorkspace, type Workspace } from "../../model/fast/evaluate.ts"
import { type FastModel, fastModel, hasFixedPace } from "../../model/fast/FastModel.ts"
import { needsCaseTypes, recipeOf, termsOf, writeTerms } from "../../model/fast/outputs.ts"
import type { Today } from "../../model/fast/Today.ts"
import { measure, type Metric } from "../../model/Metric.ts"
import { COLUMN, makeInputDrawer } from "./drawInputs.ts"
import type { SampledScenario, Sampling } from "./Sampling.ts"
import { todayKey } from "./todayKey.ts"

/** Everything that decides the draws, as plain data that crosses to a thread. */
export interface DrawJob {
  readonly sampling: Sampling
  readonly seed: number
  /** What is wanted, scenario by scenario. */
  readonly metrics: ReadonlyArray<ReadonlyArray<Metric>>
}

/**
 * Evaluates block number `block`: metric k of scenario s goes to `out[s][k]`, from place `at` on, `BLOCK` numbers in
 * the order of draws.
 */
export type BlockRunner = (block: number, out: ReadonlyArray<ReadonlyArray<Float64Array>>, at: number) => void

/** Arrange the models once; the answer of a block depends on nothing but the job and its number. */
export const makeBlockRunner = ({ sampling, seed, metrics }: DrawJob): BlockRunner => {
  const inputs = makeInputDrawer(sampling, seed)
  const models = sampling.scenarios.map(({ model, varying }) => {
    const slots = new Set(varying.map(({ slot }) => slot))
    return fastModel(model, (slot) => slots.has(slot))
  })
  const width = models.every(hasFixedPace) ? SLICE : 1
  const evaluators = evaluatorsOf(sampling, metrics, models, width)
  return (block, out, at) => {
    inputs.draw(block)
    for (let from = 0; from < BLOCK; from += width) {
      // Slice by slice, so that the status quo that scenarios share is still there when the second asks.
      for (let s = 0; s < evaluators.length; s++) evaluators[s]!(inputs.numbers, from, out[s]!, at + from)
    }
  }
}

/** Evaluate the draws of a slice, from draw `from` of the block on, and write every metric from place `at` on. */
type Evaluator = (numbers: Float64Array, from: number, out: ReadonlyArray<Float64Array>, at: number) => void

const evaluatorsOf = (
  sampling: Sampling,
  metrics: DrawJob["metrics"],
  models: ReadonlyArray<FastModel>,
  width: number
): ReadonlyArray<Evaluator> => {
  const todays = new Map<string, Today>()
  const byCaseType = metrics.flat().some((metric) => needsCaseTypes(recipeOf(metric)))
  return sampling.scenarios.map((scenario, s) => {
    const key = sampling.scenarios.length === 1 ? "" : todayKey(scenario)
    const known = todays.get(key)
    const space = makeWorkspace(models[s]!, width, known)
    todays.set(key, space.today)
    return makeEvaluator(scenario, metrics[s]!, models[s]!, space, byCaseType, known !== undefined)
  })
}

/** Metrics that the fast path knows are sums of its outputs; for the others the plain model is asked. */
const makeEvaluator = (
  { model, varying }: SampledScenario,
  metrics: ReadonlyArray<Metric>,
  fast: FastModel,
  space: Workspace,
  byCaseType: boolean,
  todayIsKnown: boolean
): Evaluator => {
  const { width } = space
  const sums = metrics.flatMap((metric, k) => {
    const recipe = recipeOf(metric)
    return recipe === undefined ? [] : [{ terms: termsOf(recipe), k }]
  })
  const plain = metrics.flatMap((metric, k) => (recipeOf(metric) === undefined ? [{ metric, k }] : []))
  const values = columnsOf(model.values, width)
  const ofOneDraw = model.values.slice()
  return (numbers, from, out, at) => {
    for (const { slot, column } of varying) copyColumn(numbers, column * COLUMN + from, values, slot * width, width)
    if (sums.length > 0) {
      evaluate(fast, values, space, byCaseType, todayIsKnown)
      for (const { terms, k } of sums) writeTerms(terms, space.out, width, out[k]!, at)
    }
    if (plain.length === 0) return
    for (let i = 0; i < width; i++) {
      for (const { slot } of varying) ofOneDraw[slot] = values[slot * width + i]!
      const allocation = allocate(model, ofOneDraw)
      for (const { metric, k } of plain) out[k]![at + i] = measure(model, allocation, metric)
    }
  }
}

/** Draws whose numbers stay in the cache until they are used. */
const SLICE = 64
