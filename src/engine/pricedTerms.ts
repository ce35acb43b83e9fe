/** Money that is a sum of FTE at prices: what an evaluation leaves of FTE, times what an FTE costs in every draw. */
import type { Metric } from "../model/Metric.ts"
import type { Model } from "../model/Model.ts"
import type { Amount, CostPerFte, Entry, Money } from "../model/money/Money.ts"
import { costAlike, paysOnlyStaff } from "../model/money/alikeResources.ts"
import { settlementIn } from "../model/money/settlementIn.ts"
import type { MoneyQuantity } from "../model/money/moneyQuantities.ts"
import { takesPart } from "../model/money/volumes.ts"
import { national } from "../model/Metric.ts"
import { type Terms, termsOf } from "./outputColumns.ts"

/** FTE times the sum of some amounts, some of them in part. */
interface Priced {
  readonly fte: Terms
  readonly sign: 1 | -1
  readonly amounts: ReadonlyArray<{ readonly amount: Amount; readonly part: Part }>
  readonly part: Part
}

/** A share, what is left of it, or all. */
type Part = { readonly entry: Entry; readonly rest: boolean } | null

export type PricedTerms = ReadonlyArray<Priced>

/**
 * The terms of a metric of money that is smooth and needs no single municipality; undefined for all others: where whole
 * posts are released, costs differ from place to place, or anything but staff is paid.
 */
export const pricedTerms = (
  model: Model,
  { quantity, municipality, caseType, month }: Metric
): PricedTerms | undefined => {
  const { money, organisation } = model
  if (money === null || organisation === null || municipality >= 0 || caseType >= 0 || month >= 0) return undefined
  if (money.given !== null || money.gradeMix !== null || !paysOnlyStaff(money) || !everyoneAlike(model, money))
    return undefined
  if (money.settlements.some(({ settlement }) => settlement.loan !== null)) return undefined
  return TERMS[quantity as MoneyQuantity]?.(model, money)
}

const TERMS: Partial<Readonly<Record<MoneyQuantity, (model: Model, money: Money) => PricedTerms | undefined>>> = {
  costToday: (_, { localCost }) => [priced("baseline", 1, whole(localCost[0]!))],
  potential: (_, money) => [
    priced("leaves", 1, whole(money.localCost[0]!)),
    ...atCentres(money).map((term): Priced => ({ ...term, sign: -1 }))
  ],
  saving: (_, money) => inAnyPart(money, [...released(money), ...atCentres(money).map(minus)]),
  cost: (_, money) =>
    inAnyPart(money, [
      priced("baseline", 1, whole(money.localCost[0]!)),
      ...released(money).map(minus),
      ...atCentres(money)
    ]),
  strandedCost: (_, money) => {
    const { overhead } = money.localCost[0]!
    const part = { entry: money.release.overheadReleasedShare, rest: true }
    return inAnyPart(money, [priced("leaves", 1, [{ amount: overhead, part }])])
  },
  contribution: (_, money) => {
    const settlement = settlementIn(money)
    if (settlement === null || settlement.municipalShare === "nothing") return undefined
    const { municipalShare } = settlement
    const part = municipalShare === "all" ? null : { entry: municipalShare, rest: false }
    return atCentres(money).map((term): Priced => ({ ...term, part }))
  }
}

const priced = (quantity: "baseline" | "leaves" | "centre", sign: 1 | -1, amounts: Priced["amounts"]): Priced => ({
  fte: termsOf(national(quantity))!,
  sign,
  amounts,
  part: null
})

const minus = (term: Priced): Priced => ({ ...term, sign: term.sign === 1 ? -1 : 1 })

const whole = ({ salary, overhead }: CostPerFte): Priced["amounts"] => [
  { amount: salary, part: null },
  { amount: overhead, part: null }
]

const atCentres = ({ centreCost }: Money): PricedTerms => [priced("centre", 1, whole(centreCost[0]!))]

/** What is saved of the FTE that leave where any part of a post can be released. */
const released = ({ localCost, release }: Money): PricedTerms => {
  const { salary, overhead } = localCost[0]!
  const part = { entry: release.overheadReleasedShare, rest: false }
  return [
    priced("leaves", 1, [
      { amount: salary, part: null },
      { amount: overhead, part }
    ])
  ]
}

const inAnyPart = ({ release }: Money, terms: PricedTerms): PricedTerms | undefined =>
  release.step === null ? terms : undefined

/** One price of an FTE for all case types and municipalities, and one at all centres, that somebody pays. */
const everyoneAlike = (model: Model, { localCost, centreCost }: Money): boolean => {
  if (!costAlike(localCost) || !costAlike(centreCost)) return false
  for (let m = 0; m < model.municipalities; m++) if (takesPart(model, m)) return true
  return false
}

/** Write the sums over `width` draws: FTE from `out`, prices from `values`, from place `at` of `into` on. */
export const writePriced = (
  terms: PricedTerms,
  { out, values, width }: { readonly out: Float64Array; readonly values: Float64Array; readonly width: number },
  into: Float64Array,
  at: number
): void => {
  for (let i = 0; i < width; i++) {
    const read = ({ slot }: Entry): number => values[slot * width + i]!
    const partOf = (part: Part): number => (part === null ? 1 : part.rest ? 1 - read(part.entry) : read(part.entry))
    let sum = 0
    for (const { fte, sign, amounts, part } of terms) {
      let people = 0
      for (const [k, column] of fte.columns.entries()) people += fte.signs[k]! * out[column * width + i]!
      let price = 0
      for (const { amount, part: own } of amounts)
        price += (partOf(own) * read(amount)) / (amount.index === null ? 1 : read(amount.index))
      sum += sign * people * price * partOf(part)
    }
    into[at + i] = sum
  }
}
