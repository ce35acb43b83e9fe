/** The centres' part of an evaluation: few enough to go through one by one. */
import type { Organisation } from "../Model.ts"
import { upkeepFte, upkeepRule } from "../upkeep.ts"
import { sumOf } from "../workingTime.ts"
import type { Workspace } from "./evaluate.ts"
import type { FastModel } from "./FastModel.ts"
import * as rate from "./fastRates.ts"
import { PER_CASE_TYPE, TOTAL, TOTALS } from "./outputs.ts"

/** Add every centre to the totals and case types in `space.out`. */
export const addCentres = (
  fast: FastModel,
  organisation: Organisation,
  values: Float64Array,
  space: Workspace,
  centreHours: number,
  scale: number,
  handOffScale: number,
  byCaseType: boolean
): void => {
  const { model, caseTypes, centres } = fast
  const { out, moves, row } = space
  const n = caseTypes.length
  const rates = fast.rates.out
  const upkeep = upkeepRule(organisation.centreUpkeep, values, centreHours)
  const perFte = 1 / values[model.centreSpan]!
  const allowanceFte = sumOf(model.centreAllowances, values) / centreHours
  const { scaleCurve } = organisation
  const elasticity = scaleCurve === null ? 0 : values[scaleCurve.elasticity]!
  for (let g = 0; g < centres.length; g++) {
    const { volumes, handed, secretariatFte, takes, taken } = centres[g]!
    let work = 0
    for (let c = 0; c < n; c++) {
      row[c] = 0
      if (moves[c] === 0) continue
      const d = values[caseTypes[c]!.recipients]!
      const at = TOTALS + c * PER_CASE_TYPE
      let core = d * volumes[c]! * rates[c * rate.RATES + rate.AT_CENTRES]! * scale
      if (scaleCurve !== null && core > 0) {
        const effective = Math.min(core, values[scaleCurve.exhaustedFte]!) / values[scaleCurve.referenceFte]!
        core *= effective ** -elasticity
      }
      const transaction = d * handed[c]! * rates[c * rate.RATES + rate.RECEIVE]! * handOffScale
      const kept = upkeepFte(upkeep, core + transaction)
      work += row[c] = core + transaction + kept
      out[at + TOTAL.transaction]! += transaction
      out[at + TOTAL.competence]! += kept
      out[at + TOTAL.competenceExtra]! += kept
      out[TOTAL.transaction]! += transaction
      out[TOTAL.competence]! += kept
      out[TOTAL.competenceExtra]! += kept
      out[TOTAL.productivity]! -= core
    }
    const secretariat = values[secretariatFte]!
    const management = (work + secretariat) * perFte + allowanceFte
    out[TOTAL.bridgeManagement]! -= management
    out[TOTAL.bridgeCoordination]! -= secretariat
    // A centre that takes nothing has no case type to carry what it costs, and is in no sum over case types.
    if (!(work > 0) && taken === 0) continue
    out[TOTAL.centre]! += work + secretariat + management
    out[TOTAL.management]! += management
    out[TOTAL.coordination]! += secretariat
    if (!byCaseType) continue
    for (let c = 0; c < n; c++) {
      const share = work > 0 ? row[c]! / work : takes[c] === 1 ? 1 / taken : 0
      const at = TOTALS + c * PER_CASE_TYPE
      out[at + TOTAL.centre]! += row[c]! + (secretariat + management) * share
      out[at + TOTAL.management]! += management * share
      out[at + TOTAL.coordination]! += secretariat * share
    }
  }
}
