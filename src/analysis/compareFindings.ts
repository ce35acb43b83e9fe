/** All that `compare` has to say about two or more scenarios; the first is the reference. */
import type { Loaded } from "../scenario/load.ts"
import { differences, type Difference } from "./differences.ts"
import { type PathPair, pathPair } from "./overtaking.ts"
import { runFindings, type RunFindings } from "./runFindings.ts"

export interface CompareFindings {
  readonly runs: ReadonlyArray<RunFindings>
  readonly differences: ReadonlyArray<Difference>
  /** Baselines more than 0.5 FTE from the reference: freed FTE then compare unlike things, need does not. */
  readonly unlikeBaselines: boolean
  /** For each other scenario, its path beside the reference's. */
  readonly pairs: ReadonlyArray<PathPair | undefined>
}

/** Baselines closer than this are the same, in FTE. */
const SAME_BASELINE = 0.5

export const compareFindings = (scenarios: ReadonlyArray<Loaded>): CompareFindings => {
  const runs = scenarios.map(runFindings)
  const [reference] = runs
  const first = reference?.transition
  return {
    runs,
    differences: differences(scenarios),
    unlikeBaselines: runs.some(
      ({ result }) => Math.abs(result.fte.baseline - reference!.result.fte.baseline) > SAME_BASELINE
    ),
    pairs: runs
      .slice(1)
      .map(({ transition }) =>
        first === undefined || transition === undefined ? undefined : pathPair(first, transition)
      )
  }
}
