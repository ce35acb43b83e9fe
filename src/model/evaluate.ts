/** Evaluation of values that nobody has checked: hybrids of two scenarios, steps of a search, trial points of a fit. */
import { allocate, type Allocation } from "./allocate.ts"
import { measure, type Metric } from "./Metric.ts"
import type { Model } from "./Model.ts"

/** The allocation, or undefined where these values make no sense together. */
export const evaluate = (model: Model, values: Float64Array = model.values): Allocation | undefined => {
  if (!isServed(model, values)) return undefined
  const allocation = allocate(model, values)
  const { hoursPerFte, caseHoursPerFte, centreHoursPerFte, centreCaseHoursPerFte, unitTimeScale } = allocation
  const possible = [hoursPerFte, caseHoursPerFte, centreHoursPerFte, centreCaseHoursPerFte, unitTimeScale].every(
    (x) => x > 0
  )
  return possible ? allocation : undefined
}

/** One metric, NaN where these values make no sense together. */
export const evaluateMetric = (model: Model, values: Float64Array, metric: Metric): number => {
  const allocation = evaluate(model, values)
  return allocation === undefined ? NaN : measure(model, allocation, metric)
}

/** Whether every cell that moves work has a centre. Compiled scenarios are served over their whole ranges. */
const isServed = ({ organisation, caseTypes, municipalities }: Model, values: Float64Array): boolean => {
  if (organisation === null) return true
  const { participates, centreOf, moves } = organisation
  const n = caseTypes.length
  for (let c = 0; c < n; c++) {
    if (!moves[c]!.some(({ share }) => values[share]! > 0)) continue
    const { volumes } = caseTypes[c]!
    for (let m = 0; m < municipalities; m++) {
      if (centreOf[m * n + c]! < 0 && participates[m] === 1 && volumes[m]! > 0) return false
    }
  }
  return true
}
