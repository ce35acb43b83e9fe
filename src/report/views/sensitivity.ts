/** The page of `sensitivity`: verdict, shares of the uncertainty with what measuring is worth, tornado, method. */
import type { Index } from "../../analysis/sensitivity/indices.ts"
import type { FactorFinding, SensitivityFindings } from "../../analysis/sensitivity/sensitivityFindings.ts"
import type { TornadoRow } from "../../analysis/sensitivity/tornado.ts"
import { inBoth, type Text } from "../../words/Lang.ts"
import { letterOf } from "../../analysis/letterOf.ts"
import { formatNumber } from "../../words/numbers.ts"
import type { Block, Cell, Column, Sheet, Table } from "../Sheet.ts"
import { headItems, scenarioJson } from "./scenarioHead.ts"
import {
  amount,
  factorName,
  intervalText,
  measureText,
  methodText,
  metricName,
  screeningText,
  type SensitivityQuestion,
  styleOf,
  verdictText
} from "./sensitivityWords.ts"

/** The page for a reader: what matters, not everything. */
export const sensitivitySheet = (question: SensitivityQuestion, findings: SensitivityFindings): Sheet => {
  const name = metricName(question)
  const measured = measureText(question, findings)
  const screened = screeningText(findings)
  const said = (text: Text | undefined, tone: "plain" | "note" | "strong"): ReadonlyArray<Block> =>
    text === undefined ? [] : [{ kind: "paragraph", tone, text }]
  return {
    title: inBoth((lang) =>
      lang === "da"
        ? `Følsomhed: ${typeof name === "string" ? name : name.da}`
        : `Sensitivity: ${typeof name === "string" ? name : name.en}`
    ),
    blocks: [
      ...heads(question),
      ...said(verdictText(question, findings), "strong"),
      ...(findings.factors.length === 0
        ? []
        : [
            resultBlock(question, findings),
            { kind: "heading", level: 2, text: HEADINGS.shares, note: HEADINGS.sharesNote } as const,
            sharesTable(question, findings),
            ...said(remarks(findings), "note"),
            ...said(measured, "plain"),
            { kind: "heading", level: 2, text: HEADINGS.tornado, note: HEADINGS.tornadoNote } as const,
            tornadoBars(question, findings),
            ...said(ownRanges(findings), "note"),
            ...said(screened, "note"),
            ...said(methodText(question, findings), "note")
          ])
    ]
  }
}

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

const HEADINGS = {
  shares: { da: "Hvad usikkerheden kommer fra", en: "What the uncertainty comes from" },
  sharesNote: { da: "andele af variansen", en: "shares of the variance" },
  tornado: { da: "Én antagelse ad gangen", en: "One assumption at a time" },
  tornadoNote: {
    da: "resultat ved 5- og 95-percentilen; bjælke: udsving",
    en: "result at the 5th and 95th percentile; bar: swing"
  }
} as const

const heads = ({ scenarios }: SensitivityQuestion): ReadonlyArray<Block> =>
  scenarios.map((loaded, i) => ({
    kind: "keyValues",
    items: headItems(loaded, scenarios.length === 1 ? "" : letterOf(i))
  }))

const resultBlock = (question: SensitivityQuestion, findings: SensitivityFindings): Block => ({
  kind: "keyValues",
  items: [
    {
      key: { da: "Ved de centrale værdier", en: "At the central values" },
      value: inBoth((lang) => amount(findings.central, styleOf(question), lang))
    },
    { key: { da: "90\u00a0% interval", en: "90% interval" }, value: intervalText(question, findings) }
  ]
})

/** Factors with less than this in all are counted, not listed. */
const LISTED_SHARE = 0.005
const LISTED = 20

const listed = ({ factors }: SensitivityFindings): ReadonlyArray<FactorFinding> =>
  factors.filter(({ total }, i) => i === 0 || total.value >= LISTED_SHARE).slice(0, LISTED)

const sharesTable = (question: SensitivityQuestion, findings: SensitivityFindings): Table => {
  const { decimals } = styleOf(question)
  const share = (id: string, header: Text): Column => ({ id, header, kind: "number", style: "percent" })
  const half = (id: string): Column => ({ id, header: "±", kind: "number", decimals: 1 })
  return {
    kind: "table",
    id: "factors",
    main: true,
    columns: [
      { id: "factor", header: nameHeader(findings), kind: "text", minimumWidth: 26 },
      share("first", { da: "Alene", en: "Alone" }),
      half("firstHalfWidth"),
      share("total", { da: "I alt", en: "In all" }),
      half("totalHalfWidth"),
      { id: "narrower", header: { da: "Målt: smallere", en: "Measured: narrower" }, kind: "number", decimals }
    ],
    rows: listed(findings).map(rowOf),
    ...(findings.rest === undefined ? {} : { footers: [rowOf(findings.rest)] })
  }
}

const nameHeader = ({ factors }: SensitivityFindings): Text =>
  factors.every(({ kind }) => kind === "path") ? { da: "Antagelse", en: "Assumption" } : { da: "Gruppe", en: "Group" }

const rowOf = (factor: FactorFinding): ReadonlyArray<Cell> => [
  factorName(factor),
  ...shareCells(factor.first),
  ...shareCells(factor.total),
  factor.measurement.distinguishable
    ? factor.measurement.narrower
    : { value: factor.measurement.narrower, text: NOTHING, tone: "note" }
]

const shareCells = (index: Index): ReadonlyArray<Cell> => {
  if (!index.distinguishable) return [{ value: index.value, text: NOTHING, tone: "note" }, null]
  return [index.value, { value: 50 * (index.high - index.low), tone: "note" }]
}

const NOTHING = "≈ 0"

/** What the table needs to be read: its marks, and what it leaves out. */
const remarks = (findings: SensitivityFindings): Text => {
  const { factors, rest, verdict } = findings
  const shown = listed(findings)
  const left = factors.length - shown.length
  const marked = [...shown, ...(rest === undefined ? [] : [rest])].some(
    ({ first, total, measurement }) => !first.distinguishable || !total.distinguishable || !measurement.distinguishable
  )
  const correlated = factors.some(({ kind }) => kind === "correlated")
  return inBoth((lang) => {
    const da = lang === "da"
    const interplay = verdict === undefined ? 0 : verdict.interplay
    const percent = formatNumber(100 * interplay, lang, 0)
    return [
      da
        ? "Alene: hvad antagelsen selv forklarer; i alt: også sammen med andre. " +
          "±: halvt 90\u00a0%-interval i procentpoint."
        : "Alone: what the assumption explains by itself; in all: also together with others. " +
          "±: half a 90% interval, in percentage points.",
      ...(marked
        ? [da ? "≈ 0: kan ikke skelnes fra 0 med disse kørsler." : "≈ 0: not distinguishable from 0 with these runs."]
        : []),
      ...(left > 0
        ? [
            da
              ? `${left} ${left === 1 ? "mere" : "flere"} står ikke her; --csv og --json har alle.`
              : `${left} more ${left === 1 ? "is" : "are"} not listed; --csv and --json have all.`
          ]
        : []),
      ...(interplay >= 0.05
        ? [
            da
              ? `${percent}\u00a0% af variansen kommer af samspil mellem antagelser.`
              : `${percent}% of the variance comes from assumptions acting together.`
          ]
        : []),
      ...(correlated
        ? [
            da
              ? "Korrelerede antagelser kan ikke skilles ad og står samlet."
              : "Correlated assumptions cannot be told apart and stand together."
          ]
        : [])
    ].join(" ")
  })
}

/** Bars beyond this add nothing to the picture. */
const BARS = 12

const tornadoBars = (question: SensitivityQuestion, { tornado }: SensitivityFindings): Block => {
  const { decimals } = styleOf(question)
  return {
    kind: "bars",
    items: tornado
      .filter(({ swing }) => swing > 0)
      .slice(0, BARS)
      .map((row) => ({
        label: rowName(row),
        value: row.swing,
        text: inBoth((lang) => `${formatNumber(row.low, lang, decimals)} → ${formatNumber(row.high, lang, decimals)}`)
      }))
  }
}

const ownRanges = ({ tornado }: SensitivityFindings): Text | undefined =>
  tornado.every(({ only }) => only === null)
    ? undefined
    : {
        da: "A:: og B::: kun i den fil, fordi filerne angiver hver sit; andelene ovenfor trækker dem sammen.",
        en: "A:: and B::: in that file alone, because the files differ; the shares above draw them together."
      }

/** `A::PATH` where it moves in one file only, as `break-even` calls it. */
const rowName = ({ path, only }: TornadoRow): string => (only === null ? path : `${letterOf(only)}::${path}`)
