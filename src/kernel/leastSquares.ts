/** Fits free numbers inside their limits to targets: bounded, weighted, nonlinear least squares. */

import { boxedStep } from "./boxedStep.ts"
import { differenceJacobian } from "./differenceJacobian.ts"
import { dot } from "./linearAlgebra.ts"

/** What to fit. A prior pull towards stated values is one more residual for each: (x − stated) / spread. */
export type LeastSquaresProblem = {
  /** Fitted minus target at x; asked only inside the limits. A value that is not finite turns a step back. */
  readonly residuals: (x: Float64Array) => ArrayLike<number>
  readonly start: ArrayLike<number>
  /** Limits of each free number, ±Infinity where there is none; equal limits hold it fast. */
  readonly lower: ArrayLike<number>
  readonly upper: ArrayLike<number>
  /** Weight of each squared residual, 1 where left out; 1/tolerance² makes unlike targets comparable. */
  readonly weights?: ArrayLike<number>
  /** Rows ∂residual/∂x, unweighted; differences inside the limits where left out. */
  readonly jacobian?: (x: Float64Array) => ReadonlyArray<ArrayLike<number>>
  readonly iterationsMax?: number
}

/** The fit. `residuals` and the rows of `jacobian` are unweighted, at `x`. */
export type LeastSquaresFit = {
  readonly x: Float64Array
  readonly residuals: Float64Array
  readonly jacobian: ReadonlyArray<Float64Array>
  /** Steps taken. */
  readonly iterations: number
  /** Whether the fit settled: no step inside the limits that can be seen makes the sum of squares smaller. */
  readonly converged: boolean
}

/**
 * The x inside its limits that makes Σ weight·residual² least, near `start` (moved inside the limits first); the same
 * problem always gives the same fit. It is a local optimum: try several starts.
 *
 * Levenberg–Marquardt (J. J. Moré 1978, Lecture Notes in Mathematics 630, 105–116) with the damping of H. B. Nielsen
 * (1999, IMM-REP-1999-05), each step solved inside the box.
 *
 * @example leastSquares({ residuals: ([x = 0]) => [x - 3], start: [0], lower: [-1], upper: [2] }).x // => [2]
 */
export const leastSquares = (problem: LeastSquaresProblem): LeastSquaresFit => {
  const { start, lower, upper, iterationsMax = DEFAULT_ITERATIONS } = problem
  let here = pointAt(problem, inside(Float64Array.from(start), lower, upper))
  let rows = slopesAt(problem, here)
  const scales = new Float64Array(here.x.length)
  let damping = FIRST_DAMPING
  let stiffening = 2
  let settled = !Number.isFinite(here.cost) ? false : undefined
  let iterations = 0

  while (settled === undefined && iterations < iterationsMax) {
    const weighted = rows.map((row, index) => row.map((slope) => slope * weightRoot(problem, index)))
    growScales(scales, weighted)
    if (isStationary(problem, here, weighted)) settled = true
    while (settled === undefined) {
      const step = boxedStep({ x: here.x, errors: here.errors, rows: weighted, lower, upper, scales, damping })
      const next = pointAt(
        problem,
        inside(
          here.x.map((value, index) => value + (step[index] as number)),
          lower,
          upper
        )
      )
      const foreseen = here.errors.map((error, row) => error + dot(weighted[row] as Float64Array, step))
      const gain = (here.cost - next.cost) / (here.cost - dot(foreseen, foreseen))
      const tiny = scaledLength(step, scales) <= STEP_TOLERANCE * scaledLength(here.x, scales)
      if (next.cost < here.cost && gain > 0) {
        if (tiny || here.cost - next.cost <= Number.EPSILON * here.cost) settled = true
        here = next
        rows = slopesAt(problem, here)
        iterations++
        damping *= Math.max(1 / 3, 1 - (2 * gain - 1) ** 3)
        stiffening = 2
        break
      }
      if (tiny || damping > LARGEST_DAMPING) settled = Number.isFinite(next.cost)
      damping *= stiffening
      stiffening *= 2
    }
  }
  return { x: here.x, residuals: here.residuals, jacobian: rows, iterations, converged: settled ?? false }
}

type Point = {
  readonly x: Float64Array
  readonly residuals: Float64Array
  readonly errors: Float64Array
  readonly cost: number
}

const pointAt = (problem: LeastSquaresProblem, x: Float64Array): Point => {
  const residuals = Float64Array.from(problem.residuals(x))
  const errors = residuals.map((residual, row) => residual * weightRoot(problem, row))
  return { x, residuals, errors, cost: dot(errors, errors) }
}

const slopesAt = (problem: LeastSquaresProblem, { x }: Point): ReadonlyArray<Float64Array> =>
  problem.jacobian?.(x).map((row) => Float64Array.from(row)) ??
  differenceJacobian(problem.residuals, x, problem.lower, problem.upper)

const weightRoot = ({ weights }: LeastSquaresProblem, row: number): number => Math.sqrt(weights?.[row] ?? 1)

const inside = (x: Float64Array, lower: ArrayLike<number>, upper: ArrayLike<number>): Float64Array =>
  x.map((value, index) => Math.min(Math.max(value, lower[index] as number), upper[index] as number))

/** Each number is measured by the most the errors have ever moved with it, so that units do not matter. */
const growScales = (scales: Float64Array, rows: ReadonlyArray<Float64Array>): void => {
  for (const index of scales.keys()) {
    scales[index] = Math.max(scales[index] as number, Math.hypot(...rows.map((row) => row[index] as number)))
  }
}

/** Whether no number can move inside its limits along an error: each slope stands at a right angle, or leads out. */
const isStationary = (problem: LeastSquaresProblem, { x, errors, cost }: Point, rows: ReadonlyArray<Float64Array>) =>
  x.every((value, index) => {
    const slopes = rows.map((row) => row[index] as number)
    const descent = -dot(slopes, errors)
    if (descent < 0 ? value <= (problem.lower[index] as number) : value >= (problem.upper[index] as number)) return true
    return Math.abs(descent) <= ANGLE_TOLERANCE * Math.hypot(...slopes) * Math.sqrt(cost)
  })

const scaledLength = (x: Float64Array, scales: Float64Array): number =>
  Math.hypot(...x.map((value, index) => value * (scales[index] as number)))

const DEFAULT_ITERATIONS = 200
/** Relative to the squared scales: a start that is trusted, because it is a stated value. */
const FIRST_DAMPING = 1e-3
/** Beyond it a step is smaller than rounding, whatever the scales. */
const LARGEST_DAMPING = 1e40
const STEP_TOLERANCE = 1e-12
const ANGLE_TOLERANCE = 1e-12
