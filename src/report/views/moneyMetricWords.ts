/** A metric of money as a reader calls it, and how its numbers are written. */
import { MONEY_QUANTITIES, type MoneyMetric, type MoneyUnit } from "../../model/money/moneyMetric.ts"
import type { Names } from "../../scenario/Names.ts"
import { currencyWord } from "../../words/currencies.ts"
import { textIn } from "../../words/Lang.ts"
import type { Words } from "../../words/wordsIn.ts"

/** Name of the metric with its case type, municipality or item. */
export const moneyMetricName = (metric: MoneyMetric, names: Names, { terms, lang }: Words<"terms">): string => {
  const parts = [
    names.caseTypes[metric.caseType]?.label,
    names.municipalities[metric.municipality]?.name,
    names.money?.oneOff[metric.item]?.label
  ].flatMap((part) => (part === undefined ? [] : [textIn(part, lang)]))
  const name = terms.moneyQuantity[metric.quantity].toLowerCase()
  return parts.length === 0 ? name : `${name} (${parts.join(", ")})`
}

export const moneyStyle = (
  { quantity }: MoneyMetric,
  { money }: Names,
  words: Words<"terms">
): { readonly unit: string; readonly decimals: number } => {
  const { unit } = MONEY_QUANTITIES[quantity]
  return { unit: unitText(unit, currencyWord(money?.currency ?? "", words.lang), words), decimals: DECIMALS[unit] }
}

/** Decimals of its numbers. */
export const moneyDecimals = ({ quantity }: MoneyMetric): number => DECIMALS[MONEY_QUANTITIES[quantity].unit]

const DECIMALS: Readonly<Record<MoneyUnit, number>> = {
  currency: 0,
  currencyOnce: 0,
  currencyPerInhabitant: 1,
  fte: 1,
  years: 1,
  municipalities: 0
}

const unitText = (unit: MoneyUnit, currency: string, { terms }: Words<"terms">): string =>
  unit === "fte" || unit === "years" ? terms.unit[unit] : unit === "municipalities" ? "" : currency
