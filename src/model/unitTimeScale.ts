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
}

/**
 * Solve `baseline(s) = observed` for s > 0; NaN when there is no solution (the fixed part alone is larger).
 *
 * The baseline is convex, increasing and piecewise linear in s (the minimum of trained people makes the kinks), so
 * Newton's method passes every kink at most once and ends exactly on the right piece.
 */
export const unitTimeScale = (statusQuo: StatusQuo, observedFte: number): number => {
  const work = statusQuo.core.reduce((sum, x) => sum + x, 0)
  if (!(work > 0) || !(observedFte > 0)) return NaN
  let scale = observedFte / work
  for (let step = 0; step < MAX_STEPS; step++) {
    const { fte, slope } = baselineAt(statusQuo, scale)
    const next = scale - (fte - observedFte) / slope
    if (!(next > 0)) return NaN
    if (Math.abs(next - scale) <= 1e-15 * scale) return next
    scale = next
  }
  return scale
}

/** Kinks are one a cell; a few steps do in practice, and the last ones only settle rounding. */
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
