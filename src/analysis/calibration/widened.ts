/** How far a free number may move that the files state as 0 without a range: as far as the figures take it. */
import { farthestFrom } from "../breakEven/widened.ts"
import type { Loaded } from "../../scenario/load.ts"
import { worldEvaluator } from "../worldEvaluator.ts"
import type { Goal } from "./Goal.ts"
import type { Unknown } from "./Unknown.ts"

/** The unknown with its upper bound up by fours, until one of the figures has moved past what is wanted of it. */
export const widened = (scenarios: ReadonlyArray<Loaded>, unknown: Unknown, goals: ReadonlyArray<Goal>): Unknown => {
  const { prior, stated, bounds, assumption, targets } = unknown
  if (prior !== 0 || stated !== null || !(bounds.high > 0)) return unknown
  const values = worldEvaluator(
    scenarios,
    [targets],
    goals.map(({ of }) => of)
  )
  const today = Float64Array.from(values([0]))
  const hasArrived = (x: number) =>
    values([x]).some((value, j) => !(Math.abs(value - today[j]!) < Math.abs(goals[j]!.value - today[j]!)))
  return { ...unknown, bounds: { ...bounds, high: farthestFrom(bounds.high, assumption.kind, hasArrived) } }
}
