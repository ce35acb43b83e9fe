/**
 * What belongs to whole municipalities, spread over their case types: the one part of the model that needs every site.
 */
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
 * Add to `shares`, case type by case type, each site's part of its own work; a site where nothing is done counts
 * equally for all. `flagged` gets the same of the sites that have a flag.
 */
export const addShares = (
  fast: FastModel,
  side: SideWork,
  from: number,
  to: number,
  room: SiteRoom,
  shares: Float64Array,
  flags: Uint8Array | null,
  flagged: Float64Array
): void => {
  if (from === to) return
  fillSites(fast, side, from, to, room)
  const { cells, work } = room
  const count = fast.sites.length
  for (let c = 0; c < shares.length; c++) {
    const row = c * count
    for (let site = from; site < to; site++) {
      const share = work[site]! > 0 ? cells[row + site]! / work[site]! : 1 / shares.length
      shares[c]! += share
      if (flags !== null && flags[site] === 1) flagged[c]! += share
    }
  }
}

/** Case types up to which sites that are alike go the quick way: their numbers stay in registers. */
const LANES = 5

/**
 * The same for sites that have volume in every case type and whose hand-offs, if any (`handsOver`), grow with it: each
 * cell's work is its paced volume times one number.
 */
export const addAlikeShares = (
  fast: FastModel,
  side: SideWork,
  handsOver: boolean,
  from: number,
  to: number,
  room: SiteRoom,
  shares: Float64Array
): void => {
  if (from === to) return
  const n = shares.length
  const { core, handOffs, upkeep } = side
  let anything = false
  for (let c = 0; c < n; c++) anything ||= core[c]! > 0 || (handsOver && handOffs[c]! > 0)
  if (n > LANES || !anything) return addShares(fast, side, from, to, room, shares, null, shares)
  const perFte = upkeep.ftePerPerson / upkeep.ftePerTrained
  const half = (upkeep.minimumTrained * upkeep.ftePerPerson) / 2
  for (let lane = 0; lane < LANES; lane++) {
    const perVolume = lane < n ? core[lane]! + (handsOver ? handOffs[lane]! : 0) : 0
    bends[lane] = (perVolume * perFte) / 2
    slopes[lane] = perVolume + bends[lane]!
    halves[lane] = perVolume > 0 ? half : 0
    sums[lane] = 0
  }
  sumLanes(fast.paced, fast.sites.length, n, from, to)
  for (let c = 0; c < n; c++) shares[c]! += sums[c]!
}

// Upkeep is the larger of a and b, which is (a + b + |a − b|)/2: a larger of two that never makes the processor guess.
// So the work of a cell with its upkeep is slope·volume + half + |bend·volume − half|, where `half` is half of the
// minimum and `bend` half of the upkeep per volume; the `half`s are added once at the end. Lanes beyond the last case type are 0.
const slopes = new Float64Array(LANES)
const bends = new Float64Array(LANES)
const halves = new Float64Array(LANES)
const sums = new Float64Array(LANES)

/** Five lanes written out: in loops over case types every number would go through memory, at four times the time. */
const sumLanes = (paced: Float64Array, count: number, n: number, from: number, to: number): void => {
  const s0 = slopes[0]!
  const s1 = slopes[1]!
  const s2 = slopes[2]!
  const s3 = slopes[3]!
  const s4 = slopes[4]!
  const b0 = bends[0]!
  const b1 = bends[1]!
  const b2 = bends[2]!
  const b3 = bends[3]!
  const b4 = bends[4]!
  const h0 = halves[0]!
  const h1 = halves[1]!
  const h2 = halves[2]!
  const h3 = halves[3]!
  const h4 = halves[4]!
  const h = h0 + h1 + h2 + h3 + h4
  const r1 = n > 1 ? count : 0
  const r2 = n > 2 ? 2 * count : 0
  const r3 = n > 3 ? 3 * count : 0
  const r4 = n > 4 ? 4 * count : 0
  let sum0 = 0
  let sum1 = 0
  let sum2 = 0
  let sum3 = 0
  let sum4 = 0
  let inverse = 0
  for (let site = from; site < to; site++) {
    const v0 = paced[site]!
    const v1 = paced[r1 + site]!
    const v2 = paced[r2 + site]!
    const v3 = paced[r3 + site]!
    const v4 = paced[r4 + site]!
    const x0 = v0 * s0 + Math.abs(v0 * b0 - h0)
    const x1 = v1 * s1 + Math.abs(v1 * b1 - h1)
    const x2 = v2 * s2 + Math.abs(v2 * b2 - h2)
    const x3 = v3 * s3 + Math.abs(v3 * b3 - h3)
    const x4 = v4 * s4 + Math.abs(v4 * b4 - h4)
    const perWork = 1 / (x0 + x1 + (x2 + x3) + (x4 + h))
    inverse += perWork
    sum0 += x0 * perWork
    sum1 += x1 * perWork
    sum2 += x2 * perWork
    sum3 += x3 * perWork
    sum4 += x4 * perWork
  }
  sums[0] = sum0 + h0 * inverse
  sums[1] = sum1 + h1 * inverse
  sums[2] = sum2 + h2 * inverse
  sums[3] = sum3 + h3 * inverse
  sums[4] = sum4 + h4 * inverse
}
