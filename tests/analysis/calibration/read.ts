/** `--free` and `--to` as a command reads them; a test that asks for what is refused fails. */
import { type Goal, readGoal } from "../../../src/analysis/calibration/Goal.ts"
import { readUnknowns, type Unknown } from "../../../src/analysis/calibration/Unknown.ts"
import type { Loaded } from "../../../src/scenario/load.ts"

export const read = (
  scenarios: ReadonlyArray<Loaded>,
  free: ReadonlyArray<string>,
  to: ReadonlyArray<string>
): { readonly unknowns: ReadonlyArray<Unknown>; readonly goals: ReadonlyArray<Goal> } => ({
  unknowns: free.flatMap((path) => {
    const found = readUnknowns(path, scenarios)
    if ("message" in found) throw new Error(JSON.stringify(found.message))
    return found.unknowns
  }),
  goals: to.map((text) => {
    const found = readGoal(text, scenarios)
    if ("message" in found) throw new Error(JSON.stringify(found.message))
    return found.goal
  })
})
