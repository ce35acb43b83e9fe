/** What a scenario says about the head of a table. */

/** What a scenario says about a table's head. */
export interface Head {
  /** Lines before the heading. */
  readonly skip?: number | undefined
  /** Names for columns by their number, from 1. */
  readonly columns?: Readonly<Record<string, number>> | undefined
  readonly wanted: ReadonlyArray<string>
}
