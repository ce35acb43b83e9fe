/** The fixed words of a memo in both languages. */

export interface Words {
  readonly locale: string
  /** What kind of document it is, above its title. */
  readonly kicker: string
  readonly to: string
  readonly from: string
  readonly date: string
  readonly table: string
  readonly figure: string
  readonly annex: string
  readonly note: string
  readonly footnotes: string
  /** Between the ends of a range that carry signs. */
  readonly rangeTo: string
  readonly page: readonly [before: string, between: string]
  /** References to tables and figures inside a sentence. */
  readonly lowerCaseReferences: boolean
}

export const wordsIn: Readonly<Record<"da" | "en", Words>> = {
  da: {
    locale: "da-DK",
    kicker: "Notat",
    to: "Til",
    from: "Fra",
    date: "Dato",
    table: "Tabel",
    figure: "Figur",
    annex: "Bilag",
    note: "Anm.:",
    footnotes: "Noter",
    rangeTo: "til",
    page: ["Side ", " af "],
    lowerCaseReferences: true
  },
  en: {
    locale: "en-GB",
    kicker: "Memo",
    to: "To",
    from: "From",
    date: "Date",
    table: "Table",
    figure: "Figure",
    annex: "Annex",
    note: "Note:",
    footnotes: "Notes",
    rangeTo: "to",
    page: ["Page ", " of "],
    lowerCaseReferences: false
  }
}
