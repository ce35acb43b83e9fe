/** Who is kept able, desk by desk: people at a site and case type, or at a site where one training serves all. */
import type { Allocation } from "../allocate.ts"
import type { Sites } from "../Sites.ts"
import type { Model, Upkeep } from "../Model.ts"
import type { Side } from "../Quantity.ts"
import { keptWork, peopleToTrain } from "../upkeep.ts"

/** People at one desk: not rounded, as in FTE. */
export interface Group {
  readonly site: number
  /** -1 where one training serves all that a person does. */
  readonly caseType: number
  readonly people: number
  readonly upkeep: Upkeep
}

/** Every desk with people to keep able; municipalities outside the organisation keep the rule of the status quo. */
export const groupsToTrain = (model: Model, allocation: Allocation, side: Side): ReadonlyArray<Group> => {
  const sites = sitesOn(allocation, side)
  const n = model.caseTypes.length
  const found: Array<Group> = []
  for (let site = 0; site < sites.management.length; site++) {
    const upkeep = upkeepAt(model, side, site)
    const rule = {
      minimumTrained: allocation.values[upkeep.minimumTrained]!,
      ftePerTrained: allocation.values[upkeep.ftePerTrained]!
    }
    const work = Array.from({ length: n }, (_, c) => keptWork(sites, site * n + c))
    const lots =
      upkeep.per === "person"
        ? [{ caseType: -1, x: work.reduce((a, b) => a + b, 0) }]
        : work.map((x, caseType) => ({ caseType, x }))
    for (const { caseType, x } of lots)
      if (x > 0) found.push({ site, caseType, people: peopleToTrain(rule, x), upkeep })
  }
  return found
}

/** How people are kept able at a site. */
export const upkeepAt = ({ upkeep, organisation }: Model, side: Side, site: number): Upkeep => {
  if (organisation === null || side === "today") return upkeep
  if (side === "centre") return organisation.centreUpkeep
  return organisation.participates[site] === 0 ? upkeep : organisation.localUpkeep
}

export const sitesOn = ({ statusQuo, local, centres }: Allocation, side: Side): Sites =>
  side === "today" ? statusQuo : side === "local" ? local : centres
