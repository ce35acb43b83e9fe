/** The lines of a channel: which contacts wait in one queue, how many people that takes and what they are idle for. */
import type { Side } from "../Side.ts"
import { leastAgents, leastWholeAgents, type LinePromise, tableOf } from "./leastAgents.ts"
import type { LevelTable, RelativeLoad } from "./levelTable.ts"
import type { Channel, ChannelRules } from "./Service.ts"
import type { GroupWork } from "./serviceWork.ts"

/** One queue: events and hours of work a year of the cells from `from` on, before `to`. */
export interface Line {
  readonly from: number
  readonly to: number
  readonly events: number
  readonly hours: number
}

/** A channel on one side with its numbers put in. */
export interface ChannelDesk {
  readonly line: LinePromise
  readonly rules: ChannelRules
  readonly openHours: number
  readonly blend: number
  /** Load of each part of the day over the mean load, for which people are there. */
  readonly shape: ReadonlyArray<number>
  /** The same loads, each once and rising, and in how many parts of the day they are. */
  readonly loads: ReadonlyArray<RelativeLoad & { readonly parts: number }>
  /** Answers to the promise at any load, where they stand in a table. */
  readonly table: LevelTable | null
}

/**
 * @param promised false leaves the promise out: people are then there for the work, the highest occupancy and presence
 */
export const channelDesk = (channel: Channel, values: Float64Array, side: Side, promised = true): ChannelDesk => {
  const rules = side === "today" ? channel.today : channel.after
  const { promise, open } = rules
  const shares = channel.profile.map((slot) => values[slot]!)
  const total = shares.reduce((sum, share) => sum + share, 0)
  const peak = rules.staffTo === "peak" ? values[channel.peakDayFactor]! : 1
  // Shares of a day over the share that each part would have if all were alike.
  const shape = shares.length === 0 ? [peak] : shares.map((share) => (share / total) * shares.length * peak)
  const line: LinePromise = {
    promise: !promised
      ? null
      : promise.kind === "level"
        ? { kind: "level", share: values[promise.share]!, within: values[promise.within]! }
        : { kind: "meanWait", wait: values[promise.meanWait]! },
    maxOccupancy: values[rules.maxOccupancy]!,
    patience: values[rules.patience]!,
    minimumPresent: values[side === "centre" ? rules.minimumPresent.centre : rules.minimumPresent.local]!
  }
  return {
    rules,
    openHours: values[open.hoursPerWeek]! * values[open.weeksPerYear]!,
    blend: values[rules.blend]!,
    shape,
    loads: [...new Set(shape)]
      .toSorted((a, b) => a - b)
      .map((load) => ({
        load,
        logLoad: Math.log(load),
        parts: shape.filter((one) => one === load).length
      })),
    line,
    table: rules.agents === "whole" ? null : tableOf(line)
  }
}

/** The lines that have contacts; a site that nobody turns to keeps none open. */
export const linesOf = (
  { events, hours }: GroupWork,
  { pooled }: ChannelRules,
  side: Side,
  caseTypes: number
): ReadonlyArray<Line> => {
  const length =
    pooled === "caseType" ? 1 : pooled === "network" && side === "centre" ? Math.max(1, events.length) : caseTypes
  const lines: Array<Line> = []
  for (let from = 0; from < events.length; from += length) {
    const line = { from, to: from + length, events: 0, hours: 0 }
    for (let cell = from; cell < line.to; cell++) {
      line.events += events[cell]!
      line.hours += hours[cell]!
    }
    if (line.events > 0 && line.hours > 0) lines.push(line)
  }
  return lines
}

/** Mean load of a line in Erlang over the hours that it is open. */
export const erlangOf = ({ hours }: Line, { openHours }: ChannelDesk): number => hours / openHours

/** Mean seconds of a contact. */
export const handlingSeconds = ({ events, hours }: Line): number => (hours * 3600) / events

/** People present in the mean over the parts of a day. */
export const presentOn = (line: Line, desk: ChannelDesk): number => {
  const { loads, table, shape } = desk
  const { promise, maxOccupancy, minimumPresent } = desk.line
  const erlang = erlangOf(line, desk)
  const seconds = handlingSeconds(line)
  let agents = 0
  if (table === null || promise?.kind !== "level") {
    const least = desk.rules.agents === "whole" ? leastWholeAgents : leastAgents
    for (const { load, parts } of loads) agents += parts * least(erlang * load, seconds, desk.line)
    return agents / shape.length
  }
  if (byPart.length < loads.length) byPart = new Float64Array(loads.length)
  table(erlang, promise.within / seconds, loads, byPart)
  for (let k = 0; k < loads.length; k++) {
    const { load, parts } = loads[k]!
    agents += parts * Math.max((erlang * load) / maxOccupancy, minimumPresent, byPart[k]!)
  }
  return agents / shape.length
}

/** Written before it is read; nothing in it outlives a call. */
let byPart = new Float64Array(24)

/** Hours a year for which people are present. */
export const staffedHours = (line: Line, desk: ChannelDesk): number => presentOn(line, desk) * desk.openHours

/**
 * Hours a year that the line takes beside the work on it: idle time that is not used for cases.
 */
export const extraHours = (line: Line, desk: ChannelDesk): number =>
  Math.max(0, staffedHours(line, desk) - line.hours) * (1 - desk.blend)
