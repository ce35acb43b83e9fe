/** Two paths beside each other: who is ahead in cumulated money, and in which month each overtakes the other. */
import { calendarMonth } from "../scenario/transition/calendar.ts"
import type { TransitionFindings, TransitionMonth } from "./transitionFindings.ts"

/** Months that both look at, by the calendar. */
export interface PathPair {
  readonly months: ReadonlyArray<readonly [first: TransitionMonth, second: TransitionMonth]>
  /** Undefined where one of them has no money. */
  readonly money: Overtaking | undefined
}

export interface Overtaking {
  /** Who is ahead in the first month in which they differ: 0 the first, 1 the second; undefined where none ever is. */
  readonly ahead: { readonly who: 0 | 1; readonly date: string } | undefined
  readonly overtakes: ReadonlyArray<{ readonly who: 0 | 1; readonly date: string }>
  /** Second less first, at the end. */
  readonly end: { readonly difference: number; readonly date: string }
  /** When the one behind would be ahead at the pace of the last month; undefined where it never would. */
  readonly would: string | undefined
}

/** Undefined where no month is looked at by both. */
export const pathPair = (first: TransitionFindings, second: TransitionFindings): PathPair | undefined => {
  const byDate = new Map(second.months.map((month) => [month.date, month]))
  const months = first.months.flatMap((month) => {
    const other = byDate.get(month.date)
    return other === undefined ? [] : [[month, other] as const]
  })
  const last = months.at(-1)
  if (last === undefined) return undefined
  const hasMoney = last[0].cumulated !== null && last[1].cumulated !== null
  return { months, money: hasMoney ? overtakingOf(months) : undefined }
}

/** Sums of the same flows in another order differ in their last digits: nobody is ahead by that. */
const ROUNDING = 1e-9

const overtakingOf = (months: PathPair["months"]): Overtaking => {
  let leader: 0 | 1 | undefined
  let ahead: Overtaking["ahead"]
  const overtakes: Array<Overtaking["overtakes"][number]> = []
  for (const [a, b] of months) {
    const difference = b.cumulated! - a.cumulated!
    if (Math.abs(difference) <= ROUNDING * Math.max(1, Math.abs(a.cumulated!))) continue
    const who = difference > 0 ? 1 : 0
    if (leader === undefined) ahead = { who, date: a.date }
    else if (who !== leader) overtakes.push({ who, date: a.date })
    leader = who
  }
  const [a, b] = months.at(-1)!
  const difference = b.cumulated! - a.cumulated!
  return { ahead, overtakes, end: { difference, date: a.date }, would: wouldBe(months, difference) }
}

/** Beyond this nobody plans. */
const MOST_MONTHS = 240

const wouldBe = (months: PathPair["months"], difference: number): string | undefined => {
  const before = months.at(-2)
  const [last] = months.at(-1)!
  if (before === undefined) return undefined
  const pace = difference - (before[1].cumulated! - before[0].cumulated!)
  const needed = Math.floor(-difference / pace) + 1
  if (!(difference * pace < 0) || needed > MOST_MONTHS) return undefined
  const [year, month] = last.date.split("-").map(Number) as [number, number]
  return calendarMonth(1 + needed, { start: { year, month } })
}
