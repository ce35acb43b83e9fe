/** Desks: a case type at a site where cases are worked on, wherever that is, and the people who can do it. */
import type { Allocation } from "../allocate.ts"
import type { Sites } from "../Sites.ts"
import type { Model } from "../Model.ts"
import type { Side } from "../Quantity.ts"
import { sitesOn, upkeepAt } from "../training/people.ts"
import { keptWork } from "../upkeep.ts"
import { criticalMass, trainedPeople } from "./coverage.ts"
import { coverRule, deskCounts, type Desks } from "./deskCounts.ts"
import type { Quality } from "./Quality.ts"

/**
 * The desks of one side.
 *
 * @param at a municipality or centre, and a case type; -1 for all of them
 */
export const desksOf = (
  model: Model,
  quality: Quality,
  allocation: Allocation,
  side: Side,
  { site, caseType }: { readonly site: number; readonly caseType: number } = { site: -1, caseType: -1 }
): Desks => {
  const { values } = allocation
  const sites = sitesOn(allocation, side)
  const n = model.caseTypes.length
  const counts = deskCounts()
  for (let cell = 0; cell < sites.core.length; cell++) {
    const [s, c] = [Math.floor(cell / n), cell % n]
    if ((site >= 0 && s !== site) || (caseType >= 0 && c !== caseType)) continue
    // Who only hands cases over, or answers for a case that lies elsewhere, need not be able to decide it.
    if (!(sites.core[cell]! > 0)) continue
    const rule = upkeepAt(model, side, s)
    const fte = rule.per === "person" ? workOfSite(sites, s, n) : keptWork(sites, cell)
    counts.add(trainedPeople(fte, values[rule.ftePerTrained]!, values[rule.minimumTrained]!), 1)
  }
  return counts.take(coverRule(quality, (slot) => values[slot]!, side))
}

/** Least number of people with the target's coverage in a municipality; null where common absence alone forbids it. */
export const localCriticalMass = (quality: Quality, read: (slot: number) => number): number | null => {
  const { target, atLeast, absence } = coverRule(quality, read, "today")
  return criticalMass(target, atLeast, absence)
}

/** Where one training serves all that a person does, everybody at the site can do each of its tasks. */
const workOfSite = (sites: Sites, site: number, caseTypes: number): number => {
  let work = 0
  for (let cell = site * caseTypes; cell < (site + 1) * caseTypes; cell++) work += keptWork(sites, cell)
  return work
}
