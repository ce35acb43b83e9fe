/** What `casecap merge` says of the parts of a run, and `uncertainty --shard` of the part it draws, in Dutch. */
import type { merge as english } from "../en/merge.ts"
import { counted } from "./counted.ts"

export const merge: typeof english = () => ({
  title: "Deel van een berekening",
  drawn: ({ number, of, blocks }) =>
    `Deel ${number} van ${of}: ${counted(blocks, "blok", "blokken")} van 1.024 trekkingen. Bewaar het met -o deel-${number}.json; als alle delen er zijn, toont casecap merge deel-*.json de cijfers van de hele berekening.`,
  noPart: ({ file }) =>
    `${file}: geen deel van een berekening; delen worden geschreven door casecap uncertainty --draws N --shard 1/8 -o deel-1.json`,
  damaged: ({ file }) => `${file}: het deel is beschadigd; trek het opnieuw met dezelfde --shard`,
  otherRun: ({ file, first }) =>
    `${file}: hoort bij een andere berekening dan ${first} (scenario's, --set, --seed, --draws en het aantal delen moeten gelijk zijn); laat het weg of trek het opnieuw`,
  twice: ({ file, number, first }) => `${file}: deel ${number} is er al, in ${first}; laat een van beide weg`,
  missing: ({ list, next, of }) => `van ${of} delen ontbreken: ${list}; trek ze met --shard ${next}/${of}`,
  changed: ({ file }) =>
    `${file}: het scenario is gewijzigd sinds de delen zijn getrokken; trek alle delen opnieuw, of zet het bestand terug zoals het was`
})
