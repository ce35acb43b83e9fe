/** Resources where only staff is paid, and all staff of a site alike: what leaves each site is all that has to be known. */
import type { Model } from "../Model.ts"
import { annuityOf } from "./loan.ts"
import type { Amount, CostPerFte, Money, Settlement } from "./Money.ts"
import { pricesOf } from "./prices.ts"
import { type Resources, withSums } from "./resources.ts"
import { releaseLot, releaseRule, savedColumns, staffCost, withDirect } from "./siteSaving.ts"
import { unitCosts, wholeCost } from "./unitCosts.ts"

/**
 * Whether nothing but staff is paid, one price of an FTE holds over all case types of a municipality and one at all
 * centres, and posts are released over whole sites.
 */
export const paysAlike = ({ organisation }: Model, money: Money): boolean =>
  organisation !== null &&
  money.given === null &&
  money.release.by === "site" &&
  paysOnlyStaff(money) &&
  (money.gradeMix === null || organisation.posts.length === 0) &&
  (money.column !== null ? money.localCost.every((cost) => cost === null) : costAlike(money.localCost)) &&
  costAlike(money.centreCost)

/** Whether neither anything direct nor training is paid beside staff. */
export const paysOnlyStaff = ({ direct, trained, countsTraining }: Money): boolean =>
  !countsTraining &&
  [direct.local, direct.centre, trained.today, trained.local, trained.centre].every((list) => list.length === 0)

/** Whether there is a price, and the same for all case types. */
export const costAlike = (costs: ReadonlyArray<CostPerFte | null>): boolean => {
  const first = costs[0] ?? null
  return first !== null && costs.every((cost) => cost !== null && isSameCost(cost, first))
}

const isSameCost = (one: CostPerFte, other: CostPerFte): boolean =>
  isSameAmount(one.salary, other.salary) && isSameAmount(one.overhead, other.overhead)

const isSameAmount = (one: Amount, other: Amount): boolean =>
  one.slot === other.slot && one.index?.slot === other.index?.slot

/** FTE by municipality today and of those what leaves, and FTE at all centres. */
export interface SiteFte {
  readonly baseline: Float64Array
  readonly leaves: Float64Array
  readonly centreFte: number
}

/**
 * What `resourcesOf` finds of a whole allocation, but for what belongs to single case types.
 *
 * @param settlement whose loan the centres repay
 */
export const alikeResources = (
  money: Money,
  { baseline, leaves, centreFte }: SiteFte,
  values: Float64Array,
  settlement: Settlement | null
): Resources => {
  const prices = pricesOf(values)
  const costs = unitCosts(money, prices)
  const rule = releaseRule(money, prices)
  const columns = savedColumns(baseline, leaves)
  for (let m = 0; m < baseline.length; m++) {
    const { salary, overhead } = costs.local(m, 0)
    columns.staffToday[m] = staffCost(baseline[m]!, { salary, overhead })
    releaseLot(columns, m, { leaves: leaves[m]!, salary, overhead }, rule)
  }
  const nothing = new Float64Array(baseline.length)
  const local = { ...withDirect(columns, nothing, nothing), caseTypes: { costToday: UNASKED, released: null } }
  const staff = centreFte * wholeCost(costs.centre(0))
  const repaid = annuityOf(settlement, prices)
  const centre = { fte: centreFte, staff, direct: 0, annuity: repaid, cost: staff + repaid, costByCaseType: UNASKED }
  return withSums(local, centre)
}

const UNASKED = new Float64Array(0)
