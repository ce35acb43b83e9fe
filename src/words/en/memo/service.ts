/** Promises to those who call, come or apply, in an English memo. */
import type { Nouns } from "../../Nouns.ts"
import { said, type Parts, type Sentence } from "../../said.ts"
import { counted } from "../counted.ts"

export const service = ({ municipality, centre }: Nouns) => ({
  heading: ({ costs }: Parts<"costs">): Sentence => said`The promises of service cost ${costs}`,
  costIn: ({ model, fte }: Parts<"model" | "fte">): Sentence => said`${fte} in ${model}`,
  what: ({ see }: Parts<"see">): Sentence =>
    said`What is promised is decided at the table, and so is its price: the FTE that the next stricter promise takes more and the next weaker one less stand in ${see}, managers included.`,
  pooling: ({
    channel,
    model,
    split,
    lines,
    centres,
    centreLines,
    network
  }: Parts<"channel" | "model" | "split" | "centres" | "network"> & {
    readonly lines: number
    readonly centreLines: number
  }): Sentence =>
    said`${channel}: what moves in ${model} would keep ${split} people busy on ${counted(lines, "line", "lines")} in ${municipality.theMany}, ${centres} on ${counted(centreLines, "line", "lines")} at ${centre.many} and ${network} on one line for all.`,
  table: "What is promised, and what another promise takes (FTE)",
  promise: "Promise",
  made: ({ model }: { readonly model: string }): string => `${model}: promised`,
  stricter: "stricter",
  weaker: "weaker",
  answered: ({ share, seconds }: Parts<"share" | "seconds">): Sentence => said`${share} within ${seconds} sec.`,
  waited: ({ seconds }: Parts<"seconds">): Sentence => said`${seconds} sec. in the mean`,
  decided: ({ share, days }: Parts<"share" | "days">): Sentence => said`${share} within ${days} days`,
  at: {
    share: ({ at }: { readonly at: string }): string => `${at}: `,
    days: ({ days }: { readonly days: number }): string => `${counted(days, "day", "days")}: `
  },
  note: "Days are working days. A dash: no stricter or weaker promise was worked out."
})
