/** Benchmarks on measured minutes in a Dutch memo. */
import type { benchmarks as english } from "../../en/memo/benchmarks.ts"
import { said } from "../../said.ts"

export const benchmarks: typeof english = ({ centre }) => ({
  annex: "Waarop de benchmark rust",
  target: ({ model, rank, of, target, mean }) =>
    said`In ${model} worden ${centre.theMany} geacht te werken als nummer ${rank} van de ${of} die gemeten zijn: ${target} minuten per zaak, tegen gemiddeld ${mean}.`,
  table: ({ model }) => `Wat andere nummers zouden vrijmaken in ${model}`,
  rank: "Nummer",
  median: "Mediaan",
  minutes: "Minuten per zaak",
  relativeUnitTime: "Tijd ten opzichte van nu",
  freed: "Vrijgespeelde fte"
})
