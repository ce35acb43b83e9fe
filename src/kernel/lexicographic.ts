/** Linear programs with several objectives, one after the other: each keeps exactly what the ones before have reached. */

/** `Σ coefficients · x ≤ bounds` with bounds of at least 0 and x ≥ 0, so that x = 0 is a plan to start from. */
export interface Program {
  /** Sparse, column by column: column j has the entries from `starts[j]` to `starts[j + 1]`. */
  readonly starts: Int32Array
  readonly rows: Int32Array
  readonly coefficients: Float64Array
  readonly bounds: Float64Array
}

export interface Lexicographic {
  /** Go on to the largest value of an objective, one number a column, among the plans that are still as good. */
  readonly maximise: (objective: Float64Array) => number
  /** x, one number a column. */
  readonly values: () => Float64Array
  /** The same state, to go on from in another way. */
  readonly copy: () => Lexicographic
  /** Another bound for a row that nothing has used up yet. */
  readonly withBound: (row: number, bound: number) => Lexicographic
}

/** What is less is rounding: coefficients and objectives are of the size of 1. */
const ROUNDING = 1e-10
/** Steps without progress after which the first column counts instead of the best, so that nothing goes in circles. */
const PATIENCE = 500
const MOST_STEPS = 1_000_000

interface State {
  /** The column, or `columns + row` for what a row leaves over, that stands in each row of the basis. */
  readonly basis: Int32Array
  /** Inverse of the basis, row-major. */
  readonly inverse: Float64Array
  readonly level: Float64Array
  /** 1 where a column would lose something that has been reached. */
  readonly locked: Uint8Array
}

/**
 * The revised simplex method on the optimal face of the objectives before: columns that would lose some of it stay out.
 *
 * @example lexicographic(program).maximise(Float64Array.of(3, 2)) // => 12
 */
export const lexicographic = (program: Program): Lexicographic => {
  const m = program.bounds.length
  const n = program.starts.length - 1
  const inverse = new Float64Array(m * m)
  for (let i = 0; i < m; i++) inverse[i * m + i] = 1
  const basis = Int32Array.from({ length: m }, (_, i) => n + i)
  return from(program, { basis, inverse, level: program.bounds.slice(), locked: new Uint8Array(n + m) })
}

const from = (program: Program, state: State): Lexicographic => {
  const n = program.starts.length - 1
  const copied = (): State => ({
    basis: state.basis.slice(),
    inverse: state.inverse.slice(),
    level: state.level.slice(),
    locked: state.locked.slice()
  })
  return {
    maximise: (objective) => maximise(program, state, objective),
    values: () => {
      const x = new Float64Array(n)
      for (const [i, column] of state.basis.entries()) if (column < n) x[column] = Math.max(0, state.level[i]!)
      return x
    },
    copy: () => from(program, copied()),
    withBound: (row, bound) => {
      const bounds = program.bounds.slice()
      bounds[row] = bound
      const next = copied()
      const at = next.basis.indexOf(n + row)
      if (at < 0) throw new RangeError("the row is used up already")
      next.level[at]! += bound - program.bounds[row]!
      return from({ ...program, bounds }, next)
    }
  }
}

const maximise = (program: Program, state: State, objective: Float64Array): number => {
  const { starts, bounds } = program
  const { basis, inverse, level, locked } = state
  const m = bounds.length
  const n = starts.length - 1
  const prices = new Float64Array(m)
  for (let i = 0; i < m; i++) {
    const c = basis[i]! < n ? objective[basis[i]!]! : 0
    if (c !== 0) for (let k = 0; k < m; k++) prices[k]! += c * inverse[i * m + k]!
  }
  const shut = locked.slice()
  for (const column of basis) shut[column] = 1
  const pricing: Pricing = { program, objective, prices, shut }
  const direction = new Float64Array(m)
  let still = 0
  let start = 0
  for (let step = 0; step < MOST_STEPS; step++) {
    const entering = choose(pricing, start, still > PATIENCE)
    if (entering < 0) break
    start = entering
    const worth = gainOf(pricing, entering)
    columnOf(program, entering, inverse, direction)
    const row = leaving(direction, level, basis, still > PATIENCE)
    if (row < 0) throw new RangeError("the program has no bound")
    const length = Math.max(0, level[row]! / direction[row]!)
    still = length > ROUNDING ? 0 : still + 1
    for (let k = 0; k < m; k++) prices[k]! += (worth / direction[row]!) * inverse[row * m + k]!
    for (let i = 0; i < m; i++) level[i]! -= length * direction[i]!
    level[row] = length
    pivot(inverse, direction, row, m)
    shut[basis[row]!] = locked[basis[row]!]!
    shut[entering] = 1
    basis[row] = entering
  }
  // Whatever would lose some of this objective stays out from now on.
  for (let column = 0; column < n + m; column++)
    if (shut[column] === 0 && gainOf(pricing, column) < -ROUNDING) locked[column] = 1
  let value = 0
  for (let i = 0; i < m; i++) if (basis[i]! < n) value += objective[basis[i]!]! * level[i]!
  return value
}

/**
 * Columns that gain of which the best is taken: looking at all of them for every step takes longer than a few more
 * steps. Among 300 units and 6 specialisms 200 took 1.4 times as long.
 */
const LOOKED_AT = 2000

interface Pricing {
  readonly program: Program
  readonly objective: Float64Array
  /** What one unit of each row is worth. */
  readonly prices: Float64Array
  /** 1 for columns of the basis, and for those that stay out. */
  readonly shut: Uint8Array
}

/** What one unit of a column adds to the objective. */
const gainOf = ({ program, objective, prices }: Pricing, column: number): number => {
  const { starts, rows, coefficients } = program
  const n = objective.length
  if (column >= n) return -prices[column - n]!
  let sum = objective[column]!
  const end = starts[column + 1]!
  for (let k = starts[column]!; k < end; k++) sum -= prices[rows[k]!]! * coefficients[k]!
  return sum
}

/**
 * A column that gains: the best of the next few from `start` on that hold one at all, or simply the first there is; -1
 * where none gains.
 */
const choose = (pricing: Pricing, start: number, first: boolean): number => {
  const { shut } = pricing
  const columns = shut.length
  let best = -1
  let most = ROUNDING
  let column = first ? 0 : start
  for (let seen = 1; seen <= columns; seen++) {
    if (shut[column] === 0) {
      const worth = gainOf(pricing, column)
      if (worth > most) {
        best = column
        most = worth
        if (first) return best
      }
    }
    if (best >= 0 && seen % LOOKED_AT === 0) return best
    column = column + 1 === columns ? 0 : column + 1
  }
  return best
}

/** Inverse times a column. */
const columnOf = (
  { starts, rows, coefficients, bounds }: Program,
  column: number,
  inverse: Float64Array,
  out: Float64Array
): void => {
  const m = bounds.length
  const n = starts.length - 1
  if (column >= n) {
    for (let i = 0; i < m; i++) out[i] = inverse[i * m + column - n]!
    return
  }
  out.fill(0)
  for (let k = starts[column]!; k < starts[column + 1]!; k++) {
    const [row, x] = [rows[k]!, coefficients[k]!]
    for (let i = 0; i < m; i++) out[i]! += inverse[i * m + row]! * x
  }
}

/** The row that runs out first; of several the one with the largest pivot, or of the first column. */
const leaving = (direction: Float64Array, level: Float64Array, basis: Int32Array, first: boolean): number => {
  let row = -1
  let least = Infinity
  for (let i = 0; i < direction.length; i++) {
    if (direction[i]! <= 1e-9) continue
    const length = Math.max(0, level[i]!) / direction[i]!
    const better =
      row < 0 ||
      length < least - 1e-12 ||
      (length <= least + 1e-12 && (first ? basis[i]! < basis[row]! : direction[i]! > direction[row]!))
    if (!better) continue
    row = i
    least = Math.min(least, length)
  }
  return row
}

/** What is left of numbers that cancel: carried along, it would fill the inverse. */
const RESIDUE = 1e-13

const pivot = (inverse: Float64Array, direction: Float64Array, row: number, m: number): void => {
  const by = direction[row]!
  const filled = new Int32Array(m)
  const pivotRow = new Float64Array(m)
  let count = 0
  for (let k = 0; k < m; k++) {
    const x = inverse[row * m + k]!
    if (Math.abs(x) < RESIDUE) continue
    filled[count] = k
    pivotRow[count++] = x / by
  }
  for (let i = 0; i < m; i++) {
    const x = direction[i]!
    if (i === row || Math.abs(x) < RESIDUE) continue
    const at = i * m
    for (let k = 0; k < count; k++) inverse[at + filled[k]!]! -= x * pivotRow[k]!
  }
  inverse.fill(0, row * m, (row + 1) * m)
  for (let k = 0; k < count; k++) inverse[row * m + filled[k]!] = pivotRow[k]!
}
