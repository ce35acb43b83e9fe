/** The service section within one evaluation of the model: what its promises take today and after. */
import type { Model } from "../Model.ts"
import type { Side } from "../Side.ts"
import { type ExtraAsked, scaledExtra, serviceExtra } from "./serviceExtra.ts"
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
  // Where today is remembered, nobody asks.
  let extraToday: ReturnType<typeof scaledExtra> | undefined
  const today = (scale: number) => (extraToday ??= scaledExtra(asked("today"), unscaled))(scale)
  return {
    today,
    totalToday: (scale) => totalOf(today(scale)),
    after: (scale, centrePace) => {
      if (model.organisation === null) {
        const nothing = unscaled.map(() => ({ events: new Float64Array(0), hours: new Float64Array(0) }))
        const work = { today: unscaled, scale, local: nothing, outside: scaledWork(unscaled, scale), centre: nothing }
        return { local: today(scale), centre: new Float64Array(0), work }
      }
      const after = workAfter(model, model.organisation, service, values, {
        ...demand,
        today: unscaled,
        scale,
        centrePace
      })
      const work = { today: unscaled, scale, ...after }
      return { ...extraAfter(work, asked), work }
    }
  }
}

/** Extra FTE of work after: municipalities that do not take part keep today's rules. */
const extraAfter = (
  work: ServiceWork,
  asked: (side: Side) => ExtraAsked
): { readonly local: Float64Array; readonly centre: Float64Array } => {
  const local = serviceExtra(asked("local"), work.local)
  const centre = serviceExtra(asked("centre"), work.centre)
  if (work.outside[0]?.events.length === 0) return { local, centre }
  const outside = serviceExtra({ ...asked("today"), spreadOver: work.today }, work.outside)
  for (let cell = 0; cell < outside.length; cell++) local[cell]! += outside[cell]!
  return { local, centre }
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
