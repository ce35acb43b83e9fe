/** Ways of keeping people able: courses, an academy, peer review, a budget of one's own; and how often each is taken. */
import type { Amount } from "../money/Money.ts"
import { pricesOf } from "../money/prices.ts"
import type { Slot } from "../Slot.ts"

/** Where a way is held: at every site by itself, or for all sites of the side together. */
type Reach = "site" | "all"

/** What one person who takes a way once spends on it in a year. */
export type Attendance =
  | { readonly kind: "stated"; readonly hours: Slot }
  /** A share of a year's pay, spent at a price for each hour. */
  | { readonly kind: "bought"; readonly share: Slot; readonly wage: Amount; readonly costPerHour: Amount }

export interface Way {
  /** How often a person takes it in a year, as the mix has it: a whole number, 0 where the mix leaves it out. */
  readonly times: number
  /** The most often that a person can take it in a year, and the fewest people for whom it is held. */
  readonly max: number
  readonly minimumGroup: number
  readonly attendance: Attendance
  /** People in a group, and the hours of its facilitator in a year; null where everybody goes alone. */
  readonly group: { readonly size: Slot; readonly facilitatorHours: Slot } | null
  readonly across: Reach
  /** Effective hours of one person who takes it once; for a budget, of one hour. */
  readonly effect: Slot
  /** Currency a year for each person, and once for whoever holds it; money reads them and no FTE does. */
  readonly costPerPerson: Amount | null
  readonly fixedPerYear: Amount | null
}

/** Hours a year of one person who takes a way once, its facilitator aside. */
export const attendedHours = ({ attendance }: Way, values: Float64Array): number => {
  if (attendance.kind === "stated") return values[attendance.hours]!
  const prices = pricesOf(values)
  return (values[attendance.share]! * prices.of(attendance.wage)) / prices.of(attendance.costPerHour)
}

/**
 * Hours a year that a way takes of one trained person, with the person's part of the facilitator's: FTE count groups as
 * if they were all full, as they count people.
 */
export const hoursPerPerson = (way: Way, values: Float64Array): number =>
  way.times === 0
    ? 0
    : way.times *
      (attendedHours(way, values) +
        (way.group === null ? 0 : values[way.group.facilitatorHours]! / values[way.group.size]!))

/** Currency a year for one person who takes a way once. */
export const costOfOne = (way: Way, values: Float64Array): number => {
  const prices = pricesOf(values)
  const { attendance, costPerPerson } = way
  const bought = attendance.kind === "bought" ? values[attendance.share]! * prices.of(attendance.wage) : 0
  return bought + (costPerPerson === null ? 0 : prices.of(costPerPerson))
}
