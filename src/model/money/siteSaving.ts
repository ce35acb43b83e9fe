/** What the FTE that leave a site save there: the arithmetic of posts, pay and overhead, municipality by municipality. */
import type { Money } from "./Money.ts"
import type { Prices } from "./prices.ts"
import { releasedPosts, strandedFte } from "./release.ts"
import type { UnitCost } from "./unitCosts.ts"

/** FTE of a site that leave together and cost the same. */
export interface Lot extends UnitCost {
  readonly leaves: number
}

/** By municipality: FTE, posts, and currency a year; filled lot by lot. */
export interface SavedColumns {
  readonly baseline: Float64Array
  readonly leaves: Float64Array
  readonly released: Float64Array
  readonly stranded: Float64Array
  /** Pay and overhead of the released posts, the latter as far as it is released with them. */
  readonly salarySaved: Float64Array
  readonly overheadSaved: Float64Array
  /** What would be saved if every part of a post and all overhead could be released. */
  readonly potential: Float64Array
  readonly staffToday: Float64Array
}

/** With yearly cost that is not staff. */
export interface SiteSaving extends SavedColumns {
  readonly directSaved: Float64Array
  readonly saving: Float64Array
  readonly costToday: Float64Array
}

/** @param staffToday what all staff of a municipality costs */
export const savedColumns = (
  baseline: Float64Array,
  leaves: Float64Array,
  staffToday: Float64Array = new Float64Array(baseline.length)
): SavedColumns => {
  const column = () => new Float64Array(baseline.length)
  return {
    baseline,
    leaves,
    released: column(),
    stranded: column(),
    salarySaved: column(),
    overheadSaved: column(),
    potential: column(),
    staffToday
  }
}

/** The smallest piece of a post that can be released, 0 for any; and the part of its overhead that goes with it. */
export interface ReleaseRule {
  readonly step: number
  readonly overheadReleased: number
}
export const releaseRule = ({ release }: Money, prices: Prices): ReleaseRule => ({
  step: release.step === null ? 0 : prices.at(release.step),
  overheadReleased: prices.at(release.overheadReleasedShare)
})

/** What FTE cost a year. */
export const staffCost = (fte: number, { salary, overhead }: UnitCost): number => fte * (salary + overhead)

/** Add what leaves a municipality together. The answer: posts released, FTE left behind, and currency saved by them. */
export const releaseLot = (
  { released, stranded, salarySaved, overheadSaved, potential }: SavedColumns,
  m: number,
  { leaves, salary, overhead }: Lot,
  { step, overheadReleased }: ReleaseRule
): { readonly posts: number; readonly left: number; readonly saved: number } => {
  const posts = releasedPosts(leaves, step)
  const left = strandedFte(leaves, posts)
  released[m]! += posts
  stranded[m]! += left
  salarySaved[m]! += posts * salary
  overheadSaved[m]! += overheadReleased * posts * overhead
  potential[m]! += staffCost(leaves, { salary, overhead })
  return { posts, left, saved: posts * (salary + overheadReleased * overhead) }
}

export const withDirect = (columns: SavedColumns, today: Float64Array, directSaved: Float64Array): SiteSaving => {
  const { baseline, leaves, released, stranded, salarySaved, overheadSaved, staffToday } = columns
  const column = () => new Float64Array(today.length)
  const [saving, potential, costToday] = [column(), column(), column()]
  for (let m = 0; m < today.length; m++) {
    saving[m] = salarySaved[m]! + overheadSaved[m]! + directSaved[m]!
    potential[m] = directSaved[m]! + columns.potential[m]!
    costToday[m] = staffToday[m]! + today[m]!
  }
  const staff = { baseline, leaves, released, stranded, salarySaved, overheadSaved, staffToday }
  // One spread: of two that share a key the whole took three times as long in a memo's search for turns.
  return { ...staff, potential, directSaved, saving, costToday }
}
