/** The service section within one evaluation of the model: what its promises take today and after. */
import type { Model } from "../Model.ts"
import type { Side } from "../Side.ts"
import { type ExtraAsked, serviceExtra } from "./serviceExtra.ts"
import { knownToday } from "./rememberedToday.ts"
import { type CaseDesk, caseDesk } from "./caseQueues.ts"
import { type ChannelDesk, channelDesk } from "./channelLines.ts"
import type { Service } from "./Service.ts"
import { type Demand, scaledWork, type ServiceWork, totalOf, workAfter, workToday } from "./serviceWork.ts"

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
  const known = knownToday(
    Float64Array.from([
      caseHours.local,
      values[service.workingDaysPerYear]!,
      ...service.channels.flatMap((channel) => deskNumbers(channelDesk(channel, values, "today"))),
      ...service.cases.flatMap((promise) => caseNumbers(caseDesk(promise, values, "today", 1))),
      ...unscaled.flatMap(({ events, hours }) => [...events, ...hours])
    ])
  )
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

const deskNumbers = ({ line, rules, openHours, blend, shape }: ChannelDesk): ReadonlyArray<number> => {
  const { promise, maxOccupancy, patience, minimumPresent } = line
  const promised = promise === null ? [] : promise.kind === "level" ? [promise.share, promise.within] : [promise.wait]
  const words = [rules.pooled === "caseType" ? 1 : 0, rules.agents === "whole" ? 1 : 0]
  return [...promised, maxOccupancy, patience, minimumPresent, openHours, blend, ...words, ...shape]
}

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

/** Extra FTE of work that is known, such as that of an allocation. */
const extraAfter = (
  work: ServiceWork,
  asked: (side: Side) => ExtraAsked
): { readonly local: Float64Array; readonly centre: Float64Array } => {
  const inside = serviceExtra(asked("local"), work.local)
  const outside = serviceExtra({ ...asked("today"), spreadOver: work.today }, work.outside)
  const cells = Math.max(inside.length, outside.length)
  return {
    local: Float64Array.from({ length: cells }, (_, cell) => (inside[cell] ?? 0) + (outside[cell] ?? 0)),
    centre: serviceExtra(asked("centre"), work.centre)
  }
}

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
