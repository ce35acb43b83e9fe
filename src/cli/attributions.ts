/** The difference of every other scenario to the first one, split over what differs. */
import { Effect } from "effect"
import { attribute, type Attribution } from "../analysis/attribution/attribute.ts"
import { readGrouping } from "../analysis/attribution/Grouping.ts"
import { InvalidCorrelations } from "../analysis/draws/Draws.ts"
import { diagnostics } from "../report/diagnostics.ts"
import { inBoth, textIn, type Text } from "../report/Lang.ts"
import type { Loaded } from "../scenario/load.ts"
import { InvalidInput, UsageError } from "./errors.ts"

/** One attribution for each scenario but the first. */
export const attributions = Effect.fn("attribute")(function* (
  [reference, ...others]: ReadonlyArray<Loaded>,
  {
    group = [],
    draws,
    seed
  }: {
    readonly group?: ReadonlyArray<string>
    readonly draws?: number | undefined
    readonly seed?: number | undefined
  }
) {
  const grouping = readGrouping(group)
  if ("message" in grouping) return yield* refuse("--group", grouping)
  if (draws !== undefined && !(draws >= 1)) {
    return yield* new UsageError({
      text: { da: `--draws ${draws}: angiv mindst 1`, en: `--draws ${draws}: give at least 1` }
    })
  }
  const found: Array<Attribution> = []
  for (const other of others) {
    const attribution = yield* Effect.try({
      try: () =>
        attribute(reference!, other, undefined, {
          ...grouping,
          ...(draws === undefined ? {} : { draws }),
          ...(seed === undefined ? {} : { seed })
        }),
      catch: (thrown) => {
        if (!(thrown instanceof InvalidCorrelations)) throw thrown
        return new InvalidInput({ report: inBoth((lang) => diagnostics(thrown.problems, lang)) })
      }
    })
    if ("message" in attribution) return yield* refuse("", attribution)
    found.push(attribution)
  }
  return found as ReadonlyArray<Attribution>
})

const refuse = (option: string, { message, hint }: { readonly message: Text; readonly hint: Text }) =>
  new UsageError({
    text: inBoth((lang) => `${option === "" ? "" : `${option}: `}${textIn(message, lang)}; ${textIn(hint, lang)}`)
  })
