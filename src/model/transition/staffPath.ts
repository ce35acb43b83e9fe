/** One centre's work on one case type month by month: who follows, who is hired, what they can do, what piles up. */
import { productivityByAge, type Ramp } from "./ramp.ts"
import {
  ageRecruits,
  hire,
  noRecruits,
  recruitCapacity,
  recruitHeads,
  releaseTemporary,
  temporaryHeads
} from "./recruits.ts"

/** How staff comes and goes; the same for everything that changes hands together. Rates are monthly. */
export interface StaffRules {
  /** Whole months from the start until the task changes hands: the month after is the first at the centre. */
  readonly goLive: number
  readonly followedAttrition: number
  readonly recruitedAttrition: number
  /** Of those who stay behind. */
  readonly localAttrition: number
  /** Whole months that people are hired before they are needed. */
  readonly leadMonths: number
  readonly followedRamp: Ramp
  readonly recruitedRamp: Ramp
  /** Share of recruits on contracts that end when they are no longer needed. */
  readonly temporaryShare: number
  readonly doubleRunningMonths: number
  readonly noticeMonths: number
  /** Share of capacity on top, while there is a backlog. */
  readonly overtime: number
  /** Extra work a month for each FTE-month that waits. */
  readonly chase: number
  /** Municipalities help with the backlog: share of the staff that left the task, for some months. */
  readonly handBack: { readonly months: number; readonly share: number }
}

/** What changes hands, in FTE. */
export interface Moved {
  /** Municipal staff that the task takes away. */
  readonly leaves: number
  /** Those of them who move along, at most what the centre needs in the end. */
  readonly followers: number
  /** What the centre needs by month, 0 until the change; as many months longer as people are hired ahead. */
  readonly requirement: Float64Array
}

/** FTE by month (index 0 is month 1); backlog in FTE-months at the end of the month. */
export interface StaffSeries {
  /** Municipal staff that still does or waits beside the moved task, those who stay for good left out. */
  readonly leaving: Float64Array
  readonly heads: Float64Array
  /** Of the heads, those who followed, and those on contracts that end. */
  readonly followed: Float64Array
  readonly temporary: Float64Array
  readonly capacity: Float64Array
  readonly backlog: Float64Array
}

export interface StaffPath extends StaffSeries {
  /** What the centre needs by month; 0 until the change. */
  readonly requirement: Float64Array
  readonly recruits: number
  /** Months after which municipalities help with no backlog any more; 0 where they never do. */
  readonly helpedUntil: number
  /** FTE left behind when the notice is over. */
  readonly redundancies: number
}

/**
 * The path over `months` months.
 *
 * Order inside a month: attrition; the followers arrive; temporary staff beyond the need goes; the plan `leadMonths`
 * ahead is compared with heads and the gap is hired; capacity; demand and backlog. Recruits hired before go-live cost
 * and age, and give capacity from go-live on. Nobody else at the centre is dismissed.
 *
 * @param path what is written, from the first month to the last
 */
export const staffPath = (
  rules: StaffRules,
  moved: Moved,
  months: number,
  path: StaffSeries = makeSeries(months)
): StaffPath => {
  const { goLive, leadMonths, handBack, chase, temporaryShare } = rules
  const { leaves, followers, requirement } = moved
  const { leaving, heads, followed, temporary, capacity, backlog } = path
  const behind = leaves - followers
  const paidMonths = paidMonthsOf(rules)
  const followedStay = 1 - rules.followedAttrition
  const productivity = productivityByAge(rules.followedRamp, months)
  const begins = beforeAnybodyComes(rules, leaves, months, path)
  const recruited = noRecruits(begins, months, rules.recruitedRamp, rules.recruitedAttrition)
  let following = 0
  let recruits = 0
  let waiting = 0
  let helpedUntil = 0
  for (let month = begins; month < months; month++) {
    following *= followedStay
    ageRecruits(recruited, month)
    const tau = month - goLive
    if (tau === 0) following = followers
    const needed = requirement[month]!
    const ahead = requirement[month + leadMonths]!
    // Nobody is let go that will be needed again by the time a successor could start.
    if (tau >= 0) releaseTemporary(recruited, month, following + recruitHeads(recruited) - Math.max(needed, ahead))
    const present = following + recruitHeads(recruited)
    const toCome = tau < 0 && tau + leadMonths >= 0 ? followers : 0
    const hired = Math.max(0, ahead - present - toCome)
    hire(recruited, month, hired, temporaryShare)
    recruits += hired
    heads[month] = present + hired
    followed[month] = following
    temporary[month] = temporaryHeads(recruited)
    if (tau < 0) continue
    const helping = tau < handBack.months && waiting > 0 ? handBack.share * leaves : 0
    if (helping > 0) helpedUntil = month + 1
    const able = following * productivity[tau]! + recruitCapacity(recruited, month)
    const demand = needed + chase * waiting
    const overtime = waiting > 0 || demand > able ? rules.overtime : 0
    waiting = settled(waiting + demand - able * (1 + overtime) - helping)
    capacity[month] = able
    backlog[month] = waiting
    leaving[month] = Math.max(helping, tau < paidMonths ? behind * stillPaid(tau, rules) : 0)
  }
  const redundancies = behind * remaining(rules)
  // Written out: to copy the series takes as long as a year of the path.
  return { leaving, heads, followed, temporary, capacity, backlog, requirement, recruits, helpedUntil, redundancies }
}

/** Fill the months in which nothing happens, and say which is the first in which somebody may be hired. */
const beforeAnybodyComes = (
  { goLive, leadMonths }: StaffRules,
  leaves: number,
  months: number,
  { leaving, heads, followed, temporary, capacity, backlog }: StaffSeries
): number => {
  const begins = Math.max(0, Math.min(months, goLive - leadMonths))
  for (let month = 0; month < begins; month++) heads[month] = followed[month] = temporary[month] = 0
  for (let month = 0; month < Math.min(months, goLive); month++) {
    leaving[month] = leaves
    capacity[month] = backlog[month] = 0
  }
  return begins
}

export const makeSeries = (months: number): StaffSeries => {
  const room = new Float64Array(SERIES * months)
  const at = (i: number): Float64Array => room.subarray(i * months, (i + 1) * months)
  return { leaving: at(0), heads: at(1), followed: at(2), temporary: at(3), capacity: at(4), backlog: at(5) }
}
const SERIES = 6

type LeavingRules = Pick<StaffRules, "doubleRunningMonths" | "noticeMonths" | "localAttrition">

const paidMonthsOf = ({ doubleRunningMonths, noticeMonths }: LeavingRules): number => doubleRunningMonths + noticeMonths

/** Part of those left behind who have not gone by themselves when the notice is over. */
export const remaining = (rules: LeavingRules): number => (1 - rules.localAttrition) ** paidMonthsOf(rules)

/** Part of those left behind who are still paid: on double running, then under notice; some go by themselves. */
export const stillPaid = (monthsSinceGoLive: number, rules: LeavingRules): number => {
  // A month that is only partly paid counts by its part.
  const paid = Math.min(1, Math.max(0, paidMonthsOf(rules) - monthsSinceGoLive))
  return paid === 0 ? 0 : paid * (1 - rules.localAttrition) ** monthsSinceGoLive
}

/** Less than this is rounding of numbers that should be equal, and no backlog. */
const NOTHING = 1e-9

const settled = (backlog: number): number => (backlog < NOTHING ? 0 : backlog)
