/** One-off cost and yearly saving as flows over the years of the appraisal. */
import { type Flows, reachedIn } from "./appraisal.ts"
import type { Money, OneOff } from "./Money.ts"
import type { MoneyYear } from "./moneyOf.ts"
import { type Prices, pricesOf } from "./prices.ts"

/** Saving of every year, in currency; before year 1 nothing is saved, but a transition costs. */
export type SavingByYear = (year: number) => number

/**
 * What is saved year by year: the saving as far as it is reached. Where a published case gives its savings, each item
 * is reached at its own pace. Repayment of loans is left out: what is borrowed counts where it is spent.
 */
export const savingByYear = (money: Money, values: Float64Array, year: MoneyYear): SavingByYear => {
  const prices = pricesOf(values)
  const general = money.appraisal?.phasing ?? []
  const items =
    money.given === null
      ? [{ full: year.saving + year.centre.annuity, phasing: general }]
      : money.given.map(({ amount, phasing }) => ({
          full: prices.of(amount),
          phasing: phasing.length > 0 ? phasing : general
        }))
  const steps = items.map(({ full, phasing }) => ({ full, reached: sharesByYear(phasing, prices) }))
  return (t) => (t < 1 ? 0 : steps.reduce((sum, { full, reached }) => sum + full * reachedIn(t, reached), 0))
}

/**
 * Flows from the first year with any cost to the horizon: what is saved, less one-off cost. Benefits count as far as
 * they are expected to be realised; a loss is never reduced by that.
 *
 * @param oneOff one amount for each item of `money.oneOff`
 * @param from the first year in which anything is saved, or costs before it is
 * @throws RangeError without an appraisal
 */
export const flowsOf = (
  money: Money,
  values: Float64Array,
  saving: SavingByYear,
  oneOff: ReadonlyArray<number>,
  from = 0
): Flows => {
  const { appraisal } = money
  if (appraisal === null) throw new RangeError("money without an appraisal has no flows")
  const prices = pricesOf(values)
  const firstYear = Math.min(0, from, ...money.oneOff.flatMap(({ phasing }) => phasing.map(({ year }) => year)))
  const realised = appraisal.benefitRealisation === null ? 1 : prices.at(appraisal.benefitRealisation)
  const spending = money.oneOff.map((item, i) => spentByYear(item, oneOff[i]!, prices))
  const amounts = Array.from({ length: appraisal.years - firstYear + 1 }, (_, i) => {
    const t = firstYear + i
    const saved = saving(t)
    return (saved > 0 ? saved * realised : saved) - spending.reduce((sum, spent) => sum + spent(t), 0)
  })
  return { firstYear, amounts }
}

/** Shares of a plan sum to 1; in draws, where they vary, they are taken as proportions. */
export const spentByYear = ({ phasing }: OneOff, amount: number, prices: Prices): ((year: number) => number) => {
  const shares = sharesByYear(phasing, prices)
  const sum = shares.reduce((total, { share }) => total + share, 0)
  return (t) => (sum === 0 ? 0 : (amount * (shares.find(({ year }) => year === t)?.share ?? 0)) / sum)
}

const sharesByYear = (phasing: OneOff["phasing"], prices: Prices) =>
  phasing.map(({ year, share }) => ({ year, share: prices.at(share) }))
