/** What is known of one factor. */
import type { Factor } from "./factors.ts"
import type { Index } from "./indices.ts"
import type { Measurement } from "./measurement.ts"

export interface FactorFinding {
  readonly id: string
  readonly kind: Factor["kind"] | "rest"
  /** Paths of the assumptions in it. */
  readonly paths: ReadonlyArray<string>
  readonly first: Index
  readonly total: Index
  readonly measurement: Measurement
}
