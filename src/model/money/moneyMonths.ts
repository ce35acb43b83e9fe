/** Money month by month while a change goes on: what each month saves and spends once, and the same as flows by year. */
import type { Allocation } from "../allocate.ts"
import type { Model } from "../Model.ts"
import type { Running } from "./directCosts.ts"
import type { Money } from "./Money.ts"
import { type SavingByYear, spentByYear } from "./moneyFlows.ts"
import { unitCosts, wholeCost } from "./unitCosts.ts"
import { pricesOf } from "./prices.ts"
import { type CentreAccount, resourcesOf } from "./resources.ts"

/** Who is paid in one month, as yearly figures. */
export interface PaidMonth extends Running {
  /** FTE on the payroll of the task: those who are still in municipalities, and heads at centres. */
  readonly allocation: Allocation
  /** FTE beside the centres' own, such as a project's, paid as theirs are on average. */
  readonly besideFte: number
}

/** Currency; one number a month. */
export interface MoneyByMonth {
  /** Saving less what centres cost; repayment of loans is left out, for what is borrowed counts where it is spent. */
  readonly saving: Float64Array
  /** One-off cost. */
  readonly oneOff: Float64Array
  /** Saving less one-off cost, summed up to and with the month. */
  readonly cumulated: Float64Array
}

/**
 * @param months from the first one on, looked at one after the other: each is as large as the model
 * @param change the place of the first month after the change among them: year 1 of every phasing begins with it
 * @param oneOff one amount for each item of `money.oneOff`
 */
export const moneyByMonth = (
  model: Model,
  money: Money,
  months: Iterable<PaidMonth>,
  change: number,
  oneOff: ReadonlyArray<number>
): MoneyByMonth => {
  const savings: Array<number> = []
  let before: PaidMonth | undefined
  for (const month of months) {
    // Months that are alike are paid alike.
    savings.push(month === before ? savings.at(-1)! : savedIn(model, money, month))
    before = month
  }
  const saving = Float64Array.from(savings)
  const prices = pricesOf(before?.allocation.values ?? model.values)
  const items = money.oneOff.map((item, i) => spentByYear(item, oneOff[i]!, prices))
  const spentIn = (year: number): number => items.reduce((sum, spent) => sum + spent(year), 0)
  const years = money.oneOff.flatMap(({ phasing }) => phasing.map(({ year }) => year))
  const first = yearOfMonth(0, change)
  // What lies before the first month is spent by then.
  const earlier = [...new Set(years)].filter((year) => year < first).reduce((sum, year) => sum + spentIn(year), 0)
  const spent = saving.map((_, i) => {
    const year = yearOfMonth(i, change)
    return spentIn(year) / monthsOfYear(year, change, saving.length) + (i === 0 ? earlier : 0)
  })
  let sum = 0
  return { saving, oneOff: spent, cumulated: saving.map((saved, i) => (sum += saved - spent[i]!)) }
}

/** The year of the change in which a month lies: 1 for the twelve that begin with the change, 0 for those before. */
export const yearOfMonth = (month: number, change: number): number => Math.floor((month - change) / MONTHS) + 1

/**
 * What is saved in each year; before year 1 that is what the transition costs by then. The last whole year of the
 * months goes on for ever; where there is none, the last month does.
 *
 * @example of 24 months after the change, year 5 saves what year 2 does
 */
export const savingByYearOf = ({ saving }: Pick<MoneyByMonth, "saving">, change: number): SavingByYear => {
  const years = Math.floor((saving.length - change) / MONTHS)
  return (year) => {
    if (year >= 1 && years < 1) return MONTHS * (saving.at(-1) ?? 0)
    const start = change + (Math.min(year, years) - 1) * MONTHS
    const months = saving.subarray(Math.max(0, start), Math.max(0, start + MONTHS))
    return months.reduce((sum, saved) => sum + saved, 0)
  }
}

const MONTHS = 12

/** How many of the months lie in a year: fewer than twelve where the months begin or end inside it. */
const monthsOfYear = (year: number, change: number, length: number): number => {
  const start = change + (year - 1) * MONTHS
  return Math.min(length, start + MONTHS) - Math.max(0, start)
}

const savedIn = (model: Model, money: Money, month: PaidMonth): number => {
  const { saving, centre } = resourcesOf(model, money, month.allocation, null, month)
  return (saving - besidePay(money, month, centre)) / MONTHS
}

/** What those beside the centres' own staff cost a year: as much as these do on average. */
export const besidePay = (
  money: Money,
  { allocation: { values }, besideFte }: PaidMonth,
  { fte, staff }: Pick<CentreAccount, "fte" | "staff">
): number => (besideFte === 0 ? 0 : besideFte * (fte > 0 ? staff / fte : meanCost(money, pricesOf(values))))

/** Of a centre's FTE over case types, while nobody works there yet. */
const meanCost = (money: Money, prices: ReturnType<typeof pricesOf>): number => {
  const count = money.centreCost.length
  const { centre } = unitCosts(money, prices)
  return count === 0 ? 0 : money.centreCost.reduce((sum, _, c) => sum + wholeCost(centre(c)), 0) / count
}
