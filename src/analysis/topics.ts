/** What each assumption of a scenario is about, read off the model: the topic of a field that its number enters. */
import { pairModels } from "../model/pairModels.ts"
import { type Topic, TOPICS } from "../model/Topic.ts"
import type { Slot } from "../model/Slot.ts"
import type { Loaded } from "../scenario/load.ts"

/**
 * Topics by path. A parameter that enters fields of several topics counts to the first in the order of `TOPICS`; what
 * enters none, such as a cost, is left out.
 */
export const topicsOf = ({ compiled }: Loaded): ReadonlyMap<string, Topic> => {
  const { model, assumptions } = compiled
  // Paired with itself, a model lists all its fields.
  const { fields } = pairModels(model, model, { municipalities: true, caseTypes: true })
  const topicsAt = new Map<Slot, Set<Topic>>()
  for (const { topics, slots } of fields) {
    for (const slot of slots[0]) {
      const known = topicsAt.get(slot) ?? new Set()
      for (const topic of topics) known.add(topic)
      topicsAt.set(slot, known)
    }
  }
  return new Map(
    assumptions.flatMap(({ path, slot }) => {
      const topic = TOPICS.find((one) => topicsAt.get(slot)?.has(one))
      return topic === undefined ? [] : [[path, topic] as const]
    })
  )
}
