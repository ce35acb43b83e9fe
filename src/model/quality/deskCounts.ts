/** Desks of one side by how many people they have: cover is worked out once for those that have as many. */
import type { Side } from "../Side.ts"
import type { Slot } from "../Slot.ts"
import { type Absence, criticalMass, uncoveredWith } from "./coverage.ts"
import type { Quality } from "./Quality.ts"

/** Some desks taken together. */
export interface Desks {
  readonly count: number
  readonly people: number
  /** Days a year on which too few are there, summed over the desks. */
  readonly uncoveredDays: number
  /** Desks with fewer people than the target takes. */
  readonly underCriticalMass: number
}

/** What counts as covered on one side, with its numbers put in. */
export interface CoverRule {
  readonly workingDays: number
  readonly atLeast: number
  readonly target: number
  readonly absence: Absence
}

/** @param read the number in a slot */
export const coverRule = (quality: Quality, read: (slot: Slot) => number, side: Side): CoverRule => ({
  workingDays: read(quality.workingDays),
  atLeast: quality.atLeast,
  target: read(quality.target),
  absence: {
    share: read(side === "centre" ? quality.absence.centre : quality.absence.local),
    vacancy: read(quality.absence.vacancy),
    commonShare: read(quality.absence.commonShare)
  }
})

export interface DeskCounts {
  /** So many more desks, each of so many people. */
  readonly add: (people: number, desks: number) => void
  /** What they come to; the counts are nothing again. */
  readonly take: (rule: CoverRule) => Desks
}

export const deskCounts = (): DeskCounts => {
  const few = new Float64Array(FEW)
  const many: Array<number> = []
  return {
    add: (people, desks) => {
      if (people < FEW) few[people]! += desks
      else for (let desk = 0; desk < desks; desk++) many.push(people)
    },
    take: ({ workingDays, atLeast, target, absence }) => {
      const uncovered = uncoveredWith(atLeast, absence)
      const needed = criticalMass(target, atLeast, absence) ?? Infinity
      let [count, people, uncoveredDays, underCriticalMass] = [0, 0, 0, 0]
      const sum = (each: number, desks: number): void => {
        count += desks
        people += desks * each
        uncoveredDays += desks * workingDays * uncovered(each)
        if (each < needed) underCriticalMass += desks
      }
      for (let each = 0; each < FEW; each++) if (few[each]! > 0) sum(each, few[each]!)
      for (const each of many) sum(each, 1)
      few.fill(0)
      many.length = 0
      return { count, people, uncoveredDays, underCriticalMass }
    }
  }
}

/** Desks with fewer people than this are counted by their number of people. */
const FEW = 64
