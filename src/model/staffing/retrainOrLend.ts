/** From when on somebody who is retrained does more, or costs less, than somebody who is lent and stays. */
import type { Retraining, Term } from "./Staffing.ts"

/** Working days of a month, as terms count them. */
export const DAYS_PER_MONTH = 21

/** Months from which retraining is ahead for good: 0 from the start, null never. Both are for one FTE. */
export interface RetrainOrLend {
  readonly work: number | null
  readonly cost: number | null
}

/**
 * The course against one stay: of m months `(21 m − courseDays) · productivity` days are worked after a course, and
 * `(21 m − setupDays) · productivity` on loan. A course is paid once, a term anew whenever it is over; travel is left
 * out, because it depends on the way.
 *
 * @example
 *   const course = { courseDays: 40, productivity: 1, cost: 30_000 }
 *   const stay = { days: 21, setupDays: 6, productivity: 0.9, costPerFte: 9_000 }
 *   retrainOrLend(course, stay) // => {work: 16.5, cost: 3.3}
 */
export const retrainOrLend = (
  retrain: Readonly<Record<"courseDays" | "productivity" | "cost", number>>,
  lend: Readonly<Record<"days" | "setupDays" | "productivity" | "costPerFte", number>>
): RetrainOrLend => ({
  work: aheadFrom(
    DAYS_PER_MONTH * (retrain.productivity - lend.productivity),
    retrain.courseDays * retrain.productivity - lend.setupDays * lend.productivity
  ),
  cost: aheadFrom((lend.costPerFte * DAYS_PER_MONTH) / lend.days, retrain.cost)
})

/** The same of a model's slots. */
export const retrainOrLendAt = (retrain: Retraining, term: Term, values: Float64Array): RetrainOrLend => {
  const read = <Key extends string>(slots: Readonly<Record<Key, number>>, keys: ReadonlyArray<Key>) =>
    Object.fromEntries(keys.map((key) => [key, values[slots[key]]!])) as Record<Key, number>
  return retrainOrLend(
    read(retrain, ["courseDays", "productivity", "cost"]),
    read(term, ["days", "setupDays", "productivity", "costPerFte"])
  )
}

/** Months until a lead that grows by so much a month has made up what was lost at the start. */
const aheadFrom = (perMonth: number, lost: number): number | null => {
  if (perMonth > 0) return Math.max(0, lost / perMonth)
  return perMonth === 0 && lost <= 0 ? 0 : null
}
