/** Metrics of one model as functions of values: on the fast path where it knows them all, else on the plain one. */
import { allocate } from "../model/allocate.ts"
import { columnsOf } from "../model/fast/columns.ts"
import { evaluate, makeWorkspace } from "../model/fast/evaluate.ts"
import { fastModel, hasFixedPace } from "../model/fast/FastModel.ts"
import { needsCaseTypes, recipeOf, termsOf, writeTerms } from "../model/fast/outputs.ts"
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
  const terms = recipes.map(termsOf)
  return (values) => {
    evaluate(fast, values, space, byCaseType)
    for (let k = 0; k < terms.length; k++) writeTerms(terms[k]!, space.out, 1, found, k)
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
  const recipe = recipeOf(metric)
  if (recipe === undefined) {
    const values = Float64Array.from(model.values)
    return { width: 1, values, evaluate: () => Float64Array.of(measure(model, allocate(model, values), metric)) }
  }
  const fast = fastModel(model, varies)
  const width = hasFixedPace(fast) ? TOGETHER : 1
  const values = columnsOf(model.values, width)
  const space = makeWorkspace(fast, width)
  const found = new Float64Array(width)
  const [terms, byCaseType] = [termsOf(recipe), needsCaseTypes(recipe)]
  return {
    width,
    values,
    evaluate: () => {
      evaluate(fast, values, space, byCaseType)
      writeTerms(terms, space.out, width, found, 0)
      return found
    }
  }
}

/** Enough that loops over draws pay, few enough that a last batch is not mostly idle. */
const TOGETHER = 16
