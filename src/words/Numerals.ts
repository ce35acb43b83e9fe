/** How a language writes numbers and lists; each language has one of these in its folder. */
export interface Numerals {
  /** BCP 47, for dates and the order of names. */
  readonly locale: string
  readonly decimalMark: string
  readonly groupMark: string
  /** The sign with the space before it, if any. */
  readonly percent: string
  /** Before the last of a list. */
  readonly and: string
  /** Between the ends of a range that carry signs. */
  readonly rangeTo: string
  /** One to twelve, which open a sentence as words; one as it stands before a person or a thing of common gender. */
  readonly spelled: ReadonlyArray<string>
}
