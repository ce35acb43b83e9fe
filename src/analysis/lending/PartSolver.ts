/** What solves one part of a problem of lending, step by step. */
import type { Arc } from "./LendingProblem.ts"

export interface PartSolver {
  /** The most need that can be covered, weighted by priority. */
  readonly covered: number
  /** False where whole people took too long, so that more might be covered. */
  readonly proven: boolean
  /**
   * The least of the largest unmet shares that still covers as much.
   *
   * @param elsewhere a share that others lack: less than it need not be found
   */
  readonly worst: (elsewhere: number) => number
  /**
   * The cheapest plan that keeps both; of plans that cost the same, always the same one.
   *
   * @param order 1, or -1 to break ties the other way round
   */
  readonly cheapest: (worst: number, order: 1 | -1) => Flows
}

export interface Flows {
  readonly flows: ReadonlyArray<readonly [Arc, number]>
  readonly proven: boolean
}
