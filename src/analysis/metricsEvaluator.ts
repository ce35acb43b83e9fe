/** Several metrics of one model as a function of values, from one evaluation on the fast path where it knows them all. */
import { allocate } from "../model/allocate.ts"
import { evaluate, makeWorkspace } from "../model/fast/evaluate.ts"
import { fastModel } from "../model/fast/FastModel.ts"
import { needsCaseTypes, recipeOf } from "../model/fast/outputs.ts"
import { measure, type Metric } from "../model/Metric.ts"
import type { Model, Slot } from "../model/Model.ts"

/**
 * Arrange the model once, evaluate it often; the answer is a new array, one number a metric. The two paths agree to
 * 1e-9.
 *
 * @param varies the slots in which values may differ from the model's own
 */
export const metricsEvaluator = (
  model: Model,
  metrics: ReadonlyArray<Metric>,
  varies: (slot: Slot) => boolean
): ((values: Float64Array) => Float64Array) => {
  const recipes = metrics.flatMap((metric) => recipeOf(metric) ?? [])
  if (recipes.length < metrics.length) {
    return (values) => {
      const allocation = allocate(model, values)
      return Float64Array.from(metrics, (metric) => measure(model, allocation, metric))
    }
  }
  const fast = fastModel(model, varies)
  const space = makeWorkspace(fast)
  const byCaseType = recipes.some(needsCaseTypes)
  return (values) => {
    evaluate(fast, values, space, byCaseType)
    const sum = (places: ReadonlyArray<number>) => places.reduce((total, place) => total + space.out[place]!, 0)
    return Float64Array.from(recipes, ({ plus, minus }) => sum(plus) - sum(minus))
  }
}
