/** What is said of people being there: plain numbers and slots. It reads an allocation and changes none. */
import type { Slot } from "../Slot.ts"

export interface Quality {
  /** Days a year on which the task must be done. */
  readonly workingDays: Slot
  readonly absence: {
    /** Shares of working days, leave included. */
    readonly local: Slot
    readonly centre: Slot
    /** Share of absence that is common to all. */
    readonly commonShare: Slot
    /** Share of posts that stand empty. */
    readonly vacancy: Slot
  }
  /** People who have to be there. */
  readonly atLeast: number
  /** Share of days on which they should be. */
  readonly target: Slot
}
