/** What sites do in each channel and for each promise to cases, before anybody waits: events and hours a year. */
import type { Model, Organisation } from "../Model.ts"
import { centreUnitTime } from "../rates.ts"
import type { CasePromise, Channel, Service } from "./Service.ts"

/** One channel or case promise by (site, case type). */
export interface GroupWork {
  readonly events: Float64Array
  readonly hours: Float64Array
}

/** By side; channels come first, then cases, in the order of the section. */
export interface ServiceWork {
  /** At unit times as they are written; the factor multiplies its hours. */
  readonly today: ReadonlyArray<GroupWork>
  readonly scale: number
  /** In municipalities that take part. */
  readonly local: ReadonlyArray<GroupWork>
  /** In those that do not: they go on as today. No cells where all take part. */
  readonly outside: ReadonlyArray<GroupWork>
  readonly centre: ReadonlyArray<GroupWork>
}

/** What is known of the sites: by (m, c) recipients and pace, as `allocate` spreads them. */
export interface Demand {
  readonly recipients: Float64Array
  readonly pace: Float64Array
}

/** Channels and case promises as one list. */
const groupsOf = ({ channels, cases }: Service): ReadonlyArray<Channel | CasePromise> => [...channels, ...cases]

/** Today's work at unit times as they are written; a scale factor multiplies the hours. */
export const workToday = (
  model: Model,
  service: Service,
  values: Float64Array,
  { recipients, pace }: Demand
): ReadonlyArray<GroupWork> =>
  withWork(groupsOf(service), recipients.length, (group, { events, hours }) => {
    const rate = groupRates(model, values, group)
    const n = model.caseTypes.length
    for (let cell = 0; cell < recipients.length; cell++) {
      const c = cell % n
      events[cell] = recipients[cell]! * rate.events[c]!
      hours[cell] = recipients[cell]! * pace[cell]! * rate.hours[c]!
    }
  })

/**
 * Work after, in municipalities and at centres.
 *
 * @param today work as it is, before the factor
 * @param scale factor on minutes
 * @param centrePace by (g, c): time that a centre's size makes its work take over what it would take without
 */
export const workAfter = (
  model: Model,
  organisation: Organisation,
  service: Service,
  values: Float64Array,
  {
    recipients,
    pace,
    today,
    scale,
    centrePace
  }: Demand & {
    readonly today: ReadonlyArray<GroupWork>
    readonly scale: number
    readonly centrePace: Float64Array
  }
): Pick<ServiceWork, "local" | "outside" | "centre"> => {
  const n = model.caseTypes.length
  const groups = groupsOf(service)
  const local = emptyWork(groups, recipients.length)
  const outside = emptyWork(groups, organisation.participates.every((one) => one !== 0) ? 0 : recipients.length)
  const centre = emptyWork(groups, organisation.centres.length * n)
  for (const [k, group] of groups.entries()) {
    const rate = groupRates(model, values, group)
    const [here, elsewhere, there] = [local[k]!, outside[k]!, centre[k]!]
    for (let cell = 0; cell < recipients.length; cell++) {
      const c = cell % n
      const m = (cell - c) / n
      if (organisation.participates[m] === 0) {
        elsewhere.events[cell] = today[k]!.events[cell]!
        elsewhere.hours[cell] = today[k]!.hours[cell]! * scale
        continue
      }
      const d = recipients[cell]!
      here.events[cell] = d * rate.staysEvents[c]!
      here.hours[cell] = d * pace[cell]! * rate.staysHours[c]! * scale
      const moved = d * rate.movedEvents[c]!
      if (!(moved > 0)) continue
      const at = organisation.centreOf[cell]! * n + c
      there.events[at]! += moved
      there.hours[at]! += d * rate.movedHours[c]! * scale * centrePace[at]!
    }
  }
  return { local, outside, centre }
}

/** The same work with its hours multiplied. */
export const scaledWork = (work: ReadonlyArray<GroupWork>, scale: number): ReadonlyArray<GroupWork> =>
  withWork(work, work[0]?.hours.length ?? 0, (own, { events, hours }) => {
    events.set(own.events)
    for (let cell = 0; cell < hours.length; cell++) hours[cell] = own.hours[cell]! * scale
  })

export const totalOf = (cells: Float64Array): number => {
  let sum = 0
  for (let cell = 0; cell < cells.length; cell++) sum += cells[cell]!
  return sum
}

/** Work of no events, in one piece of memory: to ask for it group by group would cost more than to fill it. */
const emptyWork = (groups: ReadonlyArray<unknown>, cells: number): ReadonlyArray<GroupWork> => {
  const room = new Float64Array(2 * groups.length * cells)
  return groups.map((_, k) => ({
    events: room.subarray(2 * k * cells, (2 * k + 1) * cells),
    hours: room.subarray((2 * k + 1) * cells, (2 * k + 2) * cells)
  }))
}

const withWork = <Group>(
  groups: ReadonlyArray<Group>,
  cells: number,
  fill: (group: Group, work: GroupWork) => void
): ReadonlyArray<GroupWork> => {
  const work = emptyWork(groups, cells)
  for (const [k, group] of groups.entries()) fill(group, work[k]!)
  return work
}

/** Events and hours of one recipient a year, by case type, at relative unit time 1. */
interface GroupRates {
  readonly events: Float64Array
  readonly hours: Float64Array
  /** What stays, at the pace of those who keep it, and what moves, at the pace of centres. */
  readonly staysEvents: Float64Array
  readonly staysHours: Float64Array
  readonly movedEvents: Float64Array
  readonly movedHours: Float64Array
}

const groupRates = (model: Model, values: Float64Array, { covers }: Channel | CasePromise): GroupRates => {
  const zeros = () => new Float64Array(model.caseTypes.length)
  const rates: GroupRates = {
    events: zeros(),
    hours: zeros(),
    staysEvents: zeros(),
    staysHours: zeros(),
    movedEvents: zeros(),
    movedHours: zeros()
  }
  for (const [c, { activities }] of model.caseTypes.entries()) {
    for (const [a, activity] of activities.entries()) {
      if (covers[c]![a] !== true) continue
      const events = values[activity.perRecipient]! * (1 - values[activity.automation]!)
      const hours = (events * values[activity.minutes]!) / 60
      rates.events[c]! += events
      rates.hours[c]! += hours
      const move = model.organisation?.moves[c]?.[a]
      if (move === undefined) continue
      const kept = 1 - values[move.automation]!
      const share = values[move.share]!
      rates.staysEvents[c]! += events * kept * (1 - share)
      rates.staysHours[c]! += hours * kept * (1 - share) * values[move.localUnitTime]!
      rates.movedEvents[c]! += events * kept * share
      rates.movedHours[c]! += hours * kept * share * centreUnitTime(move.centreUnitTime, values)
    }
  }
  return rates
}
