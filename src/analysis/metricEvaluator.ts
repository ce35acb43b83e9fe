/** Metrics of one model as functions of values: by the engine where it knows them all, else by the plain model. */
import { allocate } from "../model/allocate.ts"
import { arrange, isSum, makeEngine } from "../engine/Engine.ts"
import type { Metric } from "../model/Metric.ts"
import { measure } from "./measure.ts"
import type { Model } from "../model/Model.ts"
import type { Slot } from "../model/Slot.ts"

/**
 * Arrange the model once, evaluate it often. The two paths agree to 1e-9.
 *
 * @param varies the slots in which values may differ from the model's own
 * @example metricEvaluator(model, national("freed"), () => true)(model.values) // => 580.0
 */
export const metricEvaluator = (
  model: Model,
  metric: Metric,
  varies: (slot: Slot) => boolean
): ((values: Float64Array) => number) => {
  const evaluateAll = metricsEvaluator(model, [metric], varies)
  return (values) => evaluateAll(values)[0]!
}

/** The same for several metrics from one evaluation; the answer, one number a metric, is good until the next call. */
export const metricsEvaluator = (
  model: Model,
  metrics: ReadonlyArray<Metric>,
  varies: (slot: Slot) => boolean
): ((values: Float64Array) => Float64Array) => {
  const found = new Float64Array(metrics.length)
  if (!metrics.every((metric) => isSum(metric, model))) {
    return (values) => {
      const allocation = allocate(model, values)
      for (let k = 0; k < metrics.length; k++) found[k] = measure(model, allocation, metrics[k]!)
      return found
    }
  }
  const engine = makeEngine(arrange(model, varies), metrics)
  return (values) => {
    engine.values.set(values)
    engine.evaluate()
    for (let k = 0; k < metrics.length; k++) engine.write(k, found, k)
    return found
  }
}

/** Evaluations together: fill columns of `values`, one a slot, then ask for each metric of each draw. */
interface ColumnsEvaluator {
  /** Draws at once. */
  readonly width: number
  /** The model's own values until they are written over: slot s of draw i stands at `s · width + i`. */
  readonly values: Float64Array
  /** Metric k of draw i at `k · width + i`; good until the next call. */
  readonly evaluate: () => Float64Array
}

/** As `metricsEvaluator`, for many draws at once; one at a time where they cannot be taken together. */
export const columnsEvaluator = (
  model: Model,
  metrics: ReadonlyArray<Metric>,
  varies: (slot: Slot) => boolean
): ColumnsEvaluator => {
  if (!metrics.every((metric) => isSum(metric, model))) {
    const values = Float64Array.from(model.values)
    const evaluateOne = metricsEvaluator(model, metrics, varies)
    return { width: 1, values, evaluate: () => evaluateOne(values) }
  }
  const arranged = arrange(model, varies)
  const engine = makeEngine(arranged, metrics, { width: arranged.takesMany ? TOGETHER : 1 })
  const { width, values } = engine
  const found = new Float64Array(metrics.length * width)
  return {
    width,
    values,
    evaluate: () => {
      engine.evaluate()
      for (let k = 0; k < metrics.length; k++) engine.write(k, found, k * width)
      return found
    }
  }
}

/** Enough that loops over draws pay, few enough that a last batch is not mostly idle. */
const TOGETHER = 32
