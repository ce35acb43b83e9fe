/** The status quo of many draws; scenarios whose status quo is the same in every draw share it. */
import { fillUpkeep, type HourColumns, makeUpkeep, sumSlots, type UpkeepColumns } from "./draws.ts"
import type { FastModel } from "./FastModel.ts"
import * as rate from "./fastRates.ts"
import { fastScale } from "./fastScale.ts"
import { addAlikeShares, addShares, makeSiteRoom, type SideWork, type SiteRoom } from "./siteShares.ts"
import { peopleIn } from "./VolumeGroup.ts"

/** What is known of the status quo after `evaluateToday`: columns, and columns by case type. */
export interface Today {
  readonly scale: Float64Array
  readonly upkeep: UpkeepColumns
  /** Managers per FTE, and individual allowances of one municipality in FTE. */
  readonly perFte: Float64Array
  readonly allowanceFte: Float64Array
  /** FTE before management, in all. */
  readonly workFte: Float64Array
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

export const makeToday = ({ caseTypes: { length: n }, sites }: FastModel, width: number): Today => ({
  scale: new Float64Array(width),
  upkeep: makeUpkeep(width),
  perFte: new Float64Array(width),
  allowanceFte: new Float64Array(width),
  workFte: new Float64Array(width),
  core: new Float64Array(n * width),
  coreFte: new Float64Array(n * width),
  upkeepFte: new Float64Array(n * width),
  inside: new Float64Array(n * width),
  outside: new Float64Array(n * width),
  sites: makeSiteRoom(sites.length, n, width),
  noHandOffs: new Float64Array(n * width)
})

/**
 * Evaluate the status quo, from rates that `fillRates` has left.
 */
export const evaluateToday = (
  fast: FastModel,
  values: Float64Array,
  { net, perMinute }: HourColumns,
  rates: Float64Array,
  today: Today
): void => {
  const { model, caseTypes } = fast
  const { core, coreFte, upkeepFte, workFte, scale, perFte, allowanceFte } = today
  const { minimumTrained, ftePerTrained, ftePerPerson } = today.upkeep
  const width = net.length
  fillUpkeep(model.upkeep, values, net, today.upkeep)
  sumSlots(model.localAllowances, values, allowanceFte)
  for (let i = 0; i < width; i++) {
    perFte[i] = 1 / values[model.localSpan * width + i]!
    allowanceFte[i]! /= net[i]!
    workFte[i] = 0
  }
  for (let c = 0; c < caseTypes.length; c++) {
    const recipients = caseTypes[c]!.recipients * width
    const perRecipient = (c * rate.RATES + rate.TODAY) * width
    for (let i = 0; i < width; i++) {
      core[c * width + i] = values[recipients + i]! * perMinute[i]! * rates[perRecipient + i]!
    }
  }
  fillScale(fast, values, today)
  for (let c = 0; c < caseTypes.length; c++) {
    const { all } = caseTypes[c]!
    const row = c * width
    for (let i = 0; i < width; i++) {
      const perVolume = core[row + i]! * scale[i]!
      const people = peopleIn(all, perVolume, 0, minimumTrained[i]!, ftePerTrained[i]!)
      core[row + i] = perVolume
      coreFte[row + i] = perVolume * all.total
      upkeepFte[row + i] = people * ftePerPerson[i]!
      workFte[i]! += coreFte[row + i]! + upkeepFte[row + i]!
    }
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
  addShares(fast, side, ranges.insideFull, ranges.inside, room, inside)
  addAlikeShares(fast, side, false, ranges.inside, ranges.outsideFull, room, outside)
  addShares(fast, side, ranges.outsideFull, ranges.outside, room, outside)
}

const fillScale = ({ model, caseTypes }: FastModel, values: Float64Array, today: Today): void => {
  const { scale, core, upkeep, perFte, allowanceFte } = today
  const { observed, municipalities } = model
  if (observed === null) {
    scale.fill(1)
    return
  }
  const width = scale.length
  for (let i = 0; i < width; i++) {
    const observedFte = values[observed.count * width + i]! * values[observed.ftePer * width + i]!
    const fixedFte = allowanceFte[i]! * municipalities
    scale[i] = fastScale(caseTypes, core, upkeep, i, 1 + perFte[i]!, fixedFte, observedFte)
  }
}
