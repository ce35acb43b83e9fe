/** What a command speaks of where nobody asks for a metric. */
import type { Loaded } from "../scenario/load.ts"
import { isGiven } from "./isGiven.ts"

/** Freed FTE; the need for staff where none of the scenarios reorganises anything, because then nothing can be freed. */
export const mainQuantity = (scenarios: ReadonlyArray<Pick<Loaded, "compiled">>): "freed" | "need" =>
  scenarios.every(({ compiled }) => compiled.model.organisation === null) ? "need" : "freed"

/**
 * The metric that a command asks for where nobody does: the main quantity of staff; of published cases, which have no
 * staff, what they are worth, or what they save where that is not asked.
 */
export const mainMetric = (
  scenarios: ReadonlyArray<Pick<Loaded, "compiled">>
): ReturnType<typeof mainQuantity> | "npv" | "saving" => {
  if (!scenarios.every(isGiven)) return mainQuantity(scenarios)
  return scenarios.every(({ compiled }) => compiled.model.money?.appraisal != null) ? "npv" : "saving"
}
