/** The page of `explain`. */
import type { PathAnswer } from "../../analysis/explain/explainPath.ts"
import type { Step } from "../../analysis/explain/Step.ts"
import type { Metric } from "../../model/Metric.ts"
import { citedSources } from "../../scenario/citedSources.ts"
import type { Loaded } from "../../scenario/load.ts"
import type { Text } from "../../words/Lang.ts"
import type { Words } from "../../words/wordsIn.ts"
import { formatNumber, formatValue } from "../../words/numbers.ts"
import type { Block, Sheet } from "../Sheet.ts"
import { quantities } from "../../model/quantities.ts"
import { metricStyle } from "./metricWords.ts"
import { rangeText, valueText } from "./assumption.ts"
import { headBlocks } from "./scenarioHead.ts"
import { productText, stepDecimals, stepLines } from "./stepLines.ts"

/** What the page is made of. */
export const explainParts = ["explain", "shared", "terms"] as const

export type ExplainWords = Words<(typeof explainParts)[number]>

/** A metric, line by line: every line is the sum of the lines under it, or a product. */
export const explainMetricSheet = (
  loaded: Loaded,
  subject: string,
  step: Step,
  metric: Metric,
  words: ExplainWords
): Sheet => {
  const { explain, lang } = words
  const decimals = stepDecimals(metric)
  return {
    title: `${subject} = ${formatNumber(step.value, lang, decimals)} ${unitOf(metric, loaded, words)}`.trimEnd(),
    blocks: [
      ...headBlocks(loaded, words),
      { kind: "lines", lines: stepLines(step, 0, decimals, lang) },
      { kind: "paragraph", tone: "note", text: explain.howToRead },
      ...privateNote(loaded, words)
    ]
  }
}

/** Lines show values, private ones too: the reader is told before the page is passed on. */
const privateNote = ({ compiled }: Loaded, { explain }: ExplainWords): ReadonlyArray<Block> => {
  const paths = compiled.assumptions.filter((one) => one.private && one.usedAt.length > 0).map(({ path }) => path)
  return paths.length === 0
    ? []
    : [{ kind: "paragraph", tone: "warning", text: explain.restsOnPrivate({ paths: paths.join(", ") }) }]
}

export const explainPathSheet = (
  loaded: Loaded,
  answer: Exclude<PathAnswer, { kind: "unknown" }>,
  words: ExplainWords
): Sheet => {
  const { explain, terms, lang } = words
  const head = headBlocks(loaded, words)
  if (answer.kind === "neutral") {
    return {
      title: answer.path,
      blocks: [...head, { kind: "paragraph", text: explain.neutral }]
    }
  }
  const chain: ReadonlyArray<Block> = [
    { kind: "heading", level: 2, text: explain.writtenIn },
    {
      kind: "lines",
      lines: answer.chain.map(
        ({ fileLine, written, replaced }) => `${fileLine}  ${written}${replaced ? `  ${explain.replaced}` : ""}`
      )
    }
  ]
  if (answer.kind === "structure" || answer.kind === "product") {
    return {
      title: answer.kind === "structure" ? answer.path : productTitle(answer, words),
      blocks: [
        ...head,
        ...chain,
        ...(answer.below.length === 0
          ? []
          : ([
              { kind: "heading", level: 2, text: explain.assumptionsHere },
              {
                kind: "lines",
                lines: answer.below.map((one) => `${one.path}: ${valueText(one, words)}`)
              }
            ] as const))
      ]
    }
  }
  const { assumption, place } = answer
  const { kind, distribution, basis, source, owner, status, asOf, note, private: secret, usedAt } = assumption
  const row = (key: string, value: Text | undefined) => (value === undefined ? [] : [{ key, value }])
  return {
    title: `${place} = ${valueText(assumption, words)}`,
    blocks: [
      ...head,
      {
        kind: "keyValues",
        items: [
          ...row(explain.row.value, formatValue(assumption.value, lang)),
          ...row(explain.row.unit, terms.unit[kind.unit]),
          ...row(explain.row.range, rangeText(distribution, lang)),
          ...row(explain.row.basis, terms.basis[basis]),
          ...row(explain.row.source, source),
          ...row(explain.row.owner, owner),
          ...row(explain.row.status, status === undefined ? undefined : terms.status[status]),
          ...row(explain.row.asOf, asOf),
          ...row(explain.row.note, note),
          ...citedSources(loaded.scenario, [source, note]).flatMap(({ id, citation }) => row(id, citation)),
          ...row(explain.row.private, secret ? explain.yes : undefined),
          ...row(explain.row.assumption, place === assumption.path ? undefined : assumption.path),
          ...row(explain.row.usedIn, usedAt.length < 2 ? undefined : usedAt.join(", "))
        ]
      },
      ...chain
    ]
  }
}

const productTitle = (
  { product: { path, value, kind }, factors }: Extract<PathAnswer, { kind: "product" }>,
  words: ExplainWords
): string => `${path} = ${valueText({ value, kind }, words)} = ${productText(factors, words.lang)}`

const unitOf = (metric: Metric, { compiled }: Loaded, words: ExplainWords): string =>
  quantities[metric.quantity].unit === "cells" ? "" : metricStyle(metric, compiled.names, words).unit
