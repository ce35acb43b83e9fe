/** How the numbers of an attribution are written: FTE, or amounts with their currency. */
import type { Attribution } from "../../analysis/attribution/attribute.ts"
import type { CompareFindings } from "../../analysis/compareFindings.ts"
import { isQuantity, quantities } from "../../model/quantities.ts"
import { quantityName } from "./metricWords.ts"
import type { Words } from "../../words/wordsIn.ts"
import { fteDecimals } from "../fteDecimals.ts"
import { perFor, unitOf } from "./moneyUnits.ts"

export interface AttributedUnit {
  /** The head of the table. */
  readonly header: string
  readonly decimals: number
  /** What a number counts. */
  readonly per: number
  readonly nameOf: (metric: string) => string | undefined
}

export const attributedUnit = (
  { runs }: CompareFindings,
  { unit, metrics }: Pick<Attribution, "unit" | "metrics">,
  words: Words<"attribution" | "money" | "terms">
): AttributedUnit => {
  const largest = Math.max(
    0,
    ...metrics.flatMap(({ from, to, parts }) => [from, to, ...parts.map(({ fte }) => fte)].map(Math.abs))
  )
  const { terms } = words
  const nameOf = (metric: string): string | undefined => {
    const [quantity = "", place] = metric.split("@")
    if (!isQuantity(quantity) || quantities[quantity].section === undefined) return undefined
    const name = quantityName(quantity, words)
    const town = runs[0]!.loaded.compiled.names.municipalities.find(({ code }) => code === place)
    return town === undefined ? name : `${name}, ${town.name}`
  }
  const money = runs[0]?.money
  if (unit === "fte" || money === undefined)
    return { header: words.attribution.fte, decimals: fteDecimals(largest), per: 1, nameOf }
  if (unit === "years") return { header: terms.unit.years, decimals: 1, per: 1, nameOf }
  if (unit === "municipalities") return { header: "", decimals: 1, per: 1, nameOf }
  const per = unit === "currencyPerInhabitant" ? 1 : perFor(largest)
  return {
    header: unitOf(money, per, words),
    decimals: per === 1 && unit !== "currencyPerInhabitant" ? 0 : 1,
    per,
    nameOf
  }
}
