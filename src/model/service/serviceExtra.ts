/** FTE that a promise takes beside the work itself, at every site and for every case type. */
import { type Asked, desksOf, extraHoursAlone, extraHoursOf, sharedQueuesOf } from "./caseQueues.ts"
import { channelDesk, extraHours, linesOf } from "./channelLines.ts"
import type { GroupWork } from "./serviceWork.ts"

/** Whose work it is, and what else there is to know. */
export interface ExtraAsked extends Asked {
  readonly caseHoursPerFte: number
  /** False leaves the promises out: people are then there for the work, the highest occupancy and presence alone. */
  readonly promised?: boolean
  /** The work of all sites among which what waits at the start is spread; this work unless given. */
  readonly spreadOver?: ReadonlyArray<GroupWork>
}

/**
 * Extra FTE by (site, case type), never negative: what a line or queue needs beside its work, over its case types in
 * proportion to their work.
 *
 * @param work channels and cases of this side
 */
export const serviceExtra = (asked: ExtraAsked, work: ReadonlyArray<GroupWork>): Float64Array =>
  scaledExtra(asked, work)(1)

/**
 * The same for the work at a factor on its hours: for a search, which ends where it looked last. The answer is good
 * until the next call.
 */
export const scaledExtra = (asked: ExtraAsked, work: ReadonlyArray<GroupWork>): ((scale: number) => Float64Array) => {
  const cases = casesExtra(asked, work)
  const channels = channelsWith(asked, work)
  const out = new Float64Array(cases.length)
  let last = NaN
  return (scale) => {
    if (scale === last) return out
    last = scale
    // A queue's extra is so many cases, whatever each of them takes.
    for (let cell = 0; cell < cases.length; cell++) out[cell] = cases[cell]! * scale
    for (const { hours, desk, lines } of channels) {
      for (const line of lines) {
        const perHour = extraHours({ ...line, hours: line.hours * scale }, desk) / line.hours / asked.caseHoursPerFte
        for (let cell = line.from; cell < line.to; cell++) out[cell]! += hours[cell]! * perHour
      }
    }
    return out
  }
}

const channelsWith = (
  { service, values, side, caseTypes, promised = true }: ExtraAsked,
  work: ReadonlyArray<GroupWork>
) =>
  service.channels.map((channel, k) => {
    const desk = channelDesk(channel, values, side, promised)
    return { hours: work[k]!.hours, desk, lines: linesOf(work[k]!, desk.rules, side, caseTypes) }
  })

const casesExtra = (asked: ExtraAsked, work: ReadonlyArray<GroupWork>): Float64Array => {
  const { service, values, caseTypes, caseHoursPerFte, promised = true } = asked
  const out = new Float64Array(work[0]?.events.length ?? 0)
  if (!promised) return out
  const workingDays = values[service.workingDaysPerYear]!
  const spreadOver = asked.spreadOver ?? work
  for (const { desk, events, hours } of desksOf(asked, work, spreadOver, "caseType")) {
    const extra = extraHoursAlone(desk, workingDays)
    for (let cell = desk.caseType; cell < out.length; cell += caseTypes)
      if (events[cell]! > 0 && hours[cell]! > 0) out[cell]! += extra(events[cell]!, hours[cell]!) / caseHoursPerFte
  }
  for (const queue of sharedQueuesOf(asked, work, spreadOver)) {
    const hours = queue.reduce((sum, load) => sum + load.hours, 0)
    const perHour = extraHoursOf(queue, workingDays) / hours / caseHoursPerFte
    for (const load of queue) out[load.cell]! += load.hours * perHour
  }
  return out
}
