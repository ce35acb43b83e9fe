/** How the numbers of what a party wants are written: money in millions, FTE as the page has them, counts whole. */
import type { Objective } from "../../analysis/trade/Objective.ts"
import { quantities, type QuantityId } from "../../model/quantities.ts"
import type { MetricUnit } from "../../model/Quantity.ts"

export interface ObjectiveStyle {
  readonly isMoney: boolean
  /** What a reader's number counts, such as 1e6 for millions. */
  readonly per: number
  readonly decimals: number
}

const MILLION = 1e6

/**
 * @param fteDecimals of FTE on the page
 * @example objectiveStyle({ metric: "saving" }, 0) // => { isMoney: true, per: 1e6, decimals: 1 }
 */
export const objectiveStyle = ({ metric }: Pick<Objective, "metric">, fteDecimals: number): ObjectiveStyle => {
  const quantity = quantityOf(metric)
  const unit = quantity === undefined ? "fte" : quantities[quantity].unit
  const isMoney = unit === "currency" || unit === "currencyOnce"
  return { isMoney, per: isMoney ? MILLION : 1, decimals: isMoney ? 1 : (DECIMALS[unit] ?? fteDecimals) }
}

/** The quantity that a metric asks for, without its case type, place or month. */
export const quantityOf = (metric: string): QuantityId | undefined => {
  const [head = ""] = metric.split(/[@#]/u)
  const steps = head.split(".")
  return steps
    .map((_, i) => steps.slice(0, steps.length - i).join("."))
    .find((id): id is QuantityId => Object.hasOwn(quantities, id))
}

/** Of what is neither FTE nor an amount. */
const DECIMALS: Partial<Readonly<Record<MetricUnit, number>>> = {
  cells: 0,
  municipalities: 0,
  cases: 0,
  months: 0,
  persons: 0,
  currencyPerInhabitant: 0,
  years: 1,
  days: 0,
  share: 3,
  factor: 3
}
