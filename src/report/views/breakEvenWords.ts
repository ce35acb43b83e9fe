/** What `break-even` calls metrics in its sentences, and assumptions where space is short. */
import { moneyDecimals } from "./moneyMetricWords.ts"
import { moneyMetricName } from "./moneyMetricWords.ts"
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
  return metric.kind === "money" ? moneyDecimals(metric) : metric.kind === "unitTimeScale" ? 4 : 1
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
  if (metric.kind === "unitTimeScale") return phrase.unitTimeScale
  if (metric.kind === "vulnerability") return phrase.vulnerability[metric.id]
  if (metric.kind === "bridge") return phrase.contribution({ cause: words.terms.bridge[metric.id].toLowerCase() })
  if (metric.kind === "money") return moneyMetricName(metric, names, words)
  const caseType = names.caseTypes[metric.caseType]?.label
  const place = names.municipalities[metric.municipality]?.name ?? names.centres[metric.centre]?.label
  const parts = [caseType, place].flatMap((part) => (part === undefined ? [] : [textIn(part, words.lang)]))
  return `${phrase.quantity[metric.quantity]}${parts.length === 0 ? "" : ` (${parts.join(", ")})`}`
}
