/** The figures of a check in words: value, band, distance, rows. Every reporter says them the same way. */
import type { Band } from "../../analysis/checks/Check.ts"
import type { Measured, OutcomeRow } from "../../analysis/checks/Outcome.ts"
import type { MetricUnit } from "../../model/Quantity.ts"
import type { LockedNumber } from "../../analysis/lock/Lock.ts"
import { fileLine } from "../../scenario/Source.ts"
import { textIn, type Lang } from "../../words/Lang.ts"
import { formatNumber, formatPercent, formatSigned, formatValue } from "../../words/numbers.ts"
import type { Words } from "../../words/wordsIn.ts"

export type TestWords = Words<"test">

/** A value with its unit and enough decimals to tell it from its band. */
export const valueWords = (value: number, unit: MetricUnit, { test, lang }: TestWords, decimals = 1): string => {
  if (unit === "share") return formatPercent(value, lang, decimals)
  if (unit === "factor") return formatValue(value, lang)
  if (isCount(unit)) return formatNumber(value, lang, 0)
  const amount = formatNumber(value, lang, decimals)
  return unit === "fte" ? test.fte({ amount }) : amount
}

export const differenceWords = (value: number, unit: MetricUnit, { test, lang }: TestWords, decimals = 1): string => {
  // Per cent of a share would be something else.
  if (unit === "share") return test.percentagePoints({ amount: formatSigned(value * 100, lang, decimals) })
  if (unit === "factor") return formatSigned(value, lang, 6)
  if (isCount(unit)) return formatSigned(value, lang, 0)
  const amount = formatSigned(value, lang, decimals)
  return unit === "fte" ? test.fte({ amount }) : amount
}

/** Tasks, cases, municipalities, and whole units of the scenario's currency. */
const isCount = (unit: MetricUnit): boolean =>
  unit === "cells" || unit === "cases" || unit === "municipalities" || unit === "currency" || unit === "currencyOnce"

/** "at least 3 FTE", "99.0–101.0 FTE". */
export const bandWords = (band: Band, unit: MetricUnit, words: TestWords, decimals = 1): string => {
  const { test } = words
  const { low, high, target } = band
  const word = (value: number) => valueWords(value, unit, words, decimals)
  if (target !== undefined && high - target < 10 ** -decimals / 2 / (unit === "share" ? 100 : 1)) return word(target)
  if (!Number.isFinite(low)) return test.atMost({ value: word(high) })
  if (!Number.isFinite(high) || (unit === "share" && high === 1)) return test.atLeast({ value: word(low) })
  if (unit === "share" && low === 0) return test.atMost({ value: word(high) })
  return test.between({ low: word(low), high: word(high) })
}

/**
 * Decimals that show the band and how far a value is from it: one, or as many as the smallest of them needs.
 *
 * @example
 * const band = { low: 0.89, high: 0.91, target: 0.9 }
 * decimalsFor({ metric: "local", unit: "fte", band, actual: 0.8, distance: -0.09 }) // => 3
 */
export const decimalsFor = ({ band, distance, unit }: Measured): number => {
  const { low, high, target } = band
  const half = target === undefined ? (high - low) / 2 : Math.max(high - target, target - low)
  const sizes = [distance, half, low, high].map((size) => Math.abs(size) * (unit === "share" ? 100 : 1))
  const smallest = Math.min(...sizes.filter((size) => size > NOTHING && Number.isFinite(size)))
  if (!Number.isFinite(smallest) || smallest >= 0.05) return 1
  return Math.min(9, Math.ceil(-Math.log10(smallest)) + 1)
}

/** Below this a difference is rounding, and no reason for another decimal. */
const NOTHING = 1e-9

/** One failing row in a line. */
export const rowWords = ({ id, name, value, unit, says, span }: OutcomeRow, words: TestWords): string => {
  const label = name === id ? id : `${name} (${id})`
  const parts = [
    label,
    ...(value === null ? [] : [rowValue(value, unit, words)]),
    ...(says === undefined ? [] : [textIn(says, words.lang)]),
    ...(span === undefined ? [] : [fileLine(span)])
  ]
  return parts.join("  ")
}

/** A number of a lock with its range. */
export const lockedWords = (number: LockedNumber | null, lang: Lang): string => {
  if (number === null) return "\u2013"
  if (typeof number === "number") return formatValue(number, lang)
  const { value, ...ranges } = number
  const range = Object.values(ranges).find((ends) => ends !== undefined)
  if (range === undefined) return formatValue(value, lang)
  return `${formatValue(value, lang)} [${formatValue(range[0], lang)}\u2013${formatValue(range.at(-1)!, lang)}]`
}

const rowValue = (value: number, unit: OutcomeRow["unit"], words: TestWords): string => {
  if (unit === "quantile") return ""
  return unit === "months" ? words.test.months({ count: value }) : valueWords(value, unit, words)
}
