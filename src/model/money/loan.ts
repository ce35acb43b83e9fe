/** What centres repay each year of what they borrowed. */
import { annuity } from "./appraisal.ts"
import type { Settlement } from "./Money.ts"
import type { Prices } from "./prices.ts"

/** Currency a year; nothing without a loan. */
export const annuityOf = (settlement: Settlement | null, prices: Prices): number => {
  const loan = settlement?.loan ?? null
  return loan === null ? 0 : annuity(prices.of(loan.amount), prices.at(loan.rate), prices.at(loan.years))
}
