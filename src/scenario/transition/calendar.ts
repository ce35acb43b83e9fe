/** Months of the transition by the calendar. */
import type { TransitionNames } from "../Names.ts"

type Start = Pick<TransitionNames, "start">

/**
 * The number of a month that is written as one, or as a month of the calendar; not always one that is looked at.
 *
 * @example monthNumber("2012-10", { start: { year: 2010, month: 7 } }) // => 28
 */
export const monthNumber = (written: string, { start }: Start): number => {
  const [year, month] = written.split("-").map(Number) as [number, number | undefined]
  return month === undefined ? year : MONTHS * (year - start.year) + (month - start.month) + 1
}

/**
 * The calendar's month of a month from 1 on, as YYYY-MM.
 *
 * @example calendarMonth(28, { start: { year: 2010, month: 7 } }) // => "2012-10"
 */
export const calendarMonth = (number: number, { start }: Start): string => {
  const month = start.month - 1 + (number - 1)
  const year = start.year + Math.floor(month / MONTHS)
  return `${year}-${String((month % MONTHS) + 1).padStart(2, "0")}`
}

/** All months that are looked at, as YYYY-MM. */
export const monthDates = (names: Pick<TransitionNames, "start" | "months">): ReadonlyArray<string> =>
  Array.from({ length: names.months }, (_, before) => calendarMonth(before + 1, names))

const MONTHS = 12
