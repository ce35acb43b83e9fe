/**
 * Today's work, remembered: most questions (a share that moves, a pace of centres) change nothing of today, and with
 * promises to those who wait the factor that meets an observation asks for all lines several times over.
 */
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
export const rememberedToday = (model: Model, values: Float64Array, workOut: () => Today): Today => {
  const known = remembered.get(model) ?? {
    slots: Array.from(fteSlotsIn({ ...model, organisation: null })),
    recent: []
  }
  remembered.set(model, known)
  const { slots, recent } = known
  const at = recent.findIndex((one) => slots.every((slot) => one.values[slot] === values[slot]))
  const [found = { values: Float64Array.from(values), today: workOut() }] = at < 0 ? [] : recent.splice(at, 1)
  recent.unshift(found)
  recent.length = Math.min(recent.length, MOST_RECENT)
  return found.today
}

/** The central values, and a few that a search goes back and forth between. */
const MOST_RECENT = 4

interface Known {
  readonly slots: ReadonlyArray<Slot>
  readonly recent: Array<{ readonly values: Float64Array; readonly today: Today }>
}

const remembered = new WeakMap<Model, Known>()
