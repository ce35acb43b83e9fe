/** What `casecap merge` says of the parts of a run, and `uncertainty --shard` of the part it draws, in Danish. */
import type { merge as english } from "../en/merge.ts"
import { counted } from "./counted.ts"

export const merge: typeof english = () => ({
  title: "Del af en beregning",
  drawn: ({ number, of, blocks }) =>
    `Del ${number} af ${of}: ${counted(blocks, "blok", "blokke")} à 1.024 trækninger. Gem den med -o del-${number}.json; når alle er der, viser casecap merge del-*.json tallene for hele beregningen.`,
  noPart: ({ file }) =>
    `${file}: ikke en del af en beregning; dele skrives af casecap uncertainty --draws N --shard 1/8 -o del-1.json`,
  damaged: ({ file }) => `${file}: delen er beskadiget; træk den igen med samme --shard`,
  otherRun: ({ file, first }) =>
    `${file}: hører til en anden beregning end ${first} (scenarier, --set, --seed, --draws og antal dele skal være ens); udelad den, eller træk den igen`,
  twice: ({ file, number, first }) => `${file}: del ${number} er der allerede, i ${first}; udelad en af dem`,
  missing: ({ list, next, of }) => `af ${of} dele mangler: ${list}; træk dem med --shard ${next}/${of}`,
  changed: ({ file }) =>
    `${file}: scenariet er ændret, siden delene blev trukket; træk alle dele igen, eller få filen tilbage, som den var`
})
