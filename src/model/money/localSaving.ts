/** What municipalities save: whole posts that leave the budget, and what does not leave it. */
import { minus } from "../../kernel/minus.ts"
import type { Allocation } from "../allocate.ts"
import type { Sites } from "../Sites.ts"
import type { Model } from "../Model.ts"
import type { DirectCosts, Running } from "./directCosts.ts"
import { fteBySite } from "../siteFte.ts"
import type { Money } from "./Money.ts"
import { type Prices, pricesOf } from "./prices.ts"
import { type Lot, releaseLot, releaseRule, savedColumns, type SiteSaving, withDirect } from "./siteSaving.ts"
import { type SitesToday, sitesToday } from "./sitesToday.ts"
import type { UnitCost } from "./unitCosts.ts"

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

/** @param running with the staff of the month, where it is one of a transition */
export const localSaving = (
  model: Model,
  money: Money,
  allocation: Allocation,
  direct: DirectCosts,
  running?: Running
): LocalSaving => {
  const n = model.caseTypes.length
  const prices = pricesOf(allocation.values)
  const rule = releaseRule(money, prices)
  const { partOf, siteCost, baseline, leaves, staffToday, byCaseType, lots } = siteLots(
    model,
    money,
    allocation,
    prices,
    running?.staff
  )
  const columns = savedColumns(baseline, leaves, staffToday)
  const directSaved = minus(direct.today, direct.after)
  const costToday = byCaseType.slice()
  const released =
    money.release.by === "site"
      ? null
      : { posts: new Float64Array(n), stranded: new Float64Array(n), saving: new Float64Array(n) }
  for (let m = 0; m < model.municipalities; m++) {
    if (released === null) {
      const { salary, overhead } = siteCost(m)
      releaseLot(columns, m, { leaves: leaves[m]!, salary, overhead }, rule)
    } else
      for (const lot of lots(m)) {
        const { caseType } = lot
        const { posts, left, saved } = releaseLot(columns, m, lot, rule)
        for (let c = 0; c < n; c++) {
          const part = caseType < 0 ? partOf(m, c) : caseType === c ? 1 : 0
          released.posts[c]! += part * posts
          released.stranded[c]! += part * left
          released.saving[c]! += part * saved
        }
      }
    if (direct.today[m] === 0 && directSaved[m] === 0) continue
    for (let c = 0; c < n; c++) {
      costToday[c]! += partOf(m, c) * direct.today[m]!
      if (released !== null) released.saving[c]! += partOf(m, c) * directSaved[m]!
    }
  }
  return { ...withDirect(columns, direct.today, directSaved), caseTypes: { costToday, released } }
}

/** What leaves each municipality in parts that are released together, and what its FTE cost. */
export interface SiteLots extends SitesToday {
  readonly leaves: Float64Array
  readonly lots: (municipality: number) => ReadonlyArray<OwnLot>
}

export const siteLots = (
  model: Model,
  money: Money,
  { statusQuo, local }: Pick<Allocation, "statusQuo" | "local">,
  prices: Prices,
  staff?: Running["staff"]
): SiteLots => {
  const n = model.caseTypes.length
  const today = staff?.today ?? sitesToday(model, money, statusQuo, prices)
  const leaves = staff?.leaves ?? minus(today.baseline, fteBySite(local, n))
  const lots: SiteLots["lots"] = (m) =>
    money.release.by === "site"
      ? [{ caseType: -1, leaves: leaves[m]!, ...today.siteCost(m) }]
      : lotsByCaseType(statusQuo, local, today.costs, today.siteCost(m), n, m)
  return { ...today, leaves, lots }
}

type Costs = SiteLots["costs"]

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
