/** How a settlement shares out: the keys of contribution and grant, fees by tariff, and the change of the grant. */
import type { Model } from "../Model.ts"
import { type Band, sharesOf, sumOf, weighted } from "./keys.ts"
import type { LocalSaving } from "./localSaving.ts"
import type { Grant, Money, Settlement, WeightedKey } from "./Money.ts"
import { type Prices, pricesOf } from "./prices.ts"
import type { CentreAccount } from "./resources.ts"
import { eventRates, recipientsOf, takesPart } from "./volumes.ts"

/** How the settlement shares out, before anybody is compensated. */
export interface Sharing {
  /** Share of the centres' cost that municipalities carry. */
  readonly municipalShare: number
  readonly contributionKey: Float64Array
  readonly grantKey: Float64Array
  readonly fees: Float64Array | null
  readonly grant: number
}

/** What is shared out, at which values. */
interface Shared {
  readonly values: Float64Array
  readonly local: LocalSaving
  readonly centre: Pick<CentreAccount, "cost">
}

/** @param settlement null where there are no centres to pay for */
export const sharingOf = (
  model: Model,
  money: Money,
  settlement: Settlement | null,
  { values, local, centre }: Shared
): Sharing => {
  const prices = pricesOf(values)
  const participates = model.organisation?.participates ?? new Uint8Array(model.municipalities)
  const weigh = ({ key, bands }: WeightedKey): Float64Array => {
    const steps = bands.map(({ above, weight }): Band => ({ above: prices.at(above), weight: prices.at(weight) }))
    const sizes = sizesOf(key, model, money, values, local)
    if (steps.length === 0) return sharesOf(sizes, participates)
    const counted = new Float64Array(sizes.length)
    for (let m = 0; m < counted.length; m++) counted[m] = weighted(sizes[m]!, steps)
    return sharesOf(counted, participates)
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

export const shareOf = (share: Settlement["municipalShare"], prices: Prices): number =>
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
      return onlyGains(local.leaves)
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

/** In a plain loop: each month of a transition asks for it. */
const onlyGains = (column: Float64Array): Float64Array => {
  const out = new Float64Array(column.length)
  for (let m = 0; m < out.length; m++) out[m] = Math.max(0, column[m]!)
  return out
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
export const grantOf = (grant: Grant | null, local: LocalSaving, contributions: number, prices: Prices): number => {
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
