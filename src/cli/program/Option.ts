/** An option as a plain declaration. */

export interface Option {
  /**
   * A `strings` option may be given several times and takes exactly one value each time; `words` takes every word up to
   * the next option.
   */
  readonly kind: "flag" | "string" | "strings" | "words" | "number"
  readonly alias?: string
  /** Refused when it is given twice, because one of two files would be left out without a word. */
  readonly once?: true
  readonly choices?: ReadonlyArray<string>
  /** Taken when the option is not given. */
  readonly default?: string
  /** The heading it stands under in help. */
  readonly group?: "output" | "scenario" | "lock"
}
