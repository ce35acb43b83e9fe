/** The service section within one evaluation of the model: what its promises take today and after. */
import type { Model } from "../Model.ts"
import type { Side } from "../Side.ts"
import { type ExtraAsked, serviceExtra } from "./serviceExtra.ts"
import { remembered } from "./rememberedExtra.ts"
import { type CaseDesk, caseDesk } from "./caseQueues.ts"
import { type ChannelDesk, channelDesk } from "./channelLines.ts"
import type { Service } from "./Service.ts"
import {
  type Demand,
  type GroupWork,
  scaledWork,
  type ServiceWork,
  totalOf,
  workAfter,
  workToday
} from "./serviceWork.ts"

/** By (site, case type) in FTE. */
interface ServiceFte {
  readonly local: Float64Array
  readonly centre: Float64Array
  readonly work: ServiceWork
}

export interface ServicePlan {
  /** Extra FTE today at a factor on minutes. */
  readonly today: (scale: number) => Float64Array
  /** All of it. */
  readonly totalToday: (scale: number) => number
  /** Extra FTE after; `centrePace` as in `workAfter`. Without an organisation everything is as today. */
  readonly after: (scale: number, centrePace: Float64Array) => ServiceFte
}

/** Case hours of an FTE in municipalities and at centres. */
interface CaseHours {
  readonly local: number
  readonly centre: number
}

export const servicePlan = (
  model: Model,
  service: Service,
  values: Float64Array,
  demand: Demand,
  caseHours: CaseHours
): ServicePlan => {
  const asked = (side: Side) => askedOf(model, service, values, side, caseHours)
  const unscaled = workToday(model, service, values, demand)
  const known = remembered(laidTogether([caseHours.local, ...rulesOf(service, values, "today")], unscaled))
  const today = (scale: number): Float64Array => {
    const found = known.get(scale) ?? serviceExtra(asked("today"), scaledWork(unscaled, scale))
    known.set(scale, found)
    return found
  }
  return {
    today,
    totalToday: (scale) => totalOf(today(scale)),
    after: (scale, centrePace) => {
      const before = scaledWork(unscaled, scale)
      if (model.organisation === null) {
        const nothing = unscaled.map(() => ({ events: new Float64Array(0), hours: new Float64Array(0) }))
        const work = { today: before, local: nothing, outside: before, centre: nothing }
        return { local: serviceExtra(asked("today"), before), centre: new Float64Array(0), work }
      }
      const after = workAfter(model, model.organisation, service, values, {
        ...demand,
        today: before,
        scale,
        centrePace
      })
      const work = { today: before, ...after }
      return { ...extraAfter(work, asked), work }
    }
  }
}

/** The numbers of all rules of a side. */
const rulesOf = (service: Service, values: Float64Array, side: Side): ReadonlyArray<number> => [
  values[service.workingDaysPerYear]!,
  ...service.channels.flatMap((channel) => deskNumbers(channelDesk(channel, values, side))),
  ...service.cases.flatMap((promise) => caseNumbers(caseDesk(promise, values, side, 1)))
]

/** All that it takes to work promises out, in one row. */
const laidTogether = (numbers: ReadonlyArray<number>, work: ReadonlyArray<GroupWork>): Float64Array => {
  const cells = work[0]?.hours.length ?? 0
  const out = new Float64Array(numbers.length + 2 * cells * work.length)
  out.set(numbers)
  for (const [k, { events, hours }] of work.entries()) {
    out.set(events, numbers.length + 2 * k * cells)
    out.set(hours, numbers.length + (2 * k + 1) * cells)
  }
  return out
}

const deskNumbers = ({ line, rules, openHours, blend, shape }: ChannelDesk): ReadonlyArray<number> => {
  const { promise, maxOccupancy, patience, minimumPresent } = line
  const promised = promise === null ? [] : promise.kind === "level" ? [promise.share, promise.within] : [promise.wait]
  const words = [POOLED.indexOf(rules.pooled), rules.agents === "whole" ? 1 : 0]
  return [...promised, maxOccupancy, patience, minimumPresent, openHours, blend, ...words, ...shape]
}

const POOLED: ReadonlyArray<ChannelDesk["rules"]["pooled"]> = ["site", "caseType", "network"]

const caseNumbers = ({ rules, ...desk }: CaseDesk): ReadonlyArray<number> => [
  desk.caseType,
  desk.share,
  desk.days,
  desk.arrivalCv2,
  desk.serviceCv2,
  desk.backlogShare,
  rules.pooled === "site" ? 1 : 0,
  ...desk.months
]

/** Extra FTE of work after. What a change leaves as it was is not worked out again. */
const extraAfter = (
  work: ServiceWork,
  asked: (side: Side) => ExtraAsked
): { readonly local: Float64Array; readonly centre: Float64Array } => {
  const inside = knownExtra(asked("local"), work.local)
  const outside = knownExtra({ ...asked("today"), spreadOver: work.today }, work.outside)
  const local = new Float64Array(Math.max(inside.length, outside.length))
  local.set(inside)
  for (let cell = 0; cell < outside.length; cell++) local[cell]! += outside[cell]!
  return { local, centre: knownExtra(asked("centre"), work.centre) }
}

const knownExtra = (asked: ExtraAsked, work: ReadonlyArray<GroupWork>): Float64Array => {
  if (!work.some(({ events }) => events.some((one) => one > 0))) return new Float64Array(work[0]?.events.length ?? 0)
  const { service, values, side, caseHoursPerFte, spreadOver = work } = asked
  const numbers = [
    SIDES.indexOf(side),
    caseHoursPerFte,
    ...rulesOf(service, values, side),
    ...spreadOver.map(({ events }) => totalOf(events))
  ]
  const known = remembered(laidTogether(numbers, work))
  const found = known.get(1) ?? serviceExtra(asked, work)
  known.set(1, found)
  return found
}

const SIDES: ReadonlyArray<Side> = ["today", "local", "centre"]

const askedOf = (
  model: Model,
  service: Service,
  values: Float64Array,
  side: Side,
  caseHours: CaseHours
): ExtraAsked => ({
  service,
  values,
  side,
  caseTypes: model.caseTypes.length,
  caseHoursPerFte: side === "centre" ? caseHours.centre : caseHours.local
})
