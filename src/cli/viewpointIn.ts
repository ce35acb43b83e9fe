/** `--for`: the party that an output is for, among those that the scenarios name; nobody's when left out. */
import { say } from "../words/Lang.ts"
import { Effect } from "effect"
import { partiesOf, type Viewpoint } from "../analysis/memo/secrecy.ts"
import { closestName } from "../kernel/distance.ts"
import type { Loaded } from "../scenario/load.ts"
import { UsageError } from "../platform/errors.ts"

export const viewpointIn = Effect.fnUntraced(function* (asked: string | undefined, loaded: ReadonlyArray<Loaded>) {
  if (asked === undefined || asked === "neutral") return null as Viewpoint
  const ids = partiesOf(loaded).map(({ id }) => id)
  if (ids.includes(asked)) return asked as Viewpoint
  const similar = closestName(asked, [...ids, "neutral"])
  const known = [...ids, "neutral"].join(", ")
  return yield* new UsageError({
    text: say("errors.noSuchParty", {
      asked,
      hint:
        similar === undefined ? say("errors.useParty", { known }) : say("errors.didYouMeanParty", { similar, known })
    })
  })
})
