/** Which packages are pointed at: those that both prefer, the equal share, and those that a table shows. */
import type { Point } from "./efficientSet.ts"
import { equalShareOf } from "./equalShare.ts"
import { NOISE } from "./Objective.ts"

/** Better for one party than without agreement, and worse for none. */
export const isPreferred = (point: Point, base: Point): boolean => {
  const [x, y] = [point.x - base.x, point.y - base.y]
  const [dustOfX, dustOfY] = [base.x, base.y].map((size) => NOISE * Math.max(1, Math.abs(size)))
  return x >= -dustOfX! && y >= -dustOfY! && (x > dustOfX! || y > dustOfY!)
}

/** Over no agreement where both can gain on it, else over the worst that each party gets in the efficient set. */
export const fairest = (
  points: ReadonlyArray<Point>,
  set: ReadonlyArray<number>,
  spread: ReadonlyArray<number>,
  preferred: ReadonlyArray<number>,
  noDeal: Point
): { readonly package: number; readonly base: "noDeal" | "worst" } | null => {
  const better = new Set(preferred)
  const over = (base: Point, among: ReadonlyArray<number>) => equalShareOf(points, among, base)
  const agreed = over(
    noDeal,
    spread.filter((i) => better.has(i))
  )
  if (agreed !== null) return { package: agreed, base: "noDeal" }
  const worst = { x: Math.min(...set.map((i) => points[i]!.x)), y: Math.min(...set.map((i) => points[i]!.y)) }
  const found = over(worst, spread)
  return found === null ? null : { package: found, base: "worst" }
}

/** The package of the equal share is always among those shown, in place of the one nearest to it that is no end. */
export const withFair = (
  shown: ReadonlyArray<number>,
  spread: ReadonlyArray<number>,
  fair: number | undefined
): ReadonlyArray<number> => {
  if (fair === undefined || shown.includes(fair)) return shown
  const away = (i: number) => Math.abs(spread.indexOf(i) - spread.indexOf(fair))
  const [nearest] = shown.slice(1, -1).toSorted((one, other) => away(one) - away(other))
  return spread.filter((i) => i === fair || (i !== nearest && shown.includes(i)))
}
