/** The first months of a desk as computed: who learns, what waits, and what municipalities lend. */
import { monthlyAttrition, productivityAt, type Ramp } from "../../../../model/transition/ramp.ts"
import { type Desk, deskOf, staffBefore, type Timed } from "./Timed.ts"

/** FTE, backlog in FTE-months; `cohorts` are the temporary recruits of each month so far. */
export interface FirstMonth {
  /** From 1, and beyond those that are looked at. */
  readonly month: number
  readonly since: number
  /** Who is taken on, or below 0 let go. */
  readonly change: number
  readonly needed: number
  readonly followed: number
  readonly cohorts: ReadonlyArray<number>
  readonly capacity: number
  readonly helping: number
  readonly demand: number
  /** What waits before what is next to nothing is taken for nothing. */
  readonly balance: number
  readonly backlog: number
  readonly lent: number
}

export const backlogs = (timed: Timed, desk: Desk, months: number): ReadonlyArray<FirstMonth> => {
  const { path, transition, priced } = timed
  const { value } = priced.live
  const d = deskOf(timed, desk)
  const [leaves, behind] = [path.served.leaves[d]!, path.served.behind[d]!]
  const helpers = value(transition.handBack.share) * leaves
  const month = staffIn(timed, desk)
  const found: Array<FirstMonth> = []
  for (let j = 0; j < months; j++) {
    const waiting = found[j - 1]?.backlog ?? 0
    const staff = month(j, found)
    const { since, needed, capacity } = staff
    const helping = j > 0 && since >= 0 && since < value(transition.handBack.months) && waiting > 0 ? helpers : 0
    const demand = since < 0 ? 0 : needed + value(transition.chase) * waiting
    const overtime = waiting > 0 || demand > capacity ? value(transition.overtime) : 0
    const balance = since < 0 ? 0 : waiting + demand - capacity * (1 + overtime) - helping
    const isLooked = since >= 0 && staff.month >= 1 && staff.month <= path.months && leaves > 0
    found.push({
      ...staff,
      helping,
      demand,
      balance,
      backlog: balance < NOTHING ? 0 : balance,
      lent: isLooked ? Math.max(0, helping - behind * path.paid[desk.c]![staff.month - 1]!) / leaves : 0
    })
  }
  return found
}

/** Less than this is rounding, as a path has it. */
const NOTHING = 1e-9

type Staff = Omit<FirstMonth, "helping" | "demand" | "balance" | "backlog" | "lent">

/** Who is there in month `j`, after those before it. */
const staffIn = (timed: Timed, desk: Desk): ((j: number, before: ReadonlyArray<Staff>) => Staff) => {
  const { path, transition, priced } = timed
  const { value } = priced.live
  const d = deskOf(timed, desk)
  const { heads, requirement } = path.desks[d]!
  const lead = Math.round(value(transition.recruitmentLeadMonths))
  const stay = 1 - monthlyAttrition(value(transition.attrition.recruited))
  const temporary = value(transition.temporaryShare)
  const { startProductivity, ramp } = transition
  const rampFrom = (start: number): Ramp => ({ start, months: value(ramp.months), shape: ramp.shape })
  const [ofFollowed, ofRecruited] = [
    rampFrom(value(startProductivity.followed)),
    rampFrom(value(startProductivity.recruited))
  ]
  const followedStay = 1 - monthlyAttrition(value(transition.attrition.followed))
  const followers = path.served.leaves[d]! - path.served.behind[d]!
  return (j, earlier) => {
    const since = j - lead
    const t = path.goLive[desk.c]! + since
    const isKnown = t >= 0 && t < path.months
    const change = isKnown ? heads[t]! - staffBefore(path.desks[d]!, t, stay) : 0
    const left = newestLeave(
      (earlier.at(-1)?.cohorts ?? []).map((fte) => fte * stay),
      Math.max(0, -change)
    )
    const cohorts = [...left, temporary * Math.max(0, change)]
    const there = since < 0 ? 0 : followers * followedStay ** since
    const recruits = cohorts.reduce((sum, fte, k) => {
      const hired = k === j ? change : earlier[k]!.change
      const lasting = (1 - temporary) * Math.max(0, hired) * stay ** (j - k)
      return sum + (fte + lasting) * productivityAt(j - k + 0.5, ofRecruited)
    }, 0)
    return {
      month: t + 1,
      since,
      change,
      needed: since < 0 || !isKnown ? 0 : requirement[t]!,
      followed: there,
      cohorts,
      capacity: since < 0 ? 0 : there * productivityAt(since + 0.5, ofFollowed) + recruits
    }
  }
}

/** Temporary staff of each month after some were let go. */
const newestLeave = (cohorts: ReadonlyArray<number>, going: number): ReadonlyArray<number> => {
  let left = going
  return cohorts
    .toReversed()
    .map((fte) => {
      const gone = Math.min(left, fte)
      left -= gone
      return fte - gone
    })
    .toReversed()
}
