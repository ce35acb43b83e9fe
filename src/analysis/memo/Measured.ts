/** A number with the words that say how to compute it again: every figure of a memo is one. */

export interface Measured {
  /** In the words of the metric grammar, or of the memo: `explained(ID)`, `price(ID, half)`, `turn(PATH)`. */
  readonly metric: string
  /** Places of the scenarios that it is taken of; of two, the difference is second − first. */
  readonly scenarios: ReadonlyArray<number>
  readonly value: number
}

export const measured = (metric: string, scenarios: ReadonlyArray<number>, value: number): Measured => ({
  metric,
  scenarios,
  value
})
