/** One centre's work on one case type month by month: who follows, who is hired, what they can do, what piles up. */
import { productivityAt, type Ramp } from "./ramp.ts"

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
export interface StaffPath {
  /** Municipal staff that still does or waits beside the moved task, those who stay for good left out. */
  readonly leaving: Float64Array
  readonly heads: Float64Array
  /** Of the heads, those who followed, and those on contracts that end. */
  readonly followed: Float64Array
  readonly temporary: Float64Array
  readonly capacity: Float64Array
  readonly backlog: Float64Array
  readonly recruits: number
  /** Whether municipalities ever help with a backlog. */
  readonly helped: boolean
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
 * @param room for the series of the path, all 0: asking for memory costs more than all the rest, so paths share one
 */
export const staffPath = (
  rules: StaffRules,
  moved: Moved,
  months: number,
  room = new Float64Array(SERIES * months)
): StaffPath => {
  const { goLive, leadMonths, recruitedRamp, handBack } = rules
  const { leaves, followers, requirement } = moved
  const behind = leaves - followers
  const path = seriesIn(room, months)
  const recruited = makeRecruited(months, recruitedRamp, rules.recruitedAttrition)
  let followed = 0
  let recruits = 0
  let waiting = 0
  let helped = false
  for (let month = 0; month < months; month++) {
    followed *= 1 - rules.followedAttrition
    recruited.age(month)
    const tau = month - goLive
    if (tau === 0) followed = followers
    const needed = requirement[month]!
    const ahead = requirement[month + leadMonths]!
    const before = followed + recruited.heads()
    // Nobody is let go that will be needed again by the time a successor could start.
    if (tau >= 0) recruited.release(month, before - Math.max(needed, ahead))
    const heads = followed + recruited.heads()
    const toCome = tau < 0 && tau + leadMonths >= 0 ? followers : 0
    const hired = Math.max(0, ahead - heads - toCome)
    recruited.hire(month, hired, rules.temporaryShare)
    recruits += hired
    path.heads[month] = heads + hired
    path.followed[month] = followed
    path.temporary[month] = recruited.temporaryHeads()
    path.leaving[month] = leaves
    if (tau < 0) continue
    const helping = tau < handBack.months && waiting > 0 ? handBack.share * leaves : 0
    helped ||= helping > 0
    const capacity = followed * productivityAt(tau + 0.5, rules.followedRamp) + recruited.capacity(month)
    const demand = needed + rules.chase * waiting
    const overtime = waiting > 0 || demand > capacity ? rules.overtime : 0
    waiting = settled(waiting + demand - capacity * (1 + overtime) - helping)
    path.capacity[month] = capacity
    path.backlog[month] = waiting
    path.leaving[month] = Math.max(helping, behind * stillPaid(tau, rules))
  }
  return { ...path, recruits, helped, redundancies: behind * remaining(rules) }
}

/** Part of those left behind who have not gone by themselves when the notice is over. */
export const remaining = (rules: Pick<StaffRules, "doubleRunningMonths" | "noticeMonths" | "localAttrition">): number =>
  (1 - rules.localAttrition) ** (rules.doubleRunningMonths + rules.noticeMonths)

/** Part of those left behind who are still paid: on double running, then under notice; some go by themselves. */
export const stillPaid = (
  monthsSinceGoLive: number,
  rules: Pick<StaffRules, "doubleRunningMonths" | "noticeMonths" | "localAttrition">
): number => {
  // A month that is only partly paid counts by its part.
  const paid = Math.min(1, Math.max(0, rules.doubleRunningMonths + rules.noticeMonths - monthsSinceGoLive))
  return paid === 0 ? 0 : paid * (1 - rules.localAttrition) ** monthsSinceGoLive
}

/** Less than this is rounding of numbers that should be equal, and no backlog. */
const NOTHING = 1e-9

const settled = (backlog: number): number => (backlog < NOTHING ? 0 : backlog)

/** Recruits by the month in which they started. Those who have learned all there is are one lot. */
interface Recruited {
  /** Attrition of a month, and whose learning is over. */
  readonly age: (month: number) => void
  readonly heads: () => number
  readonly temporaryHeads: () => number
  /** Let temporary staff go as far as there is some, the newest first. */
  readonly release: (month: number, surplus: number) => void
  readonly hire: (month: number, hired: number, temporaryShare: number) => void
  readonly capacity: (month: number) => number
}

const makeRecruited = (months: number, ramp: Ramp, attrition: number): Recruited => {
  // A month is written before it is read, and paths are worked out one after the other.
  if (cohorts.length < 2 * months) cohorts = new Float64Array(2 * months)
  const permanent = cohorts.subarray(0, months)
  const temporary = cohorts.subarray(months, 2 * months)
  // Learning that goes on for ever keeps every cohort apart.
  const learning = ramp.shape === "linear" ? Math.ceil(ramp.months) : months
  const productivity = productivityByAge(ramp, Math.min(months, learning + 1))
  const stay = 1 - attrition
  // Sums over all cohorts, and over those who have nothing left to learn.
  let [allPermanent, allTemporary, fullPermanent, fullTemporary] = [0, 0, 0, 0]
  let firstYoung = 0
  let last = -1
  return {
    age: (month) => {
      allPermanent *= stay
      allTemporary *= stay
      fullPermanent *= stay
      fullTemporary *= stay
      for (let start = firstYoung; start <= last; start++) {
        permanent[start]! *= stay
        temporary[start]! *= stay
      }
      for (; firstYoung <= last && month - firstYoung >= learning; firstYoung++) {
        fullPermanent += permanent[firstYoung]!
        fullTemporary += temporary[firstYoung]!
      }
    },
    heads: () => allPermanent + allTemporary,
    temporaryHeads: () => allTemporary,
    release: (month, surplus) => {
      let left = Math.min(Math.max(0, surplus), allTemporary)
      if (left === 0) return
      allTemporary -= left
      for (let start = month; start >= firstYoung && left > 0; start--) {
        const going = Math.min(left, temporary[start]!)
        temporary[start]! -= going
        left -= going
      }
      fullTemporary = Math.max(0, fullTemporary - left)
    },
    hire: (month, hired, temporaryShare) => {
      permanent[month] = hired * (1 - temporaryShare)
      temporary[month] = hired * temporaryShare
      allPermanent += permanent[month]!
      allTemporary += temporary[month]!
      last = month
    },
    capacity: (month) => {
      let capacity = fullPermanent + fullTemporary
      for (let start = firstYoung; start <= last; start++)
        capacity += (permanent[start]! + temporary[start]!) * productivity[month - start]!
      return capacity
    }
  }
}

/** The same for every centre and case type of a transition: worked out once for a ramp. */
const productivityByAge = (ramp: Ramp, ages: number): Float64Array => {
  const known = productivities.get(ramp)
  if (known !== undefined && known.length >= ages) return known
  const own = Float64Array.from({ length: ages }, (_, age) => productivityAt(age + 0.5, ramp))
  productivities.set(ramp, own)
  return own
}
const productivities = new WeakMap<Ramp, Float64Array>()

let cohorts = new Float64Array(0)

/** Series of a path. */
export const SERIES = 6

const seriesIn = (room: Float64Array, months: number) => {
  const at = (i: number): Float64Array => room.subarray(i * months, (i + 1) * months)
  return { leaving: at(0), heads: at(1), followed: at(2), temporary: at(3), capacity: at(4), backlog: at(5) }
}
