/** The lines of a calculation, as pages and the live report print them. */
import type { Factor, Step } from "../../analysis/explain/Step.ts"
import type { Metric } from "../../model/Metric.ts"
import { quantities } from "../../model/quantities.ts"
import type { MetricUnit } from "../../model/Quantity.ts"
import { textIn, type Lang } from "../../words/Lang.ts"
import { formatNumber, formatValue } from "../../words/numbers.ts"

/** Tasks and municipalities are counted, and so is money, but for what is said per inhabitant; FTE are spelt out. */
export const stepDecimals = ({ quantity }: Metric): number => (COUNTED.includes(quantities[quantity].unit) ? 0 : 4)

const COUNTED: ReadonlyArray<MetricUnit> = ["cells", "cases", "municipalities", "currency", "currencyOnce"]

/** A line and the lines under it, each two blanks further in. */
export const stepLines = (step: Step, depth: number, decimals: number, lang: Lang): ReadonlyArray<string> => {
  const { value, label, factors, note, children = [] } = step
  const how = factors !== undefined ? productText(factors, lang) : note === undefined ? "" : textIn(note, lang)
  const line = `${"  ".repeat(depth)}${formatNumber(value, lang, decimals)}  ${textIn(label, lang)}`
  return [
    how === "" ? line : `${line}: ${how}`,
    ...children.flatMap((child) => stepLines(child, depth + 1, decimals, lang))
  ]
}

/** The factors of a product as they are multiplied, with their numbers and words. */
export const productText = (factors: ReadonlyArray<Factor>, lang: Lang): string =>
  factors
    .filter((factor, i) => i === 0 || !isNeutral(factor))
    .map(({ form, value, word }, i) => {
      const n = formatValue(value, lang)
      const said = textIn(word, lang)
      const named = said === "" ? n : `${n} ${said}`
      const text =
        form === "oneMinus"
          ? `(1 − ${named})`
          : form === "overOneMinus"
            ? `/ (1 − ${named})`
            : form === "over"
              ? `/ ${named}`
              : named
      return i === 0 || text.startsWith("/") ? text : `× ${text}`
    })
    .join(" ")

/** What multiplies by one is left out of the line; it is in the JSON. */
const isNeutral = ({ form, value }: Factor): boolean =>
  form === "times" || form === "over" ? value === 1 : value === 0
