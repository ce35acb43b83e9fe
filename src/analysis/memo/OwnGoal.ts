/** What else a party asks for, and by how much its own model is ahead or behind in it. */
import type { Objective } from "../trade/Objective.ts"
import type { Measured } from "./Measured.ts"

export interface OwnGoal {
  readonly objective: Objective
  /** The party's own model less the other side's, in the metric's own direction. */
  readonly difference: Measured
}
