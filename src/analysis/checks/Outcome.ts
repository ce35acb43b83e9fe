/** What came of one check: plain findings that every reporter reads. */
import type { MetricUnit } from "../../model/Quantity.ts"
import type { Text } from "../../words/Lang.ts"
import type { Span } from "../../scenario/Source.ts"
import type { Band, Check } from "./Check.ts"

export interface Outcome {
  readonly check: Check
  readonly status: "passed" | "failed" | "warned"
  /** What was found, in a sentence without a full stop. */
  readonly found: Text
  /** The metric's value with its band, where the check has one. */
  readonly measured?: Measured
  /** Municipalities, assumptions or parts that do not hold, worst first. */
  readonly rows: ReadonlyArray<OutcomeRow>
  /** How many rows there were to hold. */
  readonly rowsOf?: number
  readonly counterexample?: Counterexample
  /** The assumptions that matter most for the metric; only where the check did not hold. */
  readonly influences: ReadonlyArray<Influence>
}

export interface Measured {
  readonly metric: string
  readonly unit: MetricUnit
  readonly band: Band
  readonly actual: number
  /** Outside the band: how far, with its sign; 0 inside. */
  readonly distance: number
  /** Of a value from draws. */
  readonly draws?: number
}

export interface OutcomeRow {
  readonly id: string
  readonly name: string
  readonly value: number | null
  readonly unit: MetricUnit | "quantile"
  readonly says?: Text
  /** Where the number is written. */
  readonly span?: Span
}

/** One world in which a law is broken; assumptions that are not listed stand at their central values. */
export interface Counterexample {
  readonly found: Text
  readonly assumptions: ReadonlyArray<{
    readonly path: string
    readonly central: number
    readonly value: number
    readonly span: Span
  }>
  /** Draws that were looked at until this one. */
  readonly worlds: number
}

/** An assumption that moves the metric of a check. */
export interface Influence {
  readonly path: string
  readonly value: number
  /** What 1 % more of it adds to the metric, in its unit. */
  readonly perCent: number
  readonly span: Span
}

/** What an evaluation hands back; whether it is a failure or a warning is the check's own affair. */
export type Verdict = Omit<Outcome, "check" | "status" | "influences" | "rows"> & {
  readonly holds: boolean
  readonly rows?: Outcome["rows"]
}
