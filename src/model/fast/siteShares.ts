/** What belongs to whole municipalities, spread over their case types: the one part of the model that needs every site. */
import type { UpkeepRule } from "../upkeep.ts"
import type { FastModel } from "./FastModel.ts"

/** Work of one side (today, or after) per unit of volume, by case type. */
export interface SideWork {
  /** FTE of core work per unit of paced volume. */
  readonly core: Float64Array
  /** FTE of hand-offs and extra contacts per unit of volume that is handed over. */
  readonly handOffs: Float64Array
  readonly upkeep: UpkeepRule
}

/** Room for one side: FTE by (c, site), and by site. */
export interface SiteRoom {
  readonly cells: Float64Array
  readonly work: Float64Array
}

export const makeSiteRoom = (sites: number, caseTypes: number): SiteRoom => ({
  cells: new Float64Array(sites * caseTypes),
  work: new Float64Array(sites)
})

/**
 * Work of the sites at places `from` to `to`, before management: `room.cells` and its sum over case types `room.work`.
 * Sites stand in the order of `FastModel.sites`.
 */
export const fillSites = (
  { paced, handed, sites: { length: count } }: FastModel,
  { core, handOffs, upkeep }: SideWork,
  from: number,
  to: number,
  { cells, work }: SiteRoom
): void => {
  const smallest = upkeep.minimumTrained * upkeep.ftePerPerson
  const perFte = upkeep.ftePerPerson / upkeep.ftePerTrained
  for (let site = from; site < to; site++) work[site] = 0
  // Case type by case type, so that the coefficients stay in registers and memory is read in order.
  for (let c = 0; c < core.length; c++) {
    const perPaced = core[c]!
    const perHanded = handOffs[c]!
    const row = c * count
    for (let site = from; site < to; site++) {
      const x = paced[row + site]! * perPaced + handed[row + site]! * perHanded
      const upkeepFte = x * perFte
      const fte = x > 0 ? x + (upkeepFte > smallest ? upkeepFte : smallest) : 0
      cells[row + site] = fte
      work[site]! += fte
    }
  }
}

/**
 * Add to `shares`, case type by case type, each site's part of its own work; a site where nothing is done counts equally
 * for all. Leaves 1/work, or 0, in `room.work`.
 */
export const addShares = (
  { sites: { length: count } }: FastModel,
  from: number,
  to: number,
  { cells, work }: SiteRoom,
  shares: Float64Array
): void => {
  let idle = 0
  for (let site = from; site < to; site++) {
    const x = work[site]!
    if (!(x > 0)) idle++
    work[site] = x > 0 ? 1 / x : 0
  }
  for (let c = 0; c < shares.length; c++) {
    const row = c * count
    let sum = 0
    for (let site = from; site < to; site++) sum += cells[row + site]! * work[site]!
    shares[c]! += sum + idle / shares.length
  }
}

/** Add the same of the sites with a flag; after `addShares`. */
export const addFlaggedShares = (
  { sites: { length: count } }: FastModel,
  from: number,
  to: number,
  { cells, work }: SiteRoom,
  flags: Uint8Array,
  shares: Float64Array
): void => {
  for (let c = 0; c < shares.length; c++) {
    const row = c * count
    for (let site = from; site < to; site++) {
      if (flags[site] === 0) continue
      shares[c]! += work[site] === 0 ? 1 / shares.length : cells[row + site]! * work[site]!
    }
  }
}
