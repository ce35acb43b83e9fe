/** Where a function of one variable is zero: a root in a bracket, and every sign change over a grid. */

/**
 * A root of `f` between `low` and `high`, where `f` has opposite signs (or is zero), to within `tolerance`.
 * Brent's method (R. P. Brent 1973, Algorithms for Minimization without Derivatives, ch. 4).
 * Throws a RangeError without a sign change: search with `crossings` where there may be none.
 *
 * @example brent((x) => x * x - 2, 0, 2, 1e-12) // => 1.4142135623730951
 */
export const brent = (f: (x: number) => number, low: number, high: number, tolerance: number): number => {
  let [opposite, oppositeValue] = [low, f(low)]
  let [best, bestValue] = [high, f(high)]
  if (oppositeValue === 0) return low
  if (!(oppositeValue < 0 !== bestValue < 0 || bestValue === 0)) {
    throw new RangeError(`no sign change between ${low} (${oppositeValue}) and ${high} (${bestValue})`)
  }
  let [previous, previousValue] = [opposite, oppositeValue]
  let step = best - previous
  let stepBefore = step
  for (let iteration = 0; iteration < BRENT_LIMIT; iteration++) {
    if (Math.abs(oppositeValue) < Math.abs(bestValue)) {
      ;[previous, best, opposite] = [best, opposite, best]
      ;[previousValue, bestValue, oppositeValue] = [bestValue, oppositeValue, bestValue]
    }
    const smallest = 2 * Number.EPSILON * Math.abs(best) + tolerance / 2
    const half = (opposite - best) / 2
    if (Math.abs(half) <= smallest || bestValue === 0) return best
    const proposed = interpolatedStep(best, bestValue, previous, previousValue, opposite, oppositeValue)
    const useful =
      Math.abs(stepBefore) >= smallest &&
      Math.abs(previousValue) > Math.abs(bestValue) &&
      proposed * half > 0 &&
      Math.abs(proposed) < Math.min(1.5 * Math.abs(half) - smallest / 2, Math.abs(stepBefore) / 2)
    stepBefore = useful ? step : half
    step = useful ? proposed : half
    ;[previous, previousValue] = [best, bestValue]
    best += Math.abs(step) > smallest ? step : Math.sign(half) * smallest
    bestValue = f(best)
    if (bestValue > 0 === oppositeValue > 0) {
      ;[opposite, oppositeValue] = [previous, previousValue]
      step = best - previous
      stepBefore = step
    }
  }
  return best
}

/** A sign change: through zero at `x`, or over it, where `left` and `right` are the values beside the jump. */
export type Crossing =
  | { readonly kind: "crossing"; readonly x: number }
  | { readonly kind: "jump"; readonly x: number; readonly left: number; readonly right: number }

/**
 * Every sign change of `f` between neighbouring points of the rising `grid`, refined by halving to neighbouring
 * numbers, in order. Two changes inside one cell of the grid cancel and are not seen. A stretch of zeros counts once,
 * at its first point, and only where the sign differs on its two sides or it touches an end of the grid. Points where
 * `f` is not finite are outside its domain: no change is sought beside them.
 *
 * It is a jump where the two sides still differ by more than `jumpTolerance` (default: 1e-7 of the largest value at the
 * ends of the cell, which no slope of a usable model reaches within one rounding of `x`).
 *
 * @example crossings((x) => x * x - 4, Float64Array.of(0, 1, 3)) // => [{ kind: "crossing", x: 2 }]
 */
export const crossings = (
  f: (x: number) => number,
  grid: Float64Array,
  jumpTolerance?: number
): ReadonlyArray<Crossing> => {
  const found: Array<Crossing> = []
  let last: Point | undefined
  let firstZero: number | undefined
  for (const x of grid) {
    const here = { x, value: f(x) }
    if (here.value === 0) {
      firstZero ??= x
      continue
    }
    if (firstZero !== undefined) {
      // Zero at a point of the grid: from one sign to the other, or from the edge of what is known.
      if (last === undefined || Math.sign(last.value) !== Math.sign(here.value)) {
        found.push({ kind: "crossing", x: firstZero })
      }
    } else if (last !== undefined && Number.isFinite(here.value) && Math.sign(last.value) !== Math.sign(here.value)) {
      const crossing = refine(f, last, here, jumpTolerance)
      if (crossing !== undefined) found.push(crossing)
    }
    firstZero = undefined
    last = Number.isFinite(here.value) ? here : undefined
  }
  if (firstZero !== undefined) found.push({ kind: "crossing", x: firstZero })
  return found
}

type Point = { readonly x: number; readonly value: number }

/** Halves the cell until its ends are neighbouring numbers; undefined where `f` has no value on the way. */
const refine = (f: (x: number) => number, from: Point, to: Point, jumpTolerance?: number): Crossing | undefined => {
  const allowed = jumpTolerance ?? JUMP_SHARE * Math.max(Math.abs(from.value), Math.abs(to.value))
  let [left, right] = [from, to]
  for (;;) {
    const x = left.x + (right.x - left.x) / 2
    if (!(x > left.x && x < right.x)) break
    const value = f(x)
    if (value === 0) return { kind: "crossing", x }
    if (!Number.isFinite(value)) return undefined
    if (Math.sign(value) === Math.sign(left.value)) left = { x, value }
    else right = { x, value }
  }
  const nearer = Math.abs(left.value) < Math.abs(right.value) ? left : right
  return Math.abs(right.value - left.value) > allowed
    ? { kind: "jump", x: nearer.x, left: left.value, right: right.value }
    : { kind: "crossing", x: nearer.x }
}

/**
 * Inverse quadratic interpolation through three points, or the secant where only two differ; NaN-free by its guards.
 */
const interpolatedStep = (
  best: number,
  bestValue: number,
  previous: number,
  previousValue: number,
  opposite: number,
  oppositeValue: number
): number => {
  const toPrevious = bestValue / previousValue
  if (previous === opposite) return ((opposite - best) * toPrevious) / (toPrevious - 1) || 0
  const previousToOpposite = previousValue / oppositeValue
  const toOpposite = bestValue / oppositeValue
  const above =
    toPrevious *
    ((opposite - best) * previousToOpposite * (previousToOpposite - toOpposite) - (best - previous) * (toOpposite - 1))
  const below = (previousToOpposite - 1) * (toOpposite - 1) * (toPrevious - 1)
  return above / -below || 0
}

/** Halving alone needs about 60 steps from any bracket to machine width, and Brent's safeguard at most squares that. */
const BRENT_LIMIT = 3600
const JUMP_SHARE = 1e-7
