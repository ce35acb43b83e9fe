/** Scenarios that are written must be able to extend the ones they are made from. */
import { say } from "../words/Lang.ts"
import { Effect } from "effect"
import { dirname } from "node:path"
import { liesIn, projectRoot } from "../scenario/projectRoot.ts"
import { UsageError } from "../platform/errors.ts"
import { Files } from "../platform/Files.ts"

/**
 * Refuse places that cannot be written to, and a folder from which a scenario would reach outside its project: what is
 * written there could not be read.
 *
 * @param option as it was typed
 * @param places where the new files go, one or more in one folder
 */
export const canExtend = Effect.fn("canExtend")(function* (
  option: string,
  places: ReadonlyArray<string>,
  scenarios: ReadonlyArray<string>
) {
  const files = yield* Files
  yield* files.checkWritable(places)
  const root = yield* projectRoot(files, yield* files.realPath(dirname(places[0]!)))
  for (const scenario of scenarios) {
    if (liesIn(root, yield* files.realPath(scenario))) continue
    return yield* new UsageError({
      text: say("errors.outsideRoot", { option, scenario, root })
    })
  }
})
