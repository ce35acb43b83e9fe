/** Two models mixed without compiling again: any field may come from either, and each knows which slots it rests on. */
import { type Alignment, mixing } from "./mixing.ts"
import { moveDerived } from "./derived.ts"
import type { MixedField, Mixture } from "./Mixture.ts"
import type { Model } from "./Model.ts"
import { NEUTRAL_VALUES, type Slot } from "./Slot.ts"
import { modelFields } from "./modelFields.ts"
import { rebuild } from "./walk.ts"

/** Two models side by side, ready to be mixed. */
export interface ModelPair {
  /** Values of the first, then the assumptions of the second; the neutral slots are shared. */
  readonly values: Float64Array
  readonly fields: ReadonlyArray<MixedField>
  /** `second[i]` is 1 where field i comes from the second model. */
  readonly mixture: (second: ArrayLike<number>) => Mixture
}

/**
 * Put two models side by side; see `reorder` for what has the same names in another order. Lists such as allowances
 * pair by `nameOf` (of a slot of the joint values) and move as a whole where their names differ.
 */
export const pairModels = (
  first: Model,
  second: Model,
  alignment: Alignment,
  nameOf: (slot: Slot) => string = String
): ModelPair => {
  const shift = first.values.length - NEUTRAL_VALUES.length
  const slot = (at: Slot) => (at < NEUTRAL_VALUES.length ? at : at + shift)
  const behind = { ...rebuild(modelFields, second, { slot }), derived: moveDerived(second.derived, slot) }
  return { values: joinValues(first.values, second.values), ...mixing(first, behind, alignment, nameOf) }
}

/** Values of two models in the joint order. */
const joinValues = (first: Float64Array, second: Float64Array): Float64Array => {
  const joint = new Float64Array(first.length + second.length - NEUTRAL_VALUES.length)
  joint.set(first)
  joint.set(second.subarray(NEUTRAL_VALUES.length), first.length)
  return joint
}

/** Whether the two sides of a field differ at these joint values. */
export const differs = ({ alike, slots: [first, second] }: MixedField, values: Float64Array): boolean =>
  !alike || first.some((slot, i) => !Object.is(values[slot], values[second[i]!]))
