/** Answers about a model, remembered by the numbers that they rest on. */
import type { Model } from "./Model.ts"
import type { Slot } from "./Slot.ts"

/** What is known of a model at some values, or else is worked out; nobody may write to it. */
type Remembered<Answer> = (model: Model, values: Float64Array, workOut: WorkOut<Answer>) => Answer

/** It may ask whether all numbers that the answer rests on are the model's own. */
type WorkOut<Answer> = (isCentral: () => boolean) => Answer

/**
 * The same numbers in all slots that an answer rests on: the same answer, to the last bit.
 *
 * @param restsOn the slots of a model that its answer rests on
 */
export const rememberedBy = <Answer>(restsOn: (model: Model) => Iterable<Slot>): Remembered<Answer> => {
  const known = new WeakMap<Model, Recent<Answer>>()
  return (model, values, workOut) => {
    const own = known.get(model) ?? { slots: Array.from(restsOn(model)), recent: [] }
    known.set(model, own)
    const { slots, recent } = own
    const at = recent.findIndex((one) => areSame(slots, one.values, values))
    const [found = { values: values.slice(), answer: workOut(() => areSame(slots, model.values, values)) }] =
      at < 0 ? [] : recent.splice(at, 1)
    recent.unshift(found)
    recent.length = Math.min(recent.length, MOST_RECENT)
    return found.answer
  }
}

/** What is worked out at a model's own values; anew where they have changed under it, as where packages are tried. */
export const centrally = <Answer>(workOut: (model: Model) => Answer): ((model: Model) => Answer) => {
  const remembered = rememberedBy<Answer>(({ values }) => values.keys())
  return (model) => remembered(model, model.values, () => workOut(model))
}

const areSame = (slots: ReadonlyArray<Slot>, some: Float64Array, others: Float64Array): boolean => {
  for (let i = 0; i < slots.length; i++) if (!Object.is(some[slots[i]!], others[slots[i]!])) return false
  return true
}

/** The central values, and a few that a search goes back and forth between. */
const MOST_RECENT = 4

interface Recent<Answer> {
  readonly slots: ReadonlyArray<Slot>
  readonly recent: Array<{ readonly values: Float64Array; readonly answer: Answer }>
}
