/** The desks of cases of one centre as they are simulated, and what the formula says of the same rate of work. */
import type { Allocation } from "../../model/allocate.ts"
import type { Model } from "../../model/Model.ts"
import { type CaseLoad, type CaseQueue, outcomeOf, queuesOf, rateFor } from "../../model/service/caseQueues.ts"
import type { Service } from "../../model/service/Service.ts"
import { partsOf, type SidePart } from "../../model/service/serviceSides.ts"
import type { Desk } from "./simulateDesk.ts"

export interface CentreDesk {
  readonly desk: Desk
  /** In the order of the desk's kinds. */
  readonly kinds: ReadonlyArray<{
    readonly caseType: number
    readonly casesPerDay: number
    /** Shown of this desk; the others stand beside because they share its workers. */
    readonly shown: boolean
    readonly formula: DeskFormula
  }>
}

interface DeskFormula {
  readonly late: number
  readonly waitDays: number
}

/** Desks that have cases; where case types that share one state different capacities, it is simulated at each of them. */
export const centreDesks = (
  model: Model,
  service: Service,
  allocation: Allocation,
  centre: number
): ReadonlyArray<CentreDesk> => {
  const workingDays = allocation.values[service.workingDaysPerYear]!
  return partsOf(model, service, allocation, "centre").flatMap((part) =>
    queuesOf(part, part.work, part.spreadOver)
      .filter(([load]) => load !== undefined && (load.cell - load.desk.caseType) / part.caseTypes === centre)
      .flatMap((queue) => {
        const rates = queue.map((load) => rateFor(queue, load, workingDays))
        return [...new Set(rates)].map((rate) => ({
          desk: deskOf(queue, rate, workingDays, part),
          kinds: queue.map((load, k) => ({
            caseType: load.desk.caseType,
            casesPerDay: load.events / workingDays,
            shown: rates[k] === rate,
            formula: outcomeOf(queue, load, workingDays)
          }))
        }))
      })
  )
}

/**
 * Whole workers who together do `hoursPerDay`: as many as that is days of work for one of them, so that a case takes a
 * worker about as long as it takes a person.
 */
const deskOf = (queue: CaseQueue, hoursPerDay: number, workingDays: number, { caseHoursPerFte }: SidePart): Desk => {
  const workers = Math.max(1, Math.round((hoursPerDay * workingDays) / caseHoursPerFte))
  const hoursPerWorkerDay = hoursPerDay / workers
  const sumOver = (of: (load: CaseLoad) => number) => queue.reduce((sum, load) => sum + of(load), 0)
  const [hours, events] = [sumOver((load) => load.hours), sumOver((load) => load.events)]
  const each = hours / events
  const months = queue[0]!.desk.months.length
  const daysPerMonth = workingDays / months
  return {
    kinds: queue.map((load) => ({
      months: load.desk.months.map((share) => share * load.events),
      handlingDays: load.hours / load.events / hoursPerWorkerDay,
      handlingCv2: load.desk.serviceCv2,
      promiseDays: load.desk.days
    })),
    arrivalCv2: sumOver((load) => load.events * load.desk.arrivalCv2) / events,
    daysPerMonth,
    workers,
    startBacklog: Math.round(sumOver((load) => load.desk.backlogShare * load.hours) / each),
    chase: sumOver((load) => load.desk.chase * load.hours) / hours / daysPerMonth
  }
}
