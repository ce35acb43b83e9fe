/** A metric as a reader calls it, and how its numbers are written. */
import type { Metric } from "../../model/Metric.ts"
import { quantities, type QuantityId } from "../../model/quantities.ts"
import type { BridgeId, MetricUnit, VulnerabilityId } from "../../model/Quantity.ts"
import { itemOf } from "../../scenario/metricText.ts"
import type { Names } from "../../scenario/Names.ts"
import { currencyWord } from "../../words/currencies.ts"
import { textIn } from "../../words/Lang.ts"
import type { Words } from "../../words/wordsIn.ts"

/** The name of any quantity. */
export const quantityName = (quantity: QuantityId, { terms }: Words<"terms">): string => {
  const names: Readonly<Record<QuantityId, string>> = {
    ...terms.quantity,
    ...under("bridge", terms.bridge as Readonly<Record<BridgeId, string>>),
    ...under("vulnerability", terms.vulnerability as Readonly<Record<VulnerabilityId, string>>),
    unitTimeScale: terms.unitTimeScale,
    ...terms.sectionQuantity
  }
  return names[quantity]
}

const under = <Prefix extends string, Id extends string>(prefix: Prefix, words: Readonly<Record<Id, string>>) =>
  Object.fromEntries(Object.entries<string>(words).map(([id, name]) => [`${prefix}.${id}`, name])) as Readonly<
    Record<`${Prefix}.${Id}`, string>
  >

/** Name of a metric that a section brings, with its case type, municipality or item. */
export const sectionMetricName = (metric: Metric, names: Names, words: Words<"terms">): string => {
  const parts = [
    names.caseTypes[metric.caseType]?.label,
    names.municipalities[metric.municipality]?.name,
    itemOf(metric, names)?.label
  ].flatMap((part) => (part === undefined ? [] : [textIn(part, words.lang)]))
  if (metric.month >= 0) parts.push(words.terms.month({ month: metric.month }))
  const name = quantityName(metric.quantity, words).toLowerCase()
  return parts.length === 0 ? name : `${name} (${parts.join(", ")})`
}

/** How a metric's numbers are written. */
export interface MetricStyle {
  readonly unit: string
  readonly decimals: number
}

export const metricStyle = ({ quantity }: Metric, { money, staffing }: Names, words: Words<"terms">): MetricStyle => {
  const { unit } = quantities[quantity]
  return {
    unit: unitText(unit, currencyWord(money?.currency ?? staffing?.currency ?? "", words.lang), words),
    decimals: DECIMALS[unit]
  }
}

/** Decimals of a metric's numbers. */
export const metricDecimals = ({ quantity }: Metric): number => DECIMALS[quantities[quantity].unit]

const DECIMALS: Readonly<Record<MetricUnit, number>> = {
  fte: 1,
  currency: 0,
  currencyOnce: 0,
  currencyPerInhabitant: 1,
  years: 1,
  months: 1,
  days: 1,
  share: 3,
  hours: 0,
  persons: 1,
  municipalities: 0,
  cells: 1,
  cases: 0,
  factor: 4,
  fteMonths: 1,
  fteYears: 1,
  weeks: 1
}

const unitText = (unit: MetricUnit, currency: string, { terms }: Words<"terms">): string => {
  switch (unit) {
    case "fte":
    case "years":
    case "days":
    case "hours":
    case "share":
      return terms.unit[unit]
    case "persons":
      return terms.unit.people
    case "months":
    case "fteMonths":
    case "fteYears":
    case "weeks":
    case "cases":
    case "cells":
      return terms.resultUnit[unit]
    case "municipalities":
    case "factor":
      return ""
    case "currency":
    case "currencyOnce":
    case "currencyPerInhabitant":
      return currency
  }
}
