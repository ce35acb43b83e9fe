/** Where a function of one variable is zero: a root in a bracket, and every sign change over a grid. */

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

/** Narrows the cell until its ends are neighbouring numbers; undefined where `f` has no value on the way. */
const refine = (f: (x: number) => number, from: Point, to: Point, jumpTolerance?: number): Crossing | undefined => {
  const allowed = jumpTolerance ?? JUMP_SHARE * Math.max(Math.abs(from.value), Math.abs(to.value))
  let [left, right] = [from, to]
  for (let step = 0; ; step++) {
    const middle = left.x + (right.x - left.x) / 2
    if (!(middle > left.x && middle < right.x)) break
    const x = step % 3 === 2 ? middle : overshot(left, right, middle)
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
 * Twice as far from the nearer end as the straight line between both passes zero, so that the two ends close in on it
 * in turn; the middle where that is no nearer.
 */
const overshot = (left: Point, right: Point, middle: number): number => {
  const share = left.value / (left.value - right.value)
  const x = share < 0.5 ? left.x + 2 * share * (right.x - left.x) : right.x - 2 * (1 - share) * (right.x - left.x)
  const isNearer = share < 0.25 || share > 0.75
  return isNearer && x > left.x && x < right.x ? x : middle
}

const JUMP_SHARE = 1e-7
