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

/**
 * Solve `baseline(s) = observed` for s > 0; NaN when there is no solution (the fixed part alone is larger).
 */
export const unitTimeScale = (statusQuo: StatusQuo, observedFte: number): number => {
  const { extraFte } = statusQuo
  return extraFte === null ? smoothScale(statusQuo, observedFte) : scaleWithExtra(statusQuo, extraFte, observedFte)
}

/**
 * With promises to those who wait the baseline is no longer piecewise linear, but nearly so: secants between the
 * factor that holds without them, which is too high, and the one that holds beside what they take there. Where whole
 * agents make the baseline jump over the observation, the factor at the jump is taken: the status quo meets it to the
 * step of one agent.
 */
const scaleWithExtra = (statusQuo: StatusQuo, extraFte: (scale: number) => number, observedFte: number): number => {
  const managers = 1 + statusQuo.managersPerFte
  const excess = (scale: number) => baselineAt(statusQuo, scale).fte + extraFte(scale) * managers - observedFte
  const tolerance = observedFte * 1e-12
  const high = smoothScale(statusQuo, observedFte)
  if (!(high > 0)) return NaN
  const above = excess(high)
  if (!(above > 0)) return high
  const near = smoothScale(statusQuo, observedFte - above)
  const bySecants = near > 0 ? secants(excess, { from: high, value: above, to: near }, tolerance) : undefined
  if (bySecants !== undefined) return bySecants
  let low = near > 0 ? near : high / 2
  let below = excess(low)
  for (let step = 0; step < MAX_STEPS && below > 0; step++) {
    low /= 2
    below = excess(low)
  }
  return below > 0 ? NaN : rootBetween(excess, { low, below, high, above }, tolerance)
}

/** The zero of a function that is nearly straight; undefined where a few steps do not come upon it. */
const secants = (
  f: (x: number) => number,
  start: { readonly from: number; readonly value: number; readonly to: number },
  tolerance: number
): number | undefined => {
  let { from, value, to } = start
  for (let step = 0; step < MOST_SECANTS && to > 0; step++) {
    const reached = f(to)
    if (Math.abs(reached) <= tolerance) return to
    const next = to - (reached * (to - from)) / (reached - value)
    ;[from, value, to] = [to, reached, next]
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
  const work = statusQuo.core.reduce((sum, x) => sum + x, 0)
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
