/** What it is worth that contacts share a line: the same load on many lines, on the centres' and on one. */
import type { Allocation } from "../allocate.ts"
import type { Model } from "../Model.ts"
import { channelDesk, type ChannelDesk } from "./channelLines.ts"
import { leastAgents, leastWholeAgents } from "./leastAgents.ts"
import type { Service } from "./Service.ts"
import { type GroupWork, totalOf } from "./serviceWork.ts"

/**
 * People present in the mean, where they can be any number and where they are whole.
 *
 * @public the type of the JSON names it
 */
export interface Lines {
  readonly lines: number
  readonly continuous: number
  readonly whole: number
}

export interface Pooling {
  /** Load of all lines together, Erlang. */
  readonly erlang: number
  /** One line in every municipality, by its share of today's contacts. */
  readonly split: Lines
  readonly centres: Lines
  readonly network: Lines
}

/**
 * The contacts that centres take, by the promise that holds there and with nobody present for presence's sake; null
 * where no contact moves.
 */
export const poolingOf = (
  model: Model,
  service: Service,
  { serviceWork, values }: Allocation,
  channel: number
): Pooling | null => {
  const moved = serviceWork?.centre[channel]
  const today = serviceWork?.today[channel]
  if (moved === undefined || today === undefined || !(totalOf(moved.events) > 0)) return null
  const desk = channelDesk(service.channels[channel]!, values, "centre")
  const alone: ChannelDesk = { ...desk, line: { ...desk.line, minimumPresent: 0 } }
  const hours = totalOf(moved.hours)
  const seconds = (hours * 3600) / totalOf(moved.events)
  const n = model.caseTypes.length
  const over = (work: GroupWork): Lines => presentOn(sharesBySite(work, n), hours / alone.openHours, seconds, alone)
  return {
    erlang: hours / alone.openHours,
    split: over(today),
    centres: over(moved),
    network: presentOn([1], hours / alone.openHours, seconds, alone)
  }
}

const sharesBySite = ({ hours }: GroupWork, caseTypes: number): ReadonlyArray<number> => {
  const bySite: Array<number> = []
  for (let from = 0; from < hours.length; from += caseTypes)
    bySite.push(totalOf(hours.subarray(from, from + caseTypes)))
  const all = bySite.reduce((sum, one) => sum + one, 0)
  return bySite.filter((one) => one > 0).map((one) => one / all)
}

const presentOn = (shares: ReadonlyArray<number>, erlang: number, seconds: number, desk: ChannelDesk): Lines => {
  const mean = (least: typeof leastAgents) =>
    shares.reduce(
      (sum, share) => sum + desk.shape.reduce((all, part) => all + least(erlang * share * part, seconds, desk.line), 0),
      0
    ) / desk.shape.length
  return { lines: shares.length, continuous: mean(leastAgents), whole: mean(leastWholeAgents) }
}
