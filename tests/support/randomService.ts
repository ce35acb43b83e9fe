/** Promises of every shape for laws. */
import type { CasePromise, Channel, ChannelRules, Service } from "../../src/model/service/Service.ts"
import { INFINITE, ONE, type Slot, ZERO } from "../../src/model/Slot.ts"

/** Where the numbers of a random model come from. */
interface Source {
  /** How many activities each case type has. */
  readonly activities: ReadonlyArray<number>
  readonly random: () => number
  readonly number: (low: number, high: number) => Slot
  readonly chance: (p: number) => boolean
}

/** Each activity belongs to the telephone, the counter, a promise to cases, or to nothing. */
export const randomService = ({ activities, random, number, chance }: Source): Service => {
  const groups = activities.map((count) => Array.from({ length: count }, () => Math.floor(4 * random())))
  const covers = (group: number, caseType = -1) =>
    groups.map((own, c) => own.map((g) => g === group && (caseType < 0 || c === caseType)))
  const shares = (count: number) => Array.from({ length: count }, () => number(0.05, 0.2))
  const bySide = (low: number, high: number) => ({ local: number(low, high), centre: number(low, high) })
  const channelRules = (): ChannelRules => ({
    promise: chance(0.7)
      ? { kind: "level", share: number(0.3, 0.95), within: number(10, 900) }
      : { kind: "meanWait", meanWait: number(20, 600) },
    maxOccupancy: chance(0.5) ? ONE : number(0.6, 0.95),
    patience: chance(0.7) ? INFINITE : number(60, 900),
    open: { hoursPerWeek: number(20, 40), weeksPerYear: number(45, 52) },
    minimumPresent: chance(0.5) ? { local: ZERO, centre: ZERO } : bySide(0, 2),
    pooled: (["site", "caseType", "network"] as const)[Math.floor(3 * random())]!,
    agents: "continuous",
    staffTo: chance(0.5) ? "mean" : "peak",
    blend: chance(0.5) ? ZERO : number(0, 1)
  })
  const caseRules = () => ({
    promise: { share: number(0.5, 0.98), days: number(3, 60) },
    startBacklog: chance(0.7) ? { local: ZERO, centre: ZERO } : bySide(0, 500),
    capacity: chance(0.7) ? null : bySide(0.8, 1.3),
    pooled: chance(0.5) ? ("caseType" as const) : ("site" as const)
  })
  const channel = (group: number): Channel => ({
    covers: covers(group),
    profile: chance(0.5) ? [] : shares(3),
    peakDayFactor: number(1, 1.4),
    today: channelRules(),
    after: channelRules()
  })
  const promised = (caseType: number): CasePromise => ({
    caseType,
    covers: covers(2, caseType),
    monthShares: chance(0.5) ? [] : shares(12),
    arrivalCv2: number(0.5, 2),
    serviceCv2: number(0.2, 2),
    chase: chance(0.5) ? ZERO : number(0, 0.2),
    today: caseRules(),
    after: caseRules()
  })
  return {
    workingDaysPerYear: number(220, 260),
    channels: [channel(0), channel(1)],
    cases: activities.map((_, c) => promised(c))
  }
}
