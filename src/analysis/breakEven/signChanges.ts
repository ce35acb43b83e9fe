/** Where a function passes zero over a grid, pairs of changes between two points included, and where it touches it. */
import { type Crossing, crossings } from "../../kernel/root.ts"
import type { Range } from "./Variable.ts"

export interface SignChanges {
  readonly changes: ReadonlyArray<Crossing>
  /** Where it reaches zero and turns back, or where its range ends at zero. */
  readonly touches: ReadonlyArray<number>
  /** Smallest and largest value that was seen; infinite where there was none. */
  readonly lowest: number
  readonly highest: number
}

/**
 * Sign changes of `f` over the rising `grid`, from low to high. Values on the grid of at most `noise` count as zero. A
 * function that is zero everywhere changes nowhere, and one that ends at zero only touches it. Where the grid shows a
 * turning point that may reach beyond zero, it is sought between the points; what a grid does not hint at stays unseen.
 *
 * @param values those of `f` on the grid, where they are known already
 * @example signChanges((x) => (x - 0.5) ** 2 - 1e-4, Float64Array.of(0, 1, 2), 0).changes // => at 0.49 and at 0.51
 */
export const signChanges = (
  f: (x: number) => number,
  grid: Float64Array,
  noise: number,
  values: Float64Array = grid.map((x) => f(x))
): SignChanges => {
  const onGrid = Array.from(grid, (x, i): Point => ({ x, value: values[i]! }))
  const extrema = onGrid.flatMap((_, i) => extremumBeside(f, onGrid, i, noise) ?? [])
  const seen = [...onGrid, ...extrema]
  const known = new Map(seen.map(({ x, value }) => [x, Math.abs(value) <= noise ? 0 : value]))
  const xs = [...known.keys()].sort((a, b) => a - b)
  const touching = touchesOf(xs.map((x) => ({ x, value: known.get(x)! })))
  const unchanged = new Set(touching.map(({ first }) => first))
  const finite = seen.map(({ value }) => value).filter(Number.isFinite)
  return {
    changes: crossings((x) => known.get(x) ?? f(x), Float64Array.from(xs))
      .filter(({ x }) => !unchanged.has(x))
      .map((change) => ({ ...change, x: snapped(change.x, xs) })),
    touches: touching.flatMap(({ at }) => at ?? []),
    lowest: Math.min(...finite),
    highest: Math.max(...finite)
  }
}

/**
 * The stretch around `x`, within `low` and `high`, over which `f` is exactly zero as it is at `x`. A metric that counts
 * tasks stands still between its steps; for a smooth one the stretch is `x`, up to rounding.
 *
 * @example stretchOfZeros((x) => Math.round(x) - 3, 3.1, { low: 0, high: 10 }) // => { low: 2.5, high: 3.5 }, nearly
 */
export const stretchOfZeros = (f: (x: number) => number, x: number, { low, high }: Range): Range => ({
  low: lastZero(f, x, low),
  high: lastZero(f, x, high)
})

/** By steps that double until they leave the stretch, then by halving. */
const lastZero = (f: (x: number) => number, x: number, end: number): number => {
  let zero = x
  let beyond = x
  for (let share = FIRST_STEP; zero === beyond; share *= 2) {
    if (zero === end) return end
    beyond = share < 1 ? x + (end - x) * share : end
    if (f(beyond) === 0) zero = beyond
  }
  for (;;) {
    const middle = zero + (beyond - zero) / 2
    if (middle === zero || middle === beyond) return zero
    if (f(middle) === 0) zero = middle
    else beyond = middle
  }
}

/** As a share of the way to the end. */
const FIRST_STEP = 1e-3

interface Point {
  readonly x: number
  readonly value: number
}

/** Halving goes on to neighbouring numbers, which beside zero means numbers that nobody can tell from it. */
const snapped = (x: number, xs: ReadonlyArray<number>): number => {
  const near = SNAP * (xs.at(-1)! - xs[0]!)
  return [...xs, 0].find((one) => Math.abs(one - x) <= near) ?? x
}

/** As a share of the range. */
const SNAP = 1e-12

/** Stretches of zeros without opposite signs on their two sides; `at` is where zero is reached, unless everywhere. */
const touchesOf = (
  points: ReadonlyArray<Point>
): ReadonlyArray<{ readonly first: number; readonly at: number | undefined }> =>
  points.flatMap(({ value, x }, i) => {
    if (value !== 0 || points[i - 1]?.value === 0) return []
    const length = points.slice(i).findIndex((point) => point.value !== 0)
    const end = length < 0 ? points.length : i + length
    const [before, after] = [points[i - 1]?.value ?? Number.NaN, points[end]?.value ?? Number.NaN]
    if (before * after < 0) return []
    const at = Number.isFinite(before) ? x : Number.isFinite(after) ? points[end - 1]!.x : undefined
    return [{ first: x, at }]
  })

/** The turning point in the cells beside point `i`, if the grid shows one there and it reaches zero or beyond. */
const extremumBeside = (
  f: (x: number) => number,
  points: ReadonlyArray<Point>,
  i: number,
  noise: number
): Point | undefined => {
  const here = points[i]!
  if (!Number.isFinite(here.value) || Math.abs(here.value) <= noise) return undefined
  const sign = Math.sign(here.value)
  const height = ({ value }: Point) => sign * value
  const near = [points[i - 1], points[i + 1]].filter((point) => point !== undefined && Number.isFinite(point.value))
  if (near.length === 0 || near.some((point) => height(point!) < height(here))) return undefined
  const beside = near as ReadonlyArray<Point>
  // At an end of what is known, the slope of the next cell says how deep a kink in the last one may be.
  const beyond = beside.length === 1 ? points[i + 2 * Math.sign(beside[0]!.x - here.x)] : undefined
  const slopes = [
    ...beside.map((point) => (height(point) - height(here)) / Math.abs(point.x - here.x)),
    ...(beyond !== undefined && Number.isFinite(beyond.value)
      ? [(height(beyond) - height(beside[0]!)) / Math.abs(beyond.x - beside[0]!.x)]
      : [])
  ]
  const ends = [here.x, ...beside.map(({ x }) => x)]
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  if (height(here) > Math.max(...slopes) * (high - low)) return undefined
  const lowest = goldenSection((x) => sign * f(x), low, high)
  return lowest.value <= noise ? { x: lowest.x, value: sign * lowest.value } : undefined
}

/** The lowest point of a function with one valley, or the first point found below zero. */
const goldenSection = (f: (x: number) => number, low: number, high: number): Point => {
  const at = (x: number): Point => {
    const value = f(x)
    return { x, value: Number.isFinite(value) ? value : Infinity }
  }
  let [left, right] = [low, high]
  let one = at(right - GOLDEN * (right - left))
  let other = at(left + GOLDEN * (right - left))
  for (let step = 0; step < STEPS && one.value >= 0 && other.value >= 0; step++) {
    if (one.value <= other.value) {
      right = other.x
      other = one
      one = at(right - GOLDEN * (right - left))
    } else {
      left = one.x
      one = other
      other = at(left + GOLDEN * (right - left))
    }
  }
  return one.value <= other.value ? one : other
}

const GOLDEN = (Math.sqrt(5) - 1) / 2
/** Each step leaves 0.618 of the bracket: after 60 it is below 1e-12 of it. */
const STEPS = 60
