/** Which of many points no other one beats, where more is better in both directions. */
import { NOISE } from "./Objective.ts"

export interface Point {
  readonly x: number
  readonly y: number
}

/**
 * Places of the points that no other is at least as good as in both and better in one, from the largest x to the
 * largest y; of equal points the first.
 *
 * @example efficientSet([{ x: 1, y: 1 }, { x: 2, y: 0 }, { x: 1, y: 0 }]) // => [1, 0]
 */
export const efficientSet = (points: ReadonlyArray<Point>): ReadonlyArray<number> => {
  const [widthOfX, widthOfY] = [sizeOf(points.map(({ x }) => x)), sizeOf(points.map(({ y }) => y))]
  const order = points
    .map((_, i) => i)
    .filter((i) => Number.isFinite(points[i]!.x) && Number.isFinite(points[i]!.y))
    .toSorted((i, j) => points[j]!.x - points[i]!.x || points[j]!.y - points[i]!.y || i - j)
  const found: Array<number> = []
  for (const i of order) {
    const { x, y } = points[i]!
    const last = points[found.at(-1) ?? -1]
    if (last !== undefined && y <= last.y + NOISE * widthOfY) continue
    // A hair less in x and more in y: the earlier point is no better.
    if (last !== undefined && x >= last.x - NOISE * widthOfX) found.pop()
    found.push(i)
  }
  return found
}

/** At most so many of the set, both ends among them, spread evenly along it. */
export const spreadAlong = (
  points: ReadonlyArray<Point>,
  set: ReadonlyArray<number>,
  most: number
): ReadonlyArray<number> => {
  if (set.length <= most) return set
  const [first, last] = [points[set[0]!]!, points[set.at(-1)!]!]
  const [wide, high] = [first.x - last.x || 1, last.y - first.y || 1]
  const along = [0]
  for (let i = 1; i < set.length; i++) {
    const [before, here] = [points[set[i - 1]!]!, points[set[i]!]!]
    along.push(along[i - 1]! + Math.hypot((here.x - before.x) / wide, (here.y - before.y) / high))
  }
  const chosen = new Set([0, set.length - 1])
  for (let step = 1; step < most - 1; step++) {
    const target = (along.at(-1)! * step) / (most - 1)
    const nearest = along
      .map((_, i) => i)
      .filter((i) => !chosen.has(i))
      .toSorted((i, j) => Math.abs(along[i]! - target) - Math.abs(along[j]! - target) || i - j)[0]
    if (nearest !== undefined) chosen.add(nearest)
  }
  return [...chosen].toSorted((i, j) => i - j).map((i) => set[i]!)
}

const sizeOf = (values: ReadonlyArray<number>): number =>
  values.reduce((most, value) => (Number.isFinite(value) ? Math.max(most, Math.abs(value)) : most), 1)
