/** One damped step of a fit, solved inside the limits of what is fitted. */

import { dot } from "./linearAlgebra.ts"
import { solveLeastSquares } from "./solveLeastSquares.ts"

/** A linear problem |errors + rows·step|² + damping·|scales·step|², and where `x` may move. */
export type BoxedProblem = {
  readonly x: Float64Array
  readonly errors: Float64Array
  readonly rows: ReadonlyArray<Float64Array>
  readonly lower: ArrayLike<number>
  readonly upper: ArrayLike<number>
  readonly scales: Float64Array
  readonly damping: number
}

/**
 * The step that makes the damped problem small without leaving the limits: what the free solution would carry across a
 * limit stops at it, and the others are solved again around that, until nothing crosses.
 */
export const boxedStep = (problem: BoxedProblem): Float64Array => {
  const { x, lower, upper } = problem
  const step = new Float64Array(x.length)
  let free = Array.from(x.keys())
  while (free.length > 0) {
    const solution = solveFree(problem, step, free)
    const staying: Array<number> = []
    for (const [place, index] of free.entries()) {
      const wanted = (x[index] as number) + (solution[place] as number)
      if (wanted < (lower[index] as number)) step[index] = (lower[index] as number) - (x[index] as number)
      else if (wanted > (upper[index] as number)) step[index] = (upper[index] as number) - (x[index] as number)
      else staying.push(index)
    }
    if (staying.length === free.length) {
      for (const [place, index] of free.entries()) step[index] = solution[place] as number
      break
    }
    free = staying
  }
  return step
}

/** The unbounded solution for the free numbers, with the others' step taken as given. */
const solveFree = (problem: BoxedProblem, step: Float64Array, free: ReadonlyArray<number>): Float64Array => {
  const { errors, rows, scales, damping } = problem
  const held = step.map((value, index) => (free.includes(index) ? 0 : value))
  const target = new Float64Array(errors.length + free.length)
  const reduced = rows.map((row, index) => {
    target[index] = -((errors[index] as number) + dot(row, held))
    return Float64Array.from(free, (column) => row[column] as number)
  })
  const damped = free.map((index, place) => {
    const row = new Float64Array(free.length)
    row[place] = Math.sqrt(damping) * (scales[index] as number)
    return row
  })
  return solveLeastSquares([...reduced, ...damped], target)
}
