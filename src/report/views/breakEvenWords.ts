/** What `break-even` calls metrics in its sentences, and assumptions where space is short. */
import { isBridge, quantities } from "../../model/quantities.ts"
import type { Quantity, VulnerabilityId } from "../../model/Quantity.ts"
import { metricDecimals, quantityName, sectionMetricName } from "./metricWords.ts"
import type { Question } from "../../analysis/breakEven/Question.ts"
import type { Variable } from "../../analysis/breakEven/Variable.ts"
import type { Metric } from "../../model/Metric.ts"
import type { Names } from "../../scenario/Names.ts"
import { type Lang, textIn } from "../../words/Lang.ts"
import { formatValue } from "../../words/numbers.ts"
import { capital } from "../../words/capital.ts"
import type { Words } from "../../words/wordsIn.ts"
import { letterOf } from "../../analysis/letterOf.ts"

/** What the pages are made of. */
export const breakEvenParts = ["breakEven", "shared", "terms"] as const

export type BreakEvenWords = Words<(typeof breakEvenParts)[number]>

/** What turns, as the subject of a sentence. */
export const subject = ({ scenarios, terms, isDifference }: Question, words: BreakEvenWords): string => {
  const { subject: say } = words.breakEven
  const { metric, scenario } = terms[0]!
  const phrase = phraseOf(metric, scenarios[scenario]!.compiled.names, words)
  if (isDifference) return say.difference({ phrase })
  return scenarios.length === 1
    ? capital(phrase)
    : say.inScenario({ phrase: capital(phrase), letter: letterOf(scenario) })
}

/** Decimals of a metric: a factor moves in the third, FTE and tasks are read with one. */
export const decimalsOf = ({ terms }: Question): number => {
  const { metric } = terms[0]!
  return metricDecimals(metric)
}

/** A number of an assumption with four digits, which is more than anybody negotiates. */
export const brief = (value: number, lang: Lang): string => formatValue(Number(value.toPrecision(4)), lang)

/** The name without the folders of its file. */
export const shortName = ({ name }: Variable): string => name.replace(/^.*\/(?=[^/]*::)/u, "")

/**
 * The name as the heading of one of two columns on 80: what is longer keeps the end of its path, and the letter of its
 * scenario where it moves in one file only.
 */
export const headingName = (variable: Variable): string => {
  const whole = shortName(variable)
  if (whole.length <= HEADING) return whole
  const lead = whole.includes("::") ? `${letterOf(variable.targets[0]!.scenario)}::…` : "…"
  const steps = variable.path.split(".")
  const kept = steps.findIndex((_, i) => lead.length + steps.slice(i).join(".").length <= HEADING)
  return `${lead}${steps.slice(kept < 0 ? -1 : kept).join(".")}`
}

/** Two columns of this width, one for where the pair lies, and the spaces between them fill 80. */
const HEADING = 33

const phraseOf = (metric: Metric, names: Names, words: BreakEvenWords): string => {
  const { phrase } = words.breakEven
  const { quantity } = metric
  if (quantity === "unitTimeScale") return phrase.unitTimeScale
  if (quantity.startsWith("vulnerability.")) return phrase.vulnerability[quantity.split(".")[1] as VulnerabilityId]
  if (isBridge(quantity)) return phrase.contribution({ cause: quantityName(quantity, words).toLowerCase() })
  if (quantities[quantity].section !== undefined) return sectionMetricName(metric, names, words)
  const caseType = names.caseTypes[metric.caseType]?.label
  const place = names.municipalities[metric.municipality]?.name ?? names.centres[metric.centre]?.label
  const parts = [caseType, place].flatMap((part) => (part === undefined ? [] : [textIn(part, words.lang)]))
  return `${phrase.quantity[quantity as Quantity]}${parts.length === 0 ? "" : ` (${parts.join(", ")})`}`
}
