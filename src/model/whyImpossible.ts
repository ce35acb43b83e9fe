/** Why values make no sense together. */
import { allocate } from "./allocate.ts"
import { withDerived } from "./derived.ts"
import { plausibility } from "./evaluate.ts"
import { centreUnitTime } from "./rates.ts"
import type { Model } from "./Model.ts"
import { caseHoursPerFte, hoursPerFte } from "./workingTime.ts"

/**
 * No hours are left for cases, work would move where no centre takes it, a benchmark ranks beyond the municipalities
 * there are, or no factor meets the observation.
 */
export type Impossible = "noHours" | "noCentre" | "noRank" | "noScaleFactor"

/** The reason, or undefined where the values can be evaluated. */
export const whyImpossible = (model: Model, given: Float64Array): Impossible | undefined => {
  const values = withDerived(model, given)
  const sides = [model.workingTime, ...(model.organisation === null ? [] : [model.centreWorkingTime])]
  if (sides.some((time) => !(caseHoursPerFte(time, values) > 0) || !(hoursPerFte(time, values) > 0))) return "noHours"
  if (!plausibility(model)(values)) return "noCentre"
  const rules = (model.organisation?.moves ?? []).flat().map((move) => centreUnitTime(move.centreUnitTime, values))
  if (rules.some(Number.isNaN)) return "noRank"
  return allocate(model, values).unitTimeScale > 0 ? undefined : "noScaleFactor"
}
