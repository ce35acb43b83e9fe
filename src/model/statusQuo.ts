/** Today's work at a factor on unit times, and the factor that meets an observation. */
import { type Keeping, keepStaff } from "./keepStaff.ts"
import type { Model } from "./Model.ts"
import type { ServicePlan } from "./service/servicePlan.ts"
import { emptySites, manage, type Sites } from "./Sites.ts"
import { type Factor, type Near, unitTimeScale } from "./unitTimeScale.ts"

/** Today's work before the factor to an observation, and what comes with it. */
export interface Start {
  /** FTE by (m, c) at factor 1. */
  readonly today: Float64Array
  readonly keeping: Keeping
  readonly eventsOf: (m: number, c: number) => number
  readonly span: number
  readonly localAllowance: number
  readonly service: ServicePlan | null
}

export const statusQuoAt = (
  model: Model,
  { today, keeping, eventsOf, span, localAllowance, service }: Start,
  scale: number
): Sites => {
  const n = model.caseTypes.length
  const sites = workAt(model, { today, keeping, eventsOf }, scale)
  if (service !== null) sites.service.set(service.today(scale))
  manage(sites, n, span, localAllowance)
  return sites
}

/** Work, upkeep and what is done again, without promises and managers. */
const workAt = (
  model: Model,
  { today, keeping, eventsOf }: Pick<Start, "today" | "keeping" | "eventsOf">,
  scale: number
): Sites => {
  const n = model.caseTypes.length
  const sites = emptySites(model.municipalities, n)
  for (let cell = 0; cell < today.length; cell++) sites.core[cell] = scale * today[cell]!
  for (let m = 0; m < model.municipalities; m++) keepStaff(sites, m, n, keeping, (c) => eventsOf(m, c))
  return sites
}

/** The factor to the observation; promises and what is done again are met within it, and depend on it. */
export const scaleOf = (model: Model, start: Start, values: Float64Array, near: Near | null): Factor => {
  const { count, ftePer } = model.observed!
  const { today, keeping, span, localAllowance, service } = start
  const n = model.caseTypes.length
  const mended = (scale: number): number => workAt(model, start, scale).rework.reduce((sum, fte) => sum + fte, 0)
  const extraFte = (scale: number): number =>
    (service?.totalToday(scale) ?? 0) + (keeping.errors === null ? 0 : mended(scale))
  return unitTimeScale(
    {
      core: keeping.per === "person" ? rowSums(today, n) : today,
      upkeep: keeping.rule,
      managersPerFte: 1 / span,
      fixedFte: localAllowance * model.municipalities,
      extraFte: service === null && keeping.errors === null ? null : extraFte
    },
    values[count]! * values[ftePer]!,
    near
  )
}

const rowSums = (cells: Float64Array, caseTypes: number): Float64Array =>
  Float64Array.from({ length: cells.length / Math.max(1, caseTypes) }, (_, row) =>
    cells.subarray(row * caseTypes, (row + 1) * caseTypes).reduce((sum, x) => sum + x, 0)
  )
