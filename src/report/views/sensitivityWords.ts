/** The sentences of `sensitivity`: verdict, what to measure first, what was screened out, how the figures were made. */
import type { MoneyMetric } from "../../model/money/moneyMetric.ts"
import { moneyMetricName, moneyStyle } from "./moneyMetricWords.ts"
import type { AskedMetric } from "../../analysis/sensitivity/AskedMetric.ts"
import type { FactorFinding, SensitivityFindings } from "../../analysis/sensitivity/sensitivityFindings.ts"
import type { Topic } from "../../model/Topic.ts"
import type { Loaded } from "../../scenario/load.ts"
import { danishOrEnglish, inBoth, type Lang, textIn, type Text } from "../../words/Lang.ts"
import { formatList, formatNumber, formatPercent, formatRange, plural } from "../../words/numbers.ts"
import { topicWords } from "../topicWords.ts"
import { bridgeWords, quantityWords, vulnerabilityWords } from "../words.ts"

/** What was asked, of which scenarios. */
export interface SensitivityQuestion {
  readonly scenarios: ReadonlyArray<Loaded>
  readonly metric: AskedMetric
  /** Points that were asked for, if any. */
  readonly asked: number | undefined
}

/** How the metric's numbers are written: FTE and cells with one decimal, the factor with four. */
export interface MetricStyle {
  readonly unit: Text
  readonly decimals: number
}

export const styleOf = ({ scenarios, metric: { of } }: SensitivityQuestion): MetricStyle => {
  const { kind } = of[0]!.metric
  if (kind === "unitTimeScale") return { unit: "", decimals: 4 }
  if (kind === "vulnerability") return { unit: { da: "opgaver", en: "tasks" }, decimals: 1 }
  if (kind === "money") return moneyStyle(of[0]!.metric as MoneyMetric, scenarios[of[0]!.scenario]!.compiled.names)
  return { unit: { da: "årsværk", en: "FTE" }, decimals: 1 }
}

/** A number of the metric with its unit. */
export const amount = (value: number, { unit, decimals }: MetricStyle, lang: Lang): string =>
  `${formatNumber(value, lang, decimals)}\u00a0${textIn(unit, lang)}`.trimEnd()

/** The metric as a reader calls it. */
export const metricName = ({ scenarios, metric: { of, isDifference } }: SensitivityQuestion): Text => {
  const { metric, scenario } = of[0]!
  const { names } = scenarios[scenario]!.compiled
  return inBoth((lang) => {
    const said = (text: Text) => textIn(text, lang)
    if (metric.kind === "unitTimeScale") return lang === "da" ? "faktor på enhedstider" : "factor on unit times"
    if (metric.kind === "bridge") return said(bridgeWords[metric.id]).toLowerCase()
    if (metric.kind === "vulnerability") return said(vulnerabilityWords[metric.id]).toLowerCase()
    if (metric.kind === "money") return textIn(moneyMetricName(metric, names), lang)
    const place = names.municipalities[metric.municipality]?.name ?? names.centres[metric.centre]?.label
    const parts = [
      said(quantityWords[metric.quantity]).toLowerCase(),
      ...(metric.caseType < 0 ? [] : [said(names.caseTypes[metric.caseType]!.label)]),
      ...(place === undefined ? [] : [said(place)]),
      ...(isDifference ? [lang === "da" ? "forskel B−A" : "difference B−A"] : [])
    ]
    return parts.join(", ")
  })
}

/** A factor as a reader sees it in a table; see `named` for sentences. */
export const factorName = ({ id, kind, paths }: FactorFinding): Text => {
  if (kind === "topic") return topicWords[id as Topic]
  if (kind !== "rest") return id
  if (paths.length === 1) return { da: "den ene, der blev sorteret fra", en: "the one that was screened out" }
  return {
    da: `de ${paths.length}, der blev sorteret fra`,
    en: `the ${paths.length} that were screened out`
  }
}

/** The answer in a sentence, whether or not anything is uncertain. */
export const verdictText = (question: SensitivityQuestion, findings: SensitivityFindings): Text =>
  inBoth((lang) => {
    const { verdict, factors, inputs, central } = findings
    const da = lang === "da"
    const result = amount(central, styleOf(question), lang)
    if (inputs === 0) {
      return da
        ? `Ingen antagelse er usikker: resultatet er ${result}. Giv antagelser et spænd, fx pert: [20, 34, 55].`
        : `No assumption is uncertain: the result is ${result}. Give assumptions a range, such as pert: [20, 34, 55].`
    }
    if (factors.length === 0) {
      return da
        ? `Ingen usikker antagelse flytter dette tal: det er ${result}.`
        : `No uncertain assumption moves this number: it is ${result}.`
    }
    if (verdict === undefined) {
      return da
        ? "Ingen antagelse forklarer alene en del af usikkerheden, der kan skelnes fra 0: enten virker de sammen, " +
            "eller også er kørslerne for få; brug flere --draws."
        : "No assumption alone explains a part of the uncertainty that can be told from 0: either they act together, " +
            "or there are too few runs; use more --draws."
    }
    const { kind, factors: counted, share } = verdict
    const [largest] = counted
    const name = named(lang)
    const percent = (x: number) => formatPercent(x, lang, 0)
    const noun = nounOf(counted, lang)
    const top = `${name(largest!)}, ${da ? "forklarer" : "explains"} ${percent(largest!.first.value)}`
    const some = `${counted.length} ${noun}`
    switch (kind) {
      case "few": {
        const [first, list] = [`${count(counted.length, lang)} ${noun}`, listOf(counted, name, lang)]
        if (da) return `${first} forklarer ${percent(share)} af usikkerheden: ${list}.`
        const verb = counted.length === 1 ? "explains" : "explain"
        return `${first} ${verb} ${percent(share)} of the uncertainty: ${list}.`
      }
      case "many":
        return da
          ? `Usikkerheden er spredt: der skal ${some} til at forklare ${percent(share)} af den; den største, ${top}.`
          : `The uncertainty is spread: it takes ${some} to explain ${percent(share)} of it; the largest, ${top}.`
      case "interplay":
        return da
          ? `Hver for sig forklarer de kun ${percent(share)} af usikkerheden; ` +
              `resten kommer af, at de virker sammen. Den største, ${top}.`
          : `One by one they explain only ${percent(share)} of the uncertainty; ` +
              `the rest comes from their acting together. The largest, ${top}.`
      case "unsettled":
        if (counted.length === 1) {
          return da
            ? `Den ene ${noun}, der kan skelnes fra 0, ${top} af usikkerheden. Om resten kommer af de andre eller af, ` +
                "at de virker sammen, kan så få kørsler ikke sige; brug flere --draws."
            : `The one ${noun} that can be told from 0, ${top} of the uncertainty. So few runs cannot say whether ` +
                "the rest comes from the others or from their acting together; use more --draws."
        }
        return da
          ? `De ${some}, der kan skelnes fra 0, forklarer hver for sig tilsammen ${percent(share)} af usikkerheden. ` +
              `Om resten kommer af de andre eller af, at de virker sammen, kan så få kørsler ikke sige; ` +
              `brug flere --draws. Den største, ${top}.`
          : `The ${some} that can be told from 0 explain ${percent(share)} of the uncertainty one by one. So few runs ` +
              `cannot say whether the rest comes from the others or from their acting together; use more --draws. ` +
              `The largest, ${top}.`
    }
  })

/** What to measure first; nothing where no measurement is worth anything that can be told from noise. */
export const measureText = (question: SensitivityQuestion, findings: SensitivityFindings): Text | undefined => {
  // What would be printed as nothing is worth no sentence.
  const leastShown = 10 ** -styleOf(question).decimals / 2
  const [best, second] = findings.factors
    .filter(({ measurement: { distinguishable, narrower } }) => distinguishable && narrower >= leastShown)
    .toSorted((one, other) => other.measurement.narrower - one.measurement.narrower)
  if (best === undefined) return undefined
  const { p5, p95 } = findings.interval
  return inBoth((lang) => {
    const style = styleOf(question)
    const worth = (factor: FactorFinding) => amount(factor.measurement.narrower, style, lang)
    const width = amount(p95 - p5, style, lang)
    const name = named(lang)
    const [first, next] = [name(best), second === undefined ? undefined : `${name(second)} (${worth(second)})`]
    const then = (word: string) => (next === undefined ? "" : `; ${word} ${next}`)
    return lang === "da"
      ? `Mål ${first} først: så ventes 90\u00a0%-intervallet, der nu er ${width} bredt, ` +
          `at blive ${worth(best)} smallere${then("dernæst")}.`
      : `Measure ${first} first: the 90% interval, now ${width} wide, ` +
          `is then expected to narrow by ${worth(best)}${then("next")}.`
  })
}

/** What screening dropped, and what it turned out to carry; nothing where nothing was dropped. */
export const screeningText = ({ screening, rest, inputs }: SensitivityFindings): Text | undefined => {
  if (screening === undefined || rest === undefined) return undefined
  const { dropped, runs } = screening
  return inBoth((lang) => {
    const largest = dropped
      .slice(0, 3)
      .map(({ path }) => path)
      .join(", ")
    const [all, out, tries] = [inputs, dropped.length, runs].map((n) => formatNumber(n, lang, 0))
    const share = formatPercent(rest.total.value, lang)
    if (dropped.length === 1) {
      return lang === "da"
        ? `${all} antagelser er usikre. Én blev sorteret fra efter ${tries} prøvekørsler (Morris), ` +
            `fordi den giver under 1\u00a0% af udsvingene: ${largest}. Den varierer stadig og står for ${share} af variansen.`
        : `${all} assumptions are uncertain. One was screened out after ${tries} trial runs (Morris), ` +
            `because it makes less than 1% of the moves: ${largest}. It still varies, and carries ${share} of the variance.`
    }
    return lang === "da"
      ? `${all} antagelser er usikre. ${out} blev sorteret fra efter ${tries} prøvekørsler (Morris), ` +
          `fordi de tilsammen giver under 1\u00a0% af udsvingene; størst blandt dem er ${largest}. ` +
          `De varierer stadig, samlet som én gruppe, og står for ${share} af variansen. --json nævner dem alle.`
      : `${all} assumptions are uncertain. ${out} were screened out after ${tries} trial runs (Morris), ` +
          `because together they make less than 1% of the moves; the largest of them are ${largest}. ` +
          `They still vary, together as one group, and carry ${share} of the variance. --json names them all.`
  })
}

/** Points, runs, seed, and how far the shares have settled. */
export const methodText = (
  { asked }: SensitivityQuestion,
  { samples, runs, seed, halfWidth }: SensitivityFindings
): Text =>
  inBoth((lang) => {
    const [points, all] = [samples, runs].map((n) => formatNumber(n, lang, 0))
    const [first, total] = [halfWidth.first, halfWidth.total].map((x) => formatNumber(100 * x, lang))
    const from = asked === undefined || asked === samples ? undefined : formatNumber(asked, lang, 0)
    if (lang === "da") {
      const rounded = from === undefined ? "" : ` (rundet op fra ${from})`
      return (
        `${points} punkter${rounded}, ${all} kørsler, frø ${seed}. 90\u00a0%-grænserne ligger højst ±${first} ` +
        `procentpoint fra andelene alene og ±${total} fra andelene i alt; flere punkter (--draws) gør dem snævrere.`
      )
    }
    const rounded = from === undefined ? "" : ` (rounded up from ${from})`
    return (
      `${points} points${rounded}, ${all} runs, seed ${seed}. The 90% limits lie within ±${first} percentage points ` +
      `of the shares alone and ±${total} of the shares in all; more points (--draws) narrow them.`
    )
  })

/** The interval of the metric in words. */
export const intervalText = (question: SensitivityQuestion, { interval }: SensitivityFindings): Text =>
  inBoth((lang) => {
    const style = styleOf(question)
    const range = formatRange(interval.p5, interval.p95, lang, style.decimals)
    const median = formatNumber(interval.p50, lang, style.decimals)
    return `${range}\u00a0${textIn(style.unit, lang)} (median ${median})`
  })

const nounOf = (factors: ReadonlyArray<FactorFinding>, lang: Lang): string => {
  const one = factors.length === 1
  const groups = factors.filter(({ kind }) => kind !== "path").length
  if (groups === 0) {
    return lang === "da" ? (one ? "antagelse" : "antagelser") : one ? "assumption" : "assumptions"
  }
  if (groups === factors.length) return lang === "da" ? (one ? "gruppe" : "grupper") : one ? "group" : "groups"
  return lang === "da" ? "grupper og antagelser" : "groups and assumptions"
}

/** Inside a sentence the words of a topic are quoted, because some hold a comma; paths and names stand as they are. */
const named =
  (lang: Lang) =>
  (factor: FactorFinding): string => {
    const name = textIn(factorName(factor), lang)
    if (factor.kind !== "topic") return name
    return lang === "da" ? `»${name.toLowerCase()}«` : `“${name.toLowerCase()}”`
  }

/** A small count as a word, at the start of a sentence. */
const count = (n: number, lang: Lang): string => countWords[danishOrEnglish(lang)][n] ?? plural(n, lang, "", "").trim()

const countWords: Readonly<Record<"da" | "en", ReadonlyArray<string>>> = {
  da: ["Ingen", "Én", "To", "Tre", "Fire", "Fem", "Seks"],
  en: ["No", "One", "Two", "Three", "Four", "Five", "Six"]
}

const listOf = (factors: ReadonlyArray<FactorFinding>, name: (factor: FactorFinding) => string, lang: Lang): string =>
  formatList(factors.map(name), lang)
