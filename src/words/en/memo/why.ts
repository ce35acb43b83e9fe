/** Why the models differ, in an English memo: what is decided at the table and what evidence settles. */
import { said, type Parts, type Sentence } from "../../said.ts"

export const why = {
  heading: "Why the models differ",
  mostly: ({ name }: { readonly name: string }): string => `Most of the difference comes from ${name}`,
  points: ["point", "points"] as readonly [string, string],
  intro: ({ a, b, points }: Parts<"a" | "b" | "points">): Sentence => said`${a} and ${b} differ on ${points}.`,
  parts: ({ table, gap, what }: Parts<"table" | "gap" | "what">): Sentence =>
    said` ${table} shows what each adds to the difference of ${gap} ${what}.`,
  none: ({ a, b, gap }: Parts<"a" | "b" | "gap">): Sentence =>
    said`${a} and ${b} differ in no assumption that may be shown; the difference is ${gap}.`,
  estimated: " The parts are estimated over random orders.",
  caption: ({ a, b }: Readonly<Record<"a" | "b", string>>): string =>
    `What differs, and its part of the difference (${b} minus ${a})`,
  /** Where no point has a part in a difference of FTE. */
  captionAlone: "What differs",
  columns: { what: "What differs", grounds: "Basis, source and age", part: "Part of difference" },
  /** A heading over rows. */
  roles: {
    lever: "Decided at the table",
    belief: "Settled by evidence",
    fitted: "Fitted to published figures: nothing to trade",
    other: "Otherwise"
  },
  effectOf: ({ party, metric }: Readonly<Record<"party" | "metric", string>>): string => `${party}: ${metric}`,
  note: "Part of difference: averages over all orders in which the points could change (Shapley values), so that they sum to the difference.",
  noteEffects:
    " The last columns change one point alone, from the left value to the right one, in what either party wants; they answer another question and do not sum.",
  noteLater: " “Later” marks a statistic that is later than this memo.",
  within: "of which ",
  more: ({ annex }: Parts<"annex">): Sentence => said`more numbers, see ${annex}`,
  rest: ["other (see annex)", "others (see annex)"] as readonly [string, string],
  whole: "Whole difference",
  later: "later",
  figure: ({ a, b, what, most }: Readonly<Record<"a" | "b" | "what" | "most", string>>): string =>
    `${most} weighs most: what separates the models in ${what}, ${b} minus ${a}`,
  has: {
    fewer: ({ model, what }: Readonly<Record<"model" | "what", string>>): string => `${model}: fewer ${what}`,
    more: ({ model, what }: Readonly<Record<"model" | "what", string>>): string => `${model}: more ${what}`
  },
  annex: "All that differs"
}
