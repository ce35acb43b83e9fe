/** Competence upkeep of one case type at one site. */
import type { Upkeep } from "./Model.ts"
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
  ftePerPerson: sumOf(upkeep.hours, values) / hours
})

/** Upkeep in FTE for `workFte` of core work and transactions: nobody is trained where there is no work. */
export const upkeepFte = (rule: UpkeepRule, workFte: number): number =>
  workFte > 0 ? Math.max(rule.minimumTrained, workFte / rule.ftePerTrained) * rule.ftePerPerson : 0
