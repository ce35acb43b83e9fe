/** The page of `explain` in English. */

export const explain = () => ({
  restsOnPrivate: ({ paths }: { readonly paths: string }): string =>
    `The lines may show private numbers, which are for their party alone: ${paths}.`,
  howToRead: "Every line is the sum of the indented lines below it, or a product with the numbers put in.",
  neutral:
    "Neutral: nothing is written here, and it has no effect (automation 0, unit time factor 1, return rate 0, no extra contacts).",
  writtenIn: "Written in",
  replaced: "(replaced)",
  assumptionsHere: "Assumptions here",
  row: {
    value: "Value",
    unit: "Unit",
    range: "Range",
    basis: "Basis",
    source: "Source",
    owner: "Owner",
    status: "Status",
    asOf: "As of",
    note: "Note",
    private: "Private",
    assumption: "Assumption",
    usedIn: "Used in"
  },
  yes: "yes"
})
