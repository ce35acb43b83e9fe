/** One metric of one model as a function of values: on the fast path where it knows the metric, else the plain one. */
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
  const recipe = recipeOf(metric)
  if (recipe === undefined) return (values) => measure(model, allocate(model, values), metric)
  const fast = fastModel(model, varies)
  const space = makeWorkspace(fast)
  const byCaseType = needsCaseTypes(recipe)
  const { plus, minus } = recipe
  return (values) => {
    evaluate(fast, values, space, byCaseType)
    let sum = 0
    for (let i = 0; i < plus.length; i++) sum += space.out[plus[i]!]!
    for (let i = 0; i < minus.length; i++) sum -= space.out[minus[i]!]!
    return sum
  }
}
