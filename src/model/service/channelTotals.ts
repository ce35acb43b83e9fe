/** What the lines of a channel come to on one side: people, work, and how busy they are. */
import type { Allocation } from "../allocate.ts"
import type { Model } from "../Model.ts"
import type { Side } from "../Quantity.ts"
import { channelDesk, erlangOf, extraHours, type Line, linesOf, presentOn, staffedHours } from "./channelLines.ts"
import type { Service } from "./Service.ts"
import { partsOf, type SidePart } from "./serviceSides.ts"

/** FTE but for the load. */
export interface ChannelTotals {
  readonly lines: number
  /** Mean load of all lines together while they are open. */
  readonly erlang: number
  /** Mean number of people present while lines are open, over all lines. */
  readonly present: number
  readonly staffed: number
  readonly work: number
  /** Beside the work: idle time that is not used for cases. */
  readonly extra: number
}

/** Which of them: a channel, and a municipality or centre; -1 for all. */
export interface WhichLines {
  readonly channel: number
  readonly site: number
}

/** A line that several centres share counts at each by its share of the work. */
export const channelTotals = (
  model: Model,
  service: Service,
  allocation: Allocation,
  side: Side,
  { channel, site }: WhichLines
): ChannelTotals => {
  const sum = { lines: 0, erlang: 0, present: 0, staffed: 0, work: 0, extra: 0 }
  for (const part of partsOf(model, service, allocation, side)) {
    for (const [k, one] of service.channels.entries()) {
      if (channel >= 0 && k !== channel) continue
      const desk = channelDesk(one, part.values, part.side)
      for (const line of linesOf(part.work[k]!, desk.rules, part.side, part.caseTypes)) {
        const share = shareAt(part, k, line, site)
        if (share === 0) continue
        sum.lines++
        sum.erlang += erlangOf(line, desk) * share
        sum.present += presentOn(line, desk) * share
        sum.staffed += (staffedHours(line, desk) / part.caseHoursPerFte) * share
        sum.work += (line.hours / part.caseHoursPerFte) * share
        sum.extra += (extraHours(line, desk) / part.caseHoursPerFte) * share
      }
    }
  }
  return sum
}

/** Work over staffed time; 0 where nobody is there. */
export const occupancyOf = (totals: ReadonlyArray<ChannelTotals>): number => {
  const staffed = totals.reduce((sum, one) => sum + one.staffed, 0)
  return staffed > 0 ? totals.reduce((sum, one) => sum + one.work, 0) / staffed : 0
}

/** Share of a line's work that is done at a site; 1 for -1, all of them. */
export const shareAt = ({ work, caseTypes }: SidePart, channel: number, line: Line, site: number): number => {
  if (site < 0) return 1
  let hours = 0
  for (let cell = Math.max(line.from, site * caseTypes); cell < Math.min(line.to, (site + 1) * caseTypes); cell++)
    hours += work[channel]!.hours[cell]!
  return hours / line.hours
}
