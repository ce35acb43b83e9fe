/** The sentences of `sensitivity`: verdict, what to measure first, what was screened out, how the figures were made. */
import { quantities } from "../../model/quantities.ts"
import { type MetricStyle, metricStyle, quantityName, sectionMetricName } from "./metricWords.ts"
import type { AskedMetric } from "../../analysis/sensitivity/AskedMetric.ts"
import type { SensitivityFindings } from "../../analysis/sensitivity/sensitivityFindings.ts"
import type { FactorFinding } from "../../analysis/sensitivity/FactorFinding.ts"
import type { Loaded } from "../../scenario/load.ts"
import { type Lang, textIn } from "../../words/Lang.ts"
import { formatList, formatNumber, formatPercent, formatRange } from "../../words/numbers.ts"
import type { Words } from "../../words/wordsIn.ts"

/** What the page is made of. */
export const sensitivityParts = ["money", "sensitivity", "shared", "terms", "topics"] as const

export type SensitivityWords = Words<(typeof sensitivityParts)[number]>

/** What was asked, of which scenarios. */
export interface SensitivityQuestion {
  readonly scenarios: ReadonlyArray<Loaded>
  readonly metric: AskedMetric
  /** Points that were asked for, if any. */
  readonly asked: number | undefined
}

export const styleOf = ({ scenarios, metric: { of } }: SensitivityQuestion, words: SensitivityWords): MetricStyle => {
  const { metric, scenario } = of[0]!
  return metricStyle(metric, scenarios[scenario]!.compiled.names, words)
}

/** A number of the metric with its unit. */
export const amount = (value: number, { unit, decimals }: MetricStyle, lang: Lang): string =>
  `${formatNumber(value, lang, decimals)}\u00a0${unit}`.trimEnd()

/** The metric as a reader calls it. */
export const metricName = (
  { scenarios, metric: { of, isDifference } }: SensitivityQuestion,
  words: SensitivityWords
): string => {
  const { sensitivity, lang } = words
  const { metric, scenario } = of[0]!
  const { names } = scenarios[scenario]!.compiled
  if (quantities[metric.quantity].section !== undefined) return sectionMetricName(metric, names, words)
  const place = names.municipalities[metric.municipality]?.name ?? names.centres[metric.centre]?.label
  return [
    quantityName(metric.quantity, words).toLowerCase(),
    ...(metric.caseType < 0 ? [] : [textIn(names.caseTypes[metric.caseType]!.label, lang)]),
    ...(place === undefined ? [] : [textIn(place, lang)]),
    ...(isDifference ? [sensitivity.metric.difference] : [])
  ].join(", ")
}

/** A factor as a reader sees it in a table; see `named` for sentences. */
export const factorName = (
  { id, kind, paths }: FactorFinding,
  { sensitivity, topics }: Words<"sensitivity" | "topics">
): string => {
  if (kind === "rest") return sensitivity.screenedOut({ count: paths.length })
  const names: Readonly<Record<string, string>> = topics.topic
  return kind === "topic" ? names[id]! : id
}

/** The answer in a sentence, whether or not anything is uncertain. */
export const verdictText = (
  question: SensitivityQuestion,
  { verdict, factors, inputs, central }: SensitivityFindings,
  words: SensitivityWords
): string => {
  const { sensitivity, lang } = words
  const { verdict: say } = sensitivity
  const result = amount(central, styleOf(question, words), lang)
  if (inputs === 0) return say.certain({ result })
  if (factors.length === 0) return say.unmoved({ result })
  if (verdict === undefined) return say.tooFewRuns
  const { kind, factors: counted } = verdict
  // An estimate may lie above what there is to share.
  const percent = (x: number) => formatPercent(Math.min(1, x), lang, 0)
  const [first] = counted
  const noun = nounOf(counted, words)
  const some = `${counted.length} ${noun}`
  const share = percent(verdict.share)
  const largest = sensitivity.explains({ name: named(first!, words), share: percent(first!.first.value) })
  switch (kind) {
    case "few": {
      const list = formatList(
        counted.map((factor) => named(factor, words)),
        lang
      )
      return say.few({ count: counted.length, noun, share, list })
    }
    case "many":
      return say.many({ some, share, largest })
    case "interplay":
      return say.interplay({ share, largest })
    case "unsettled":
      return counted.length === 1 ? say.unsettledOne({ noun, largest }) : say.unsettledSome({ some, share, largest })
  }
}

/** What to measure first; nothing where no measurement is worth anything that can be told from noise. */
export const measureText = (
  question: SensitivityQuestion,
  { factors, interval: { p5, p95 } }: SensitivityFindings,
  words: SensitivityWords
): string | undefined => {
  const { sensitivity, lang } = words
  const style = styleOf(question, words)
  // What would be printed as nothing is worth no sentence.
  const leastShown = 10 ** -style.decimals / 2
  const [best, second] = factors
    .filter(({ measurement: { distinguishable, narrower } }) => distinguishable && narrower >= leastShown)
    .toSorted((one, other) => other.measurement.narrower - one.measurement.narrower)
  if (best === undefined) return undefined
  const worth = (factor: FactorFinding) => ({
    name: named(factor, words),
    narrower: amount(factor.measurement.narrower, style, lang)
  })
  return sensitivity.measureFirst({
    ...worth(best),
    width: amount(p95 - p5, style, lang),
    next: second === undefined ? undefined : sensitivity.worth(worth(second))
  })
}

/** Of what was screened out, so many are named. */
const NAMED = 3

/** What screening dropped, and what it turned out to carry; nothing where nothing was dropped. */
export const screeningText = (
  { screening, rest, inputs }: SensitivityFindings,
  { sensitivity: { screened }, lang }: Words<"sensitivity">
): string | undefined => {
  if (screening === undefined || rest === undefined) return undefined
  const { dropped } = screening
  const paths = dropped.map(({ path }) => path)
  const said = {
    all: formatNumber(inputs, lang, 0),
    runs: formatNumber(screening.runs, lang, 0),
    share: formatPercent(Math.min(1, rest.total.value), lang)
  }
  return dropped.length === 1
    ? screened.one({ ...said, path: paths[0]! })
    : screened.some({ ...said, out: formatNumber(dropped.length, lang, 0), paths: paths.slice(0, NAMED).join(", ") })
}

/** Points, runs, seed, and how far the shares have settled. */
export const methodText = (
  { asked }: SensitivityQuestion,
  { samples, runs, seed, halfWidth }: SensitivityFindings,
  { sensitivity, lang }: SensitivityWords
): string =>
  sensitivity.method({
    points: formatNumber(samples, lang, 0),
    from: asked === undefined || asked === samples ? undefined : formatNumber(asked, lang, 0),
    runs: formatNumber(runs, lang, 0),
    seed,
    first: formatNumber(100 * halfWidth.first, lang),
    total: formatNumber(100 * halfWidth.total, lang)
  })

/** The interval of the metric in words. */
export const intervalText = (
  question: SensitivityQuestion,
  { interval }: SensitivityFindings,
  words: SensitivityWords
): string => {
  const { lang } = words
  const { unit, decimals } = styleOf(question, words)
  return words.sensitivity.withMedian({
    range: `${formatRange(interval.p5, interval.p95, lang, decimals)}\u00a0${unit}`,
    median: formatNumber(interval.p50, lang, decimals)
  })
}

const nounOf = (factors: ReadonlyArray<FactorFinding>, { sensitivity: { noun } }: SensitivityWords): string => {
  const groups = factors.filter(({ kind }) => kind !== "path").length
  if (groups === 0) return noun.assumptions({ count: factors.length })
  return groups === factors.length ? noun.groups({ count: factors.length }) : noun.mixed
}

/** Inside a sentence the words of a topic are quoted, because some hold a comma; paths and names stand as they are. */
const named = (factor: FactorFinding, words: SensitivityWords): string => {
  const name = factorName(factor, words)
  return factor.kind === "topic" ? words.sensitivity.quoted({ name: name.toLowerCase() }) : name
}
