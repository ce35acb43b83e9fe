/** A scenario that moves towards another one, disagreement by disagreement and as far as one likes. */
import { evaluate } from "../../model/evaluate.ts"
import { measure, national } from "../../model/Metric.ts"
import type { Loaded } from "../../scenario/load.ts"
import { type Group, groupsOf, type PathDifference } from "../attribution/Group.ts"
import type { Grouping } from "../attribution/Grouping.ts"
import { pairScenarios } from "../attribution/ScenarioPair.ts"

export const BY_PATH: Grouping = { allByPath: true, byPath: new Set() }

/** Something that can go part of the way: a group of numbers, or one number of a group that else moves as a whole. */
export interface Step {
  readonly id: string
  readonly group: Group
  /** The numbers that move. */
  readonly differences: ReadonlyArray<PathDifference>
  /** Freed FTE when they go the share of the way to the other scenario; NaN where that makes no sense. */
  readonly freed: (share: number) => number
}

export interface Mover {
  readonly groups: ReadonlyArray<Group>
  readonly steps: ReadonlyArray<Step>
}

export const moverOf = (own: Loaded, other: Loaded): Mover => {
  const { models, ...pair } = pairScenarios(own, other)
  const groups = groupsOf({ models, ...pair }, BY_PATH, false)
  const fieldsOf = (group: Group) => group.fields.map((i) => models.fields[i]!)
  const freedWith = (picks: Uint8Array, values: Float64Array): number => {
    const { model } = models.mixture(picks)
    const allocation = evaluate(model, values)
    return allocation === undefined ? NaN : measure(model, allocation, national("freed"))
  }
  // Names and rules have no half-way, numbers have one.
  const divisible = (group: Group) => group.structures.length === 0 && fieldsOf(group).every(({ alike }) => alike)
  const wholeStep = (group: Group): Step => ({
    id: group.id,
    group,
    differences: group.differences,
    freed: (share) => {
      const picks = new Uint8Array(models.fields.length)
      for (const field of group.fields) picks[field] = 1
      const values = Float64Array.from(models.values)
      // Slots of the other side belong to this group alone, so that nothing else moves with them.
      for (const { slots } of fieldsOf(group)) {
        const [from, to] = slots
        to.forEach((slot, i) => (values[slot] = between(models.values[from[i]!]!, models.values[slot]!, share)))
      }
      return freedWith(picks, values)
    }
  })
  /** A number that both sides have moves alone, while the structure that it is part of stays the own one. */
  const numberSteps = (group: Group): ReadonlyArray<Step> =>
    numbersWithin(group).map((difference) => {
      const [path] = difference.paths
      const [from, to] = difference.values as readonly [number, number]
      const slots = fieldsOf(group).flatMap((field) => field.slots[0])
      return {
        id: [...new Set(difference.paths)].sort().join("+"),
        group,
        differences: [difference],
        freed: (share) => {
          const values = Float64Array.from(models.values)
          for (const slot of slots) if (pair.assumptionAt(slot)?.path === path) values[slot] = between(from, to, share)
          return freedWith(new Uint8Array(models.fields.length), values)
        }
      }
    })
  return { groups, steps: groups.flatMap((group) => (divisible(group) ? [wholeStep(group)] : numberSteps(group))) }
}

/** Numbers that both sides have and that differ, each by its own path once. */
const numbersWithin = ({ differences }: Group): ReadonlyArray<PathDifference> => {
  const both = differences.filter(({ paths, values: [from, to] }) => !paths.includes(null) && from !== to)
  return both.filter(({ paths: [path] }, i) => both.findIndex((one) => one.paths[0] === path) === i)
}

const between = (from: number, to: number, share: number): number => from + share * (to - from)
