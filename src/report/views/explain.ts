/** The page of `explain`. */
import type { PathAnswer } from "../../analysis/explain/explainPath.ts"
import type { Factor, Step } from "../../analysis/explain/Step.ts"
import type { Metric } from "../../model/Metric.ts"
import { citedSources } from "../../scenario/citedSources.ts"
import type { Loaded } from "../../scenario/load.ts"
import { inBoth, textIn, type Lang, type Text } from "../../words/Lang.ts"
import { formatNumber, formatValue } from "../../words/numbers.ts"
import type { Block, Sheet } from "../Sheet.ts"
import { basisWords, fteWord, statusWords, unitWords } from "../words.ts"
import { rangeText, valueText } from "./assumption.ts"
import { headBlocks } from "./scenarioHead.ts"

/** A metric, line by line: every line is the sum of the lines under it, or a product. */
export const explainMetricSheet = (loaded: Loaded, subject: string, step: Step, metricKind: Metric["kind"]): Sheet => ({
  title: inBoth((lang) => {
    const isFte = metricKind === "fte" || metricKind === "bridge"
    const unit = isFte ? ` ${textIn(fteWord, lang)}` : ""
    return `${subject} = ${formatNumber(step.value, lang, decimalsOf(metricKind))}${unit}`
  }),
  blocks: [
    ...headBlocks(loaded),
    { kind: "lines", lines: stepLines(step, 0, decimalsOf(metricKind)) },
    {
      kind: "paragraph",
      tone: "note",
      text: {
        da: "Hver linje er summen af de indrykkede linjer under den, eller et produkt med tallene sat ind.",
        en: "Every line is the sum of the indented lines below it, or a product with the numbers put in."
      }
    }
  ]
})

export const explainPathSheet = (loaded: Loaded, answer: Exclude<PathAnswer, { kind: "unknown" }>): Sheet => {
  const head = headBlocks(loaded)
  if (answer.kind === "neutral") {
    return {
      title: answer.path,
      blocks: [
        ...head,
        {
          kind: "paragraph",
          text: {
            da: "Neutral: intet er skrevet her, og det har ingen virkning (automatisering 0, tidsfaktor 1, returrate 0, ingen ekstra henvendelser).",
            en: "Neutral: nothing is written here, and it has no effect (automation 0, unit time factor 1, return rate 0, no extra contacts)."
          }
        }
      ]
    }
  }
  const chain: ReadonlyArray<Block> = [
    { kind: "heading", level: 2, text: { da: "Skrevet i", en: "Written in" } },
    {
      kind: "lines",
      lines: answer.chain.map(({ fileLine, written, replaced }) =>
        inBoth((lang) => `${fileLine}  ${written}${!replaced ? "" : lang === "da" ? "  (erstattet)" : "  (replaced)"}`)
      )
    }
  ]
  if (answer.kind === "structure") {
    return {
      title: answer.path,
      blocks: [
        ...head,
        ...chain,
        ...(answer.below.length === 0
          ? []
          : ([
              { kind: "heading", level: 2, text: { da: "Antagelser her", en: "Assumptions here" } },
              {
                kind: "lines",
                lines: answer.below.map((one) => inBoth((lang) => `${one.path}: ${valueText(one, lang)}`))
              }
            ] as const))
      ]
    }
  }
  const { assumption, place } = answer
  const { kind, distribution, basis, source, owner, status, asOf, note, private: secret, usedAt } = assumption
  const row = (key: Text, value: Text | undefined) => (value === undefined ? [] : [{ key, value }])
  return {
    title: inBoth((lang) => `${place} = ${valueText(assumption, lang)}`),
    blocks: [
      ...head,
      {
        kind: "keyValues",
        items: [
          ...row(
            { da: "Værdi", en: "Value" },
            inBoth((lang) => formatValue(assumption.value, lang))
          ),
          ...row(
            { da: "Enhed", en: "Unit" },
            inBoth((lang) => `${textIn(unitWords[kind.unit], lang)}`)
          ),
          ...row(
            { da: "Interval", en: "Range" },
            inBoth((lang) => rangeText(distribution, lang))
          ),
          ...row({ da: "Grundlag", en: "Basis" }, basisWords[basis]),
          ...row({ da: "Kilde", en: "Source" }, source),
          ...row({ da: "Ejer", en: "Owner" }, owner),
          ...row({ da: "Status", en: "Status" }, status === undefined ? undefined : statusWords[status]),
          ...row({ da: "Pr.", en: "As of" }, asOf),
          ...row({ da: "Note", en: "Note" }, note),
          ...citedSources(loaded.scenario, [source, note]).flatMap(({ id, citation }) => row(id, citation)),
          ...row({ da: "Fortrolig", en: "Private" }, secret ? { da: "ja", en: "yes" } : undefined),
          ...row({ da: "Antagelse", en: "Assumption" }, place === assumption.path ? undefined : assumption.path),
          ...row({ da: "Bruges i", en: "Used in" }, usedAt.length < 2 ? undefined : usedAt.join(", "))
        ]
      },
      ...chain
    ]
  }
}

/** Tasks are counted. */
const decimalsOf = (metricKind: Metric["kind"]): number => (metricKind === "vulnerability" ? 0 : 4)

const stepLines = (step: Step, depth: number, decimals: number): ReadonlyArray<Text> => {
  const indent = "  ".repeat(depth)
  const line = inBoth((lang) => {
    const value = formatNumber(step.value, lang, decimals)
    const label = textIn(step.label, lang)
    const how =
      step.factors !== undefined
        ? productText(step.factors, lang)
        : step.note === undefined
          ? ""
          : textIn(step.note, lang)
    return `${indent}${value}  ${label}${how === "" ? "" : `: ${how}`}`
  })
  return [line, ...(step.children ?? []).flatMap((child) => stepLines(child, depth + 1, decimals))]
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
