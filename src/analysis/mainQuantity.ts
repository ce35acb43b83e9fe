/** What a command speaks of where nobody asks for a metric. */
import type { Loaded } from "../scenario/load.ts"

/** Freed FTE; the need for staff where none of the scenarios reorganises anything, because then nothing can be freed. */
export const mainQuantity = (scenarios: ReadonlyArray<Pick<Loaded, "compiled">>): "freed" | "need" =>
  scenarios.every(({ compiled }) => compiled.model.organisation === null) ? "need" : "freed"
