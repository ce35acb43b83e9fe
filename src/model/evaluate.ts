/** Evaluation of values that nobody has checked: mixtures of two scenarios, steps of a search, trial points of a fit. */
import { allocate, type Allocation } from "./allocate.ts"
import { withDerived } from "./derived.ts"
import type { Model } from "./Model.ts"
import type { Slot } from "./Slot.ts"
import { caseHoursPerFte, hoursPerFte } from "./workingTime.ts"

/** The allocation, or undefined where these values make no sense together. */
export const evaluate = (model: Model, values: Float64Array = model.values): Allocation | undefined => {
  if (!plausibility(model)(values)) return undefined
  const allocation = allocate(model, values)
  return allocation.unitTimeScale > 0 ? allocation : undefined
}

/**
 * Whether values make sense together: hours are left for cases, and every cell that moves work has a centre. Compiled
 * scenarios do over their whole ranges. What remains is a scale factor that cannot be solved: then results are NaN.
 */
export const plausibility = (model: Model): ((values: Float64Array) => boolean) => {
  const { workingTime, centreWorkingTime, organisation } = model
  const unserved = unservedShares(model)
  return (given) => {
    const values = withDerived(model, given)
    return (
      caseHoursPerFte(workingTime, values) > 0 &&
      hoursPerFte(workingTime, values) > 0 &&
      (organisation === null ||
        (caseHoursPerFte(centreWorkingTime, values) > 0 && hoursPerFte(centreWorkingTime, values) > 0)) &&
      unserved.every((share) => !(values[share]! > 0))
    )
  }
}

/** Shares of the case types that some municipality would send nowhere: found once a model, in all its municipalities. */
const unservedShares = (model: Model): ReadonlyArray<Slot> => {
  const found = unserved.get(model) ?? sharesWithoutCentre(model)
  unserved.set(model, found)
  return found
}
const unserved = new WeakMap<Model, ReadonlyArray<Slot>>()

const sharesWithoutCentre = ({ organisation, caseTypes, municipalities }: Model): ReadonlyArray<Slot> => {
  if (organisation === null) return []
  const { participates, centreOf, moves } = organisation
  const n = caseTypes.length
  return caseTypes.flatMap(({ volumes }, c) => {
    for (let m = 0; m < municipalities; m++) {
      if (centreOf[m * n + c]! < 0 && participates[m] === 1 && volumes[m]! > 0)
        return moves[c]!.map(({ share }) => share)
    }
    return []
  })
}
