/** What the staff of every municipality is and costs before any change. */
import type { Model } from "../Model.ts"
import { fteBySite } from "../siteFte.ts"
import type { Sites } from "../Sites.ts"
import { siteTotals, sumRows } from "../totals.ts"
import type { Money } from "./Money.ts"
import type { Prices } from "./prices.ts"
import { staffCost } from "./siteSaving.ts"
import { type UnitCost, unitCosts } from "./unitCosts.ts"

/** FTE, and currency a year. */
export interface SitesToday {
  readonly costs: (municipality: number, caseType: number) => UnitCost
  /** FTE of every (m, c), what belongs to the whole site spread over them. */
  readonly totals: Float64Array
  /** The part of a site's staff that works on a case type; equal parts where it has none. */
  readonly partOf: (municipality: number, caseType: number) => number
  /** At the mean of its case types, by staff; at the plain mean where it has none. */
  readonly siteCost: (municipality: number) => UnitCost
  readonly baseline: Float64Array
  readonly staffToday: Float64Array
  /** What staff costs, over case types. */
  readonly byCaseType: Float64Array
}

/** Worked out once for all months of a transition: they have it in common. */
export const sitesToday = (model: Model, money: Money, statusQuo: Sites, prices: Prices): SitesToday => {
  const n = model.caseTypes.length
  const costs = unitCosts(money, prices).local
  const totals = siteTotals(statusQuo, n)
  const baseline = fteBySite(statusQuo, n)
  const staff = sumRows(totals, n)
  const partOf = (m: number, c: number): number => (staff[m]! > 0 ? totals[m * n + c]! / staff[m]! : 1 / n)
  const column = () => new Float64Array(model.municipalities)
  const [salaries, overheads, staffToday, byCaseType] = [column(), column(), column(), new Float64Array(n)]
  for (let m = 0; m < model.municipalities; m++) {
    for (let c = 0; c < n; c++) {
      const cost = costs(m, c)
      salaries[m]! += partOf(m, c) * cost.salary
      overheads[m]! += partOf(m, c) * cost.overhead
      byCaseType[c]! += staffCost(totals[m * n + c]!, cost)
    }
    staffToday[m] = staffCost(baseline[m]!, { salary: salaries[m]!, overhead: overheads[m]! })
  }
  const siteCost = (m: number): UnitCost => ({ salary: salaries[m]!, overhead: overheads[m]! })
  return { costs, totals, partOf, siteCost, baseline, staffToday, byCaseType }
}
