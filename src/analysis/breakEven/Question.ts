/** What is asked of one or two scenarios: when does a metric, or its difference, equal a number? */
import { plausibility } from "../../model/evaluate.ts"
import type { Slot } from "../../model/Model.ts"
import type { Loaded } from "../../scenario/load.ts"
import { parseExpression, resolveExpression, type WorldMetric } from "../../scenario/metricExpression.ts"
import type { Text } from "../../scenario/quantitySchema.ts"
import { metricsEvaluator } from "../metricsEvaluator.ts"

export interface Question {
  readonly scenarios: ReadonlyArray<Loaded>
  /** As it was asked for; of two scenarios a bare metric is its difference, second − first. */
  readonly metric: string
  readonly isDifference: boolean
  readonly terms: WorldMetric
  readonly equals: number
}

/** One place where a value goes. */
export interface Target {
  readonly scenario: number
  readonly slot: Slot
}

export interface Refused {
  readonly message: Text
  readonly hint: Text
}

/** Read `--metric` against one or two scenarios. */
export const readQuestion = (
  scenarios: ReadonlyArray<Loaded>,
  metric: string,
  equals: number
): { readonly question: Question } | Refused => {
  const parsed = parseExpression(metric)
  if ("problem" in parsed) return parsed.problem
  const { expression } = parsed
  const isPair = scenarios.length === 2 && expression.kind === "metric" && expression.scenario === undefined
  const asked = isPair
    ? ({ kind: "difference", of: expression, start: expression.start, end: expression.end } as const)
    : expression
  const resolution = resolveExpression(asked, scenarios)
  if ("problem" in resolution) return resolution.problem
  const { resolved } = resolution
  if (resolved.kind !== "value") {
    return {
      message: { da: `${metric} kræver trækninger`, en: `${metric} needs draws` },
      hint: { da: "spørg om et mål eller en forskel", en: "ask for a metric or a difference" }
    }
  }
  return {
    question: { scenarios, metric, isDifference: asked.kind === "difference", terms: resolved.of, equals }
  }
}

/**
 * How far the metric is from the number when variable i has value `xs[i]` at all its targets; NaN where these values
 * make no sense. The factor to an observation is solved again every time.
 */
export const gapOver = (
  { scenarios, terms, equals }: Question,
  variables: ReadonlyArray<ReadonlyArray<Target>>
): ((...xs: ReadonlyArray<number>) => number) => {
  const sides = scenarios.map(({ compiled: { model } }, scenario) => {
    const places = variables.flatMap((targets, i) =>
      targets.filter((target) => target.scenario === scenario).map(({ slot }) => ({ slot, i }))
    )
    const slots = new Set(places.map(({ slot }) => slot))
    const own = terms.filter((term) => term.scenario === scenario)
    const evaluate = metricsEvaluator(
      model,
      own.map(({ metric }) => metric),
      (slot) => slots.has(slot)
    )
    const makesSense = plausibility(model)
    const values = Float64Array.from(model.values)
    return {
      values,
      places,
      sum: (): number =>
        makesSense(values) ? evaluate(values).reduce((sum, metric, i) => sum + own[i]!.sign * metric, 0) : NaN
    }
  })
  // A scenario that nothing varies in is evaluated once.
  const fixed = sides.filter(({ places }) => places.length === 0).reduce((sum, side) => sum + side.sum(), 0)
  const moving = sides.filter(({ places }) => places.length > 0)
  return (...xs) => {
    let sum = fixed - equals
    for (const side of moving) {
      for (const { slot, i } of side.places) side.values[slot] = xs[i]!
      sum += side.sum()
    }
    return sum
  }
}
