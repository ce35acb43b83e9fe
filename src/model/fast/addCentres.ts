/** The centres' part of an evaluation: few enough to go through one by one. */
import type { Organisation } from "../Model.ts"
import { upkeepRule } from "../upkeep.ts"
import { hoursPerFte, sumOf } from "../workingTime.ts"
import { handOffScale, type Workspace } from "./evaluate.ts"
import type { FastModel } from "./FastModel.ts"
import * as rate from "./fastRates.ts"
import { PER_CASE_TYPE, TOTAL, TOTALS } from "./outputs.ts"

/** Add every centre to the totals and case types in `space.out`. */
export const addCentres = (
  fast: FastModel,
  organisation: Organisation,
  values: Float64Array,
  space: Workspace,
  byCaseType: boolean
): void => {
  const { model, caseTypes, centres } = fast
  const { count, volumes, handed, secretariatFte, taken } = centres
  const { cells, work } = space.centres
  const { out, moves } = space
  const rates = fast.rates.out
  const centreHours = hoursPerFte(model.centreWorkingTime, values)
  const { scale } = space.today
  const onHandOffs = handOffScale(fast, space.today)
  const upkeep = upkeepRule(organisation.centreUpkeep, values, centreHours)
  const halfOfSmallest = (upkeep.minimumTrained * upkeep.ftePerPerson) / 2
  const halfOfPerFte = upkeep.ftePerPerson / upkeep.ftePerTrained / 2
  for (let g = 0; g < count; g++) work[g] = 0
  for (let c = 0; c < caseTypes.length; c++) {
    const row = c * count
    if (moves[c] === 0) {
      for (let g = 0; g < count; g++) cells[row + g] = 0
      continue
    }
    const d = values[caseTypes[c]!.recipients]!
    const corePerVolume = d * rates[c * rate.RATES + rate.AT_CENTRES]! * scale
    const handOffPerVolume = d * rates[c * rate.RATES + rate.RECEIVE]! * onHandOffs
    let coreFte = 0
    let transactionFte = 0
    let upkeepFte = 0
    for (let g = 0; g < count; g++) {
      let core = volumes[row + g]! * corePerVolume
      if (organisation.scaleCurve !== null && core > 0) core = withScaleEffect(organisation.scaleCurve, values, core)
      const transaction = handed[row + g]! * handOffPerVolume
      const x = core + transaction
      // The larger of two as in `siteShares.ts`.
      const half = x > 0 ? halfOfSmallest : 0
      const bend = x * halfOfPerFte
      const kept = bend + half + Math.abs(bend - half)
      coreFte += core
      transactionFte += transaction
      upkeepFte += kept
      cells[row + g] = x + kept
      work[g]! += x + kept
    }
    const at = TOTALS + c * PER_CASE_TYPE
    out[at + TOTAL.transaction]! += transactionFte
    out[at + TOTAL.competence]! += upkeepFte
    out[at + TOTAL.competenceExtra]! += upkeepFte
    out[TOTAL.transaction]! += transactionFte
    out[TOTAL.competence]! += upkeepFte
    out[TOTAL.competenceExtra]! += upkeepFte
    out[TOTAL.productivity]! -= coreFte
  }
  const perFte = 1 / values[model.centreSpan]!
  const allowanceFte = sumOf(model.centreAllowances, values) / centreHours
  const { secretariats, managements } = space.wholeCentres
  for (let g = 0; g < count; g++) {
    const fte = work[g]!
    const secretariat = values[secretariatFte[g]!]!
    const management = (fte + secretariat) * perFte + allowanceFte
    // From here on FTE per FTE of the centre's own work; where there is none, they are spread at once.
    secretariats[g] = fte > 0 ? secretariat / fte : 0
    managements[g] = fte > 0 ? management / fte : 0
    out[TOTAL.bridgeManagement]! -= management
    out[TOTAL.bridgeCoordination]! -= secretariat
    out[TOTAL.centre]! += fte + secretariat + management
    // A centre that takes nothing has no case type to carry what it costs.
    if (!(fte > 0) && taken[g] === 0) continue
    out[TOTAL.management]! += management
    out[TOTAL.coordination]! += secretariat
    if (byCaseType && !(fte > 0)) spreadIdle(fast, out, g, secretariat, management)
  }
  if (byCaseType) spread(fast, space)
}

/** FTE of whole centres over their case types, in proportion to their work. */
const spread = ({ centres: { count }, caseTypes }: FastModel, { centres, wholeCentres, out }: Workspace): void => {
  const { cells } = centres
  const { secretariats, managements } = wholeCentres
  for (let c = 0; c < caseTypes.length; c++) {
    const row = c * count
    let work = 0
    let secretariat = 0
    let management = 0
    for (let g = 0; g < count; g++) {
      const fte = cells[row + g]!
      work += fte
      secretariat += fte * secretariats[g]!
      management += fte * managements[g]!
    }
    const at = TOTALS + c * PER_CASE_TYPE
    out[at + TOTAL.centre]! += work + secretariat + management
    out[at + TOTAL.management]! += management
    out[at + TOTAL.coordination]! += secretariat
  }
}

/** FTE of a centre without work, equally over the case types that it takes. */
const spreadIdle = (
  { centres: { count, takes, taken }, caseTypes }: FastModel,
  out: Float64Array,
  g: number,
  secretariat: number,
  management: number
): void => {
  for (let c = 0; c < caseTypes.length; c++) {
    if (takes[c * count + g] === 0) continue
    const at = TOTALS + c * PER_CASE_TYPE
    out[at + TOTAL.centre]! += (secretariat + management) / taken[g]!
    out[at + TOTAL.management]! += management / taken[g]!
    out[at + TOTAL.coordination]! += secretariat / taken[g]!
  }
}

const withScaleEffect = (
  { elasticity, exhaustedFte, referenceFte }: NonNullable<Organisation["scaleCurve"]>,
  values: Float64Array,
  coreFte: number
): number => coreFte * (Math.min(coreFte, values[exhaustedFte]!) / values[referenceFte]!) ** -values[elasticity]!
