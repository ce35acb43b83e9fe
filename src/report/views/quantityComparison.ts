/** Figures of a section side by side on the page of `compare`: training, posts and boards, staff against need. */
import type { CompareFindings } from "../../analysis/compareFindings.ts"
import { letterOf } from "../../analysis/letterOf.ts"
import { measure } from "../../analysis/measure.ts"
import { national } from "../../model/Metric.ts"
import type { Model } from "../../model/Model.ts"
import type { MetricUnit } from "../../model/Quantity.ts"
import { quantities, type QuantityId } from "../../model/quantities.ts"
import type { Names } from "../../scenario/Names.ts"
import { currencyWord } from "../../words/currencies.ts"
import type { Lang } from "../../words/Lang.ts"
import { formatNumber, formatPercent, formatSigned, formatSignedPercent } from "../../words/numbers.ts"
import type { Words } from "../../words/wordsIn.ts"
import { fteDecimals } from "../fteDecimals.ts"
import type { Block, Cell, Column } from "../Sheet.ts"

/** A table with a row a figure, where every scenario has it. */
export const quantityComparison = (
  findings: CompareFindings,
  words: Words<"compare" | "terms">
): ReadonlyArray<Block> =>
  SECTIONS.flatMap(({ id, isIn, figures }) => {
    const models = findings.runs.map(({ loaded }) => loaded.compiled.model)
    if (!models.some(isIn)) return []
    const rows = figures.map((figure) => rowOf(findings, figure, words)).filter((row) => row !== undefined)
    return rows.length === 0 ? [] : [tableOf(findings, id, rows, words)]
  })

type Figure = Extract<
  QuantityId,
  | "posts"
  | "principalsPerManager"
  | "payIndex"
  | "trainingPeople"
  | "trainingHours"
  | "trainingEffect"
  | "trainingCost"
  | "shortage"
  | "surplus"
  | "lent"
  | "retrained"
  | "unmet"
  | "lending.worst"
  | "lending.cost"
  | "onlineSaving"
>

interface Section {
  readonly id: "form" | "training" | "staff"
  readonly isIn: (model: Model) => boolean
  readonly figures: ReadonlyArray<Figure>
}

const SECTIONS: ReadonlyArray<Section> = [
  {
    id: "form",
    isIn: ({ organisation }) =>
      organisation !== null && (organisation.posts.length > 0 || organisation.principals !== null),
    figures: ["posts", "principalsPerManager", "payIndex"]
  },
  {
    id: "training",
    isIn: ({ upkeep }) => upkeep.ways.length > 0,
    figures: ["trainingPeople", "trainingHours", "trainingEffect", "trainingCost"]
  },
  {
    id: "staff",
    isIn: ({ staffing }) => staffing !== null,
    figures: ["shortage", "surplus", "lent", "retrained", "unmet", "lending.worst", "lending.cost", "onlineSaving"]
  }
]

const tableOf = (
  { runs }: CompareFindings,
  id: Section["id"],
  rows: ReadonlyArray<ReadonlyArray<Cell>>,
  { compare }: Words<"compare">
): Block => {
  const column = (name: string, header: string): Column => ({ id: name, header, kind: "number" })
  return {
    kind: "table",
    id,
    columns: [
      { id: "quantity", header: compare.section[id], kind: "text", labelled: true },
      ...runs.map((_, i) => column(`${id}_${letterOf(i)}`, letterOf(i))),
      ...runs.slice(1).map((_, i) => column(`difference_${letterOf(i + 1)}`, `${letterOf(i + 1)}\u2212A`))
    ],
    rows
  }
}

/** Undefined where a scenario has no such figure. */
const rowOf = (
  { runs }: CompareFindings,
  figure: Figure,
  words: Words<"compare" | "terms">
): ReadonlyArray<Cell> | undefined => {
  const values = runs.map(({ loaded, result }) => measure(loaded.compiled.model, result.allocation, national(figure)))
  if (!values.every(Number.isFinite)) return undefined
  const largest = Math.max(...runs.map(({ result: { fte } }) => Math.max(fte.baseline, fte.need)))
  const [plain, signed] = writersOf(quantities[figure].unit, fteDecimals(largest), words.lang)
  return [
    { value: figure, label: labelOf(figure, runs[0]!.loaded.compiled.names, words) },
    ...values.map((value): Cell => ({ value, text: plain(value) })),
    ...values.slice(1).map((value): Cell => ({ value: value - values[0]!, text: signed(value - values[0]!) }))
  ]
}

type Write = (value: number) => string

/** @param ofFte decimals of FTE on the page */
const writersOf = (unit: MetricUnit, ofFte: number, lang: Lang): readonly [Write, Write] => {
  if (unit === "share") return [(x) => formatPercent(x, lang, 0), (x) => formatSignedPercent(x, lang, 0)]
  const decimals = unit === "fte" ? ofFte : unit === "factor" ? 2 : 0
  return [(x) => formatNumber(x, lang, decimals), (x) => formatSigned(x, lang, decimals)]
}

/** With its unit where the name does not say it. */
const labelOf = (figure: Figure, { money, staffing }: Names, { terms, lang }: Words<"terms">) => {
  const currency = figure === "lending.cost" ? staffing?.currency : money?.currency
  const unit =
    quantities[figure].unit === "currency" ? currencyWord(currency ?? "", lang) : FTE.has(figure) ? terms.unit.fte : ""
  return [figure === "posts" ? terms.quantity.posts : terms.sectionQuantity[figure], unit].filter(Boolean).join(", ")
}

const FTE: ReadonlySet<Figure> = new Set(["posts", "shortage", "unmet", "onlineSaving"])
