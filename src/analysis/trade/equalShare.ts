/** The efficient package nearest to an equal share of the joint gain: a rule (Kalai and Smorodinsky), not a truth. */
import type { Point } from "./efficientSet.ts"

/**
 * Of some points the one at which both have come nearest to the same share of the most that each could gain over a
 * base; null where nobody can gain. Of equally near ones the one with the larger shares.
 *
 * @param candidates places in `points` that both prefer to the base
 */
export const equalShareOf = (
  points: ReadonlyArray<Point>,
  candidates: ReadonlyArray<number>,
  base: Point
): number | null => {
  const gains = candidates.map((i) => ({ i, x: points[i]!.x - base.x, y: points[i]!.y - base.y }))
  const [most, highest] = [Math.max(0, ...gains.map(({ x }) => x)), Math.max(0, ...gains.map(({ y }) => y))]
  if (most <= 0 || highest <= 0) return null
  const shares = gains.map(({ i, x, y }) => ({ i, gap: Math.abs(x / most - y / highest), sum: x / most + y / highest }))
  const [nearest] = shares.toSorted((one, other) => one.gap - other.gap || other.sum - one.sum)
  return nearest?.i ?? null
}
