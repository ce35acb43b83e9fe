/** Which settlement holds in a year, and how much of its compensation is left. */
import type { Money, Settlement } from "./Money.ts"
import type { Prices } from "./prices.ts"

/**
 * The settlement that holds in a year of the change; the last one where no year is named, and the first one in years
 * before it. Null where nobody has to be paid.
 */
export const settlementIn = ({ settlements }: Money, year = Infinity): Settlement | null =>
  (settlements.findLast(({ from }) => from <= year) ?? settlements[0])?.settlement ?? null

/**
 * The part of compensation that is still paid: `1 − (t − 1)/Y` in year t of Y, and nothing afterwards. Without a year
 * it is that of its first.
 *
 * @example with `phaseOutYears: 4`, `since: 0` // => 1, 0.75, 0.5, 0.25 and 0 in years 1 to 5
 */
export const compensationLeft = ({ compensation }: Settlement, prices: Prices, year?: number): number => {
  if (compensation === null || compensation.phaseOutYears === null || year === undefined) return 1
  const held = year - Math.max(1, compensation.since)
  return Math.min(1, Math.max(0, 1 - held / prices.at(compensation.phaseOutYears)))
}

/** Years of the change from which who pays what is different from the year before; the first one is 1. */
export const yearsOfChange = (money: Money, prices: Prices, until: number): ReadonlyArray<number> => {
  const years = Array.from({ length: until }, (_, i) => i + 1)
  const said = (year: number): string => {
    const settlement = settlementIn(money, year)
    return settlement === null
      ? ""
      : `${money.settlements.findIndex((one) => one.settlement === settlement)} ${compensationLeft(settlement, prices, year)}`
  }
  return years.filter((year, i) => i === 0 || said(year) !== said(year - 1))
}
