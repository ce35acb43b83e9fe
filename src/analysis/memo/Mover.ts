/** A scenario that moves towards another one, disagreement by disagreement and as far as one likes. */
import { evaluate } from "../../model/evaluate.ts"
import { measure, national } from "../../model/Metric.ts"
import type { Loaded } from "../../scenario/load.ts"
import { type Group, groupsOf } from "../attribution/Group.ts"
import type { Grouping } from "../attribution/Grouping.ts"
import { pairScenarios } from "../attribution/ScenarioPair.ts"

export const BY_PATH: Grouping = { allByPath: true, byPath: new Set() }

export interface Mover {
  readonly groups: ReadonlyArray<Group>
  /** Freed FTE when the group goes the share of the way to the other scenario; NaN where that makes no sense. */
  readonly freed: (group: Group, share: number) => number
  /** Whether there is a half-way: only numbers have one, names and rules have not. */
  readonly divisible: (group: Group) => boolean
}

export const moverOf = (own: Loaded, other: Loaded): Mover => {
  const { models, ...pair } = pairScenarios(own, other)
  const groups = groupsOf({ models, ...pair }, BY_PATH, false)
  const fieldsOf = (group: Group) => group.fields.map((i) => models.fields[i]!)
  return {
    groups,
    divisible: (group) => group.structures.length === 0 && fieldsOf(group).every(({ alike }) => alike),
    freed: (group, share) => {
      const picks = new Uint8Array(models.fields.length)
      for (const field of group.fields) picks[field] = 1
      const values = Float64Array.from(models.values)
      for (const { slots, alike } of fieldsOf(group)) {
        const [from, to] = slots
        // Slots of the other side belong to this group alone, so that nothing else moves with them.
        if (alike)
          to.forEach((slot, i) => (values[slot] = between(models.values[from[i]!]!, models.values[slot]!, share)))
      }
      const { model } = models.hybrid(picks)
      const allocation = evaluate(model, values)
      return allocation === undefined ? NaN : measure(model, allocation, national("freed"))
    }
  }
}

const between = (from: number, to: number, share: number): number => from + share * (to - from)
