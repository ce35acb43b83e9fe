/** What an organisation makes of today's work: what stays, what moves to centres, and what both then need beside it. */
import { type Keeping, keepStaff } from "./keepStaff.ts"
import type { Model, Organisation, Upkeep } from "./Model.ts"
import { principalHours, servedBy } from "./principals.ts"
import type { Rates } from "./rates.ts"
import type { ServicePlan } from "./service/servicePlan.ts"
import type { ServiceWork } from "./service/serviceWork.ts"
import { copyRow, emptySites, manage, type Sites } from "./Sites.ts"
import { sumOf } from "./workingTime.ts"

export interface After {
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

/** Without an organisation everybody goes on as today. */
export const unchanged = (statusQuo: Sites, service: ServicePlan | null, scale: number): After => {
  const nothing = new Float64Array(statusQuo.core.length)
  return {
    local: statusQuo,
    centres: emptySites(0, 0),
    automated: nothing,
    moved: nothing,
    movesWork: new Uint8Array(nothing.length),
    serviceWork: service?.after(scale, nothing).work ?? null
  }
}

/** What is known before anything is reorganised. */
export interface Before {
  readonly values: Float64Array
  /** Hours a year that are paid, by side. */
  readonly hoursPerFte: number
  readonly centreHoursPerFte: number
  readonly statusQuo: Sites
  readonly unitTimeScale: number
  readonly rate: Rates
  /** By (m, c). */
  readonly recipients: Float64Array
  readonly pace: Float64Array
  readonly service: ServicePlan | null
  readonly keeping: (upkeep: Upkeep, side: "local" | "centre") => Keeping
}

export const reorganise = (model: Model, organisation: Organisation, before: Before): After => {
  const { values, rate, recipients, pace, statusQuo, service, keeping } = before
  const n = model.caseTypes.length
  const local = emptySites(model.municipalities, n)
  const centres = emptySites(organisation.centres.length, n)
  const cells = recipients.length
  const room = new Float64Array(2 * cells + 2 * centres.core.length)
  const automated = room.subarray(0, cells)
  const moved = room.subarray(cells, 2 * cells)
  const centreEvents = room.subarray(2 * cells, 2 * cells + centres.core.length)
  const centrePace = room.subarray(2 * cells + centres.core.length).fill(1)
  const movesWork = new Uint8Array(recipients.length)
  const localKeeping = keeping(organisation.localUpkeep, "local")
  const coordination = values[organisation.coordinationHours]! / before.hoursPerFte
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
  const centreKeeping = keeping(organisation.centreUpkeep, "centre")
  for (let g = 0; g < organisation.centres.length; g++) {
    for (let cell = g * n; cell < (g + 1) * n; cell++) {
      const core = centres.core[cell]!
      centres.core[cell] = scaleEffect(organisation, values, core)
      if (core > 0) centrePace[cell] = centres.core[cell]! / core
    }
    keepStaff(centres, g, n, centreKeeping, (c) => centreEvents[g * n + c]!)
  }
  const promised = service?.after(before.unitTimeScale, centrePace)
  if (promised !== undefined) {
    local.service.set(promised.local)
    centres.service.set(promised.centre)
  }
  namePosts(organisation, values, centres)
  manage(local, n, values[model.localSpan]!, sumOf(model.localAllowances, values) / before.hoursPerFte)
  manage(centres, n, values[model.centreSpan]!, sumOf(model.centreAllowances, values) / before.centreHoursPerFte)
  serveBoards(organisation, values, n, before.centreHoursPerFte, centres)
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
