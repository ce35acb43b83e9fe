/** What municipalities save: whole posts that leave the budget, and what does not leave it. */
import type { Allocation } from "../allocate.ts"
import type { Sites } from "../Sites.ts"
import type { Model } from "../Model.ts"
import { siteTotals, sumRows } from "../totals.ts"
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
  const { costs, totals, partOf, siteCost, baseline, leaves, lots } = siteLots(
    model,
    money,
    { statusQuo, local },
    prices
  )
  const columns = savedColumns(baseline, leaves)
  const directSaved = difference(direct.today, direct.after)
  const caseTypes = {
    costToday: new Float64Array(n),
    released:
      money.release.by === "site"
        ? null
        : { posts: new Float64Array(n), stranded: new Float64Array(n), saving: new Float64Array(n) }
  }
  for (let m = 0; m < model.municipalities; m++) {
    const own = siteCost(m)
    payToday(columns, m, own)
    for (const lot of lots(m, own)) {
      const { caseType } = lot
      const { posts, left, saved } = releaseLot(columns, m, lot, rule)
      for (let c = 0; c < n && caseTypes.released !== null; c++) {
        const part = caseType < 0 ? partOf(m, c) : caseType === c ? 1 : 0
        caseTypes.released.posts[c]! += part * posts
        caseTypes.released.stranded[c]! += part * left
        caseTypes.released.saving[c]! += part * saved
      }
    }
    for (let c = 0; c < n; c++) {
      const { salary, overhead } = costs(m, c)
      const part = partOf(m, c)
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
  /** The part of a site's staff today that works on a case type; equal parts where it has none. */
  readonly partOf: (municipality: number, caseType: number) => number
  /** At the mean of its case types, by today's staff; at the plain mean where it has none. */
  readonly siteCost: (municipality: number) => UnitCost
  readonly baseline: Float64Array
  readonly leaves: Float64Array
  /** @param site what an FTE of the whole site costs */
  readonly lots: (municipality: number, site: UnitCost) => ReadonlyArray<OwnLot>
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
  const leaves = difference(baseline, fteBySite(local, n))
  const staff = sumRows(totals, n)
  const partOf = (m: number, c: number): number => (staff[m]! > 0 ? totals[m * n + c]! / staff[m]! : 1 / n)
  const siteCost = (m: number): UnitCost => {
    let [salary, overhead] = [0, 0]
    for (let c = 0; c < n; c++) {
      const part = partOf(m, c)
      const cost = costs(m, c)
      salary += part * cost.salary
      overhead += part * cost.overhead
    }
    return { salary, overhead }
  }
  const lots: SiteLots["lots"] = (m, site) =>
    money.release.by === "site"
      ? [{ caseType: -1, leaves: leaves[m]!, salary: site.salary, overhead: site.overhead }]
      : lotsByCaseType(statusQuo, local, costs, site, n, m)
  return { costs, totals, partOf, siteCost, baseline, leaves, lots }
}

type Costs = SiteLots["costs"]

/** Plain loops: a callback for each municipality takes three times as long, and months of a transition ask for each. */
const difference = (before: Float64Array, after: Float64Array): Float64Array => {
  const out = new Float64Array(before.length)
  for (let m = 0; m < out.length; m++) out[m] = before[m]! - after[m]!
  return out
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
