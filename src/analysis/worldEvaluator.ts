/** Metrics over several scenarios as functions of assumptions that move in some or all of them. */
import { plausibility } from "../model/evaluate.ts"
import type { Slot } from "../model/Slot.ts"
import type { Loaded } from "../scenario/load.ts"
import type { WorldMetric } from "../scenario/metricExpression.ts"
import { metricsEvaluator } from "./metricEvaluator.ts"

/** One place where a value goes. */
export interface Target {
  readonly scenario: number
  readonly slot: Slot
}

/**
 * Each metric when assumption i has value `xs[i]` at all its targets and all others their central values; NaN where
 * these values make no sense together. The factor to an observation is solved again every time.
 */
export const worldEvaluator = (
  scenarios: ReadonlyArray<Loaded>,
  assumptions: ReadonlyArray<ReadonlyArray<Target>>,
  metrics: ReadonlyArray<WorldMetric>
): ((xs: ArrayLike<number>) => Float64Array) => {
  const terms = metrics.flatMap((world, j) => world.map((term) => ({ ...term, j })))
  const sides = scenarios.map(({ compiled: { model } }, scenario) => {
    const places = assumptions.flatMap((targets, i) =>
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
    const addTo = (sums: Float64Array): void => {
      const found = makesSense(values) ? evaluate(values) : undefined
      for (const [place, { j, sign }] of own.entries()) sums[j]! += sign * (found?.[place] ?? NaN)
    }
    return { values, places, addTo }
  })
  const fixed = new Float64Array(metrics.length)
  // A scenario in which nothing moves is evaluated once.
  for (const side of sides) if (side.places.length === 0) side.addTo(fixed)
  const moving = sides.filter(({ places }) => places.length > 0)
  return (xs) => {
    const sums = Float64Array.from(fixed)
    for (const { values, places, addTo } of moving) {
      for (const { slot, i } of places) values[slot] = xs[i]!
      addTo(sums)
    }
    return sums
  }
}
