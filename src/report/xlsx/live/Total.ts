/** One figure of the result with the formula that computes it. */

export interface Total {
  /** As a metric is written on the command line. */
  readonly id: string
  readonly label: string
  /** Infinite for a moment that does not come. */
  readonly value: number
  readonly formula: string
  /** Currency, shown whole and checked in proportion. */
  readonly isAmount?: boolean
  /** What stands for a moment that does not come. */
  readonly never?: string
}

/** @param formula asked for when its sheet is written: the places of all figures are known then */
export const totalOf = (figure: Omit<Total, "formula">, formula: () => string): Total => ({
  ...figure,
  get formula() {
    return formula()
  }
})

/** A figure, or the words for a moment that does not come. */
export const shownTotal = ({ value, never }: Pick<Total, "value" | "never">): number | string =>
  Number.isFinite(value) || never === undefined ? value : never
