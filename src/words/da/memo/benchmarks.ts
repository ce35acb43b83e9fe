/** Benchmarks on measured minutes in a Danish memo. */
import type { benchmarks as english } from "../../en/memo/benchmarks.ts"
import { said } from "../../said.ts"

export const benchmarks: typeof english = ({ centre }) => ({
  annex: "Hvad benchmarken hviler på",
  target: ({ model, rank, of, target, mean }) =>
    said`I ${model} regnes ${centre.theMany} for at arbejde som nummer ${rank} af ${of} målte: ${target} minutter pr. sag mod et gennemsnit på ${mean}.`,
  table: ({ model }) => `Hvad andre numre ville frigøre i ${model}`,
  rank: "Nummer",
  median: "Median",
  minutes: "Minutter pr. sag",
  relativeUnitTime: "Tid i forhold til i dag",
  freed: "Frigjorte årsværk"
})
