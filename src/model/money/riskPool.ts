/** What is set aside for one-off cost that may or may not come. */
import type { Model } from "../Model.ts"
import { sumOf } from "./keys.ts"
import type { Money } from "./Money.ts"
import type { MoneyYear } from "./moneyOf.ts"
import { oneOffCosts } from "./oneOff.ts"

/** Something that costs an amount once, with some probability. */
export interface Risk {
  readonly probability: number
  /** In currency, where it comes. */
  readonly impact: number
}

/** In currency, once. */
export interface RiskPool {
  /** Σ p·x: what is counted. */
  readonly expected: number
  /** √Σ p(1−p)·x²: how far what comes strays from it, where no risk hangs together with another. */
  readonly deviation: number
}

/** @example riskPool([{ probability: 0.5, impact: 4 }]) // => { expected: 2, deviation: 2 } */
export const riskPool = (risks: ReadonlyArray<Risk>): RiskPool => ({
  expected: sumOf(risks.map(({ probability, impact }) => probability * impact)),
  deviation: Math.sqrt(sumOf(risks.map(({ probability, impact }) => probability * (1 - probability) * impact ** 2)))
})

/** The one-off cost that states a probability; empty where all of it is sure to come. */
export const risksOf = (model: Model, money: Money, values: Float64Array, year: MoneyYear): ReadonlyArray<Risk> =>
  money.oneOff.some(({ probability }) => probability !== null)
    ? oneOffCosts(model, money, values, year).flatMap(({ impact, probability }, i) =>
        money.oneOff[i]!.probability === null ? [] : [{ impact, probability }]
      )
    : []
