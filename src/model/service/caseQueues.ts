/** Queues of cases that are promised within days: what has to be done each day beside the mean. */
import type { Side } from "../Side.ts"
import { type CaseOutcome, caseOutcome } from "./caseOutcome.ts"
import { type Arrivals, randomnessRate, requiredRate } from "./requiredRate.ts"
import type { CasePromise, CaseRules, Service } from "./Service.ts"
import { type GroupWork, totalOf } from "./serviceWork.ts"

/** Of whom something is asked. */
export interface Asked {
  readonly service: Service
  readonly values: Float64Array
  readonly side: Side
  readonly caseTypes: number
}

/** One promise on one side with its numbers put in. */
export interface CaseDesk {
  readonly rules: CaseRules
  readonly caseType: number
  readonly share: number
  readonly days: number
  readonly arrivalCv2: number
  readonly serviceCv2: number
  readonly chase: number
  /** Shares of a year by month, one where all are alike. */
  readonly months: ReadonlyArray<number>
  /** Cases that wait at the start, over all that arrive in a year. */
  readonly backlogShare: number
  /** Work that is done over work that arrives, where it is stated; else null. */
  readonly capacity: number | null
}

/** The part of a queue that is of one case type at one site. */
export interface CaseLoad {
  readonly desk: CaseDesk
  readonly cell: number
  /** A year. */
  readonly events: number
  readonly hours: number
}

/** A queue: one case type at one site, or all of a site that share one. */
export type CaseQueue = ReadonlyArray<CaseLoad>

/** @param cases a year over which what waits at the start is spread */
const caseDesk = (promise: CasePromise, values: Float64Array, side: Side, cases: number): CaseDesk => {
  const rules = side === "today" ? promise.today : promise.after
  const sided = side === "centre" ? "centre" : "local"
  const months = promise.monthShares.map((slot) => values[slot]!)
  const total = months.reduce((sum, share) => sum + share, 0)
  const backlog = values[rules.startBacklog[sided]]!
  return {
    rules,
    caseType: promise.caseType,
    share: values[rules.promise.share]!,
    days: values[rules.promise.days]!,
    arrivalCv2: values[promise.arrivalCv2]!,
    serviceCv2: values[promise.serviceCv2]!,
    chase: values[promise.chase]!,
    months: months.length === 0 ? EVEN : months.map((share) => share / total),
    backlogShare: cases > 0 ? backlog / cases : 0,
    capacity: rules.capacity === null ? null : values[rules.capacity[sided]]!
  }
}

/**
 * Queues of one side that have cases.
 *
 * @param spreadOver the work of all sites among which what waits at the start is spread
 */
export const queuesOf = (
  asked: Asked,
  work: ReadonlyArray<GroupWork>,
  spreadOver: ReadonlyArray<GroupWork> = work
): ReadonlyArray<CaseQueue> => {
  const single: Array<CaseQueue> = []
  for (const { desk, events, hours } of desksOf(asked, work, spreadOver, "caseType")) {
    for (let cell = desk.caseType; cell < events.length; cell += asked.caseTypes)
      if (events[cell]! > 0 && hours[cell]! > 0)
        single.push([{ desk, cell, events: events[cell]!, hours: hours[cell]! }])
  }
  return [...single, ...sharedQueuesOf(asked, work, spreadOver)]
}

/** Those in which case types wait together. */
export const sharedQueuesOf = (
  asked: Asked,
  work: ReadonlyArray<GroupWork>,
  spreadOver: ReadonlyArray<GroupWork>
): ReadonlyArray<CaseQueue> => {
  const shared = new Map<number, Array<CaseLoad>>()
  for (const { desk, events, hours } of desksOf(asked, work, spreadOver, "site")) {
    for (let cell = desk.caseType; cell < events.length; cell += asked.caseTypes) {
      if (!(events[cell]! > 0) || !(hours[cell]! > 0)) continue
      const load: CaseLoad = { desk, cell, events: events[cell]!, hours: hours[cell]! }
      const site = (cell - desk.caseType) / asked.caseTypes
      if (shared.has(site)) shared.get(site)!.push(load)
      else shared.set(site, [load])
    }
  }
  return [...shared.values()]
}

/** Promises of which cases wait so, with what is done at each site. */
export const desksOf = (
  { service, values, side }: Asked,
  work: ReadonlyArray<GroupWork>,
  spreadOver: ReadonlyArray<GroupWork>,
  pooled: CaseRules["pooled"]
): ReadonlyArray<GroupWork & { readonly desk: CaseDesk }> =>
  service.cases.flatMap((promise, k) => {
    if ((side === "today" ? promise.today : promise.after).pooled !== pooled) return []
    const group = service.channels.length + k
    return [{ desk: caseDesk(promise, values, side, totalOf(spreadOver[group]!.events)), ...work[group]! }]
  })

/** Work of a queue each working day, in hours. */
export interface QueueRates {
  readonly mean: number
  /** What keeps the promises in a year whose months differ. */
  readonly season: number
  /** On top of the mean, for cases that come at random. */
  readonly random: number
  /** The larger of both. */
  readonly required: number
}

/**
 * What a queue needs each working day: `max(k*, mean + extra)`, both as in `requiredRate.ts`.
 *
 * Case types that share a queue are worked by generalists: the strictest of their promises decides on randomness, and
 * what their cases take varies within and between case types.
 */
export const queueRates = (queue: CaseQueue, workingDays: number): QueueRates => {
  const hours = queue.reduce((sum, load) => sum + load.hours, 0)
  const mean = hours / workingDays
  const season = seasonRate(queue, workingDays)
  const random = randomHours(queue)
  return { mean, season, random, required: Math.max(season, mean + random) }
}

/** Hours of work that are done each working day: the capacity that is stated, or else the one that the promises take. */
export const rateFor = (queue: CaseQueue, { desk }: CaseLoad, workingDays: number): number =>
  desk.capacity === null
    ? queueRates(queue, workingDays).required
    : (desk.capacity * queue.reduce((sum, load) => sum + load.hours, 0)) / workingDays

/** What becomes of the cases of one load at that rate. */
export const outcomeOf = (queue: CaseQueue, load: CaseLoad, workingDays: number): CaseOutcome => {
  const { desk, events } = load
  const all = together(queue)
  const sumOver = (of: (load: CaseLoad) => number) => queue.reduce((sum, load) => sum + of(load), 0)
  const outcome = caseOutcome({
    cases: all.events,
    months: desk.months.map((_, month) => sumOver((load) => load.desk.months[month]! * load.hours) / all.hours),
    workingDays,
    rate: rateFor(queue, load, workingDays) / all.each,
    promiseDays: desk.days,
    arrivalCv2: all.arrivalCv2,
    serviceCv2: all.serviceCv2,
    startBacklog: sumOver((load) => load.desk.backlogShare * load.hours) / all.each,
    chase: sumOver((load) => load.desk.chase * load.hours) / all.hours
  })
  const share = events / all.events
  return { ...outcome, backlog: outcome.backlog * share, months: outcome.months.map((one) => one * share) }
}

/** Hours a year beside the work itself. */
export const extraHoursOf = (queue: CaseQueue, workingDays: number): number => {
  const { mean, required } = queueRates(queue, workingDays)
  return Math.max(0, required - mean) * workingDays
}

/** The same of cases that wait for nobody else's, for any number of cases and hours of work on them. */
export const extraHoursAlone = (desk: CaseDesk, workingDays: number) => {
  const season = seasonFactor(desk, workingDays / EVEN.length)
  const random = randomnessRate(desk.share, desk.days, desk.arrivalCv2 + desk.serviceCv2)
  return (events: number, hours: number): number => {
    const mean = hours / workingDays
    return Math.max(0, hours * season - mean, (random * hours) / events) * workingDays
  }
}

const EVEN: ReadonlyArray<number> = Array.from({ length: 12 }, () => 1 / 12)

const seasonRate = (queue: CaseQueue, workingDays: number): number => {
  const [only, second] = queue
  const daysPerMonth = workingDays / EVEN.length
  if (only !== undefined && second === undefined) return only.hours * seasonFactor(only.desk, daysPerMonth)
  const streams = queue.map(({ desk, hours }) => arrivalsOf(desk, hours))
  return requiredRate(streams, daysPerMonth)
}

const arrivalsOf = ({ months, days, backlogShare }: CaseDesk, hours: number): Arrivals => ({
  months: months.map((share) => share * hours),
  promiseDays: days,
  startBacklog: backlogShare * hours
})

/** The rate of a single promise for one hour of work a year; the same at all sites, so it is found once a desk. */
const seasonFactor = (desk: CaseDesk, daysPerMonth: number): number => {
  const known = factors.get(desk)
  if (known !== undefined) return known
  // Where all months are alike and nothing waits at the start, no window asks for more than the mean.
  const isEven = desk.months === EVEN && desk.backlogShare === 0
  const factor = isEven ? 1 / (EVEN.length * daysPerMonth) : requiredRate([arrivalsOf(desk, 1)], daysPerMonth)
  factors.set(desk, factor)
  return factor
}

/** Desks are made anew for every evaluation, so what is known of one goes with it. */
const factors = new WeakMap<CaseDesk, number>()

const randomHours = (queue: CaseQueue): number => {
  const { each, arrivalCv2, serviceCv2 } = together(queue)
  let most = 0
  for (const { desk } of queue) most = Math.max(most, randomnessRate(desk.share, desk.days, arrivalCv2 + serviceCv2))
  return most * each
}

/** A queue as if its cases were of one kind. */
const together = (queue: CaseQueue) => {
  const events = queue.reduce((sum, load) => sum + load.events, 0)
  const hours = queue.reduce((sum, load) => sum + load.hours, 0)
  const each = hours / events
  let arrivalCv2 = 0
  let squares = 0
  for (const { desk, ...load } of queue) {
    const own = load.hours / load.events / each
    arrivalCv2 += (load.events / events) * desk.arrivalCv2
    squares += (load.events / events) * own ** 2 * (1 + desk.serviceCv2)
  }
  return { events, hours, each, arrivalCv2, serviceCv2: squares - 1 }
}
