/** Competence upkeep of one case type at one site. */
import type { Sites } from "./Sites.ts"
import type { Upkeep } from "./Model.ts"
import { hoursPerPerson } from "./training/Way.ts"
import { sumOf } from "./workingTime.ts"

/** The upkeep rule with its numbers put in. */
export interface UpkeepRule {
  readonly minimumTrained: number
  readonly ftePerTrained: number
  /** FTE that one trained person costs: hours a year / net hours per FTE. */
  readonly ftePerPerson: number
}

export const upkeepRule = (upkeep: Upkeep, values: Float64Array, hours: number): UpkeepRule => ({
  minimumTrained: values[upkeep.minimumTrained]!,
  ftePerTrained: values[upkeep.ftePerTrained]!,
  ftePerPerson: hoursPerTrained(upkeep, values) / hours
})

/** Hours a year for each person to keep trained, whether or not the person takes part. */
export const hoursPerTrained = (upkeep: Upkeep, values: Float64Array): number =>
  (sumOf(upkeep.hours, values) + upkeep.ways.reduce((sum, way) => sum + hoursPerPerson(way, values), 0)) *
  values[upkeep.reach]!

/** People to keep trained for `workFte` of core work and transactions: nobody where there is no work; not rounded. */
export const peopleToTrain = (
  { minimumTrained, ftePerTrained }: Pick<UpkeepRule, "minimumTrained" | "ftePerTrained">,
  workFte: number
): number => (workFte > 0 ? Math.max(minimumTrained, workFte / ftePerTrained) : 0)

/** Work of a cell that people are kept able for: what is done again takes the same people. */
export const keptWork = ({ core, rework, transaction }: Sites, cell: number): number =>
  core[cell]! - rework[cell]! + transaction[cell]!
