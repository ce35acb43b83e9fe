/** Counts and sums of other findings, as a memo says them. */
import type { Measured } from "./Measured.ts"

export interface Counts {
  readonly draws: Measured
  /** Assumptions that vary. */
  readonly inputs: Measured
  /** Fitted numbers; one that two scenarios share counts once. */
  readonly fitted: Measured
  readonly readings: Measured
  /** As long as the pairs. */
  readonly pairs: ReadonlyArray<PairCounts>
  /** Numbers of all scenarios that the reader may not see. */
  readonly hiddenNumbers: Measured
  readonly municipalities: MunicipalCounts | null
}

export interface PairCounts {
  readonly disagreements: Measured
  readonly others: Measured
  readonly othersFte: Measured
  readonly confidential: Measured
  readonly hiddenInputs: Measured
  /** Other readings in which the difference has another sign. */
  readonly turnedReadings: Measured
}

export interface MunicipalCounts {
  /** Municipalities with work today. */
  readonly count: Measured
  readonly medianShare: Measured
  /** Place of the memo's own municipality, from the largest change relative to size. */
  readonly rank: Measured | null
}
