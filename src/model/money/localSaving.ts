/** What municipalities save: whole posts that leave the budget, and what does not leave it. */
import type { Allocation } from "../allocate.ts"
import type { Sites } from "../Sites.ts"
import type { Model } from "../Model.ts"
import { siteTotals } from "../totals.ts"
import { type DirectCosts } from "./directCosts.ts"
import { fteBySite } from "../siteFte.ts"
import type { Money } from "./Money.ts"
import type { Prices } from "./prices.ts"
import { type Lot, payToday, releaseLot, releaseRule, savedColumns, type SiteSaving, withDirect } from "./siteSaving.ts"
import { type UnitCost, unitCosts } from "./unitCosts.ts"

/** By municipality, and over case types. */
export interface LocalSaving extends SiteSaving {
  readonly caseTypes: LocalCaseTypes
}

/** The same over case types, each summing to the municipalities' total. */
interface LocalCaseTypes {
  readonly costToday: Float64Array
  /** Null where posts are released over a whole site: none of them belongs to one case type. */
  readonly released: {
    readonly posts: Float64Array
    readonly stranded: Float64Array
    readonly saving: Float64Array
  } | null
}

/** FTE of a site that leave together, with what they have in common. */
interface OwnLot extends Lot {
  /** -1 for what belongs to the whole site. */
  readonly caseType: number
}

export const localSaving = (
  model: Model,
  money: Money,
  { statusQuo, local }: Allocation,
  prices: Prices,
  direct: DirectCosts
): LocalSaving => {
  const n = model.caseTypes.length
  const rule = releaseRule(money, prices)
  const { costs, totals, siteCost, baseline, leaves, lots } = siteLots(model, money, { statusQuo, local }, prices)
  const columns = savedColumns(baseline, leaves)
  const directSaved = direct.today.map((before, m) => before - direct.after[m]!)
  const caseTypes = {
    costToday: new Float64Array(n),
    released:
      money.release.by === "site"
        ? null
        : { posts: new Float64Array(n), stranded: new Float64Array(n), saving: new Float64Array(n) }
  }
  for (let m = 0; m < model.municipalities; m++) {
    payToday(columns, m, siteCost(m))
    for (const lot of lots(m)) {
      const { caseType } = lot
      const { posts, left, saved } = releaseLot(columns, m, lot, rule)
      for (let c = 0; c < n && caseTypes.released !== null; c++) {
        const part = caseType < 0 ? shareOfSite(totals, n, m, c) : caseType === c ? 1 : 0
        caseTypes.released.posts[c]! += part * posts
        caseTypes.released.stranded[c]! += part * left
        caseTypes.released.saving[c]! += part * saved
      }
    }
    for (let c = 0; c < n; c++) {
      const { salary, overhead } = costs(m, c)
      const part = shareOfSite(totals, n, m, c)
      caseTypes.costToday[c]! += totals[m * n + c]! * (salary + overhead) + part * direct.today[m]!
      if (caseTypes.released !== null) caseTypes.released.saving[c]! += part * directSaved[m]!
    }
  }
  return { ...withDirect(columns, direct.today, directSaved), caseTypes }
}

/** What leaves each municipality in parts that are released together, and what its FTE cost. */
export interface SiteLots {
  readonly costs: (municipality: number, caseType: number) => UnitCost
  /** FTE today of every (m, c), what belongs to the whole site spread over them. */
  readonly totals: Float64Array
  /** At the mean of its case types. */
  readonly siteCost: (municipality: number) => UnitCost
  readonly baseline: Float64Array
  readonly leaves: Float64Array
  readonly lots: (municipality: number) => ReadonlyArray<OwnLot>
}

export const siteLots = (
  model: Model,
  money: Money,
  { statusQuo, local }: Pick<Allocation, "statusQuo" | "local">,
  prices: Prices
): SiteLots => {
  const n = model.caseTypes.length
  const costs = unitCosts(money, prices).local
  const totals = siteTotals(statusQuo, n)
  const baseline = fteBySite(statusQuo, n)
  const leaves = fteBySite(local, n).map((after, m) => baseline[m]! - after)
  const siteCost = (m: number) => meanCost(costs, totals, n, m)
  return {
    costs,
    totals,
    siteCost,
    baseline,
    leaves,
    lots: (m) =>
      money.release.by === "site"
        ? [{ caseType: -1, leaves: leaves[m]!, ...siteCost(m) }]
        : lotsByCaseType(statusQuo, local, costs, siteCost(m), n, m)
  }
}

type Costs = (municipality: number, caseType: number) => UnitCost

/** The part of a site's staff today that works on a case type; equal parts where it has none. */
const shareOfSite = (totals: Float64Array, caseTypes: number, m: number, c: number): number => {
  let fte = 0
  for (let other = 0; other < caseTypes; other++) fte += totals[m * caseTypes + other]!
  return fte > 0 ? totals[m * caseTypes + c]! / fte : 1 / caseTypes
}

/** A site's FTE at the mean of its case types, by today's staff; the plain mean where it has none. */
const meanCost = (costs: Costs, totals: Float64Array, caseTypes: number, m: number): UnitCost => {
  let [salary, overhead] = [0, 0]
  for (let c = 0; c < caseTypes; c++) {
    const weight = shareOfSite(totals, caseTypes, m, c)
    const cost = costs(m, c)
    salary += weight * cost.salary
    overhead += weight * cost.overhead
  }
  return { salary, overhead }
}

/** Case type by case type; management and coordination, which belong to none, are what remains of the site. */
const lotsByCaseType = (
  before: Sites,
  after: Sites,
  costs: Costs,
  site: UnitCost,
  caseTypes: number,
  m: number
): ReadonlyArray<OwnLot> => {
  const work = (sites: Sites, cell: number) =>
    sites.core[cell]! + sites.transaction[cell]! + sites.upkeep[cell]! + sites.service[cell]!
  const whole = (sites: Sites) => sites.management[m]! + sites.coordination[m]!
  return [
    ...Array.from({ length: caseTypes }, (_, c) => {
      const cell = m * caseTypes + c
      return { caseType: c, leaves: work(before, cell) - work(after, cell), ...costs(m, c) }
    }),
    { caseType: -1, leaves: whole(before) - whole(after), ...site }
  ]
}
