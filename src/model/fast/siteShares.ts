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

/**
 * Add to `shares`, case type by case type, each municipality's part of its own work: a site where nothing is done counts
 * equally for all. `flagged` gets the same of the sites that coordinate. Sums over case types: the number of sites.
 *
 * @param workAt where to leave each site's work in FTE, if anywhere
 */
export const addSiteShares = (
  { paced, handed }: FastModel,
  members: Int32Array,
  { core, handOffs, upkeep }: SideWork,
  flags: Uint8Array | null,
  shares: Float64Array,
  flagged: Float64Array,
  row: Float64Array,
  workAt: Float64Array | null
): void => {
  const n = core.length
  const smallest = upkeep.minimumTrained * upkeep.ftePerPerson
  const perFte = upkeep.ftePerPerson / upkeep.ftePerTrained
  for (let i = 0; i < members.length; i++) {
    const m = members[i]!
    let work = 0
    for (let c = 0; c < n; c++) {
      const cell = m * n + c
      const x = paced[cell]! * core[c]! + handed[cell]! * handOffs[c]!
      const upkeepFte = x * perFte
      const fte = x > 0 ? x + (upkeepFte > smallest ? upkeepFte : smallest) : 0
      row[c] = fte
      work += fte
    }
    if (workAt !== null) workAt[m] = work
    const perWork = work > 0 ? 1 / work : 0
    const nothing = work > 0 ? 0 : 1 / n
    const coordinates = flags !== null && flags[m] === 1
    for (let c = 0; c < n; c++) {
      const share = row[c]! * perWork + nothing
      shares[c]! += share
      if (coordinates) flagged[c]! += share
    }
  }
}
