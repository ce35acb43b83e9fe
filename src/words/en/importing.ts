/** The page of `import` in English. */
import { counted } from "./counted.ts"

export const importing = () => ({
  title: ({ workbook }: { readonly workbook: string }) => `Changes in ${workbook}`,
  none: "None: the workbook says what the scenario says.",
  assumption: "Assumption",
  field: "What",
  before: "Before",
  after: "After",
  owner: "Who",
  fields: {
    value: "value",
    range: "range",
    low: "low",
    mostLikely: "most likely",
    high: "high",
    basis: "basis",
    source: "source",
    owner: "owner",
    status: "status",
    asOf: "as of",
    note: "note"
  },
  fte: ({ quantity }: { readonly quantity: string }) => `${quantity}, FTE`,
  fteUnit: "FTE",
  saving: ({ saving, unit }: { readonly saving: string; readonly unit: string }) => `${saving}, ${unit}`,
  moved: ({
    quantity,
    from,
    to,
    unit
  }: {
    readonly quantity: string
    readonly from: string
    readonly to: string
    readonly unit: string
  }) => `${quantity} ${from} → ${to} ${unit}`,
  together: ({ moved }: { readonly moved: ReadonlyArray<string> }): string => `All together: ${moved.join("; ")}.`,
  unproven: ({ paths }: { readonly paths: string }) =>
    `A new value does not inherit what the old one rested on. Without a basis of their own: ${paths}. Fill in basis and source in the workbook or in the file.`,
  stale: ({ paths }: { readonly paths: string }) =>
    `The scenario has changed since the workbook was written; these numbers are other ones now: ${paths}.`,
  rebased: "The scenario has changed since the workbook was written; the changes are laid over it as it is now.",
  missing: ({ count }: { readonly count: number }) =>
    `${counted(count, "row is", "rows are")} gone from the workbook; the numbers stay as they are.`,
  others: ({ count }: { readonly count: number }) =>
    `${counted(count, "change belongs", "changes belong")} to another scenario of the workbook and ${count === 1 ? "is" : "are"} left out.`,
  ask: ({ file }: { readonly file: string }) => `Write ${file}? [y/N] `,
  yes: /^y(es)?$/iu,
  written: ({ file }: { readonly file: string }) => `Written to ${file}.`,
  notWritten: "Nothing is written. Add --yes to write."
})
