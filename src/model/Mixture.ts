/** A mixture of two models, and what it takes from either. */
import type { Model } from "./Model.ts"
import type { Slot } from "./Slot.ts"
import type { Topic } from "./Topic.ts"

/** One thing that a mixture takes from the first model or from the second. */
export interface MixedField {
  /** The topics it belongs to; several where they cannot be separated. */
  readonly topics: ReadonlyArray<Topic>
  /** Its name in the model, such as `minutes`; `structure` for what cannot be separated. */
  readonly what: string
  /** Indexes of the first model, or -1 for what belongs to all. */
  readonly caseType: number
  readonly activity: number
  /** Slots of the joint values that it rests on, in the first model and in the second. */
  readonly slots: readonly [ReadonlyArray<Slot>, ReadonlyArray<Slot>]
  /** Whether the two sides are built alike, slot for slot, so that only values can differ. */
  readonly alike: boolean
}

/** A mixed model on the joint values, and the side from which its lists of names come: 0 or 1. */
export interface Mixture {
  readonly model: Model
  readonly caseTypesFrom: 0 | 1
  readonly municipalitiesFrom: 0 | 1
  readonly centresFrom: 0 | 1
}
