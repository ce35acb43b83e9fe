/** A benchmark on measured minutes as a memo has it. */
import type { Measured } from "./Measured.ts"

export interface MemoBenchmark {
  readonly place: number
  readonly rank: Measured
  /** How many were measured. */
  readonly units: Measured
  /** Minutes per case. */
  readonly target: Measured
  readonly mean: Measured
  readonly ranks: ReadonlyArray<{
    readonly rank: Measured
    readonly isMedian: boolean
    readonly isOwn: boolean
    readonly target: Measured
    readonly relativeUnitTime: Measured
    readonly freed: Measured
  }>
}
