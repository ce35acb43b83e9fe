/**
 * Recruits of one desk by the month in which they started; those who have learned all there is are one lot. What
 * changes from month to month stands in lists: a number that functions share is made anew each time, which is slow.
 */
import { productivityByAge, type Ramp } from "./ramp.ts"

export interface Recruits {
  /** FTE by month of start, as far as they are learning. */
  readonly permanent: Float64Array
  readonly temporary: Float64Array
  /** FTE of all, and of those who have nothing left to learn, at the places below. */
  readonly fte: Float64Array
  /** Months in which the first who is learning and the last of all started, at the places below. */
  readonly started: Int32Array
  /** By age in months. */
  readonly productivity: Float64Array
  readonly learningMonths: number
  /** Share that is still there after a month. */
  readonly stay: number
}

const PERMANENT = 0
const TEMPORARY = 1
const FULL_PERMANENT = 2
const FULL_TEMPORARY = 3

const FIRST_LEARNING = 0
const LAST = 1

/**
 * Nobody yet. Paths are worked out one after the other in one room: who asks for the next has done with this one, and
 * a month is written before it is read.
 *
 * @param begins the first month in which somebody may start
 * @param attrition of a month
 */
export const noRecruits = (begins: number, months: number, ramp: Ramp, attrition: number): Recruits => {
  if (room.permanent.length < months) room = roomFor(months)
  room.fte.fill(0)
  room.started[FIRST_LEARNING] = begins
  room.started[LAST] = begins - 1
  // Learning that goes on for ever keeps every cohort apart.
  const learningMonths = ramp.shape === "linear" ? Math.ceil(ramp.months) : months
  const productivity = productivityByAge(ramp, Math.min(months, learningMonths + 1))
  const { permanent, temporary, fte, started } = room
  return { permanent, temporary, fte, started, productivity, learningMonths, stay: 1 - attrition }
}

type Room = Pick<Recruits, "permanent" | "temporary" | "fte" | "started">

const roomFor = (months: number): Room => ({
  permanent: new Float64Array(months),
  temporary: new Float64Array(months),
  fte: new Float64Array(4),
  started: new Int32Array(2)
})
let room = roomFor(0)

/** Attrition of a month, and whose learning is over. */
export const ageRecruits = (recruits: Recruits, month: number): void => {
  const { permanent, temporary, fte, started, stay, learningMonths } = recruits
  const last = started[LAST]!
  let first = started[FIRST_LEARNING]!
  fte[PERMANENT]! *= stay
  fte[TEMPORARY]! *= stay
  fte[FULL_PERMANENT]! *= stay
  fte[FULL_TEMPORARY]! *= stay
  for (let start = first; start <= last; start++) {
    permanent[start]! *= stay
    temporary[start]! *= stay
  }
  for (; first <= last && month - first >= learningMonths; first++) {
    fte[FULL_PERMANENT]! += permanent[first]!
    fte[FULL_TEMPORARY]! += temporary[first]!
  }
  started[FIRST_LEARNING] = first
}

export const recruitHeads = ({ fte }: Recruits): number => fte[PERMANENT]! + fte[TEMPORARY]!

export const temporaryHeads = ({ fte }: Recruits): number => fte[TEMPORARY]!

/** Let temporary staff go as far as there is some, the newest first. */
export const releaseTemporary = ({ temporary, fte, started }: Recruits, month: number, surplus: number): void => {
  let left = Math.min(Math.max(0, surplus), fte[TEMPORARY]!)
  if (left === 0) return
  fte[TEMPORARY]! -= left
  const first = started[FIRST_LEARNING]!
  for (let start = Math.min(month, started[LAST]!); start >= first && left > 0; start--) {
    const going = Math.min(left, temporary[start]!)
    temporary[start]! -= going
    left -= going
  }
  fte[FULL_TEMPORARY] = Math.max(0, fte[FULL_TEMPORARY]! - left)
}

export const hire = (recruits: Recruits, month: number, hired: number, temporaryShare: number): void => {
  const { permanent, temporary, fte, started } = recruits
  permanent[month] = hired * (1 - temporaryShare)
  temporary[month] = hired * temporaryShare
  fte[PERMANENT]! += permanent[month]!
  fte[TEMPORARY]! += temporary[month]!
  started[LAST] = month
}

/** FTE that they are worth in a month. */
export const recruitCapacity = (
  { permanent, temporary, fte, started, productivity }: Recruits,
  month: number
): number => {
  const last = started[LAST]!
  let capacity = fte[FULL_PERMANENT]! + fte[FULL_TEMPORARY]!
  for (let start = started[FIRST_LEARNING]!; start <= last; start++)
    capacity += (permanent[start]! + temporary[start]!) * productivity[month - start]!
  return capacity
}
