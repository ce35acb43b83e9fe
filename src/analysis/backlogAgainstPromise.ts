/** What piles up during the change against what is promised: the weeks that a case type's backlog takes, and may take. */
import type { Allocation } from "../model/allocate.ts"
import type { Model } from "../model/Model.ts"
import { WEEKS_PER_MONTH, weeksOfWork } from "../model/transition/series.ts"
import type { TransitionPath } from "../model/transition/path.ts"
import type { Named } from "../scenario/Names.ts"

export interface BacklogAgainstPromise {
  readonly caseType: Named
  /** From 1 on. */
  readonly month: number
  /** The most that its backlog takes in any month, null where nobody is there to work on it; and what is promised. */
  readonly weeks: number | null
  readonly promisedWeeks: number
}

/** Of the case types with a promise, the one whose backlog goes furthest beyond it; undefined where none piles up. */
export const backlogAgainstPromise = (
  model: Model,
  { values }: Allocation,
  path: TransitionPath,
  caseTypes: ReadonlyArray<Named>
): BacklogAgainstPromise | undefined => {
  if (model.service === null) return undefined
  const weeksPerDay = (12 * WEEKS_PER_MONTH) / values[model.service.workingDaysPerYear]!
  let worst: { readonly over: number; readonly found: BacklogAgainstPromise } | undefined
  for (const { caseType, after } of model.service.cases) {
    const promisedWeeks = values[after.promise.days]! * weeksPerDay
    for (let month = 1; month <= path.months; month++) {
      const weeks = weeksOfWork(path, model, { caseType, municipality: -1, centre: -1, item: -1, month })
      const over = weeks / promisedWeeks
      if (!(over > (worst?.over ?? 0))) continue
      const found = {
        caseType: caseTypes[caseType]!,
        month,
        weeks: Number.isFinite(weeks) ? weeks : null,
        promisedWeeks
      }
      worst = { over, found }
    }
  }
  return worst?.found
}
