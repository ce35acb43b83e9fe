/** One block of draws evaluated for every scenario: what a thread does, free of Effect and of the outside world. */
import { BLOCK } from "../../kernel/streams.ts"
import { allocate } from "../../model/allocate.ts"
import { type Arranged, arrange, type Engine, isByCaseType, isSum, makeEngine } from "../../engine/Engine.ts"
import type { Metric } from "../../model/Metric.ts"
import { measure } from "../measure.ts"
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
    return arrange(model, (slot) => slots.has(slot))
  })
  const width = models.every(({ takesMany }) => takesMany) ? SLICE : 1
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
  models: ReadonlyArray<Arranged>,
  width: number
): ReadonlyArray<Evaluator> => {
  const todays = new Map<string, NonNullable<Engine["today"]>>()
  const byCaseType = metrics.flat().some(isByCaseType)
  return sampling.scenarios.map((scenario, s) => {
    const key = sampling.scenarios.length === 1 ? "" : todayKey(scenario)
    const engine = makeEngine(
      models[s]!,
      metrics[s]!.filter((metric) => isSum(metric, scenario.model)),
      { width, byCaseType, today: todays.get(key) }
    )
    if (engine.today !== undefined) todays.set(key, engine.today)
    return makeEvaluator(scenario, metrics[s]!, engine)
  })
}

/** Sums are the engine's; for other metrics the plain model is asked. */
const makeEvaluator = (
  { model, varying }: SampledScenario,
  metrics: ReadonlyArray<Metric>,
  engine: Engine
): Evaluator => {
  const { width, values } = engine
  const sums = [...metrics.keys()].filter((k) => isSum(metrics[k]!, model))
  const plain = [...metrics.keys()].filter((k) => !isSum(metrics[k]!, model))
  const ofOneDraw = model.values.slice()
  return (numbers, from, out, at) => {
    for (const { slot, column } of varying) engine.set(slot, numbers, column * COLUMN + from)
    if (sums.length > 0) {
      engine.evaluate()
      for (let i = 0; i < sums.length; i++) engine.write(i, out[sums[i]!]!, at)
    }
    if (plain.length === 0) return
    for (let i = 0; i < width; i++) {
      for (const { slot } of varying) ofOneDraw[slot] = values[slot * width + i]!
      const allocation = allocate(model, ofOneDraw)
      for (const k of plain) out[k]![at + i] = measure(model, allocation, metrics[k]!)
    }
  }
}

/** Draws whose numbers stay in the cache until they are used. */
const SLICE = 64
