/** What the queues of a side come to: cases, rates, FTE, and how long people wait. */
import type { Allocation } from "../allocate.ts"
import type { Model } from "../Model.ts"
import type { Side } from "../Quantity.ts"
import { extraHoursOf, outcomeOf, queueRates, queuesOf } from "./caseQueues.ts"
import type { Service } from "./Service.ts"
import { partsOf } from "./serviceSides.ts"

export interface CaseTotals {
  /** Cases each working day: those that come, and those that have to be decided for the promise. */
  readonly meanPerDay: number
  readonly requiredPerDay: number
  readonly extraFte: number
  /** Cases a year. */
  readonly cases: number
  /** Working days from arrival to decision, summed over the cases; and how many of them are late. */
  readonly waited: number
  readonly late: number
  /** The most that wait at the end of a month, site by site. */
  readonly backlog: number
}

/** Which of them: a case type, and a municipality or centre; -1 for all. */
export interface WhichCases {
  readonly caseType: number
  readonly site: number
}

export const caseTotals = (
  model: Model,
  service: Service,
  allocation: Allocation,
  side: Side,
  { caseType, site }: WhichCases
): CaseTotals => {
  const sum = { meanPerDay: 0, requiredPerDay: 0, extraFte: 0, cases: 0, waited: 0, late: 0, backlog: 0 }
  const workingDays = allocation.values[service.workingDaysPerYear]!
  for (const part of partsOf(model, service, allocation, side)) {
    for (const queue of queuesOf(part, part.work, part.spreadOver)) {
      const loads = queue.filter(
        ({ desk, cell }) =>
          (caseType < 0 || desk.caseType === caseType) && (site < 0 || (cell - desk.caseType) / part.caseTypes === site)
      )
      if (loads.length === 0) continue
      const rates = queueRates(queue, workingDays)
      const hours = queue.reduce((all, load) => all + load.hours, 0)
      const extra = extraHoursOf(queue, workingDays) / hours / part.caseHoursPerFte
      for (const load of loads) {
        const outcome = outcomeOf(queue, load, workingDays)
        sum.meanPerDay += load.events / workingDays
        sum.requiredPerDay += ((load.events / workingDays) * rates.required) / rates.mean
        sum.extraFte += load.hours * extra
        sum.cases += load.events
        sum.waited += load.events * outcome.waitDays
        sum.late += load.events * outcome.late
        sum.backlog += outcome.backlog
      }
    }
  }
  return sum
}
