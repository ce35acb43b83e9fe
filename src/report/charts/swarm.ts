/** Dots stacked in columns over their value, as large as fits. */
import { largest } from "../../kernel/extremes.ts"
import type { Axis } from "./axis.ts"

export interface SpreadPoint {
  readonly label: string
  readonly value: number
  /** The one that the picture is about: it has a colour of its own and is always named. */
  readonly marked?: boolean
}

export interface Dot {
  readonly point: SpreadPoint
  readonly x: number
  readonly level: number
}

export const tallestSwarm = 64
export const largestRadius = 4.2
export const smallestRadius = 1.4

/** Columns one dot wide; dots shrink until the tallest column fits. */
export const swarmOf = (
  points: ReadonlyArray<SpreadPoint>,
  axis: Axis
): { dots: ReadonlyArray<Dot>; radius: number } => {
  for (const radius of [largestRadius, 3.4, 2.8, 2.3, 1.9, 1.6, smallestRadius]) {
    const dots = stacked(points, axis, radius * 2)
    if (dots.every(({ level }) => (level + 1) * radius * 2 <= tallestSwarm)) return { dots, radius }
  }
  const dots = stacked(points, axis, 6)
  const tallest = largest(dots.map(({ level }) => level)) + 1
  return { dots, radius: tallestSwarm / tallest / 2 }
}

const stacked = (points: ReadonlyArray<SpreadPoint>, axis: Axis, column: number): ReadonlyArray<Dot> => {
  const levels = new Map<number, number>()
  return points.map((point) => {
    const index = Math.round(axis.at(point.value) / column)
    const level = levels.get(index) ?? 0
    levels.set(index, level + 1)
    return { point, x: index * column, level }
  })
}
