/** What scaling to an observation means for a result: the factor, and what the other choice for hand-offs would give. */
import { allocate } from "../model/allocate.ts"
import { measure, national } from "../model/Metric.ts"
import type { Model } from "../model/Model.ts"
import type { Result } from "../model/Result.ts"
import type { Compiled } from "../scenario/Compiled.ts"

export interface ScaleNotes {
  /** FTE that were observed. */
  readonly observedFte: number
  /** Factor on all activity minutes; 1 where nothing is scaled. */
  readonly factor: number
  readonly scaled: boolean
  readonly scaleHandOffs: boolean
  /** Freed and overhead FTE if hand-off minutes were (not) scaled as well; null without an organisation. */
  readonly otherChoice: { readonly freed: number; readonly overhead: number } | null
}

/** Undefined when the scenario holds no observation. */
export const scaleNotes = ({ model, observation }: Compiled, result: Result): ScaleNotes | undefined => {
  if (observation === null) return undefined
  const observedFte = model.values[observation.count]! * model.values[observation.ftePer]!
  const factor = result.allocation.unitTimeScale
  if (model.observed === null) return { observedFte, factor, scaled: false, scaleHandOffs: false, otherChoice: null }
  const { scaleHandOffs } = model.observed
  const other = { ...model, observed: { ...model.observed, scaleHandOffs: !scaleHandOffs } }
  return {
    observedFte,
    factor,
    scaled: true,
    scaleHandOffs,
    otherChoice: model.organisation === null ? null : freedAndOverhead(other)
  }
}

const freedAndOverhead = (model: Model): NonNullable<ScaleNotes["otherChoice"]> => {
  const allocation = allocate(model)
  const at = (quantity: "freed" | "overhead") => measure(model, allocation, national(quantity))
  return { freed: at("freed"), overhead: at("overhead") }
}
