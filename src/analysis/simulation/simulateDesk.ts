/** A desk of cases, case by case: an independent check of the rate that a promise takes. */
import { gammaTimes } from "../../kernel/gammaTime.ts"
import { sequence } from "../../kernel/streams.ts"
import { always, FreeAgents } from "./FreeAgents.ts"

/** Times in working days. */
export interface Desk {
  readonly kinds: ReadonlyArray<{
    /** Cases of each month. */
    readonly months: ReadonlyArray<number>
    /** Mean time that one worker takes. */
    readonly handlingDays: number
    readonly handlingCv2: number
    readonly promiseDays: number
  }>
  /** Squared coefficient of variation of the time between cases. */
  readonly arrivalCv2: number
  readonly daysPerMonth: number
  readonly workers: number
  /** Cases that wait at the start; they are worked off first and counted nowhere. */
  readonly startBacklog: number
  /** Extra cases' worth of work a working day for each case that waits. */
  readonly chase: number
}

/** Sums over the cases of one kind. */
export interface DeskCounts {
  readonly cases: number
  readonly late: number
  /** From arrival to decision. */
  readonly waitedDays: number
}

/**
 * Simulate `years` years from the start, first come, first served; every case that comes in them is followed to its end.
 * Cases come as a renewal process whose clock runs faster in busy months.
 *
 * @param batch as in `simulateLine`
 */
export const simulateDesk = (desk: Desk, years: number, seed: number, batch: number): ReadonlyArray<DeskCounts> => {
  const random = sequence(`desk ${batch}`, seed)
  const gap = gammaTimes(desk.arrivalCv2, random)
  const handling = desk.kinds.map(({ handlingCv2 }) => gammaTimes(handlingCv2, random))
  const counts = desk.kinds.map(() => ({ cases: 0, late: 0, waitedDays: 0 }))
  const workers = new FreeAgents(always(desk.workers))
  workers.open()
  const take = (kind: number, now: number): number => {
    const wait = workers.firstFree(now) - now
    const one = desk.kinds[kind]!
    const work = one.handlingDays * (handling[kind]!() + desk.chase * wait)
    workers.takeUntil(now + wait + work)
    return wait + work
  }
  for (let waiting = 0; waiting < desk.startBacklog; waiting++) take(kindOf(yearOf(desk), random), 0)
  const months = byMonth(desk)
  let left = gap()
  for (let month = 0; month < years * months.length; month++) {
    const upTo = months[month % months.length]!
    const cases = upTo.at(-1)!
    // `left` is counted in cases that are expected until the next one.
    for (; left < cases; left += gap()) {
      const kind = kindOf(upTo, random)
      const took = take(kind, (month + left / cases) * desk.daysPerMonth)
      const count = counts[kind]!
      count.cases++
      count.waitedDays += took
      if (took > desk.kinds[kind]!.promiseDays) count.late++
    }
    left -= cases
  }
  return counts
}

/** Cases of the kinds, added up one after the other. */
type UpTo = ReadonlyArray<number>

const addedUp = (cases: ReadonlyArray<number>): UpTo => {
  let sum = 0
  return cases.map((one) => (sum += one))
}

const byMonth = ({ kinds }: Desk): ReadonlyArray<UpTo> =>
  kinds[0]!.months.map((_, month) => addedUp(kinds.map(({ months }) => months[month]!)))

const yearOf = ({ kinds }: Desk): UpTo => addedUp(kinds.map(({ months }) => months.reduce((sum, one) => sum + one, 0)))

const kindOf = (upTo: UpTo, random: () => number): number => {
  if (upTo.length === 1) return 0
  const at = random() * upTo.at(-1)!
  const found = upTo.findIndex((sum) => at < sum)
  return found < 0 ? upTo.length - 1 : found
}
