/** Assumptions fitted to published figures, inside their ranges and pulled to what was stated. */
import { leastSquares, type LeastSquaresFit } from "../../kernel/leastSquares.ts"
import { sequence } from "../../kernel/streams.ts"
import type { Loaded } from "../../scenario/load.ts"
import { worldEvaluator } from "../worldEvaluator.ts"
import { type Goal, resolutionOf, toleranceOf } from "./Goal.ts"
import { drawn, spreadOf, type Unknown } from "./Unknown.ts"
import { type Direction, undetermined } from "./undetermined.ts"

export interface Calibration {
  readonly scenarios: ReadonlyArray<Loaded>
  readonly unknowns: ReadonlyArray<FittedUnknown>
  readonly goals: ReadonlyArray<MetGoal>
  readonly isFeasible: boolean
  /** Directions in which the unknowns may move and the goals hardly notice, the least noticed first. */
  readonly undetermined: ReadonlyArray<Direction>
  readonly converged: boolean
  /** Starting points tried, and how many of them ended at this fit. */
  readonly starts: { readonly tried: number; readonly agreed: number }
}

interface FittedUnknown {
  readonly unknown: Unknown
  readonly value: number
  /** (value − prior) / sd; null for a number without a range. */
  readonly shift: number | null
  /** Share of the prior's standard deviation that is left when the goals are known; 1 when they say nothing. */
  readonly left: number
  readonly limit: "low" | "high" | null
}

interface MetGoal {
  readonly goal: Goal
  readonly before: number
  readonly fitted: number
  /** fitted − wanted. */
  readonly residual: number
  readonly isMet: boolean
}

/** Starting points besides the stated values. */
const STARTS = 6

/**
 * Bounded weighted least squares: Σ ((metric − figure)/tolerance)² + Σ ((x − stated)/sd)², from the stated values and
 * from points drawn from the ranges; the lowest sum counts. Deterministic for a seed.
 */
export const calibrate = (
  scenarios: ReadonlyArray<Loaded>,
  unknowns: ReadonlyArray<Unknown>,
  goals: ReadonlyArray<Goal>,
  seed = 1
): Calibration => {
  const fitter = fitterOf(scenarios, unknowns, goals)
  const stated = Float64Array.from(unknowns, ({ prior }) => prior)
  const random = sequence("calibrate", seed)
  const starts = [stated, ...Array.from({ length: STARTS }, () => drawnStart(unknowns, random))]
  const fits = starts.flatMap((start) => fitter.fit(start, stated) ?? [])
  if (fits.length === 0) throw new RangeError("the stated values themselves make no sense")
  const best = fits.reduce((a, b) => (b.cost < a.cost * (1 - 1e-9) ? b : a))
  const { x } = best
  const agrees = (other: Float64Array) =>
    other.every((value, i) => Math.abs(value - x[i]!) <= 1e-3 * spreadOf(unknowns[i]!))
  const fitted = fitter.values(x)
  const before = fitter.values(stated)
  const met = goals.map((goal, j): MetGoal => {
    const residual = fitted[j]! - goal.value
    return { goal, before: before[j]!, fitted: fitted[j]!, residual, isMet: Math.abs(residual) <= toleranceOf(goal) }
  })
  const { directions, left } = undetermined(best.jacobian.slice(0, goals.length), unknowns, goals)
  return {
    scenarios,
    unknowns: unknowns.map((unknown, i) => {
      const { prior, deviation, bounds } = unknown
      const near = 1e-9 * spreadOf(unknown)
      return {
        unknown,
        value: x[i]!,
        shift: deviation === null ? null : (x[i]! - prior) / spreadOf(unknown),
        left: left[i]!,
        limit: x[i]! <= bounds.low + near ? "low" : x[i]! >= bounds.high - near ? "high" : null
      }
    }),
    goals: met,
    isFeasible: met.every(({ isMet }) => isMet),
    undetermined: directions,
    converged: best.converged,
    starts: { tried: starts.length, agreed: fits.filter((fit) => agrees(fit.x)).length }
  }
}

/** A fit and its sum of squares. */
interface Fit extends LeastSquaresFit {
  readonly cost: number
}

export interface Fitter {
  /** The goals' metrics at some values of the unknowns. */
  readonly values: (x: ArrayLike<number>) => Float64Array
  /** The fit to the goals or to other aims from a start, pulled to a centre; undefined where the start makes no sense. */
  readonly fit: (start: Float64Array, centre: Float64Array, aims?: ReadonlyArray<number>) => Fit | undefined
}

export const fitterOf = (
  scenarios: ReadonlyArray<Loaded>,
  unknowns: ReadonlyArray<Unknown>,
  goals: ReadonlyArray<Goal>
): Fitter => {
  const values = worldEvaluator(
    scenarios,
    unknowns.map(({ targets }) => targets),
    goals.map(({ of }) => of)
  )
  const weightsAt = (slack: number) => [
    ...goals.map((goal) => Math.max(toleranceOf(goal), slack * resolutionOf(goal)) ** -2),
    ...unknowns.map((one) => spreadOf(one) ** -2)
  ]
  const weights = weightsAt(0)
  const lower = unknowns.map(({ bounds }) => bounds.low)
  const upper = unknowns.map(({ bounds }) => bounds.high)
  return {
    values,
    fit: (start, centre, aims = goals.map(({ value }) => value)) => {
      if (!values(start).every(Number.isFinite)) return undefined
      const residuals = (x: Float64Array) => [
        ...Array.from(values(x), (value, j) => value - aims[j]!),
        ...Array.from(x, (value, i) => value - centre[i]!)
      ]
      const fitFrom = (from: Float64Array, slack: number) =>
        leastSquares({ residuals, start: from, lower, upper, weights: weightsAt(slack) })
      // Exact figures make a valley so narrow that the prior could not pull along it: it is narrowed step by step.
      const fit = SLACKS.reduce((before, slack) => fitFrom(before.x, slack), fitFrom(start, 1))
      const cost = fit.residuals.reduce((sum, residual, row) => sum + weights[row]! * residual ** 2, 0)
      return { ...fit, cost }
    }
  }
}

/** From what can be told apart down to the tolerances themselves. */
const SLACKS = [1 / 30, 1 / 900, 0]

/** One point of the ranges; what has no range stays where it is: an end of what is searched is nobody's statement. */
const drawnStart = (unknowns: ReadonlyArray<Unknown>, random: () => number): Float64Array =>
  Float64Array.from(unknowns, (unknown) => {
    const u = random()
    return unknown.stated === null ? unknown.prior : drawn(unknown, u)
  })
