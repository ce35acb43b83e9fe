/** The one factor on all unit times that makes the modelled status quo equal the observed one. */
import type { UpkeepRule } from "./upkeep.ts"

/** The status quo as a function of the scale factor. */
export interface StatusQuo {
  /** Core work of each site and case type at factor 1, FTE. */
  readonly core: Float64Array
  readonly upkeep: UpkeepRule
  /** FTE per FTE supervised: 1/span. */
  readonly managersPerFte: number
  /** FTE that no factor moves: individual allowances. */
  readonly fixedFte: number
  /** FTE that promises take beside the work at a factor; null where nothing is promised. */
  readonly extraFte: ((scale: number) => number) | null
}

/** The factor at the central values, as a place to begin from where values differ from those. */
export interface Near {
  /** The factor over the one that holds without promises. */
  readonly overSmooth: number
  /** What the baseline gains there for a factor that is larger by 1. */
  readonly slope: number
}

export interface Factor {
  readonly factor: number
  /** Null where nothing but the work itself moves with the factor, or where it stands at a jump. */
  readonly near: Near | null
}

/** Where a scenario scales to no observation. */
export const UNSCALED: Factor = { factor: 1, near: null }

/**
 * Solve `baseline(s) = observed` for s > 0; NaN when there is no solution (the fixed part alone is larger).
 *
 * @param near saves two looks in five where promises are kept; what is found is the same to rounding
 */
export const unitTimeScale = (statusQuo: StatusQuo, observedFte: number, near: Near | null): Factor => {
  const { extraFte } = statusQuo
  const smooth = smoothScale(statusQuo, observedFte)
  return extraFte === null || !(smooth > 0)
    ? { factor: smooth, near: null }
    : scaleWithExtra(statusQuo, extraFte, observedFte, { smooth, near })
}

/**
 * With promises to those who wait the baseline is no longer piecewise linear, but nearly so: secants between the
 * factor that holds without them, which is too high, and the one that holds beside what they take there. Where whole
 * agents make the baseline jump over the observation, the factor at the jump is taken: the status quo meets it to the
 * step of one agent.
 */
const scaleWithExtra = (
  statusQuo: StatusQuo,
  extraFte: (scale: number) => number,
  observedFte: number,
  { smooth, near }: { readonly smooth: number; readonly near: Near | null }
): Factor => {
  const managers = 1 + statusQuo.managersPerFte
  const excess = (scale: number) => baselineAt(statusQuo, scale).fte + extraFte(scale) * managers - observedFte
  const tolerance = observedFte * 1e-12
  if (near !== null) {
    const from = smooth * near.overSmooth
    const value = excess(from)
    const found = secants(excess, { from, value, to: from - value / near.slope }, tolerance)
    if (found !== undefined) return { factor: found.root, near }
  }
  const above = excess(smooth)
  if (!(above > 0)) return { factor: smooth, near: null }
  const beside = smoothScale(statusQuo, observedFte - above)
  const found = beside > 0 ? secants(excess, { from: smooth, value: above, to: beside }, tolerance) : undefined
  if (found !== undefined) return { factor: found.root, near: { overSmooth: found.root / smooth, slope: found.slope } }
  let low = beside > 0 ? beside : smooth / 2
  let below = excess(low)
  for (let step = 0; step < MAX_STEPS && below > 0; step++) {
    low /= 2
    below = excess(low)
  }
  const atJump = below > 0 ? NaN : rootBetween(excess, { low, below, high: smooth, above }, tolerance)
  return { factor: atJump, near: null }
}

/** The zero of a function that is nearly straight, and how steep it is there; undefined where a few steps do not come upon it. */
const secants = (
  f: (x: number) => number,
  start: { readonly from: number; readonly value: number; readonly to: number },
  tolerance: number
): { readonly root: number; readonly slope: number } | undefined => {
  let { from, value, to } = start
  for (let step = 0; step < MOST_SECANTS && to > 0; step++) {
    const reached = f(to)
    const slope = (reached - value) / (to - from)
    if (Math.abs(reached) <= tolerance) return { root: to, slope }
    ;[from, value, to] = [to, reached, to - reached / slope]
  }
  return undefined
}

/** Four do for a country's lines. */
const MOST_SECANTS = 8

/** The zero of a rising function between a point where it is not above 0 and one where it is (Illinois' method). */
const rootBetween = (
  f: (x: number) => number,
  bracket: { readonly low: number; readonly below: number; readonly high: number; readonly above: number },
  tolerance: number
): number => {
  let { low, below, high, above } = bracket
  let side = 0
  for (let step = 0; step < 200 && high - low > 1e-15 * high; step++) {
    // Now and then the middle: a jump is only closed in upon so.
    const x = step % 8 === 7 ? (low + high) / 2 : low - (below * (high - low)) / (above - below)
    const value = f(x)
    if (Math.abs(value) <= tolerance) return x
    if (value > 0) {
      high = x
      above = value
      if (side === 1) below /= 2
      side = 1
    } else {
      low = x
      below = value
      if (side === -1) above /= 2
      side = -1
    }
  }
  return low
}

/**
 * Without promises the baseline is convex, increasing and piecewise linear in s (the minimum of trained people makes
 * the kinks), so Newton's method passes every kink at most once and ends exactly on the right piece: where the slope is
 * that of the step before. What is left then is the rounding of a long sum, which would go to and fro: of 9,800
 * municipalities all sixty steps were taken.
 */
const smoothScale = (statusQuo: StatusQuo, observedFte: number): number => {
  let work = 0
  for (const x of statusQuo.core) work += x
  if (!(work > 0) || !(observedFte > 0)) return NaN
  let scale = observedFte / work
  let before = NaN
  for (let step = 0; step < MAX_STEPS; step++) {
    const { fte, slope } = baselineAt(statusQuo, scale)
    scale -= (fte - observedFte) / slope
    if (!(scale > 0)) return NaN
    if (slope === before) return scale
    before = slope
  }
  return scale
}

/** Kinks are one a cell; a few steps do in practice. */
const MAX_STEPS = 60

const baselineAt = ({ core, upkeep, managersPerFte, fixedFte }: StatusQuo, scale: number) => {
  const { minimumTrained, ftePerTrained, ftePerPerson } = upkeep
  let fte = 0
  let slope = 0
  for (let i = 0; i < core.length; i++) {
    const atOne = core[i]!
    if (!(atOne > 0)) continue
    const x = scale * atOne
    const above = x / ftePerTrained > minimumTrained
    fte += x + (above ? x / ftePerTrained : minimumTrained) * ftePerPerson
    slope += atOne + (above ? atOne / ftePerTrained : 0) * ftePerPerson
  }
  return { fte: fte * (1 + managersPerFte) + fixedFte, slope: slope * (1 + managersPerFte) }
}
