/** Desks: a case type at a site where cases are worked on, wherever that is, and the people who can do it. */
import type { Allocation } from "../allocate.ts"
import type { Sites } from "../Sites.ts"
import type { Model } from "../Model.ts"
import type { Side } from "../Quantity.ts"
import { sitesOn, upkeepAt } from "../training/people.ts"
import { keptWork } from "../upkeep.ts"
import { type Absence, criticalMass, trainedPeople, uncovered } from "./coverage.ts"
import type { Quality } from "./Quality.ts"

/** Some desks taken together. */
export interface Desks {
  readonly count: number
  readonly people: number
  /** Days a year on which too few are there, summed over the desks. */
  readonly uncoveredDays: number
  /** Desks with fewer people than the target takes. */
  readonly underCriticalMass: number
}

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
  const absence = absenceOf(quality, values, side)
  const workingDays = values[quality.workingDays]!
  const needed = criticalMass(values[quality.target]!, quality.atLeast, absence) ?? Infinity
  const shares = new Map<number, number>()
  const uncoveredBy = (people: number): number => {
    const known = shares.get(people) ?? uncovered(people, quality.atLeast, absence)
    shares.set(people, known)
    return known
  }
  let [count, people, uncoveredDays, underCriticalMass] = [0, 0, 0, 0]
  for (let cell = 0; cell < sites.core.length; cell++) {
    const [s, c] = [Math.floor(cell / n), cell % n]
    if ((site >= 0 && s !== site) || (caseType >= 0 && c !== caseType)) continue
    // Who only hands cases over, or answers for a case that lies elsewhere, need not be able to decide it.
    if (!(sites.core[cell]! > 0)) continue
    const rule = upkeepAt(model, side, s)
    const fte = rule.per === "person" ? workOfSite(sites, s, n) : keptWork(sites, cell)
    const trained = trainedPeople(fte, values[rule.ftePerTrained]!, values[rule.minimumTrained]!)
    count++
    people += trained
    uncoveredDays += workingDays * uncoveredBy(trained)
    if (trained < needed) underCriticalMass++
  }
  return { count, people, uncoveredDays, underCriticalMass }
}

/** Least number of people with the target's coverage in a municipality; null where common absence alone forbids it. */
export const localCriticalMass = (quality: Quality, values: Float64Array): number | null =>
  criticalMass(values[quality.target]!, quality.atLeast, absenceOf(quality, values, "today"))

const absenceOf = ({ absence }: Quality, values: Float64Array, side: Side): Absence => ({
  share: values[side === "centre" ? absence.centre : absence.local]!,
  vacancy: values[absence.vacancy]!,
  commonShare: values[absence.commonShare]!
})

/** Where one training serves all that a person does, everybody at the site can do each of its tasks. */
const workOfSite = (sites: Sites, site: number, caseTypes: number): number => {
  let work = 0
  for (let cell = site * caseTypes; cell < (site + 1) * caseTypes; cell++) work += keptWork(sites, cell)
  return work
}
