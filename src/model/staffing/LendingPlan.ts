/** Who lends whom: plain data, made by whatever solves it. */

/** FTE of one specialism that go from one unit to another for one term. */
export interface Loan {
  readonly from: number
  readonly to: number
  readonly specialism: number
  /** Index of the term. */
  readonly term: number
  readonly fte: number
  /** FTE of need that they cover there. */
  readonly covers: number
  /** One way. */
  readonly hours: number
  /** Of a year in which the term is repeated until the year is over. */
  readonly cost: number
}

/** FTE of a unit that learn what the unit is short of. */
export interface Retrained {
  readonly unit: number
  /** Specialisms. */
  readonly from: number
  readonly to: number
  /** Index of the way of retraining. */
  readonly way: number
  readonly fte: number
  readonly covers: number
  readonly cost: number
}

export interface LendingPlan {
  /** Sorted by specialism, from, to and term. */
  readonly loans: ReadonlyArray<Loan>
  readonly retrained: ReadonlyArray<Retrained>
  /** FTE of need that nobody covers, by (m, s). */
  readonly unmet: Float64Array
  /** Largest unmet share of a shortage; 0 where nobody is short. */
  readonly worst: number
  /** Currency a year: travel and terms, and courses once. */
  readonly cost: number
  /** False where whole people took too long to lend, so that a better plan may exist. */
  readonly proven: boolean
  /** Whether no other flows reach the same; null where nobody has looked. */
  readonly unique: boolean | null
}
