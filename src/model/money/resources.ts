/** What an allocation costs and saves, whoever pays: municipalities' saving and the centres' account. */
import type { Allocation } from "../allocate.ts"
import type { Model } from "../Model.ts"
import { siteTotals, takenBy } from "../totals.ts"
import { directCosts, EVERYTHING, type Running } from "./directCosts.ts"
import { sumOf } from "./keys.ts"
import { postPay } from "./postPay.ts"
import { unitCosts, wholeCost } from "./unitCosts.ts"
import { type LocalSaving, localSaving } from "./localSaving.ts"
import { annuityOf } from "./loan.ts"
import type { Money, Settlement } from "./Money.ts"
import { type Prices, pricesOf } from "./prices.ts"

/** The centres' account, in currency a year. */
export interface CentreAccount {
  readonly fte: number
  readonly staff: number
  readonly direct: number
  /** Repayment and interest of the loan. */
  readonly annuity: number
  readonly cost: number
  /** The same over case types: what is not staff in proportion to staff. */
  readonly costByCaseType: Float64Array
}

/** Currency a year in prices of the price level. */
export interface Resources {
  readonly local: LocalSaving
  readonly centre: CentreAccount
  readonly costToday: number
  /** What municipalities save less what the centres cost. */
  readonly saving: number
  /** What would be saved if every part of a post and all overhead could be released. */
  readonly potential: number
}

/**
 * @param settlement whose loan the centres repay
 * @param running everything, unless it is a month in which the change is not complete
 */
export const resourcesOf = (
  model: Model,
  money: Money,
  allocation: Allocation,
  settlement: Settlement | null,
  running: Running = EVERYTHING
): Resources => {
  const prices = pricesOf(allocation.values)
  const direct = directCosts(model, money, allocation, running)
  const local = localSaving(model, money, allocation, direct, running)
  const repaid = model.organisation === null ? 0 : annuityOf(settlement, prices)
  const centre = centreAccount(model, money, allocation, prices, { direct: direct.centres, annuity: repaid })
  return withSums(local, centre)
}

/** Both accounts, with what they come to together. */
export const withSums = (local: LocalSaving, centre: CentreAccount): Resources => ({
  local,
  centre,
  costToday: sumOf(local.costToday),
  saving: sumOf(local.saving) - centre.cost,
  potential: sumOf(local.potential) - centre.cost
})

const centreAccount = (
  model: Model,
  money: Money,
  { centres }: Allocation,
  prices: Prices,
  { direct, annuity: repaid }: Pick<CentreAccount, "direct" | "annuity">
): CentreAccount => {
  const n = model.caseTypes.length
  const costs = unitCosts(money, prices)
  const perFte = model.caseTypes.map((_, c) => wholeCost(costs.centre(c)))
  const taken = takenBy(model)
  // A centre that takes nothing still has its secretariat to pay: at the mean over case types.
  const isIdle = centres.management.map((_, g) => (model.caseTypes.some((__, c) => taken(g, c)) ? 0 : 1))
  const totals = siteTotals(centres, n, (g, c) => taken(g, c) || isIdle[g] === 1)
  const fte = sumOf(totals)
  const costByCaseType = new Float64Array(n)
  const shares = new Float64Array(n)
  for (let cell = 0; cell < totals.length; cell++) {
    costByCaseType[cell % n]! += totals[cell]! * perFte[cell % n]!
    shares[cell % n]! += fte > 0 ? totals[cell]! / fte : 0
  }
  // A post by name is paid by its own grade, not as the others are.
  const heavier = postPay(model, money, centres, prices)
  for (let c = 0; c < n; c++) costByCaseType[c]! += (fte > 0 ? shares[c]! : 1 / n) * heavier
  const staff = sumOf(costByCaseType)
  for (let c = 0; c < n; c++) costByCaseType[c]! += (fte > 0 ? shares[c]! : 1 / n) * (direct + repaid)
  return { fte, staff, direct, annuity: repaid, cost: staff + direct + repaid, costByCaseType }
}
