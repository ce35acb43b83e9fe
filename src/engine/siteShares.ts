/**
 * What belongs to whole municipalities, spread over their case types: the one part of the model that needs every site.
 */
import type { UpkeepColumns } from "./draws.ts"
import type { FastModel } from "./FastModel.ts"

/** Work of one side (today, or after) per unit of volume: columns, by case type. */
export interface SideWork {
  /** FTE of core work per unit of paced volume. */
  readonly core: Float64Array
  /** FTE of hand-offs and extra contacts per unit of volume that is handed over. */
  readonly handOffs: Float64Array
  readonly upkeep: UpkeepColumns
}

/** Room for one side: FTE of one draw by (c, site) and by site, and columns for the sites that are alike. */
export interface SiteRoom {
  readonly cells: Float64Array
  readonly work: Float64Array
  readonly lanes: Float64Array
}

/** Most of it only on demand: totals need no site, and who asks for a course of each assumption makes many rooms. */
export const makeSiteRoom = (sites: number, caseTypes: number, width: number): SiteRoom => {
  let cells: Float64Array | undefined
  let work: Float64Array | undefined
  return {
    get cells() {
      return (cells ??= new Float64Array(sites * caseTypes))
    },
    get work() {
      return (work ??= new Float64Array(sites))
    },
    lanes: new Float64Array((LANES + 2) * width)
  }
}

/**
 * Work of the sites at places `from` to `to` in one draw, before management: `room.cells` and its sum over case types
 * `room.work`. Sites stand in the order of `FastModel.sites`.
 */
export const fillSites = (
  { paced, handed, sites: { length: count }, caseTypes: { length: n } }: FastModel,
  { core, handOffs, upkeep }: SideWork,
  draw: number,
  from: number,
  to: number,
  { cells, work }: SiteRoom
): void => {
  const width = upkeep.ftePerPerson.length
  const ftePerPerson = upkeep.ftePerPerson[draw]!
  const smallest = upkeep.minimumTrained[draw]! * ftePerPerson
  const perFte = ftePerPerson / upkeep.ftePerTrained[draw]!
  for (let site = from; site < to; site++) work[site] = 0
  for (let c = 0; c < n; c++) {
    const perPaced = core[c * width + draw]!
    const perHanded = handOffs[c * width + draw]!
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
 * Add to `shares`, columns by case type, each site's part of its own work; a site where nothing is done counts equally
 * for all.
 */
export const addShares = (
  fast: FastModel,
  side: SideWork,
  from: number,
  to: number,
  room: SiteRoom,
  shares: Float64Array
): void => {
  if (from === to) return
  for (let draw = 0; draw < side.upkeep.ftePerPerson.length; draw++) addDraw(fast, side, draw, from, to, room, shares)
}

const addDraw = (
  fast: FastModel,
  side: SideWork,
  draw: number,
  from: number,
  to: number,
  room: SiteRoom,
  shares: Float64Array
): void => {
  fillSites(fast, side, draw, from, to, room)
  addFilled(fast, draw, from, to, room, shares, null)
}

/** Add what `fillSites` has left, of all sites or of those that have a flag. */
export const addFilled = (
  { caseTypes: { length: n }, sites: { length: count } }: FastModel,
  draw: number,
  from: number,
  to: number,
  { cells, work }: SiteRoom,
  shares: Float64Array,
  flags: Uint8Array | null
): void => {
  const width = shares.length / n
  for (let c = 0; c < n; c++) {
    const row = c * count
    let sum = shares[c * width + draw]!
    for (let site = from; site < to; site++) {
      if (flags !== null && flags[site] === 0) continue
      sum += work[site]! > 0 ? cells[row + site]! / work[site]! : 1 / n
    }
    shares[c * width + draw] = sum
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
  const n = fast.caseTypes.length
  if (n > LANES) return addShares(fast, side, from, to, room, shares)
  const width = side.upkeep.ftePerPerson.length
  fillLanes(side, handsOver, n, room.lanes)
  for (let draw = 0; draw < width; draw++) {
    if (room.lanes[BUSY * width + draw]! > 0) {
      sumLanes(fast.pacedOf, from, to, room.lanes, width, draw, shares)
    } else addDraw(fast, side, draw, from, to, room, shares)
  }
}

// Upkeep is the larger of a and b, which is (a + b + |a − b|)/2: a larger of two that never makes the processor guess.
// Let y be the work of a cell over the work that the fewest trained people do. Then its work with upkeep, counted in
// halves of the least upkeep, is perY·y + |y − 1| + 1, where perY is the same for all cells. A lane without work has
// y = 0 and no upkeep: the 2 that it would count for are taken off. Lanes beyond the last case type are such lanes.

/** Places of columns behind those of y per volume: perY; and how many lanes are busy, 0 where the quick way is none. */
const PER_Y = LANES
const BUSY = LANES + 1

const fillLanes = ({ core, handOffs, upkeep }: SideWork, handsOver: boolean, n: number, lanes: Float64Array): void => {
  const { minimumTrained, ftePerTrained, ftePerPerson } = upkeep
  const width = ftePerPerson.length
  for (let i = 0; i < width; i++) {
    lanes[PER_Y * width + i] = 1 + (2 * ftePerTrained[i]!) / ftePerPerson[i]!
    lanes[BUSY * width + i] = 0
  }
  for (let c = 0; c < n; c++) {
    const row = c * width
    for (let i = 0; i < width; i++) {
      const perVolume = core[row + i]! + (handsOver ? handOffs[row + i]! : 0)
      const least = minimumTrained[i]! * ftePerTrained[i]!
      lanes[row + i] = perVolume / least
      lanes[BUSY * width + i]! += perVolume > 0 && least > 0 && ftePerPerson[i]! > 0 ? 1 : 0
    }
  }
}

/** Five lanes written out: in loops over case types every number would go through memory, at four times the time. */
const sumLanes = (
  lanePaced: ReadonlyArray<Float64Array>,
  from: number,
  to: number,
  lanes: Float64Array,
  width: number,
  draw: number,
  shares: Float64Array
): void => {
  const y0 = lanes[draw]!
  const y1 = lanes[width + draw]!
  const y2 = lanes[2 * width + draw]!
  const y3 = lanes[3 * width + draw]!
  const y4 = lanes[4 * width + draw]!
  const perY = lanes[PER_Y * width + draw]!
  const busy = lanes[BUSY * width + draw]!
  const ones = busy - (LANES - busy)
  const v0 = lanePaced[0]!
  const v1 = lanePaced[1] ?? v0
  const v2 = lanePaced[2] ?? v0
  const v3 = lanePaced[3] ?? v0
  const v4 = lanePaced[4] ?? v0
  let sum0 = 0
  let sum1 = 0
  let sum2 = 0
  let sum3 = 0
  let sum4 = 0
  let inverse = 0
  for (let site = from; site < to; site++) {
    const a0 = v0[site]! * y0
    const a1 = v1[site]! * y1
    const a2 = v2[site]! * y2
    const a3 = v3[site]! * y3
    const a4 = v4[site]! * y4
    const x0 = a0 * perY + Math.abs(a0 - 1)
    const x1 = a1 * perY + Math.abs(a1 - 1)
    const x2 = a2 * perY + Math.abs(a2 - 1)
    const x3 = a3 * perY + Math.abs(a3 - 1)
    const x4 = a4 * perY + Math.abs(a4 - 1)
    const perWork = 1 / (x0 + x1 + (x2 + x3) + (x4 + ones))
    inverse += perWork
    sum0 += x0 * perWork
    sum1 += x1 * perWork
    sum2 += x2 * perWork
    sum3 += x3 * perWork
    sum4 += x4 * perWork
  }
  if (y0 > 0) shares[draw]! += sum0 + inverse
  if (y1 > 0) shares[width + draw]! += sum1 + inverse
  if (y2 > 0) shares[2 * width + draw]! += sum2 + inverse
  if (y3 > 0) shares[3 * width + draw]! += sum3 + inverse
  if (y4 > 0) shares[4 * width + draw]! += sum4 + inverse
}
