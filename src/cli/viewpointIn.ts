/** `--for`: the party that an output is for, among those that the scenarios name; nobody's when left out. */
import { Effect } from "effect"
import { partiesOf, type Viewpoint } from "../analysis/memo/secrecy.ts"
import { closestName } from "../kernel/distance.ts"
import type { Loaded } from "../scenario/load.ts"
import { UsageError } from "./errors.ts"

export const viewpointIn = Effect.fnUntraced(function* (asked: string | undefined, loaded: ReadonlyArray<Loaded>) {
  if (asked === undefined || asked === "neutral") return null as Viewpoint
  const ids = partiesOf(loaded).map(({ id }) => id)
  if (ids.includes(asked)) return asked as Viewpoint
  const similar = closestName(asked, [...ids, "neutral"])
  const known = [...ids, "neutral"].join(", ")
  return yield* new UsageError({
    text: {
      da: `--for ${asked}: ingen part hedder det; ${similar === undefined ? `brug ${known}` : `mente du ${similar}? (${known})`}`,
      en: `--for ${asked}: no party is called that; ${similar === undefined ? `use ${known}` : `did you mean ${similar}? (${known})`}`
    }
  })
})
