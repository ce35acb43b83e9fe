/**
 * What flows of money over years are worth today, and when they have paid back.
 *
 * Flows stand at the end of their year; year 0 is the year of the change, and years before it are compounded to it.
 */

/** The longest horizon in years: beyond it discount rates fall, in one country after another. */
export const LONGEST_HORIZON = 30

/** A flow for every year from `firstYear` on. */
export interface Flows {
  /** At most 0. */
  readonly firstYear: number
  readonly amounts: ReadonlyArray<number>
}

/**
 * Flows that begin in year 0.
 *
 * @internal flows as published examples give them
 */
export const fromYearZero = (amounts: ReadonlyArray<number>): Flows => ({ firstYear: 0, amounts })

/**
 * Net present value, `Σ F_t/(1+r)^t`.
 *
 * @example presentValue(fromYearZero([-100, 110]), 0.1) // => 0
 */
export const presentValue = ({ firstYear, amounts }: Flows, rate: number): number =>
  amounts.reduce((sum, amount, i) => sum + amount / (1 + rate) ** (firstYear + i), 0)

/**
 * Years until the cumulated flow is back at 0, interpolated inside the year: 0 where it never is negative, undefined
 * where it never comes back. With a rate: of the discounted flows.
 *
 * @example payback(fromYearZero([-30, 10, 10, 10])) // => 3
 */
export const payback = ({ firstYear, amounts }: Flows, rate = 0): number | undefined => {
  const worth = amounts.map((amount, i) => amount / (1 + rate) ** (firstYear + i))
  const upTo = 1 - firstYear
  let cumulated = worth.slice(0, upTo).reduce((sum, amount) => sum + amount, 0)
  let owes = cumulated < 0
  for (const [i, flow] of worth.slice(upTo).entries()) {
    const before = cumulated
    cumulated += flow
    // Year i + 1 ends here; money flows evenly inside it.
    if (owes && cumulated >= 0) return i - before / flow
    owes ||= cumulated < 0
  }
  return owes ? undefined : 0
}

/**
 * The equal yearly payment that repays a loan, `L·i/(1 − (1+i)^−n)`.
 *
 * @example annuity(1000, 0.03, 6) // => 184.59750045017708
 */
export const annuity = (loan: number, rate: number, years: number): number =>
  rate === 0 ? loan / years : (loan * rate) / (1 - (1 + rate) ** -years)

/**
 * The factor on a cost that corrects for known over-optimism: from `1 + upper` down to `1 + lower` as far as its causes
 * are mitigated. HM Treasury, supplementary guidance on optimism bias.
 *
 * @example biasFactor({ upper: 2, lower: 0.1, mitigation: 0.55 }) // => 1.955
 */
export const biasFactor = ({
  upper,
  lower,
  mitigation
}: {
  readonly upper: number
  readonly lower: number
  readonly mitigation: number
}): number => 1 + upper - mitigation * (upper - lower)

/** The share of a full benefit that is reached in a year: what the latest year named says; nothing before the first. */
export const reachedIn = (
  year: number,
  phasing: ReadonlyArray<{ readonly year: number; readonly share: number }>
): number => {
  if (phasing.length === 0) return 1
  const past = phasing.filter((step) => step.year <= year)
  return past.reduce((latest, step) => (step.year > latest.year ? step : latest), { year: -Infinity, share: 0 }).share
}
