/** Benchmarks on measured minutes in an English memo. */
import type { Nouns } from "../../Nouns.ts"
import { said, type Parts, type Sentence } from "../../said.ts"

export const benchmarks = ({ centre }: Nouns) => ({
  annex: "What the benchmark rests on",
  target: ({ model, rank, of, target, mean }: Parts<"model" | "rank" | "of" | "target" | "mean">): Sentence =>
    said`In ${model} ${centre.theMany} are taken to work as number ${rank} of ${of} that were measured: ${target} minutes a case, against a mean of ${mean}.`,
  table: ({ model }: { readonly model: string }): string => `What other ranks would free in ${model}`,
  rank: "Rank",
  median: "Median",
  minutes: "Minutes a case",
  relativeUnitTime: "Time relative to today",
  freed: "Freed FTE"
})
