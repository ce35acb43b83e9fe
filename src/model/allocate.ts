/** The model itself: what every site does before and after, in FTE. */
import { withDerived } from "./derived.ts"
import type { Model, Organisation } from "./Model.ts"
import { rates, type Rates } from "./rates.ts"
import { relativeUnitTimes } from "./relativeUnitTimes.ts"
import { type ServicePlan, servicePlan } from "./service/servicePlan.ts"
import type { ServiceWork } from "./service/serviceWork.ts"
import { unitTimeScale } from "./unitTimeScale.ts"
import { upkeepFte, upkeepRule } from "./upkeep.ts"
import { caseHoursPerFte, hoursPerFte, sumOf } from "./workingTime.ts"

/** FTE by site (rows) and case type, and what belongs to a whole site. */
export interface Sites {
  readonly core: Float64Array
  readonly transaction: Float64Array
  readonly upkeep: Float64Array
  /** What promises to those who wait take beside the work itself. */
  readonly service: Float64Array
  /** Coordination hours of municipalities; secretariats of centres. */
  readonly coordination: Float64Array
  readonly management: Float64Array
}

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
}

/**
 * Evaluate the model. Without an organisation, local equals the status quo and there are no centres.
 *
 * @param given one number a slot; the model's central values unless given
 */
export const allocate = (model: Model, given: Float64Array = model.values): Allocation => {
  const values = withDerived(model, given)
  const hours = hoursPerFte(model.workingTime, values)
  const caseHours = caseHoursPerFte(model.workingTime, values)
  const centreHours = hoursPerFte(model.centreWorkingTime, values)
  const centreCaseHours = caseHoursPerFte(model.centreWorkingTime, values)
  const rate = rates(model, values, caseHours, centreCaseHours)
  const recipients = spreadRecipients(model, values)
  const pace = spreadPace(model, values)
  const today = mapCells(model, (cell, c) => recipients[cell]! * pace[cell]! * rate.today[c]!)
  const upkeep = upkeepRule(model.upkeep, values, hours)
  const localAllowance = sumOf(model.localAllowances, values) / hours
  const span = values[model.localSpan]!
  const service =
    model.service === null
      ? null
      : servicePlan(model, model.service, values, { recipients, pace }, { local: caseHours, centre: centreCaseHours })
  const scale =
    model.observed === null
      ? 1
      : unitTimeScale(
          {
            core: today,
            upkeep,
            managersPerFte: 1 / span,
            fixedFte: localAllowance * model.municipalities,
            extraFte: service?.totalToday ?? null
          },
          values[model.observed.count]! * values[model.observed.ftePer]!
        )
  const statusQuo = emptySites(model.municipalities, model.caseTypes.length)
  for (let cell = 0; cell < today.length; cell++) {
    statusQuo.core[cell] = scale * today[cell]!
    statusQuo.upkeep[cell] = upkeepFte(upkeep, statusQuo.core[cell]!)
  }
  if (service !== null) statusQuo.service.set(service.today(scale))
  manage(statusQuo, model.caseTypes.length, span, localAllowance)
  const general = {
    values,
    hoursPerFte: hours,
    caseHoursPerFte: caseHours,
    centreHoursPerFte: centreHours,
    centreCaseHoursPerFte: centreCaseHours,
    unitTimeScale: scale,
    statusQuo
  }
  if (model.organisation === null) {
    const nothing = new Float64Array(today.length)
    const movesWork = new Uint8Array(today.length)
    const serviceWork = service?.after(scale, nothing).work ?? null
    const unchanged = { local: statusQuo, centres: emptySites(0, 0), automated: nothing, moved: nothing, movesWork }
    return { ...general, ...unchanged, serviceWork }
  }
  const scaled = scaleRates(rate, scale, model.observed?.scaleHandOffs === true ? scale : 1)
  const before = { ...general, rate: scaled, recipients, pace, service }
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
}

const reorganise = (
  model: Model,
  organisation: Organisation,
  { values, rate, recipients, pace, statusQuo, service, unitTimeScale: scale, ...time }: Before
): Pick<Allocation, "local" | "centres" | "automated" | "moved" | "movesWork" | "serviceWork"> => {
  const n = model.caseTypes.length
  const local = emptySites(model.municipalities, n)
  const centres = emptySites(organisation.centres.length, n)
  const automated = new Float64Array(recipients.length)
  const moved = new Float64Array(recipients.length)
  const movesWork = new Uint8Array(recipients.length)
  const localUpkeep = upkeepRule(organisation.localUpkeep, values, time.hoursPerFte)
  const centreUpkeep = upkeepRule(organisation.centreUpkeep, values, time.centreHoursPerFte)
  const coordination = values[organisation.coordinationHours]! / time.hoursPerFte
  for (let m = 0; m < model.municipalities; m++) {
    for (let c = 0; c < n; c++) {
      const cell = m * n + c
      if (organisation.participates[m] === 0) {
        local.core[cell] = statusQuo.core[cell]!
        local.upkeep[cell] = statusQuo.upkeep[cell]!
        continue
      }
      const d = recipients[cell]!
      const w = d * pace[cell]!
      automated[cell] = w * rate.automated[c]!
      moved[cell] = w * rate.moved[c]!
      local.core[cell] = w * rate.stays[c]!
      if (d * rate.movedEvents[c]! > 0) {
        movesWork[cell] = 1
        const g = organisation.centreOf[cell]!
        centres.core[g * n + c]! += d * rate.atCentres[c]!
        if (organisation.centres[g]!.host !== m) {
          local.transaction[cell] = d * (rate.send[c]! + rate.extraContacts[c]!)
          centres.transaction[g * n + c]! += d * rate.receive[c]!
          local.coordination[m] = coordination
        }
      }
      local.upkeep[cell] = upkeepFte(localUpkeep, local.core[cell]! + local.transaction[cell]!)
    }
  }
  const centrePace = new Float64Array(centres.core.length).fill(1)
  for (let g = 0; g < organisation.centres.length; g++) {
    centres.coordination[g] = values[organisation.centres[g]!.secretariatFte]!
    for (let c = 0; c < n; c++) {
      const cell = g * n + c
      const core = centres.core[cell]!
      centres.core[cell] = scaleEffect(organisation, values, core)
      if (core > 0) centrePace[cell] = centres.core[cell]! / core
      centres.upkeep[cell] = upkeepFte(centreUpkeep, centres.core[cell]! + centres.transaction[cell]!)
    }
  }
  const promised = service?.after(scale, centrePace)
  if (promised !== undefined) {
    local.service.set(promised.local)
    centres.service.set(promised.centre)
  }
  manage(local, n, values[model.localSpan]!, sumOf(model.localAllowances, values) / time.hoursPerFte)
  manage(centres, n, values[model.centreSpan]!, sumOf(model.centreAllowances, values) / time.centreHoursPerFte)
  return { local, centres, automated, moved, movesWork, serviceWork: promised?.work ?? null }
}

/** A centre with more work of one kind does it faster, until the effect is exhausted. */
const scaleEffect = ({ scaleCurve }: Organisation, values: Float64Array, coreFte: number): number => {
  if (scaleCurve === null || !(coreFte > 0)) return coreFte
  const effective = Math.min(coreFte, values[scaleCurve.exhaustedFte]!)
  return coreFte * (effective / values[scaleCurve.referenceFte]!) ** -values[scaleCurve.elasticity]!
}

const manage = (sites: Sites, caseTypes: number, span: number, allowanceFte: number): void => {
  for (let site = 0; site < sites.management.length; site++) {
    let supervised = sites.coordination[site]!
    for (let cell = site * caseTypes; cell < (site + 1) * caseTypes; cell++) {
      supervised += sites.core[cell]! + sites.transaction[cell]! + sites.upkeep[cell]! + sites.service[cell]!
    }
    sites.management[site] = supervised / span + allowanceFte
  }
}

const emptySites = (sites: number, caseTypes: number): Sites => ({
  core: new Float64Array(sites * caseTypes),
  transaction: new Float64Array(sites * caseTypes),
  upkeep: new Float64Array(sites * caseTypes),
  service: new Float64Array(sites * caseTypes),
  coordination: new Float64Array(sites),
  management: new Float64Array(sites)
})

const mapCells = (model: Model, of: (cell: number, c: number) => number): Float64Array => {
  const n = model.caseTypes.length
  const out = new Float64Array(model.municipalities * n)
  for (let cell = 0; cell < out.length; cell++) out[cell] = of(cell, cell % n)
  return out
}

const spreadRecipients = (model: Model, values: Float64Array): Float64Array => {
  const n = model.caseTypes.length
  return mapCells(model, (cell, c) => {
    const { volumes, recipients } = model.caseTypes[c]!
    return values[recipients]! * volumes[(cell - c) / n]!
  })
}

const spreadPace = (model: Model, values: Float64Array): Float64Array => {
  const n = model.caseTypes.length
  const columns = model.caseTypes.map((caseType) => {
    const column = new Float64Array(model.municipalities)
    relativeUnitTimes(caseType, model.population, values, column)
    return column
  })
  return mapCells(model, (cell, c) => columns[c]![(cell - c) / n]!)
}

const scaleRates = (rate: Rates, scale: number, handOffScale: number): Rates => ({
  today: rate.today.map((x) => x * scale),
  automated: rate.automated.map((x) => x * scale),
  moved: rate.moved.map((x) => x * scale),
  stays: rate.stays.map((x) => x * scale),
  atCentres: rate.atCentres.map((x) => x * scale),
  send: rate.send.map((x) => x * handOffScale),
  receive: rate.receive.map((x) => x * handOffScale),
  extraContacts: rate.extraContacts.map((x) => x * handOffScale),
  movedEvents: rate.movedEvents
})
