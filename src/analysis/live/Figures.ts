/** What the live report shows of one model: the figures behind every picture, computed in the browser or folded in. */
import type { CaseTypeResult, Result } from "../../model/Result.ts"
import { resultOf } from "../../model/Result.ts"
import type { BridgeId, Quantity } from "../../model/Quantity.ts"
import type { Compiled } from "../../scenario/Compiled.ts"
import { moneyFindings } from "../moneyFindings.ts"

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
  readonly npv: number | null
  readonly payback: number | null
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

const moneyFigures = (compiled: Compiled, allocation: Result["allocation"]): MoneyFigures | null => {
  const found = moneyFindings(compiled, allocation)
  if (found === undefined || found.isGiven) return null
  const { settlement, appraisal, year } = found
  const people = compiled.model.money?.population ?? new Float64Array(0)
  const net = [...year.settled.net]
  return {
    currency: found.currency,
    priceLevel: found.priceLevel,
    costToday: found.costToday,
    cost: found.cost,
    saving: found.saving,
    potential: found.potential,
    stranded: found.strandedCost,
    oneOff: found.oneOff.total,
    npv: appraisal?.npv ?? null,
    payback: appraisal?.payback ?? null,
    state: settlement.state,
    net,
    netPerInhabitant: people.every((count) => count > 0) ? net.map((amount, m) => amount / people[m]!) : null,
    losers: settlement.losers.length,
    winners: settlement.winners.length
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
