/** The page of `memo --verify` in English. */
import { counted } from "./counted.ts"

export const verify = () => ({
  title: ({ file }: { readonly file: string }): string => `Check of ${file}`,
  heading: {
    edited: "Figures edited after the memo was written",
    false: "Sentences that would now be false",
    drifted: "Figures that drifted",
    changed: "Assumptions that changed since",
    reworded: "Sentences worded otherwise in the file"
  },
  otherChange: ({ id }: { readonly id: string }): string =>
    `${id} has changed in another way: structure, table or confidential numbers`,
  inAnotherOrder: ({ sentence }: { readonly sentence: string }): string => `${sentence} (in another order)`,
  noLongerSays: ({ figure, passage }: { readonly figure: string; readonly passage: string }): string =>
    `the file no longer says ${figure} in: ${passage}`,
  saysInstead: ({
    now,
    figure,
    passage
  }: {
    readonly now: string
    readonly figure: string
    readonly passage: string
  }): string => `the file says ${now} where it said ${figure}: ${passage}`,
  note: {
    unrecorded: "The memo's sentences were not recorded when it was written: only its figures are checked.",
    reworded: ({ count }: { readonly count: number }): string =>
      `The scenarios are unchanged, but this version of casecap words ${counted(count, "sentence or row", "sentences and rows")} otherwise.`,
    edited:
      "The wording was edited after the memo was written. The figures still stand there; whether the new words fit them is for a reader to see.",
    pdf: "The text of a PDF is not read: whether it was edited is not checked."
  },
  holds: ({ claims }: { readonly claims: number }): string =>
    `The memo holds: ${counted(claims, "claim", "claims")} computed again.`,
  doesNotHold: ({ counts }: { readonly counts: string }): string => `The memo does not hold: ${counts}.`,
  count: {
    drifted: ({ claims, drifted }: { readonly claims: number; readonly drifted: number }): string =>
      `of ${counted(claims, "claim", "claims")}, ${counted(drifted, "figure", "figures")} drifted`,
    false: ({ count }: { readonly count: number }): string =>
      counted(count, "sentence would be false", "sentences would be false"),
    edited: ({ count }: { readonly count: number }): string =>
      counted(count, "figure was edited in the file", "figures were edited in the file"),
    reworded: ({ count }: { readonly count: number }): string =>
      counted(count, "sentence or row is worded otherwise", "sentences and rows are worded otherwise")
  },
  column: {
    metric: "Metric",
    text: "Printed",
    before: "Then",
    now: "Now",
    scenario: "Scenario",
    path: "Assumption"
  },
  noRange: "no range"
})
