/** Which ways of training to take: every mix that there is, what it gives and takes, and the one that costs least. */
import type { Allocation } from "../allocate.ts"
import type { Model, Upkeep } from "../Model.ts"
import { unitCosts, wholeCost } from "../money/unitCosts.ts"
import { pricesOf } from "../money/prices.ts"
import type { Side } from "../Quantity.ts"
import { type Group, groupsToTrain } from "./people.ts"
import { wayOf } from "./trainingOf.ts"
import { attendedHours, type Way } from "./Way.ts"

/** How often each way is taken, and what comes of it for all desks of a side together, in a year. */
export interface Mix {
  readonly times: ReadonlyArray<number>
  /** Effective hours of one trained person. */
  readonly effect: number
  readonly hours: number
  readonly money: number
  /** What decides: money and the pay of the hours; without money the hours. */
  readonly cost: number
  /** Whether every group that it needs is large enough. */
  readonly possible: boolean
}

/** More mixes than this nobody compares: the schema keeps ways and times few enough. */
export const MOST_MIXES = 4096

/**
 * Every mix of the ways that a side has, the cheapest first; equal ones by hours, then in the order of the ways.
 *
 * @param upkeep whose ways are mixed; desks that follow another rule are left out
 */
export const mixesOf = (model: Model, allocation: Allocation, side: Side, upkeep: Upkeep): ReadonlyArray<Mix> => {
  const groups = groupsToTrain(model, allocation, side).filter((group) => group.upkeep === upkeep)
  const { values } = allocation
  const hourly = hourlyCost(model, allocation, side, groups)
  const totals = upkeep.ways.map((way) => wayOf(way, groups, values))
  const effects = upkeep.ways.map((way) => effectOfOne(way, values))
  return timesOf(upkeep.ways)
    .map((times): Mix => {
      const sum = (of: (w: number) => number) => times.reduce((all, n, w) => all + (n === 0 ? 0 : of(w)), 0)
      const hours = sum((w) => times[w]! * totals[w]!.hours)
      const money = sum((w) => times[w]! * totals[w]!.costPerTime + totals[w]!.fixed)
      return {
        times,
        effect: sum((w) => times[w]! * effects[w]!),
        hours,
        money,
        cost: model.money === null ? hours : money + hours * hourly,
        possible: times.every((n, w) => n === 0 || totals[w]!.smallest >= upkeep.ways[w]!.minimumGroup - ALMOST)
      }
    })
    .toSorted((a, b) => a.cost - b.cost || a.hours - b.hours)
}

/** The mixes that give every trained person what is required, the cheapest first. */
export const reaching = (mixes: ReadonlyArray<Mix>, required: number): ReadonlyArray<Mix> =>
  mixes.filter(({ possible, effect }) => possible && effect >= required - ALMOST)

const ALMOST = 1e-9

/** Effective hours of one person who takes a way once. */
export const effectOfOne = (way: Way, values: Float64Array): number =>
  values[way.effect]! * (way.attendance.kind === "bought" ? attendedHours(way, values) : 1)

/** Effective hours that the mix taken gives a person who takes part. */
export const effectOf = ({ ways }: Upkeep, values: Float64Array): number =>
  ways.reduce((sum, way) => sum + way.times * effectOfOne(way, values), 0)

/** Every choice of how often, from nothing to the most. */
const timesOf = (ways: ReadonlyArray<Way>): ReadonlyArray<ReadonlyArray<number>> =>
  ways.reduce<ReadonlyArray<ReadonlyArray<number>>>(
    (mixes, { max }) => mixes.flatMap((mix) => Array.from({ length: max + 1 }, (_, n) => [...mix, n])),
    [[]]
  )

/** What an hour off the job costs on a side: the mean over the people who are trained. */
const hourlyCost = (
  { money }: Model,
  { values, hoursPerFte, centreHoursPerFte }: Allocation,
  side: Side,
  groups: ReadonlyArray<Group>
): number => {
  if (money === null) return 0
  const costs = unitCosts(money, pricesOf(values))
  let [people, cost] = [0, 0]
  for (const group of groups) {
    people += group.people
    const caseType = Math.max(0, group.caseType)
    cost += group.people * wholeCost(side === "centre" ? costs.centre(caseType) : costs.local(group.site, caseType))
  }
  return people > 0 ? cost / people / (side === "centre" ? centreHoursPerFte : hoursPerFte) : 0
}

/**
 * People from whom on an academy of one's own is cheaper: what it costs however many come, over what it saves on each.
 * Infinite where it saves nothing.
 *
 * @example academyBreakEven({ fixed: 400_000, outside: 9_000, inside: 3_000 }) // => 66.67
 */
export const academyBreakEven = ({
  fixed,
  outside,
  inside
}: {
  readonly fixed: number
  readonly outside: number
  readonly inside: number
}): number => (outside > inside ? fixed / (outside - inside) : Infinity)
