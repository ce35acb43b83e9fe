/** Where one number, moved alone, would turn a difference. */
import type { Measured } from "./Measured.ts"
import type { Subject } from "./NumberPair.ts"

export interface TurnFinding {
  readonly subject: Subject
  /** The scenario in which alone it moves; null where it moves in both. */
  readonly only: number | null
  /** Agreed at the table, so that no evidence shows it. */
  readonly decided: boolean
  readonly now: ReadonlyArray<Measured>
  readonly turn: Measured
  readonly upward: boolean
  readonly isInside: boolean
}
