/** The status quo of one evaluation; scenarios whose status quo is the same in every draw share it. */
import { type UpkeepRule, upkeepRule } from "../upkeep.ts"
import { sumOf } from "../workingTime.ts"
import type { FastModel } from "./FastModel.ts"
import * as rate from "./fastRates.ts"
import { fastScale } from "./fastScale.ts"
import { addAlikeShares, addShares, makeSiteRoom, type SideWork, type SiteRoom } from "./siteShares.ts"
import { peopleIn } from "./VolumeGroup.ts"

/** What is known of the status quo after `evaluateToday`; arrays by case type. */
export interface Today {
  scale: number
  upkeep: UpkeepRule
  /** Managers per FTE, and individual allowances of one municipality in FTE. */
  perFte: number
  allowanceFte: number
  /** FTE before management, in all. */
  workFte: number
  /** Core FTE per unit of paced volume. */
  readonly core: Float64Array
  readonly coreFte: Float64Array
  readonly upkeepFte: Float64Array
  /** Sums of sites' shares, of those that take part in the organisation and of the others. */
  readonly inside: Float64Array
  readonly outside: Float64Array
  readonly sites: SiteRoom
  readonly noHandOffs: Float64Array
}

export const makeToday = ({ caseTypes: { length: n }, sites }: FastModel): Today => ({
  scale: 1,
  upkeep: { minimumTrained: 0, ftePerTrained: 1, ftePerPerson: 0 },
  perFte: 0,
  allowanceFte: 0,
  workFte: 0,
  core: new Float64Array(n),
  coreFte: new Float64Array(n),
  upkeepFte: new Float64Array(n),
  inside: new Float64Array(n),
  outside: new Float64Array(n),
  sites: makeSiteRoom(sites.length, n),
  noHandOffs: new Float64Array(n)
})

/** Evaluate the status quo, from rates that `fillRates` has left. */
export const evaluateToday = (fast: FastModel, values: Float64Array, hours: number, today: Today): void => {
  const { model, caseTypes, rates } = fast
  const { core } = today
  today.upkeep = upkeepRule(model.upkeep, values, hours)
  today.perFte = 1 / values[model.localSpan]!
  today.allowanceFte = sumOf(model.localAllowances, values) / hours
  for (let c = 0; c < core.length; c++) {
    core[c] = values[caseTypes[c]!.recipients]! * rates.out[c * rate.RATES + rate.TODAY]!
  }
  today.scale = scaleOf(fast, values, today)
  const { minimumTrained, ftePerTrained, ftePerPerson } = today.upkeep
  today.workFte = 0
  for (let c = 0; c < core.length; c++) {
    core[c]! *= today.scale
    const { all } = caseTypes[c]!
    today.coreFte[c] = core[c]! * all.total
    today.upkeepFte[c] = peopleIn(all, core[c]!, 0, minimumTrained, ftePerTrained) * ftePerPerson
    today.workFte += today.coreFte[c]! + today.upkeepFte[c]!
  }
}

/** Today's work as a side of every site. */
export const sideToday = ({ core, noHandOffs, upkeep }: Today): SideWork => ({ core, handOffs: noHandOffs, upkeep })

/** Shares of sites in each case type. */
export const shareToday = (fast: FastModel, today: Today): void => {
  const { inside, outside, sites: room } = today
  const { ranges } = fast
  const side = sideToday(today)
  inside.fill(0)
  outside.fill(0)
  addAlikeShares(fast, side, false, 0, ranges.insideFull, room, inside)
  addShares(fast, side, ranges.insideFull, ranges.inside, room, inside, null, inside)
  addAlikeShares(fast, side, false, ranges.inside, ranges.outsideFull, room, outside)
  addShares(fast, side, ranges.outsideFull, ranges.outside, room, outside, null, outside)
}

const scaleOf = ({ model, caseTypes }: FastModel, values: Float64Array, today: Today): number => {
  if (model.observed === null) return 1
  const observedFte = values[model.observed.count]! * values[model.observed.ftePer]!
  const fixedFte = today.allowanceFte * model.municipalities
  return fastScale(caseTypes, today.core, today.upkeep, 1 + today.perFte, fixedFte, observedFte)
}
