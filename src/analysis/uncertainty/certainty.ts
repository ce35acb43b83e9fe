/** What the draws leave out: assumptions that move the result but are taken as certain. */
import { fteSlotsIn } from "../../model/walk.ts"
import type { Loaded } from "../../scenario/load.ts"

export interface Certainty {
  /** Assumptions with a range; those without one; and of these, the ones that no source or agreement backs. */
  readonly uncertain: number
  readonly certain: number
  readonly certainByAssumption: number
}

export const certaintyOf = ({ compiled }: Loaded): Certainty => {
  const matters = fteSlotsIn(compiled.model)
  const used = compiled.assumptions.filter(({ slot }) => matters.has(slot))
  const certain = used.filter(({ distribution }) => distribution === null)
  return {
    uncertain: used.length - certain.length,
    certain: certain.length,
    certainByAssumption: certain.filter(({ basis }) => basis === "assumed" || basis === "unstated").length
  }
}
