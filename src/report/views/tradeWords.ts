/** What a page about packages calls metrics, levers and their values. */
import type { LeverFinding, TradeFindings } from "../../analysis/trade/Findings.ts"
import type { Objective } from "../../analysis/trade/Objective.ts"
import { textIn } from "../../words/Lang.ts"
import { currencyWord } from "../../words/currencies.ts"
import { formatNumber, formatSigned } from "../../words/numbers.ts"
import type { Words } from "../../words/wordsIn.ts"
import { assumptionWords, type Namer } from "../memo/sections/assumptionWords.ts"
import { valueWords } from "../memo/sections/valueWords.ts"
import { objectiveStyle, quantityOf } from "./objectiveStyle.ts"

export const tradeParts = ["shared", "terms", "trade", "memo"] as const
export type TradeWords = Words<(typeof tradeParts)[number]>

/** `Stay in municipalities`, `Freed (Housing benefit)`, `Leave municipalities (860)`; other metrics as they are written. */
export const metricName = (
  { metric }: Pick<Objective, "metric">,
  { terms, lang }: Pick<TradeWords, "terms" | "lang">,
  labels: TradeFindings["labels"]
): string => {
  const [head = "", place] = metric.split("@")
  const known = quantityOf(metric) ?? ""
  const ofSection = (terms.sectionQuantity as Readonly<Record<string, string>>)[known]
  const [quantity = "", part] = ofSection === undefined ? head.split(".") : [known, head.slice(known.length + 1)]
  const quantities: Readonly<Record<string, string>> = { ...terms.quantity, ...terms.sectionQuantity }
  const groups: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    bridge: terms.bridge,
    vulnerability: terms.vulnerability
  }
  const name = part !== undefined ? groups[quantity]?.[part] : undefined
  if (name !== undefined) return name
  const caseType = part === undefined || part === "" ? undefined : textIn(labels.caseTypes.get(part) ?? part, lang)
  const centre = place === undefined ? undefined : textIn(labels.centres.get(place) ?? place, lang)
  const where = [caseType, centre].filter((one) => one !== undefined)
  const words = quantities[quantity] ?? quantity
  return where.length === 0 ? words : `${words} (${where.join(", ")})`
}

/** Decimals of FTE on the page. */
export const FTE_DECIMALS = 1

/** What both parties' money is counted in, `million DKK`; empty where the metric is no amount. */
const unitOf = (objective: Pick<Objective, "metric">, { memo, lang }: TradeWords, currency: string): string =>
  objectiveStyle(objective, FTE_DECIMALS).isMoney
    ? memo.economy.million({ currency: currencyWord(currency, lang) })
    : ""

/** The currency that the files name. */
export const currencyOf = ({ sides }: Pick<TradeFindings, "sides">): string =>
  sides.map(({ loaded }) => loaded.compiled.names.money?.currency).find((one) => one !== undefined) ?? ""

/** A metric with what it is counted in, as a heading over numbers: `Saving, million DKK`. */
export const metricHeading = (objective: Pick<Objective, "metric">, words: TradeWords, found: TradeFindings): string =>
  [metricName(objective, words, found.labels), unitOf(objective, words, currencyOf(found))]
    .filter((one) => one !== "")
    .join(", ")

/** A value of a metric without its unit. */
export const metricNumber = (
  objective: Pick<Objective, "metric">,
  value: number,
  { lang }: Pick<TradeWords, "lang">,
  signed = false
): string => {
  const { per, decimals } = objectiveStyle(objective, FTE_DECIMALS)
  return signed ? formatSigned(value / per, lang, decimals) : formatNumber(value / per, lang, decimals)
}

export const leverName = (
  lever: Pick<LeverFinding, "structures" | "numbers" | "id">,
  words: TradeWords,
  labels: TradeFindings["labels"]
): string => {
  const { trade, memo } = words
  if (lever.structures.includes("centres")) return trade.centresAndServed
  if (lever.structures.includes("structure")) return trade.reorganising
  if (lever.structures.some((name) => name.endsWith("Upkeep"))) return trade.training
  const [structure] = lever.structures
  if (structure !== undefined) return memo.assumptions.structure[structure.split(".")[0]!] ?? structure
  const namer = namerOf(words, labels)
  const names = [...new Set(lever.numbers.map(({ subject }) => assumptionWords(subject, namer)))]
  return names.length === 0 ? lever.id : names.slice(0, 2).join(" + ")
}

const namerOf = ({ memo, lang }: TradeWords, labels: TradeFindings["labels"]): Namer => ({
  lang,
  words: memo,
  findings: { labels }
})

/** The lever's value on one side, or half-way; a structure has no half-way. */
export const leverValue = (
  lever: LeverFinding,
  share: number,
  { sides, labels }: Pick<TradeFindings, "sides" | "labels">,
  words: TradeWords
): string => {
  const { trade } = words
  if (lever.structures.length > 0) {
    if (!lever.structures.includes("centres") && !lever.structures.includes("structure")) return "\u2013"
    if (share !== 0 && share !== 1) return "\u2013"
    const count = sides[share].loaded.compiled.names.centres.length
    return count === 0 ? trade.noOrganisation : trade.centres({ count })
  }
  const values = lever.numbers.flatMap(({ subject, sides: [from, to] }) =>
    from.value === null || to.value === null
      ? []
      : [
          valueWords(
            from.value.value + share * (to.value.value - from.value.value),
            subject.unit,
            namerOf(words, labels)
          )
        ]
  )
  const distinct = [...new Set(values)]
  return distinct.length === 0 ? "\u2013" : distinct.slice(0, 2).join(", ")
}
