/** The model itself: what every site does before and after, in FTE. */
import { withDerived } from "./derived.ts"
import { type Keeping, keepStaff } from "./keepStaff.ts"
import type { Model, Organisation, Upkeep } from "./Model.ts"
import { copyRow, emptySites, manage, type Sites } from "./Sites.ts"
import { scaleOf, type Start, statusQuoAt } from "./statusQuo.ts"
import { centrally, rememberedBy } from "./rememberedBy.ts"
import { principalHours, servedBy } from "./principals.ts"
import { rates, type Rates, scaleRates } from "./rates.ts"
import { mapCells, spreadPace, spreadRecipients } from "./spread.ts"
import { type ServicePlan, servicePlan } from "./service/servicePlan.ts"
import type { ServiceWork } from "./service/serviceWork.ts"
import { errorRule } from "./rework.ts"
import { promisedToday } from "./service/Service.ts"
import { fteSlotsIn } from "./walk.ts"
import { type Near, UNSCALED } from "./unitTimeScale.ts"
import { upkeepRule } from "./upkeep.ts"
import { caseHoursPerFte, hoursPerFte, sumOf } from "./workingTime.ts"

/** Everything that the model says about one set of values; all results are sums of it. */
export interface Allocation {
  /** What it was evaluated at: money is read off an allocation at the same values. */
  readonly values: Float64Array
  readonly hoursPerFte: number
  readonly caseHoursPerFte: number
  readonly centreHoursPerFte: number
  readonly centreCaseHoursPerFte: number
  /** Factor on activity minutes; 1 unless the scenario scales to an observation; NaN when that has no solution. */
  readonly unitTimeScale: number
  readonly statusQuo: Sites
  readonly local: Sites
  readonly centres: Sites
  /** Today's work that extra automation removes, by (m, c). */
  readonly automated: Float64Array
  /** Today's work that moves, by (m, c), at today's pace. */
  readonly moved: Float64Array
  /** 1 for each (m, c) of which events move: only these have hand-offs, extra contacts and coordination. */
  readonly movesWork: Uint8Array
  /** What is done in channels and for promises to cases; null where nothing is promised. */
  readonly serviceWork: ServiceWork | null
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
  const recipients = spreadRecipients(model, values)
  const pace = spreadPace(model, values)
  const today = mapCells(model, (cell, c) => recipients[cell]! * pace[cell]! * rate.today[c]!)
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
  const general = {
    values,
    hoursPerFte: hours,
    caseHoursPerFte: caseHours,
    centreHoursPerFte: centreHours,
    centreCaseHoursPerFte: centreCaseHours,
    unitTimeScale: scale,
    statusQuo,
    near
  }
  if (model.organisation === null) {
    const nothing = new Float64Array(today.length)
    const movesWork = new Uint8Array(today.length)
    const serviceWork = service?.after(scale, nothing).work ?? null
    const unchanged = { local: statusQuo, centres: emptySites(0, 0), automated: nothing, moved: nothing, movesWork }
    return { ...general, ...unchanged, serviceWork }
  }
  const scaled = scaleRates(rate, scale, model.observed?.scaleHandOffs === true ? scale : 1)
  const before = { ...general, rate: scaled, recipients, pace, service, keeping }
  return { ...general, ...reorganise(model, model.organisation, before) }
}

/** What is known before anything is reorganised. */
interface Before extends Pick<
  Allocation,
  "values" | "hoursPerFte" | "centreHoursPerFte" | "statusQuo" | "unitTimeScale"
> {
  readonly rate: Rates
  /** By (m, c). */
  readonly recipients: Float64Array
  readonly pace: Float64Array
  readonly service: ServicePlan | null
  readonly keeping: (upkeep: Upkeep, side: "local" | "centre") => Keeping
}

const reorganise = (
  model: Model,
  organisation: Organisation,
  { values, rate, recipients, pace, statusQuo, service, keeping, unitTimeScale: scale, ...time }: Before
): Pick<Allocation, "local" | "centres" | "automated" | "moved" | "movesWork" | "serviceWork"> => {
  const n = model.caseTypes.length
  const local = emptySites(model.municipalities, n)
  const centres = emptySites(organisation.centres.length, n)
  const automated = new Float64Array(recipients.length)
  const moved = new Float64Array(recipients.length)
  const movesWork = new Uint8Array(recipients.length)
  const centreEvents = new Float64Array(organisation.centres.length * n)
  const localKeeping = keeping(organisation.localUpkeep, "local")
  const coordination = values[organisation.coordinationHours]! / time.hoursPerFte
  for (let m = 0; m < model.municipalities; m++) {
    if (organisation.participates[m] === 0) {
      copyRow(statusQuo, local, m, n)
      continue
    }
    for (let c = 0; c < n; c++) {
      const cell = m * n + c
      const d = recipients[cell]!
      const w = d * pace[cell]!
      automated[cell] = w * rate.automated[c]!
      moved[cell] = w * rate.moved[c]!
      local.core[cell] = w * rate.stays[c]!
      if (!(d * rate.movedEvents[c]! > 0)) continue
      movesWork[cell] = 1
      const g = organisation.centreOf[cell]!
      centres.core[g * n + c]! += d * rate.atCentres[c]!
      centreEvents[g * n + c]! += d * rate.movedEvents[c]!
      if (organisation.hosts[g] !== m) {
        local.transaction[cell] = d * (rate.send[c]! + rate.extraContacts[c]!)
        centres.transaction[g * n + c]! += d * rate.receive[c]!
        local.coordination[m] = coordination
      }
    }
    keepStaff(local, m, n, localKeeping, (c) => recipients[m * n + c]! * rate.staysEvents[c]!)
  }
  const centrePace = new Float64Array(centres.core.length).fill(1)
  const centreKeeping = keeping(organisation.centreUpkeep, "centre")
  for (let g = 0; g < organisation.centres.length; g++) {
    for (let cell = g * n; cell < (g + 1) * n; cell++) {
      const core = centres.core[cell]!
      centres.core[cell] = scaleEffect(organisation, values, core)
      if (core > 0) centrePace[cell] = centres.core[cell]! / core
    }
    keepStaff(centres, g, n, centreKeeping, (c) => centreEvents[g * n + c]!)
  }
  const promised = service?.after(scale, centrePace)
  if (promised !== undefined) {
    local.service.set(promised.local)
    centres.service.set(promised.centre)
  }
  namePosts(organisation, values, centres)
  manage(local, n, values[model.localSpan]!, sumOf(model.localAllowances, values) / time.hoursPerFte)
  manage(centres, n, values[model.centreSpan]!, sumOf(model.centreAllowances, values) / time.centreHoursPerFte)
  serveBoards(organisation, values, n, time.centreHoursPerFte, centres)
  return { local, centres, automated, moved, movesWork, serviceWork: promised?.work ?? null }
}

/** Secretariats, and posts by name: at every centre, or shared equally where they stand for all. */
const namePosts = (organisation: Organisation, values: Float64Array, centres: Sites): void => {
  const count = organisation.centres.length
  for (let g = 0; g < count; g++) {
    centres.posts[g] = organisation.posts.reduce(
      (sum, { fte, per }) => sum + values[fte]! / (per === "total" ? count : 1),
      0
    )
    centres.coordination[g] = values[organisation.centres[g]!.secretariatFte]! + centres.posts[g]!
  }
}

/** What serving several boards takes comes on top of the managers that the staff needs. */
const serveBoards = (
  organisation: Organisation,
  values: Float64Array,
  caseTypes: number,
  hoursPerFte: number,
  centres: Sites
): void => {
  const { principals } = organisation
  if (principals === null) return
  for (const [g, served] of servedBy(organisation, caseTypes).entries())
    centres.management[g]! += principalHours(principals, served, values) / hoursPerFte
}

/** A centre with more work of one kind does it faster, until the effect is exhausted. */
const scaleEffect = ({ scaleCurve }: Organisation, values: Float64Array, coreFte: number): number => {
  if (scaleCurve === null || !(coreFte > 0)) return coreFte
  const effective = Math.min(coreFte, values[scaleCurve.exhaustedFte]!)
  return coreFte * (effective / values[scaleCurve.referenceFte]!) ** -values[scaleCurve.elasticity]!
}
