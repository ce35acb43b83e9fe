/** What money has to say about one scenario: the year, the change, who pays, and by size of municipality. */
import type { Allocation } from "../model/allocate.ts"
import { LONGEST_HORIZON, payback, presentValue } from "../model/money/appraisal.ts"
import { sumOf } from "../model/money/keys.ts"
import type { Model } from "../model/Model.ts"
import type { Payer } from "../model/money/Money.ts"
import { losersOf, winnersOf, yearOf } from "../model/money/moneyYear.ts"
import { type MoneyYear, strandedCost } from "../model/money/moneyOf.ts"
import { oneOffAmounts } from "../model/money/oneOff.ts"
import { uplift } from "../model/money/uplift.ts"
import { pricesOf } from "../model/money/prices.ts"
import { type RiskPool, riskPool, risksOf } from "../model/money/riskPool.ts"
import { yearsOfChange } from "../model/money/settlementIn.ts"
import { settledInYear, yearsOnPath } from "../model/transition/monthMoney.ts"
import { followShare } from "../model/transition/followShare.ts"
import { appraisedFlows } from "../model/transition/appraisedFlows.ts"
import { takesPart } from "../model/money/volumes.ts"
import type { Compiled } from "../scenario/Compiled.ts"
import type { Text } from "../words/Lang.ts"
import { type OverrunFinding, overrunFindings } from "./overrunFindings.ts"

/** Currency a year, or once for what is spent once; in prices of the price level. */
export interface MoneyFindings {
  readonly currency: string
  readonly priceLevel: number
  readonly year: MoneyYear
  /** Share of those whose work moves that is taken to follow it, as far as centres have posts for them. */
  readonly followShare: number
  readonly costToday: number
  readonly cost: number
  readonly saving: number
  readonly potential: number
  readonly strandedCost: number
  readonly oneOff: {
    readonly total: number
    readonly items: ReadonlyArray<{
      readonly id: string
      readonly label: Text
      readonly amount: number
      readonly payer: Payer
      /** Of the items that may not come. */
      readonly probability: number | undefined
    }>
    /** Where any item may not come. */
    readonly riskPool: RiskPool | undefined
  }
  /** Uplifts by a published table. */
  readonly overruns: ReadonlyArray<OverrunFinding>
  readonly appraisal: Appraised | undefined
  readonly settlement: {
    readonly net: number
    readonly state: number
    /** Municipalities, the largest loss per inhabitant first where inhabitants are known, else the largest loss. */
    readonly losers: ReadonlyArray<number>
    readonly winners: ReadonlyArray<number>
    /** Who loses most, in currency. */
    readonly worst: number | undefined
    readonly uncovered: number
    /** Who pays from a year of the change on, where that differs from year to year; else nothing. */
    readonly byYear: ReadonlyArray<SettledYear>
    /** Of these, how many from the first on are means of the months of a transition. */
    readonly yearsOnPath: number
  }
  readonly sizeClasses: ReadonlyArray<SizeClass>
  /** Whether anything is known of single municipalities: a published case is one sum. */
  readonly isGiven: boolean
  /** Its yearly savings, in the order of the names; empty where there is an allocation. */
  readonly given: ReadonlyArray<number>
}

/**
 * Who pays from a year on, as the change stands at its end.
 *
 * @public the type of the JSON names it
 */
export interface SettledYear {
  readonly from: number
  readonly losers: number
  /** The largest loss of one municipality; 0 where nobody loses. */
  readonly worst: number
  readonly net: number
  readonly state: number
  /** What losers get back. */
  readonly compensated: number
}

interface Appraised {
  readonly rate: number
  readonly years: number
  readonly npv: number
  /** At two points less and two more; not below 0. */
  readonly npvBeside: ReadonlyArray<{ readonly rate: number; readonly value: number }>
  /** Undefined where the money does not come back within the years. */
  readonly payback: number | undefined
  readonly discountedPayback: number | undefined
  readonly benefitRealisation: number | undefined
  /** Uplifts for optimism that are in the one-off cost, each once. */
  readonly uplifts: ReadonlyArray<number>
}

/** A quarter of the municipalities that take part, from the smallest up. */
interface SizeClass {
  readonly from: number
  readonly to: number
  readonly municipalities: number
  readonly losers: number
  readonly net: number
  readonly inhabitants: number
}

/** Undefined where the scenario says nothing about money. */
export const moneyFindings = (compiled: Compiled, allocation: Allocation): MoneyFindings | undefined => {
  const { model, names } = compiled
  const { money } = model
  if (money === null || names.money === undefined) return undefined
  const year = yearOf(model, money, allocation)
  const { values } = allocation
  const prices = pricesOf(values)
  const amounts = oneOffAmounts(model, money, values, year)
  const risks = risksOf(model, money, values, year)
  const { net } = year.settled
  const people = money.population
  const perPerson = (m: number): number => (people[m]! > 0 ? net[m]! / people[m]! : net[m]!)
  const losers = [...losersOf(year)].sort((a, b) => perPerson(a) - perPerson(b))
  const winners = [...winnersOf(year)].sort((a, b) => perPerson(b) - perPerson(a))
  return {
    currency: names.money.currency,
    priceLevel: names.money.priceLevel,
    year,
    followShare: followShare(model, values, year.local.leaves),
    costToday: year.costToday,
    cost: year.costToday - year.saving,
    saving: year.saving,
    potential: year.potential,
    strandedCost: strandedCost(year),
    oneOff: {
      total: sumOf(amounts),
      items: amounts.map((amount, i) => {
        const { payer, probability } = money.oneOff[i]!
        const risk = probability === null ? undefined : prices.at(probability)
        return { ...names.money!.oneOff[i]!, amount, payer, probability: risk }
      }),
      riskPool: risks.length === 0 ? undefined : riskPool(risks)
    },
    overruns: overrunFindings(compiled, allocation),
    appraisal: appraise(model, allocation),
    settlement: {
      net: sumOf(net),
      state: year.settled.state,
      losers,
      winners,
      worst: losers.length === 0 ? undefined : losers.reduce((worst, m) => (net[m]! < net[worst]! ? m : worst)),
      uncovered: year.settled.uncovered,
      byYear: settledByYear(model, allocation),
      yearsOnPath: money.given === null ? yearsOnPath(model, allocation) : 0
    },
    sizeClasses: money.given === null ? sizeClassesOf(model, year, losers) : [],
    isGiven: money.given !== null,
    given: (money.given ?? []).map(({ amount }) => prices.of(amount))
  }
}

const settledByYear = (model: Model, allocation: Allocation): ReadonlyArray<SettledYear> => {
  const money = model.money!
  const changed = money.given === null ? yearsOfChange(money, pricesOf(allocation.values), LONGEST_HORIZON) : []
  if (changed.length < 2) return []
  // Each year on the path, and the first one behind it.
  const onPath = yearsOnPath(model, allocation)
  const years = new Set([...Array.from({ length: onPath === 0 ? 0 : onPath + 1 }, (_, i) => i + 1), ...changed])
  return [...years]
    .sort((a, b) => a - b)
    .map((from) => {
      const year = settledInYear(model, money, allocation, from)
      const { net, state, compensation } = year.settled
      return {
        from,
        losers: losersOf(year).length,
        worst: net.reduce((worst, one) => Math.min(worst, one), 0),
        net: sumOf(net),
        state,
        compensated: sumOf(compensation.map((one) => Math.max(0, one)))
      }
    })
}

/** Two points on either side: what a change of the discount rate does. */
const BESIDE = 0.02

const appraise = (model: Model, allocation: Allocation): Appraised | undefined => {
  const money = model.money!
  const { appraisal } = money
  if (appraisal === null) return undefined
  const prices = pricesOf(allocation.values)
  const flows = appraisedFlows(model, money, allocation)
  const rate = prices.at(appraisal.rate)
  const uplifts = money.oneOff.map((item) => uplift(item, prices)).filter((factor) => factor !== 1)
  return {
    rate,
    years: appraisal.years,
    npv: presentValue(flows, rate),
    npvBeside: [Math.max(0, rate - BESIDE), rate + BESIDE].map((beside) => ({
      rate: beside,
      value: presentValue(flows, beside)
    })),
    payback: payback(flows),
    discountedPayback: payback(flows, rate),
    benefitRealisation: appraisal.benefitRealisation === null ? undefined : prices.at(appraisal.benefitRealisation),
    uplifts: [...new Set(uplifts)]
  }
}

const CLASSES = 4

const sizeClassesOf = (
  model: Model,
  { settled }: MoneyYear,
  losers: ReadonlyArray<number>
): ReadonlyArray<SizeClass> => {
  const { population } = model.money!
  const those = [...population.keys()].filter((m) => takesPart(model, m) && population[m]! > 0)
  if (those.length < 2 * CLASSES) return []
  const bySize = those.sort((a, b) => population[a]! - population[b]!)
  const lost = new Set(losers)
  return Array.from({ length: CLASSES }, (_, quarter) => {
    const at = (part: number) => Math.round((part * bySize.length) / CLASSES)
    const members = bySize.slice(at(quarter), at(quarter + 1))
    const total = (of: (m: number) => number) => members.reduce((sum, m) => sum + of(m), 0)
    return {
      from: population[members[0]!]!,
      to: population[members.at(-1)!]!,
      municipalities: members.length,
      losers: total((m) => (lost.has(m) ? 1 : 0)),
      net: total((m) => settled.net[m]!),
      inhabitants: total((m) => population[m]!)
    }
  })
}
