/** One-off cost and yearly saving as flows over the years of the appraisal. */
import { type Flows, reachedIn } from "./appraisal.ts"
import type { Money } from "./Money.ts"
import { pricesOf } from "./prices.ts"

/** Saving of a year once everything works, in currency. A series where the change takes years. */
export type YearlySaving = number | ReadonlyArray<number>

/**
 * Flows from the first year with any cost to the horizon: what is reached of the saving, less one-off cost.
 * Benefits count as far as they are expected to be realised; a loss is never reduced by that.
 *
 * @param saving without the repayment of loans: the spending of the loan is in the one-off cost
 * @param oneOff one amount for each item of `money.oneOff`
 * @throws RangeError without an appraisal
 */
export const flowsOf = (
  money: Money,
  values: Float64Array,
  saving: YearlySaving,
  oneOff: ReadonlyArray<number>
): Flows => {
  const { appraisal } = money
  if (appraisal === null) throw new RangeError("money without an appraisal has no flows")
  const prices = pricesOf(money, values)
  const firstYear = Math.min(0, ...money.oneOff.flatMap(({ phasing }) => phasing.map(({ year }) => year)))
  const realised = appraisal.benefitRealisation === null ? 1 : prices.at(appraisal.benefitRealisation)
  const steps = appraisal.phasing.map(({ year, share }) => ({ year, share: prices.at(share) }))
  const savedIn = (year: number): number => {
    if (year < 1) return 0
    const full = typeof saving === "number" ? saving * reachedIn(year, steps) : (saving[year - 1] ?? 0)
    return full > 0 ? full * realised : full
  }
  const spentIn = (year: number): number =>
    money.oneOff.reduce(
      (sum, { phasing }, i) =>
        phasing.reduce((spent, step) => (step.year === year ? spent + oneOff[i]! * prices.at(step.share) : spent), sum),
      0
    )
  const years = Array.from({ length: appraisal.years - firstYear + 1 }, (_, i) => firstYear + i)
  return { firstYear, amounts: years.map((year) => savedIn(year) - spentIn(year)) }
}
