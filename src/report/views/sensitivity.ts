/** The page of `sensitivity`: verdict, shares of the uncertainty with what measuring is worth, tornado, method. */
import { goesInSteps } from "../../model/steps.ts"
import type { Index } from "../../analysis/sensitivity/indices.ts"
import type { SensitivityFindings } from "../../analysis/sensitivity/sensitivityFindings.ts"
import type { FactorFinding } from "../../analysis/sensitivity/FactorFinding.ts"
import type { TornadoRow } from "../../analysis/sensitivity/tornado.ts"
import { letterOf } from "../../analysis/letterOf.ts"
import type { Lang } from "../../words/languages.ts"
import { formatNumber, formatPercent } from "../../words/numbers.ts"
import type { Block, Cell, Column, Sheet, Table } from "../Sheet.ts"
import { headItems, scenarioJson } from "./scenarioHead.ts"
import {
  amount,
  factorName,
  intervalText,
  measureText,
  methodText,
  metricName,
  type SensitivityWords,
  screeningText,
  type SensitivityQuestion,
  styleOf,
  verdictText
} from "./sensitivityWords.ts"

/** The page for a reader: what matters, not everything. */
export const sensitivitySheet = (
  question: SensitivityQuestion,
  findings: SensitivityFindings,
  words: SensitivityWords
): Sheet => {
  const { sensitivity } = words
  const said = (text: string | undefined, tone: "plain" | "note" | "strong"): ReadonlyArray<Block> =>
    text === undefined ? [] : [{ kind: "paragraph", tone, text }]
  return {
    title: sensitivity.title({ metric: metricName(question, words) }),
    blocks: [
      ...heads(question, words),
      ...said(verdictText(question, findings, words), "strong"),
      ...(findings.factors.length === 0
        ? []
        : [
            resultBlock(question, findings, words),
            { kind: "heading", level: 2, text: sensitivity.shares, note: sensitivity.sharesNote } as const,
            sharesTable(question, findings, words),
            ...said(remarks(findings, words), "note"),
            ...said(measureText(question, findings, words), "plain"),
            { kind: "heading", level: 2, text: sensitivity.tornado, note: sensitivity.tornadoNote } as const,
            tornadoBars(question, findings, words),
            ...said(ownRanges(findings) ? sensitivity.oneFile : undefined, "note"),
            ...said(screeningText(findings, words), "note"),
            ...said(methodText(question, findings, words), "note"),
            ...said(hasSteps(question) ? sensitivity.steps : undefined, "note")
          ])
    ]
  }
}

const hasSteps = ({ scenarios, metric: { of } }: SensitivityQuestion): boolean =>
  of.some(({ scenario, metric }) => goesInSteps(scenarios[scenario]!.compiled.model, metric))

/** One table with everything, for CSV: each factor, what was screened out, and what moves in one file only. */
export const sensitivityTable = ({ factors, rest, screening, tornado }: SensitivityFindings): Sheet => {
  const swings = new Map(tornado.flatMap((row) => (row.only === null ? [[row.path, row]] : [])))
  const numbers = ["first", "first_low", "first_high", "total", "total_low", "total_high"]
  const columns: ReadonlyArray<Column> = [
    { id: "factor", header: "factor", kind: "text" },
    { id: "kind", header: "kind", kind: "text" },
    ...[...numbers, "narrower", "result_at_p5", "result_at_p95", "screening_share"].map((id): Column => ({
      id,
      header: id,
      kind: "number",
      style: "value"
    }))
  ]
  const ends = (path: string | undefined): ReadonlyArray<Cell> => {
    const row = path === undefined ? undefined : swings.get(path)
    return [row?.low ?? null, row?.high ?? null]
  }
  const indices = ({ first, total }: FactorFinding) =>
    [first, total].flatMap(({ value, low, high }) => [value, low, high])
  return {
    blocks: [
      {
        kind: "table",
        id: "factors",
        main: true,
        columns,
        rows: [
          ...[...factors, ...(rest === undefined ? [] : [rest])].map((factor): ReadonlyArray<Cell> => [
            factor.id,
            factor.kind,
            ...indices(factor),
            factor.measurement.narrower,
            ...ends(factor.kind === "path" ? factor.id : undefined),
            null
          ]),
          ...(screening?.dropped ?? []).map(({ path, share }): ReadonlyArray<Cell> => [
            path,
            "screened out",
            ...[...numbers, ""].map(() => null),
            ...ends(path),
            share
          ]),
          ...tornado.flatMap((row): ReadonlyArray<ReadonlyArray<Cell>> =>
            row.only === null
              ? []
              : [[rowName(row), "one file", ...[...numbers, ""].map(() => null), row.low, row.high, null]]
          )
        ]
      }
    ]
  }
}

/** JSON of `sensitivity`; shares are of the variance, other numbers in the metric's unit. */
export const sensitivityJson = (
  { scenarios, metric }: SensitivityQuestion,
  findings: SensitivityFindings,
  version: string
) => {
  const { verdict, screening, rest, ...others } = findings
  return {
    casecap: 1,
    version,
    scenarios: scenarios.map(scenarioJson),
    metric: metric.text,
    ...others,
    rest: rest ?? null,
    screening: screening ?? null,
    verdict: verdict === undefined ? null : { ...verdict, factors: verdict.factors.map(({ id }) => id) }
  }
}

const heads = ({ scenarios }: SensitivityQuestion, words: SensitivityWords): ReadonlyArray<Block> =>
  scenarios.map((loaded, i) => ({
    kind: "keyValues",
    items: headItems(loaded, scenarios.length === 1 ? "" : letterOf(i), words)
  }))

const resultBlock = (question: SensitivityQuestion, findings: SensitivityFindings, words: SensitivityWords): Block => ({
  kind: "keyValues",
  items: [
    {
      key: words.sensitivity.central,
      value: amount(findings.central, styleOf(question, words), words.lang)
    },
    { key: words.sensitivity.interval, value: intervalText(question, findings, words) }
  ]
})

/** Factors with less than this in all are counted, not listed. */
const LISTED_SHARE = 0.005
const LISTED = 20

const listed = ({ factors }: SensitivityFindings): ReadonlyArray<FactorFinding> =>
  factors.filter(({ total }, i) => i === 0 || total.value >= LISTED_SHARE).slice(0, LISTED)

const sharesTable = (question: SensitivityQuestion, findings: SensitivityFindings, words: SensitivityWords): Table => {
  const { decimals } = styleOf(question, words)
  const { column } = words.sensitivity
  const share = (id: string, header: string): Column => ({ id, header, kind: "number", style: "percent" })
  const half = (id: string): Column => ({ id, header: "±", kind: "number", decimals: 1 })
  return {
    kind: "table",
    id: "factors",
    main: true,
    columns: [
      {
        id: "factor",
        header: findings.factors.every(({ kind }) => kind === "path") ? column.assumption : column.group,
        kind: "text",
        minimumWidth: 26
      },
      share("first", column.alone),
      half("firstHalfWidth"),
      share("total", column.inAll),
      half("totalHalfWidth"),
      { id: "narrower", header: column.narrower, kind: "number", decimals }
    ],
    rows: listed(findings).map((factor) => rowOf(factor, words)),
    ...(findings.rest === undefined ? {} : { footers: [rowOf(findings.rest, words)] })
  }
}

const rowOf = (factor: FactorFinding, words: SensitivityWords): ReadonlyArray<Cell> => [
  factorName(factor, words),
  ...shareCells(factor.first, words.lang),
  ...shareCells(factor.total, words.lang),
  factor.measurement.distinguishable
    ? factor.measurement.narrower
    : { value: factor.measurement.narrower, text: NOTHING, tone: "note" }
]

const shareCells = (index: Index, lang: Lang): ReadonlyArray<Cell> => {
  if (!index.distinguishable) return [{ value: index.value, text: NOTHING, tone: "note" }, null]
  const value = index.value > 1 ? { value: index.value, text: `≈ ${formatPercent(1, lang, 0)}` } : index.value
  return [value, { value: 50 * (index.high - index.low), tone: "note" }]
}

const NOTHING = "≈ 0"

/** What the table needs to be read: its marks, and what it leaves out. */
const remarks = (findings: SensitivityFindings, { sensitivity: { remark }, lang }: SensitivityWords): string => {
  const { factors, rest, verdict } = findings
  const shown = listed(findings)
  const left = factors.length - shown.length
  const marked = [...shown, ...(rest === undefined ? [] : [rest])].some(
    ({ first, total, measurement }) => !first.distinguishable || !total.distinguishable || !measurement.distinguishable
  )
  const correlated = factors.some(({ kind }) => kind === "correlated")
  const interplay = verdict === undefined ? 0 : verdict.interplay
  return [
    remark.columns,
    ...(marked ? [remark.nothing] : []),
    ...(left > 0 ? [remark.unlisted({ count: left })] : []),
    ...(interplay >= 0.05 ? [remark.interplay({ percent: formatNumber(100 * interplay, lang, 0) })] : []),
    ...(correlated ? [remark.correlated] : [])
  ].join(" ")
}

/** Bars beyond this add nothing to the picture. */
const BARS = 12

const tornadoBars = (
  question: SensitivityQuestion,
  { tornado }: SensitivityFindings,
  words: SensitivityWords
): Block => {
  const { lang } = words
  const { decimals } = styleOf(question, words)
  return {
    kind: "bars",
    items: tornado
      .filter(({ swing }) => swing > 0)
      .slice(0, BARS)
      .map((row) => ({
        label: rowName(row),
        value: row.swing,
        text: `${formatNumber(row.low, lang, decimals)} → ${formatNumber(row.high, lang, decimals)}`
      }))
  }
}

/** Whether something moves in one file only, and rows have its letter. */
const ownRanges = ({ tornado }: SensitivityFindings): boolean => tornado.some(({ only }) => only !== null)

/** `A::PATH` where it moves in one file only, as `break-even` calls it. */
const rowName = ({ path, only }: TornadoRow): string => (only === null ? path : `${letterOf(only)}::${path}`)
