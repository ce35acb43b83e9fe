/** Who pays in a month of the transition: what the staff of that month costs and saves, as yearly figures. */
import type { Allocation } from "../allocate.ts"
import type { Model } from "../Model.ts"
import type { Money } from "../money/Money.ts"
import { besidePay, type PaidMonth, yearOfMonth } from "../money/moneyMonths.ts"
import { type MoneyYear, settledYear } from "../money/moneyOf.ts"
import { type Settled, yearAt, yearOf } from "../money/moneyYear.ts"
import { type Resources, resourcesOf } from "../money/resources.ts"
import { settlementIn } from "../money/settlementIn.ts"
import { firstChangeOf, paidMonthOn } from "./months.ts"
import { pathOf, type TransitionPath } from "./path.ts"

/**
 * The account that a metric of money asks for: of its month where it names one, else of a whole year at full pace.
 * Without a transition all months of a year are alike, and only who pays may differ from year to year.
 *
 * @param month from 1; below 0 where none is named
 */
export const accountIn = (model: Model, money: Money, allocation: Allocation, month: number): MoneyYear => {
  if (month < 0) return yearOf(model, money, allocation)
  const { transition } = model
  if (transition === null) return yearOf(model, money, allocation, yearAt(month, 0))
  const path = pathOf(model, transition, allocation)
  const known = accounts.get(path)
  const own =
    known?.money === money ? known : { money, byMonth: new Map(), paidIn: paidMonthOn(model, allocation, path) }
  if (own !== known) accounts.set(path, own)
  const found =
    own.byMonth.get(month) ??
    accountOf(model, money, allocation.values, own.paidIn(month - 1), yearOfMonth(month - 1, firstChangeOf(path)))
  // Each account is as large as the model: of many municipalities one is kept.
  const most = Math.max(1, KEPT_SITES / model.municipalities)
  if (own.byMonth.size >= most && !own.byMonth.has(month)) own.byMonth.clear()
  own.byMonth.set(month, found)
  return found
}

interface KnownAccounts {
  readonly money: Money
  readonly byMonth: Map<number, MoneyYear>
  readonly paidIn: (t: number) => PaidMonth
}
const accounts = new WeakMap<TransitionPath, KnownAccounts>()

/** Whole years of the change that lie within the months of a transition; from then on all is at full pace. */
export const yearsOnPath = (model: Model, allocation: Allocation): number => {
  const { transition } = model
  if (transition === null) return 0
  return Math.floor((transition.months - firstChangeOf(pathOf(model, transition, allocation))) / MONTHS)
}

/** Who pays, in the mean of a year of the change; beyond the months of a transition it is the year at full pace. */
export const settledInYear = (model: Model, money: Money, allocation: Allocation, year: number): Settled => {
  const { transition } = model
  if (transition === null || year > yearsOnPath(model, allocation)) return yearOf(model, money, allocation, year)
  const first = firstChangeOf(pathOf(model, transition, allocation)) + (year - 1) * MONTHS
  const own = (i: number): MoneyYear => accountIn(model, money, allocation, first + i + 1)
  const { local, settled } = own(0)
  const net = new Float64Array(model.municipalities)
  const compensation = new Float64Array(model.municipalities)
  let state = 0
  // One account after the other: each is as large as the model.
  for (let i = 0; i < MONTHS; i++) {
    const month = own(i).settled
    addTo(net, month.net)
    addTo(compensation, month.compensation)
    state += month.state
  }
  for (const column of [net, compensation]) for (let m = 0; m < column.length; m++) column[m]! /= MONTHS
  return { local, settled: { ...settled, net, compensation, state: state / MONTHS } }
}
const MONTHS = 12
/** Municipalities times months. */
const KEPT_SITES = 20_000

const addTo = (sum: Float64Array, column: Float64Array): void => {
  for (let m = 0; m < sum.length; m++) sum[m]! += column[m]!
}

const accountOf = (model: Model, money: Money, values: Float64Array, paid: PaidMonth, year: number): MoneyYear => {
  const settlement = settlementIn(money, year)
  const resources = resourcesOf(model, money, paid.allocation, settlement, paid)
  const beside = besidePay(money, paid, resources.centre)
  return settledYear(
    model,
    money,
    { resources: withProject(resources, paid.besideFte, beside), values, settlement },
    year
  )
}

/** The project is the centres': they are there for it before anybody works at them. */
const withProject = (resources: Resources, fte: number, pay: number): Resources => {
  const { centre } = resources
  return {
    ...resources,
    centre: { ...centre, fte: centre.fte + fte, staff: centre.staff + pay, cost: centre.cost + pay },
    saving: resources.saving - pay,
    potential: resources.potential - pay
  }
}
