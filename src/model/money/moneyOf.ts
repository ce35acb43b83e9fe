/** Money of one year: what an allocation costs and saves, and who pays. It reads an allocation and never changes it. */
import type { Allocation } from "../allocate.ts"
import type { Model } from "../Model.ts"
import { siteTotals, takenBy } from "../totals.ts"
import { annuity } from "./appraisal.ts"
import { directCosts } from "./directCosts.ts"
import { type Band, sharesOf, sumOf, weighted } from "./keys.ts"
import type { Grant, Money, Settlement, WeightedKey } from "./Money.ts"
import { type Prices, pricesOf } from "./prices.ts"
import { type CompensationRule, settle, type Settled } from "./settle.ts"
import { eventRates, recipientsOf, takesPart } from "./volumes.ts"
import { type LocalSaving, localSaving } from "./localSaving.ts"

/** The centres' account, in currency a year. */
interface CentreAccount {
  readonly fte: number
  readonly staff: number
  readonly direct: number
  /** Repayment and interest of the loan. */
  readonly annuity: number
  readonly cost: number
  /** The same over case types: what is not staff in proportion to staff. */
  readonly costByCaseType: Float64Array
}

/** How the settlement shares out, before anybody is compensated. */
interface Sharing {
  /** Share of the centres' cost that municipalities carry. */
  readonly municipalShare: number
  readonly contributionKey: Float64Array
  readonly grantKey: Float64Array
  readonly fees: Float64Array | null
  readonly grant: number
}

/** Currency a year in prices of the price level. */
export interface MoneyYear {
  readonly local: LocalSaving
  readonly centre: CentreAccount
  readonly sharing: Sharing
  readonly settled: Settled
  readonly costToday: number
  /** Resources: what municipalities save less what the centres cost. */
  readonly saving: number
  /** What would be saved if every part of a post and all overhead could be released. */
  readonly potential: number
}

/**
 * @param allocation of the year; the mean of its months where it has several
 */
export const moneyOf = (model: Model, money: Money, values: Float64Array, allocation: Allocation): MoneyYear => {
  const prices = pricesOf(values)
  if (money.given !== null) return givenYear(money, money.given, prices)
  const direct = directCosts(model, money, values, allocation, prices)
  const local = localSaving(model, money, allocation, prices, direct)
  const centre = centreAccount(model, money, allocation, prices, direct.centres)
  const sharing = sharingOf(model, money, values, local, centre, prices)
  return {
    local,
    centre,
    sharing,
    settled: settle({
      saving: local.saving,
      centreCost: centre.cost,
      municipalShare: sharing.municipalShare,
      contributionKey: sharing.contributionKey,
      fees: sharing.fees,
      grant: sharing.grant,
      grantKey: sharing.grantKey,
      compensation: compensationOf(money, prices)
    }),
    costToday: sumOf(local.costToday),
    saving: sumOf(local.saving) - centre.cost,
    potential: sumOf(local.potential) - centre.cost
  }
}

/** A published case: all municipalities are one, and nothing is known of what lies behind the saving. */
const givenYear = (money: Money, given: NonNullable<Money["given"]>, prices: Prices): MoneyYear => {
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
  const municipalShare = shareOf(money.settlement?.municipalShare ?? "all", prices)
  const grant = grantOf(money.settlement?.grant ?? null, local, 0, prices)
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

/** What leaves the task but not the budget, in currency: parts of posts, and overhead that stays with the site. */
export const strandedCost = ({ potential, saving }: MoneyYear): number => potential - saving

const centreAccount = (
  model: Model,
  money: Money,
  { centres }: Allocation,
  prices: Prices,
  direct: number
): CentreAccount => {
  const n = model.caseTypes.length
  const perFte = money.centreCost.map(({ salary, overhead }) => prices.of(salary) + prices.of(overhead))
  const totals = siteTotals(centres, n, takenBy(model))
  const fte = sumOf(totals)
  const costByCaseType = new Float64Array(n)
  const shares = new Float64Array(n)
  for (let cell = 0; cell < totals.length; cell++) {
    costByCaseType[cell % n]! += totals[cell]! * perFte[cell % n]!
    shares[cell % n]! += fte > 0 ? totals[cell]! / fte : 0
  }
  const staff = sumOf(costByCaseType)
  const loan = money.settlement?.loan ?? null
  const repaid =
    loan === null || model.organisation === null
      ? 0
      : annuity(prices.of(loan.amount), prices.at(loan.rate), prices.at(loan.years))
  for (let c = 0; c < n; c++) costByCaseType[c]! += (fte > 0 ? shares[c]! : 1 / n) * (direct + repaid)
  return { fte, staff, direct, annuity: repaid, cost: staff + direct + repaid, costByCaseType }
}

const sharingOf = (
  model: Model,
  money: Money,
  values: Float64Array,
  local: LocalSaving,
  centre: CentreAccount,
  prices: Prices
): Sharing => {
  const { settlement } = money
  const participates = Float64Array.from({ length: model.municipalities }, (_, m) => (takesPart(model, m) ? 1 : 0))
  const weigh = ({ key, bands }: WeightedKey): Float64Array => {
    const steps = bands.map(({ above, weight }): Band => ({ above: prices.at(above), weight: prices.at(weight) }))
    const sizes = sizesOf(key, model, money, values, local)
    return sharesOf(
      sizes.map((size) => weighted(size, steps)),
      participates
    )
  }
  const municipalShare = shareOf(settlement?.municipalShare ?? "all", prices)
  const contributionKey = weigh(settlement?.key ?? EQUALLY)
  const grant = settlement?.grant ?? null
  return {
    municipalShare,
    contributionKey,
    grantKey: grant === null ? contributionKey : weigh(grant.key),
    fees: feesOf(model, values, settlement, prices),
    grant: grantOf(grant, local, municipalShare * centre.cost, prices)
  }
}

/** Without a settlement there are no centres to pay for. */
const EQUALLY: WeightedKey = { key: { kind: "equal" }, bands: [] }

const compensationOf = ({ settlement, population }: Money, prices: Prices): CompensationRule | null => {
  const rule = settlement?.compensation ?? null
  if (rule === null) return null
  const cap = prices.of(rule.maxLossPerInhabitant)
  return { mostLost: population.map((people) => people * cap), paidBy: rule.paidBy }
}

const shareOf = (share: Settlement["municipalShare"], prices: Prices): number =>
  share === "all" ? 1 : share === "nothing" ? 0 : prices.at(share)

/** What a key goes by: the size of every municipality. */
export const sizesOf = (
  key: WeightedKey["key"],
  model: Model,
  money: Money,
  values: Float64Array,
  local: LocalSaving
): Float64Array => {
  switch (key.kind) {
    case "population":
      return money.population
    case "staffing":
      return local.baseline
    case "transferred":
      return local.leaves.map((fte) => Math.max(0, fte))
    case "cost":
      return local.costToday
    case "equal":
      return new Float64Array(model.municipalities).fill(1)
    case "column":
      return key.column
    case "recipients": {
      const n = model.caseTypes.length
      const recipients = recipientsOf(model, values)
      return Float64Array.from({ length: model.municipalities }, (_, m) =>
        key.caseType >= 0 ? recipients[m * n + key.caseType]! : sumOf(recipients.subarray(m * n, (m + 1) * n))
      )
    }
  }
}

/** What every municipality pays per case that moves; null without a tariff. */
const feesOf = (
  model: Model,
  values: Float64Array,
  settlement: Settlement | null,
  prices: Prices
): Float64Array | null => {
  const tariff = settlement?.tariff ?? null
  if (tariff === null) return null
  const n = model.caseTypes.length
  const recipients = recipientsOf(model, values)
  const perRecipient = tariff.map((fees, c) =>
    eventRates(model, values, c).reduce((sum, { moves }, a) => {
      const fee = fees[a] ?? null
      return fee === null ? sum : sum + moves * prices.of(fee)
    }, 0)
  )
  return Float64Array.from({ length: model.municipalities }, (_, m) =>
    takesPart(model, m) ? perRecipient.reduce((sum, fee, c) => sum + fee * recipients[m * n + c]!, 0) : 0
  )
}

/** The change of the block grant in all: minus the share of what it follows. */
const grantOf = (grant: Grant | null, local: LocalSaving, contributions: number, prices: Prices): number => {
  if (grant === null) return 0
  const share = grant.share === null ? 1 : prices.at(grant.share)
  const moved = sumOf(local.leaves)
  const baseline = sumOf(local.baseline)
  switch (grant.basis) {
    case "netSaving":
      return 0 - share * (sumOf(local.saving) - contributions)
    case "grossSaving":
      return 0 - share * sumOf(local.saving)
    case "movedCost":
      return baseline === 0 ? 0 : 0 - share * moved * (sumOf(local.staffToday) / baseline)
    case "amount":
      return grant.amount === null ? 0 : 0 - share * prices.of(grant.amount)
  }
}
