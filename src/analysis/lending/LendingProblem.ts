/** Who could be lent to whom, as a solver wants it: supplies, demands and the ways between them. */

export interface Supply {
  readonly unit: number
  readonly specialism: number
  /** FTE, or whole people. */
  readonly fte: number
}

export interface Demand {
  readonly unit: number
  readonly specialism: number
  readonly fte: number
  /** How much one FTE that stays unmet counts. */
  readonly priority: number
}

/** A way from a supply to a demand: lent for a term, or retrained in the same unit. */
export interface Arc {
  /** Places in the lists of supplies and demands. */
  readonly supply: number
  readonly demand: number
  /** Index of the term, or -1 for retraining. */
  readonly term: number
  /** FTE of need that one FTE covers. */
  readonly effect: number
  /** Currency a year of one FTE. */
  readonly cost: number
  /** Of travel, one way; 0 for retraining. */
  readonly hours: number
}

export interface LendingProblem {
  /** Sorted by specialism and unit, so that the order of the scenario changes nothing. */
  readonly supplies: ReadonlyArray<Supply>
  readonly demands: ReadonlyArray<Demand>
  /** Sorted by supply, demand and term. */
  readonly arcs: ReadonlyArray<Arc>
  readonly wholePeople: boolean
  readonly worstFirst: boolean
}
