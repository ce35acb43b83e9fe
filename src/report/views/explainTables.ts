/** What `explain` says as tables for programs: the lines of a figure, or the records below a path. */
import type { PathAnswer } from "../../analysis/explain/explainPath.ts"
import type { Step } from "../../analysis/explain/Step.ts"
import type { Assumption } from "../../scenario/Ledger.ts"
import { fileLine } from "../../scenario/Source.ts"
import type { Lang } from "../../words/languages.ts"
import type { Cell, Column, Table } from "../Sheet.ts"
import { RANGE_COLUMNS, rangeCells } from "./assumption.ts"
import type { ExplainWords } from "./explain.ts"
import { productText } from "./stepLines.ts"

/** One row a line, its depth beside it: a line of depth 1 is part of the line of depth 0 above it. */
export const stepTable = (step: Step, { lang }: ExplainWords): Table => ({
  kind: "table",
  id: "steps",
  columns: [number("depth"), number("value"), text("label"), text("how")],
  rows: stepRows(step, 0, lang)
})

const stepRows = (step: Step, depth: number, lang: Lang): ReadonlyArray<ReadonlyArray<Cell>> => {
  const { factors, note, children = [] } = step
  const how = factors === undefined ? (note ?? null) : productText(factors, lang)
  return [
    [depth, finiteOrNull(step.value), step.label, how],
    ...children.flatMap((child) => stepRows(child, depth + 1, lang))
  ]
}

/** A line as JSON has it: where there is no number, such as a payback that never comes, null. */
export const stepJson = (step: Step): object => ({
  ...step,
  value: finiteOrNull(step.value),
  ...(step.factors === undefined
    ? {}
    : { factors: step.factors.map((factor) => ({ ...factor, value: finiteOrNull(factor.value) })) }),
  ...(step.children === undefined ? {} : { children: step.children.map(stepJson) })
})

export const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null)

/** The assumption that is asked for, or those below a part of the structure; a neutral value stands alone. */
export const pathTable = (answer: Exclude<PathAnswer, { kind: "unknown" }>, words: ExplainWords): Table => ({
  kind: "table",
  id: "assumptions",
  columns: [text("path"), number("value"), text("unit"), ...RANGE_COLUMNS, text("basis"), text("origin")],
  rows:
    answer.kind === "neutral"
      ? [[answer.path, ...Array.from({ length: RANGE_COLUMNS.length + 4 }, () => null)]]
      : ("below" in answer ? answer.below : [answer.assumption]).map((one) => assumptionRow(one, words))
})

const assumptionRow = (
  { path, value, kind, distribution, basis, node }: Assumption,
  { terms }: ExplainWords
): ReadonlyArray<Cell> => [path, value, terms.unit[kind.unit], ...rangeCells(distribution), basis, fileLine(node.span)]

const text = (id: string): Column => ({ id, header: id, kind: "text" })
const number = (id: string): Column => ({ id, header: id, kind: "number", style: "value" })
