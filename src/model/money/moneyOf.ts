/** Money of one year: what an allocation costs and saves, and who pays. It reads an allocation and never changes it. */
import type { Allocation } from "../allocate.ts"
import type { Model } from "../Model.ts"
import type { LocalSaving } from "./localSaving.ts"
import type { Money, Settlement } from "./Money.ts"
import { type Prices, pricesOf } from "./prices.ts"
import { type Resources, resourcesOf } from "./resources.ts"
import { type CompensationRule, settle, type Settled } from "./settle.ts"
import { compensationLeft, settlementIn } from "./settlementIn.ts"
import { grantOf, type Sharing, shareOf, sharingOf } from "./sharing.ts"

/** Currency a year in prices of the price level. */
export interface MoneyYear extends Resources {
  readonly sharing: Sharing
  readonly settled: Settled
}

/**
 * @param allocation of the year; the mean of its months where it has several
 * @param year of the change, where who pays depends on it; without one the last settlement holds, in its first year
 */
export const moneyOf = (model: Model, money: Money, allocation: Allocation, year?: number): MoneyYear => {
  const prices = pricesOf(allocation.values)
  const settlement = settlementIn(money, year)
  if (money.given !== null) return givenYear(money.given, settlement, prices)
  const resources = resourcesOf(model, money, allocation, settlement)
  return settledYear(model, money, { resources, values: allocation.values, settlement }, year)
}

/** What there is to be settled, at which values, and how; null where nobody has to be paid. */
interface Unsettled {
  readonly resources: Resources
  readonly values: Float64Array
  readonly settlement: Settlement | null
}

/** A year whose resources are known, with who pays. */
export const settledYear = (
  model: Model,
  money: Money,
  { resources, values, settlement }: Unsettled,
  year?: number
): MoneyYear => {
  const { local, centre } = resources
  const sharing = sharingOf(model, money, settlement, { values, local, centre })
  return {
    ...resources,
    sharing,
    settled: settle({
      saving: local.saving,
      centreCost: centre.cost,
      municipalShare: sharing.municipalShare,
      contributionKey: sharing.contributionKey,
      fees: sharing.fees,
      grant: sharing.grant,
      grantKey: sharing.grantKey,
      compensation: compensationOf(money, settlement, pricesOf(values), year)
    })
  }
}

/** A published case: all municipalities are one, and nothing is known of what lies behind the saving. */
const givenYear = (given: NonNullable<Money["given"]>, settlement: Settlement | null, prices: Prices): MoneyYear => {
  const saving = given.reduce((sum, { amount }) => sum + prices.of(amount), 0)
  const nothing = new Float64Array(1)
  const everything = Float64Array.of(1)
  const local: LocalSaving = {
    baseline: nothing,
    leaves: nothing,
    released: nothing,
    stranded: nothing,
    salarySaved: nothing,
    overheadSaved: nothing,
    directSaved: Float64Array.of(saving),
    saving: Float64Array.of(saving),
    potential: Float64Array.of(saving),
    staffToday: nothing,
    costToday: nothing,
    caseTypes: { costToday: new Float64Array(0), released: null }
  }
  const municipalShare = shareOf(settlement?.municipalShare ?? "all", prices)
  const grant = grantOf(settlement?.grant ?? null, local, 0, prices)
  return {
    local,
    centre: { fte: 0, staff: 0, direct: 0, annuity: 0, cost: 0, costByCaseType: new Float64Array(0) },
    sharing: { municipalShare, contributionKey: everything, grantKey: everything, fees: null, grant },
    settled: settle({
      saving: local.saving,
      centreCost: 0,
      municipalShare,
      contributionKey: everything,
      fees: null,
      grant,
      grantKey: everything,
      compensation: null
    }),
    costToday: 0,
    saving,
    potential: saving
  }
}

const compensationOf = (
  { population }: Money,
  settlement: Settlement | null,
  prices: Prices,
  year: number | undefined
): CompensationRule | null => {
  const rule = settlement?.compensation ?? null
  if (settlement === null || rule === null) return null
  const cap = prices.of(rule.maxLossPerInhabitant)
  return {
    mostLost: population.map((people) => people * cap),
    share: compensationLeft(settlement, prices, year),
    paidBy: rule.paidBy
  }
}

/** What leaves the task but not the budget, in currency: parts of posts, and overhead that stays with the site. */
export const strandedCost = ({ potential, saving }: Pick<Resources, "potential" | "saving">): number =>
  potential - saving
