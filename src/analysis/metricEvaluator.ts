/** Metrics of one model as functions of values: on the fast path where it knows them all, else on the plain one. */
import { allocate } from "../model/allocate.ts"
import { evaluate, makeWorkspace } from "../model/fast/evaluate.ts"
import { fastModel } from "../model/fast/FastModel.ts"
import { needsCaseTypes, recipeOf } from "../model/fast/outputs.ts"
import { measure, type Metric } from "../model/Metric.ts"
import type { Model, Slot } from "../model/Model.ts"

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
  const recipes = metrics.flatMap((metric) => recipeOf(metric) ?? [])
  if (recipes.length < metrics.length) {
    return (values) => {
      const allocation = allocate(model, values)
      for (let k = 0; k < metrics.length; k++) found[k] = measure(model, allocation, metrics[k]!)
      return found
    }
  }
  const fast = fastModel(model, varies)
  const space = makeWorkspace(fast)
  const byCaseType = recipes.some(needsCaseTypes)
  return (values) => {
    evaluate(fast, values, space, byCaseType)
    for (let k = 0; k < recipes.length; k++) {
      const { plus, minus } = recipes[k]!
      let sum = 0
      for (let i = 0; i < plus.length; i++) sum += space.out[plus[i]!]!
      for (let i = 0; i < minus.length; i++) sum -= space.out[minus[i]!]!
      found[k] = sum
    }
    return found
  }
}
