/**
 * Allocations and their today, remembered where there are promises to those who wait: what is asked of money or of months
 * changes none of it, and a share that moves or a pace of centres changes nothing of today, whose lines the search for the
 * factor to the observation asks for several times over.
 */
import type { Allocation } from "./allocate.ts"
import type { Model } from "./Model.ts"
import type { Sites } from "./Sites.ts"
import type { Slot } from "./Slot.ts"
import { fteSlotsIn } from "./walk.ts"

/** What today comes to. */
export interface Today {
  readonly unitTimeScale: number
  readonly statusQuo: Sites
}

/** The same numbers in everything that today rests on: the same answer, which nobody may write to. */
export const rememberedToday = (model: Model, values: Float64Array, workOut: () => Today): Today =>
  lately(knownOf(model).today, values, workOut)

/** The same of the whole allocation, at the values that are asked. */
export const rememberedAllocation = (model: Model, values: Float64Array, workOut: () => Allocation): Allocation => {
  const found = lately(knownOf(model).whole, values, workOut)
  return found.values === values ? found : { ...found, values }
}

const lately = <Answer>({ slots, recent }: Recent<Answer>, values: Float64Array, workOut: () => Answer): Answer => {
  const at = recent.findIndex((one) => slots.every((slot) => one.values[slot] === values[slot]))
  const [found = { values: Float64Array.from(values), answer: workOut() }] = at < 0 ? [] : recent.splice(at, 1)
  recent.unshift(found)
  recent.length = Math.min(recent.length, MOST_RECENT)
  return found.answer
}

/** The central values, and a few that a search goes back and forth between. */
const MOST_RECENT = 4

interface Recent<Answer> {
  readonly slots: ReadonlyArray<Slot>
  readonly recent: Array<{ readonly values: Float64Array; readonly answer: Answer }>
}

const knownOf = (model: Model): { readonly today: Recent<Today>; readonly whole: Recent<Allocation> } => {
  const known = remembered.get(model) ?? {
    today: { slots: Array.from(fteSlotsIn({ ...model, organisation: null })), recent: [] },
    whole: { slots: Array.from(fteSlotsIn(model)), recent: [] }
  }
  remembered.set(model, known)
  return known
}

const remembered = new WeakMap<Model, ReturnType<typeof knownOf>>()
