/** The model itself: what every site does before and after, in FTE. */
import { withDerived } from "./derived.ts"
import type { Keeping } from "./keepStaff.ts"
import type { Model, Upkeep } from "./Model.ts"
import type { Sites } from "./Sites.ts"
import { scaleOf, type Start, statusQuoAt } from "./statusQuo.ts"
import { centrally, rememberedBy } from "./rememberedBy.ts"
import { rates, scaleRates } from "./rates.ts"
import { spreadWork } from "./spread.ts"
import { servicePlan } from "./service/servicePlan.ts"
import { type After, reorganise, unchanged } from "./reorganise.ts"
import { errorRule } from "./rework.ts"
import { promisedToday } from "./service/Service.ts"
import { fteSlotsIn } from "./walk.ts"
import { type Near, UNSCALED } from "./unitTimeScale.ts"
import { upkeepRule } from "./upkeep.ts"
import { caseHoursPerFte, hoursPerFte, sumOf } from "./workingTime.ts"

/** Everything that the model says about one set of values; all results are sums of it. */
export interface Allocation extends After {
  /** What it was evaluated at: money is read off an allocation at the same values. */
  readonly values: Float64Array
  readonly hoursPerFte: number
  readonly caseHoursPerFte: number
  readonly centreHoursPerFte: number
  readonly centreCaseHoursPerFte: number
  /** Factor on activity minutes; 1 unless the scenario scales to an observation; NaN when that has no solution. */
  readonly unitTimeScale: number
  readonly statusQuo: Sites
  /** Where the search for the factor at other values may begin; null where it needs none. */
  readonly near: Near | null
}

/**
 * Evaluate the model. Without an organisation, local equals the status quo and there are no centres.
 *
 * @param given one number a slot; the model's central values unless given
 * @param today at the same values, where a model that differs in nothing but its organisation has been evaluated
 */
export const allocate = (model: Model, given: Float64Array = model.values, today?: Today): Allocation =>
  given === model.values && today === undefined ? centralOf(model) : workedOut(model, given, today)

const workedOut = (model: Model, given: Float64Array, today?: Today): Allocation => {
  const values = withDerived(model, given)
  // Without promises it is quicker to work out than to look up.
  if (model.service === null) return allocationAt(model, values, today)
  return { ...wholeAt(model, values, () => allocationAt(model, values.slice())), values }
}

/**
 * What checks, findings and pages ask for one after the other: what is remembered of an allocation (a year of money, a
 * path of months) is then worked out once for all of them.
 */
const centralOf = centrally((model) => workedOut(model, model.values))

/**
 * Where there are promises to those who wait: what is asked of money or of months changes nothing of an allocation,
 * and a share that moves or a pace of centres nothing of today, of whose lines the search for the factor asks several
 * times.
 */
const wholeAt = rememberedBy<Allocation>(fteSlotsIn)
const todayAt = rememberedBy<Today>((model) => fteSlotsIn(asToday(model)))

const asToday = (model: Model): Model => ({
  ...model,
  organisation: null,
  service: model.service && promisedToday(model.service)
})
type Today = Pick<Allocation, "unitTimeScale" | "statusQuo" | "near">

/** @param values with every product worked out */
const allocationAt = (model: Model, values: Float64Array, known?: Today): Allocation => {
  const hours = hoursPerFte(model.workingTime, values)
  const caseHours = caseHoursPerFte(model.workingTime, values)
  const centreHours = hoursPerFte(model.centreWorkingTime, values)
  const centreCaseHours = caseHoursPerFte(model.centreWorkingTime, values)
  const rate = rates(model, values, caseHours, centreCaseHours)
  const { recipients, pace, today } = spreadWork(model, values, rate.today)
  const keeping = (upkeep: Upkeep, side: "local" | "centre"): Keeping => ({
    rule: upkeepRule(upkeep, values, side === "local" ? hours : centreHours),
    per: upkeep.per,
    errors: model.errors?.map((one) => errorRule(one, values, side === "local" ? caseHours : centreCaseHours)) ?? null
  })
  const localAllowance = sumOf(model.localAllowances, values) / hours
  const span = values[model.localSpan]!
  const service =
    model.service === null
      ? null
      : servicePlan(model, model.service, values, { recipients, pace }, { local: caseHours, centre: centreCaseHours })
  const start: Start = {
    today,
    keeping: keeping(model.upkeep, "local"),
    eventsOf: (m, c) => recipients[m * model.caseTypes.length + c]! * rate.todayEvents[c]!,
    span,
    localAllowance,
    service
  }
  const workOut = (isCentral: () => boolean): Today => {
    // The central values are found from nothing, so that what is near them rests on the model and on no history.
    const from = model.observed === null || isCentral() ? null : centralOf(model).near
    const { factor, near } = model.observed === null ? UNSCALED : scaleOf(model, start, values, from)
    return { unitTimeScale: factor, statusQuo: statusQuoAt(model, start, factor), near }
  }
  const {
    unitTimeScale: scale,
    statusQuo,
    near
  } = known ?? (service === null ? workOut(() => true) : todayAt(model, values, workOut))
  const scaled = scaleRates(rate, scale, model.observed?.scaleHandOffs === true ? scale : 1)
  const time = { hoursPerFte: hours, centreHoursPerFte: centreHours }
  const before = { values, ...time, statusQuo, unitTimeScale: scale, rate: scaled, recipients, pace, service, keeping }
  const after =
    model.organisation === null ? unchanged(statusQuo, service, scale) : reorganise(model, model.organisation, before)
  // Every field is written out: to spread two objects into a third took a quarter of the time of an allocation.
  return {
    values,
    hoursPerFte: hours,
    caseHoursPerFte: caseHours,
    centreHoursPerFte: centreHours,
    centreCaseHoursPerFte: centreCaseHours,
    unitTimeScale: scale,
    statusQuo,
    local: after.local,
    centres: after.centres,
    automated: after.automated,
    moved: after.moved,
    movesWork: after.movesWork,
    serviceWork: after.serviceWork,
    near
  }
}
