/** One number read off an allocation: a quantity, perhaps of one case type, perhaps at one place. */
import type { Allocation, Sites } from "./allocate.ts"
import type { Model } from "./Model.ts"
import { measureMoney, type MoneyMetric } from "./money/moneyMetric.ts"
import { siteTotals, spreadWhole, takenBy } from "./totals.ts"

/** The quantities of the metric grammar that are FTE. */
export const QUANTITIES = [
  "baseline",
  "local",
  "centre",
  "freed",
  "need",
  "moved",
  "leaves",
  "transaction",
  "competence",
  "competenceExtra",
  "management",
  "coordination",
  "overhead"
] as const
export type Quantity = (typeof QUANTITIES)[number]

/** The six contributions to freed FTE, in the order in which they are shown. */
export const BRIDGE = ["automation", "productivity", "handOffs", "competence", "management", "coordination"] as const
export type BridgeId = (typeof BRIDGE)[number]

export const VULNERABILITY = ["before", "after", "emptied"] as const
export type VulnerabilityId = (typeof VULNERABILITY)[number]

/** Indexes refer to the model; -1 means all. */
export type Metric =
  | {
      readonly kind: "fte"
      readonly quantity: Quantity
      readonly caseType: number
      readonly municipality: number
      readonly centre: number
    }
  | { readonly kind: "bridge"; readonly id: BridgeId }
  | { readonly kind: "vulnerability"; readonly id: VulnerabilityId }
  | { readonly kind: "unitTimeScale" }
  | MoneyMetric

/** A national FTE metric, for short. */
export const national = (quantity: Quantity, caseType = -1): Metric => ({
  kind: "fte",
  quantity,
  caseType,
  municipality: -1,
  centre: -1
})

/** Where a quantity is defined: centres are never spread over municipalities, nor the other way round. */
export const placesOf = (quantity: Quantity): { readonly municipality: boolean; readonly centre: boolean } => ({
  municipality: !["centre", "freed", "need"].includes(quantity),
  centre: !["baseline", "local", "freed", "need", "leaves", "competenceExtra", "moved"].includes(quantity)
})

/** Read a metric: FTE, cells for vulnerability, a factor for unitTimeScale. */
export const measure = (model: Model, allocation: Allocation, metric: Metric): number => {
  switch (metric.kind) {
    case "unitTimeScale":
      return allocation.unitTimeScale
    case "bridge":
      return bridge(allocation)[metric.id]
    case "vulnerability":
      return vulnerability(allocation)[metric.id]
    case "fte":
      return measureFte(model, allocation, metric)
    case "money":
      return measureMoney(model, allocation, metric)
  }
}

/** The bridge: what each cause adds to freed FTE; costs are negative; the six sum to freed. */
export const bridge = ({ statusQuo, local, centres, automated }: Allocation): Record<BridgeId, number> => {
  const automation = total(automated)
  return {
    automation,
    productivity: total(statusQuo.core) - total(local.core) - total(centres.core) - automation,
    handOffs: 0 - total(local.transaction) - total(centres.transaction),
    competence: total(statusQuo.upkeep) - total(local.upkeep) - total(centres.upkeep),
    management: total(statusQuo.management) - total(local.management) - total(centres.management),
    coordination: 0 - total(local.coordination) - total(centres.coordination)
  }
}

/**
 * Cells (m, c) that rest on less than one full-time person, before and after, and cells that lose their last work.
 * A cell that has no work today is none of them.
 */
export const vulnerability = ({ statusQuo, local }: Allocation): Record<VulnerabilityId, number> => {
  const thin = (x: number) => x > 0 && x < 1
  let before = 0
  let after = 0
  let emptied = 0
  for (let cell = 0; cell < statusQuo.core.length; cell++) {
    const x = statusQuo.core[cell]! + statusQuo.transaction[cell]!
    const y = local.core[cell]! + local.transaction[cell]!
    if (thin(x)) before++
    if (thin(y)) after++
    if (x > 0 && y === 0) emptied++
  }
  return { before, after, emptied }
}

type FteMetric = Extract<Metric, { kind: "fte" }>

const measureFte = (model: Model, allocation: Allocation, metric: FteMetric): number => {
  const n = model.caseTypes.length
  const { statusQuo, local, centres } = allocation
  const atMunicipality = metric.centre < 0
  const atCentre = metric.municipality < 0
  const sumLocal = (cells: Float64Array) => (atMunicipality ? pick(cells, n, metric.municipality, metric.caseType) : 0)
  const sumCentre = (cells: Float64Array) => (atCentre ? pick(cells, n, metric.centre, metric.caseType) : 0)
  const takes = takenBy(model)
  // Over all case types nothing has to be spread: a site's total is the sum of its parts.
  const everything = metric.caseType < 0
  const atSites = (sites: Sites, site: number, taken?: typeof takes) =>
    everything ? wholeSites(sites, n, site) : pick(siteTotals(sites, n, taken), n, site, metric.caseType)
  const baseline = () => (atMunicipality ? atSites(statusQuo, metric.municipality) : 0)
  const localFte = () => (atMunicipality ? atSites(local, metric.municipality) : 0)
  const centreFte = () => (atCentre ? atSites(centres, metric.centre, takes) : 0)
  const work = (of: (sites: Sites) => Float64Array) => sumLocal(of(local)) + sumCentre(of(centres))
  const whole = (of: (sites: Sites) => Float64Array) =>
    sumLocal(spreadWhole(local, n, of(local))) + sumCentre(spreadWhole(centres, n, of(centres), takes))
  const upkeep = () => work((sites) => sites.upkeep)
  const transaction = () => work((sites) => sites.transaction)
  const extraUpkeep = () => upkeep() - sumLocal(statusQuo.upkeep)
  switch (metric.quantity) {
    case "baseline":
      return baseline()
    case "local":
      return localFte()
    case "centre":
      return centreFte()
    case "freed":
      return baseline() - localFte() - centreFte()
    case "need":
      return localFte() + centreFte()
    case "leaves":
      return baseline() - localFte()
    case "moved":
      return pick(allocation.moved, n, metric.municipality, metric.caseType)
    case "transaction":
      return transaction()
    case "competence":
      return upkeep()
    case "competenceExtra":
      return extraUpkeep()
    case "overhead":
      return transaction() + extraUpkeep()
    case "management":
      return whole((sites) => sites.management)
    case "coordination":
      return whole((sites) => sites.coordination)
  }
}

/** Everything at one site, or at all of them (-1). */
const wholeSites = (sites: Sites, caseTypes: number, site: number): number => {
  const cells = [sites.core, sites.transaction, sites.upkeep].reduce(
    (sum, of) => sum + pick(of, caseTypes, site, -1),
    0
  )
  if (site >= 0) return cells + sites.management[site]! + sites.coordination[site]!
  return cells + total(sites.management) + total(sites.coordination)
}

/** Sum over the sites and case types asked for; -1 means all. */
const pick = (cells: Float64Array, caseTypes: number, site: number, caseType: number): number => {
  const sites = cells.length / Math.max(1, caseTypes)
  let sum = 0
  for (let s = site < 0 ? 0 : site; s < (site < 0 ? sites : site + 1); s++) {
    if (caseType >= 0) sum += cells[s * caseTypes + caseType]!
    else for (let c = 0; c < caseTypes; c++) sum += cells[s * caseTypes + c]!
  }
  return sum
}

const total = (cells: Float64Array): number => {
  let sum = 0
  for (let i = 0; i < cells.length; i++) sum += cells[i]!
  return sum
}
