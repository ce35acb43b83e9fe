/** What keeping people able takes on one side: people reached, hours in whole groups, and money. */
import type { Allocation } from "../allocate.ts"
import type { Model, Upkeep } from "../Model.ts"
import type { Amount } from "../money/Money.ts"
import { pricesOf } from "../money/prices.ts"
import type { Side } from "../Quantity.ts"
import { sumOf } from "../workingTime.ts"
import { type Group, groupsToTrain, sitesOn } from "./people.ts"
import { attendedHours, costOfOne, type Way } from "./Way.ts"

export interface Training {
  /** People to keep able, and those of them who take part: not rounded. */
  readonly people: number
  readonly reached: number
  /** Hours a year, those of facilitators in whole groups among them. */
  readonly hours: number
  /** Currency a year; what components cost counts where money counts it. */
  readonly cost: number
  readonly costBySite: Float64Array
}

export const trainingOf = (model: Model, allocation: Allocation, side: Side): Training => {
  const groups = groupsToTrain(model, allocation, side)
  const { values } = allocation
  const costBySite = new Float64Array(sitesOn(allocation, side).management.length)
  let [people, reached, hours] = [0, 0, 0]
  for (const { site, people: count, upkeep } of groups) {
    const taking = count * values[upkeep.reach]!
    people += count
    reached += taking
    hours += taking * sumOf(upkeep.hours, values)
    costBySite[site]! += taking * componentCost(model, side, upkeep, values)
  }
  for (const upkeep of new Set(groups.map((group) => group.upkeep))) {
    const own = groups.filter((group) => group.upkeep === upkeep)
    for (const way of upkeep.ways) {
      if (way.times === 0) continue
      const { hours: taken, costAt } = wayOf(way, own, values)
      hours += way.times * taken
      for (const [i, { site }] of own.entries()) costBySite[site]! += costAt(i, way.times)
    }
  }
  return { people, reached, hours, cost: costBySite.reduce((sum, cost) => sum + cost, 0), costBySite }
}

/** What one way takes of some desks when everybody who takes part takes it once. */
export interface WayTotals {
  readonly hours: number
  /** Currency for each time it is taken, and once however often. */
  readonly costPerTime: number
  readonly fixed: number
  /** The smallest group that it would be held for. */
  readonly smallest: number
  /** Currency at desk i when it is taken so often. */
  readonly costAt: (i: number, times: number) => number
}

export const wayOf = (way: Way, groups: ReadonlyArray<Group>, values: Float64Array): WayTotals => {
  const taking = groups.map(({ people, upkeep }) => people * values[upkeep.reach]!)
  const all = taking.reduce((sum, count) => sum + count, 0)
  const held = way.across === "all" ? [all] : taking
  const perPerson = costOfOne(way, values)
  const fixed = way.fixedPerYear === null ? 0 : pricesOf(values).of(way.fixedPerYear)
  const sites = new Map<number, number>()
  for (const [i, { site }] of groups.entries()) sites.set(site, (sites.get(site) ?? 0) + taking[i]!)
  return {
    hours: all * attendedHours(way, values) + (way.group === null ? 0 : groupHours(way.group, held, values)),
    costPerTime: all * perPerson,
    fixed: way.across === "all" ? fixed : fixed * sites.size,
    smallest: held.length === 0 ? 0 : Math.min(...held),
    costAt: (i, times) => {
      // Whoever holds it for several desks has its fixed cost once, shared by how many come from each.
      const shared = way.across === "all" ? all : sites.get(groups[i]!.site)!
      return times * taking[i]! * perPerson + (shared > 0 ? (fixed * taking[i]!) / shared : 0)
    }
  }
}

/** Hours of facilitators: whole groups, however full the last one is. */
const groupHours = (
  { size, facilitatorHours }: NonNullable<Way["group"]>,
  held: ReadonlyArray<number>,
  values: Float64Array
): number =>
  held.reduce((sum, people) => sum + Math.ceil(people / values[size]! - ALMOST) * values[facilitatorHours]!, 0)

/** Rounding must not open one more group. */
const ALMOST = 1e-9

const componentCost = (model: Model, side: Side, upkeep: Upkeep, values: Float64Array): number => {
  if (model.money === null) return 0
  const { today, local, centre } = model.money.trained
  const amounts: ReadonlyArray<Amount> = side === "centre" ? centre : upkeep === model.upkeep ? today : local
  return amounts.length === 0 ? 0 : pricesOf(values).sum(amounts)
}
