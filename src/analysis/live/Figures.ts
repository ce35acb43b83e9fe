/** What the live report shows of one model: the figures behind every picture, computed in the browser or folded in. */
import type { CaseTypeResult, Result } from "../../model/Result.ts"
import { resultOf } from "../../model/Result.ts"
import type { BridgeId, Quantity } from "../../model/Quantity.ts"
import type { Compiled } from "../../scenario/Compiled.ts"
import { sumOf } from "../../model/money/keys.ts"
import { losersOf, winnersOf, yearOf } from "../../model/money/moneyYear.ts"
import { strandedCost } from "../../model/money/moneyOf.ts"
import { oneOffAmounts } from "../../model/money/oneOff.ts"

/** In FTE, but for money; lists in the order of the model's names. */
export interface Figures {
  readonly fte: Readonly<Record<Quantity, number>>
  readonly caseTypes: ReadonlyArray<CaseTypeResult>
  readonly municipalities: Result["municipalities"]
  readonly centres: ReadonlyArray<number>
  readonly bridge: ReadonlyArray<{ readonly id: BridgeId; readonly fte: number }>
  readonly money: MoneyFigures | null
}

/** Currency a year, or once; in prices of the price level. */
interface MoneyFigures {
  readonly currency: string
  readonly priceLevel: number
  readonly costToday: number
  readonly cost: number
  readonly saving: number
  readonly potential: number
  readonly stranded: number
  readonly oneOff: number
  /** The state's account. */
  readonly state: number
  /** What each municipality has left over. */
  readonly net: ReadonlyArray<number>
  /** The same by inhabitant, where inhabitants are known. */
  readonly netPerInhabitant: ReadonlyArray<number> | null
  readonly losers: number
  readonly winners: number
}

/** Undefined where the model's values make no sense together. */
export const figuresOf = (compiled: Compiled): Figures => {
  const { allocation, fte, caseTypes, municipalities, centres, bridge } = resultOf(compiled.model)
  return {
    fte,
    caseTypes,
    municipalities,
    centres,
    bridge,
    money: moneyFigures(compiled, allocation)
  }
}

/** The year alone: what an appraisal says goes month by month through a transition, which no slider waits for. */
const moneyFigures = ({ model, names }: Compiled, allocation: Result["allocation"]): MoneyFigures | null => {
  const { money } = model
  if (money === null || names.money === undefined || money.given !== null) return null
  const year = yearOf(model, money, allocation)
  const net = [...year.settled.net]
  const people = money.population
  return {
    currency: names.money.currency,
    priceLevel: names.money.priceLevel,
    costToday: year.costToday,
    cost: year.costToday - year.saving,
    saving: year.saving,
    potential: year.potential,
    stranded: strandedCost(year),
    oneOff: sumOf(oneOffAmounts(model, money, allocation.values, year)),
    state: year.settled.state,
    net,
    netPerInhabitant: people.every((count) => count > 0) ? net.map((amount, m) => amount / people[m]!) : null,
    losers: losersOf(year).length,
    winners: winnersOf(year).length
  }
}

/**
 * The figures as they are printed and no finer: what is read off digits that nobody shows cannot tell a number that was
 * kept from the reader.
 *
 * @param decimals of figures in FTE
 */
export const asPrinted = (figures: Figures, decimals: number): Figures => ({
  ...rounded(figures, decimals),
  money: rounded(figures.money, 0)
})

/** Every number in it, to so many decimals. */
export const rounded = <T>(value: T, decimals: number): T => roundedAny(value, decimals) as T

const roundedAny = (value: unknown, decimals: number): unknown => {
  if (typeof value === "number") return Number(value.toFixed(decimals))
  if (Array.isArray(value)) return value.map((one) => roundedAny(one, decimals))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, roundedAny(inner, decimals)]))
}
