/** One quantity beside FTE, in every model that reorganises something. */
import type { Interval } from "./Interval.ts"
import type { Measured } from "./Measured.ts"

export type BesideId = "saving" | "net" | "uncoveredDays"

export interface BesideFte {
  readonly id: BesideId
  readonly models: ReadonlyArray<{
    readonly place: number
    readonly value: Measured
    readonly interval: Interval | null
  }>
  /** Of the first two models, the second less the first; null where there is but one. */
  readonly difference: Measured | null
  /** Share of the draws in which the difference has the sign of the central one. */
  readonly sureness: Measured | null
}
