/** Two models mixed without compiling again: any field may come from either, and each knows which slots it rests on. */
import { mixModels, type Choose, type Hybrid, type Topic } from "./mixModels.ts"
import { mapModel } from "./mapSlots.ts"
import { type Model, NEUTRAL_VALUES, type Slot } from "./Model.ts"

/** One thing that a hybrid takes from the first model or from the second. */
export interface Field {
  /** The topics it belongs to; several where they cannot be separated. */
  readonly topics: ReadonlyArray<Topic>
  /** Its name in the model, such as `minutes`. */
  readonly what: string
  /** Indexes of the first model, or -1 for what belongs to all. */
  readonly caseType: number
  readonly activity: number
  /** Slots of the joint values that it rests on, in the first model and in the second. */
  readonly slots: readonly [ReadonlyArray<Slot>, ReadonlyArray<Slot>]
  /** Whether the two sides are built alike, slot for slot, so that only values can differ. */
  readonly alike: boolean
}

/** Two models side by side, ready to be mixed. */
export interface ModelPair {
  /** Values of the first, then the assumptions of the second; the neutral slots are shared. */
  readonly values: Float64Array
  readonly fields: ReadonlyArray<Field>
  /** `second[i]` is 1 where field i comes from the second model. */
  readonly hybrid: (second: ArrayLike<number>) => Hybrid
}

/** Whether the two have the same indexes; see `reorder` for what has the same names in another order. */
export interface Alignment {
  readonly municipalities: boolean
  readonly caseTypes: boolean
}

/**
 * Put two models side by side. Lists such as allowances pair by `nameOf` (of a slot of the joint values) and move as a
 * whole where their names differ.
 */
export const pairModels = (
  first: Model,
  second: Model,
  alignment: Alignment,
  nameOf: (slot: Slot) => string = String
): ModelPair => {
  const shift = first.values.length - NEUTRAL_VALUES.length
  const behind = mapModel(second, (slot) => (slot < NEUTRAL_VALUES.length ? slot : slot + shift))
  const values = joinValues(first.values, second.values)
  const fields: Array<Field> = []
  const record: Choose = ({ topics, what, caseType = -1, activity = -1 }, a, b, contentOf) => {
    const [x, y] = [contentOf(a), contentOf(b)]
    const alike = x.slots.length === y.slots.length && x.shape === y.shape
    fields.push({ topics, what, caseType, activity, slots: [x.slots, y.slots], alike })
    return a
  }
  mixModels(first, behind, alignment, nameOf, record)
  return {
    values,
    fields,
    hybrid: (picks) => {
      let place = 0
      return mixModels(first, behind, alignment, nameOf, (_, a, b) => (picks[place++] === 1 ? b : a))
    }
  }
}

/** Values of two models in the joint order. */
const joinValues = (first: Float64Array, second: Float64Array): Float64Array => {
  const joint = new Float64Array(first.length + second.length - NEUTRAL_VALUES.length)
  joint.set(first)
  joint.set(second.subarray(NEUTRAL_VALUES.length), first.length)
  return joint
}

/** Whether the two sides of a field differ at these joint values. */
export const differs = ({ alike, slots: [first, second] }: Field, values: Float64Array): boolean =>
  !alike || first.some((slot, i) => !Object.is(values[slot], values[second[i]!]))
