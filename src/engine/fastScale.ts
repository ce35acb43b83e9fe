/** The factor on unit times of `unitTimeScale.ts`, solved on sorted volumes instead of cells, for one draw of many. */
import type { UpkeepColumns } from "./draws.ts"
import type { FastCaseType } from "./FastModel.ts"
import { countBelow, sumAbove } from "./VolumeGroup.ts"

/**
 * Solve `baseline(s) = observedFte`; NaN when there is no solution. Newton's method on a convex, piecewise linear
 * function: it is done as soon as a step stays on its piece.
 *
 * @param corePerVolume core FTE at factor 1 per unit of paced volume: columns by case type
 * @param draw which of the draws
 * @param managers 1 + 1/span
 */
export const fastScale = (
  caseTypes: ReadonlyArray<FastCaseType>,
  corePerVolume: Float64Array,
  upkeep: UpkeepColumns,
  draw: number,
  managers: number,
  fixedFte: number,
  observedFte: number
): number => {
  const width = upkeep.ftePerPerson.length
  const minimumTrained = upkeep.minimumTrained[draw]!
  const ftePerTrained = upkeep.ftePerTrained[draw]!
  const ftePerPerson = upkeep.ftePerPerson[draw]!
  let work = 0
  for (let c = 0; c < caseTypes.length; c++) work += corePerVolume[c * width + draw]! * caseTypes[c]!.all.total
  // Without minimums the factor would be this. They only add work, so the root is no further right.
  let scale = (observedFte - fixedFte) / (work * (1 + ftePerPerson / ftePerTrained) * managers)
  if (!(work > 0) || !(scale > 0)) return NaN
  let piece = -1
  for (let step = 0; step < MAX_STEPS; step++) {
    let slope = 0
    let minimums = 0
    for (let c = 0; c < caseTypes.length; c++) {
      const atOne = corePerVolume[c * width + draw]!
      if (!(atOne > 0)) continue
      const { all } = caseTypes[c]!
      const limit = (minimumTrained * ftePerTrained) / (scale * atOne)
      const below = countBelow(all, limit)
      slope += atOne * (all.total + (sumAbove(all, limit, below) / ftePerTrained) * ftePerPerson)
      minimums += below
    }
    // From the right of the root the counts can only grow, so equal sums mean the same piece.
    if (minimums === piece) return scale
    piece = minimums
    const constant = minimums * minimumTrained * ftePerPerson * managers + fixedFte
    scale = (observedFte - constant) / (slope * managers)
    if (!(scale > 0)) return NaN
  }
  return scale
}

export const MAX_STEPS = 60
