/** A metric of money as a reader calls it, and how its numbers are written. */
import { MONEY_QUANTITIES, type MoneyMetric, type MoneyUnit } from "../../model/money/moneyMetric.ts"
import type { Names } from "../../scenario/Names.ts"
import { inBoth, type Text, textIn } from "../../words/Lang.ts"
import { moneyQuantityWords, unitWords } from "../words.ts"

/** Name of the metric with its case type, municipality or item. */
export const moneyMetricName = (metric: MoneyMetric, names: Names): Text =>
  inBoth((lang) => {
    const parts = [
      names.caseTypes[metric.caseType]?.label,
      names.municipalities[metric.municipality]?.name,
      names.money?.oneOff[metric.item]?.label
    ].flatMap((part) => (part === undefined ? [] : [textIn(part, lang)]))
    const name = textIn(moneyQuantityWords[metric.quantity], lang).toLowerCase()
    return parts.length === 0 ? name : `${name} (${parts.join(", ")})`
  })

export const moneyStyle = (
  { quantity }: MoneyMetric,
  { money }: Names
): { readonly unit: Text; readonly decimals: number } => {
  const { unit } = MONEY_QUANTITIES[quantity]
  return { unit: unitText(unit, money?.currency ?? ""), decimals: DECIMALS[unit] }
}

const DECIMALS: Readonly<Record<MoneyUnit, number>> = {
  currency: 0,
  currencyOnce: 0,
  currencyPerInhabitant: 1,
  fte: 1,
  years: 1,
  municipalities: 0
}

const unitText = (unit: MoneyUnit, currency: string): Text =>
  unit === "fte" || unit === "years" ? unitWords[unit] : unit === "municipalities" ? "" : currency
