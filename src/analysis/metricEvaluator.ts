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

/** Evaluations together: fill columns of `values`, one a slot, then ask for the metric of each draw. */
export interface BatchEvaluator {
  /** Draws at once. */
  readonly width: number
  /** The model's own values until they are written over: slot s of draw i stands at `s · width + i`. */
  readonly values: Float64Array
  /** The metric of every draw; good until the next call. */
  readonly evaluate: () => Float64Array
}

/** As `metricEvaluator`, for many draws at once; one at a time where they cannot be taken together. */
export const batchEvaluator = (model: Model, metric: Metric, varies: (slot: Slot) => boolean): BatchEvaluator => {
  if (!isSum(metric, model)) {
    const values = Float64Array.from(model.values)
    return { width: 1, values, evaluate: () => Float64Array.of(measure(model, allocate(model, values), metric)) }
  }
  const arranged = arrange(model, varies)
  const engine = makeEngine(arranged, [metric], { width: arranged.takesMany ? TOGETHER : 1 })
  const found = new Float64Array(engine.width)
  return {
    width: engine.width,
    values: engine.values,
    evaluate: () => {
      engine.evaluate()
      engine.write(0, found, 0)
      return found
    }
  }
}

/** Enough that loops over draws pay, few enough that a last batch is not mostly idle. */
const TOGETHER = 16
