/** One quantity beside FTE, in every model that reorganises something. */
import type { Interval } from "./Interval.ts"
import type { Measured } from "./Measured.ts"

/** Money a year, days without cover, months until the gain is there, FTE that the promises take. */
export type BesideId = "saving" | "net" | "uncoveredDays" | "monthsToFull" | "promiseCost"

export interface BesideFte {
  readonly id: BesideId
  readonly models: ReadonlyArray<BesideModel>
  /** Of the first two models, the second less the first; null where there is but one, or one is never there. */
  readonly difference: Measured | null
  /** Share of the draws in which the difference has the sign of the central one. */
  readonly sureness: Measured | null
}

export interface BesideModel {
  readonly place: number
  readonly value: Measured
  readonly interval: Interval | null
  /** Months that are looked at; a value above them is a month that does not come within them. Null of what is no month. */
  readonly within: Measured | null
}
