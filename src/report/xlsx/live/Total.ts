/** One figure of the result with the formula that computes it. */

export interface Total {
  /** As a metric is written on the command line. */
  readonly id: string
  readonly label: string
  readonly value: number
  readonly formula: string
  /** Currency, shown whole and checked in proportion. */
  readonly isAmount?: boolean
}
