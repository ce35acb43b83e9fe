/** Who is there: desks today and afterwards, where the work is done. */
import type { Allocation } from "../model/allocate.ts"
import type { Desks } from "../model/quality/deskCounts.ts"
import { desksOf, localCriticalMass } from "../model/quality/desks.ts"
import type { Compiled } from "../scenario/Compiled.ts"

export interface Robustness {
  readonly today: Desks
  readonly local: Desks
  readonly centre: Desks
  /** In municipalities and at centres. */
  readonly after: Desks
  readonly atLeast: number
  readonly target: number
  readonly commonShare: number
  readonly workingDays: number
  /** People that the target takes in a municipality; null where common absence alone forbids it. */
  readonly criticalMass: number | null
}

/** Undefined where the scenario does not say who is there. */
export const robustness = ({ model }: Compiled, allocation: Allocation): Robustness | undefined => {
  const { quality } = model
  if (quality === null) return undefined
  const { values } = allocation
  const [today, local, centre] = (["today", "local", "centre"] as const).map((side) =>
    desksOf(model, quality, allocation, side)
  ) as [Desks, Desks, Desks]
  return {
    today,
    local,
    centre,
    after: {
      count: local.count + centre.count,
      people: local.people + centre.people,
      uncoveredDays: local.uncoveredDays + centre.uncoveredDays,
      underCriticalMass: local.underCriticalMass + centre.underCriticalMass
    },
    atLeast: quality.atLeast,
    target: values[quality.target]!,
    commonShare: values[quality.absence.commonShare]!,
    workingDays: values[quality.workingDays]!,
    criticalMass: localCriticalMass(quality, (slot) => values[slot]!)
  }
}
