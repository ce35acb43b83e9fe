/** What is asked of one or two scenarios: when does a metric, or its difference, equal a number? */
import type { Told } from "../../words/told.ts"
import { quantities } from "../../model/quantities.ts"
import type { Loaded } from "../../scenario/load.ts"
import { parseExpression, resolveExpression, type WorldMetric } from "../../scenario/metricExpression.ts"
import { say } from "../../words/Lang.ts"
import { type Target, worldColumn, worldEvaluator } from "../worldEvaluator.ts"

export interface Question {
  readonly scenarios: ReadonlyArray<Loaded>
  /** As it was asked for; of two scenarios a bare metric is its difference, second − first. */
  readonly metric: string
  readonly isDifference: boolean
  readonly terms: WorldMetric
  readonly equals: number
}

/** Read `--metric` against one or two scenarios. */
export const readQuestion = (
  scenarios: ReadonlyArray<Loaded>,
  metric: string,
  equals: number
): { readonly question: Question } | Told => {
  const parsed = parseExpression(metric)
  if ("problem" in parsed) return parsed.problem
  const { expression } = parsed
  const isPair = scenarios.length === 2 && expression.kind === "metric" && expression.scenario === undefined
  const asked = isPair
    ? ({ kind: "difference", of: expression, start: expression.start, end: expression.end } as const)
    : expression
  const resolution = resolveExpression(asked, scenarios)
  if ("problem" in resolution) return resolution.problem
  const { resolved } = resolution
  if (resolved.kind !== "value") {
    return {
      message: say("questions.needsDraws", { metric }),
      hint: say("questions.askMetricDifference")
    }
  }
  return {
    question: { scenarios, metric, isDifference: asked.kind === "difference", terms: resolved.of, equals }
  }
}

/** How far the metric is from the number when variable i has value `xs[i]` at all its targets; see `worldEvaluator`. */
export const gapOver = (
  { scenarios, terms, equals }: Question,
  variables: ReadonlyArray<ReadonlyArray<Target>>
): ((...xs: ReadonlyArray<number>) => number) => {
  const evaluate = worldEvaluator(scenarios, variables, [terms])
  return (...xs) => evaluate(xs)[0]! - equals
}

/** The same of one variable at many values at once. */
export const gapsOver = (
  { scenarios, terms, equals }: Question,
  targets: ReadonlyArray<Target>
): ((xs: Float64Array) => Float64Array) => {
  const evaluate = worldColumn(scenarios, targets, terms)
  return (xs) => evaluate(xs).map((value) => value - equals)
}

/** Whether money moves the metric; of FTE nothing that only money reads does. */
export const isOfMoney = ({ terms }: Question): boolean =>
  terms.some(({ metric }) => quantities[metric.quantity].section !== undefined)

/** Where the metric stands today. */
export interface Standing {
  /** Metric less number. */
  readonly now: number
  /** What rounding may leave of a gap of zero, in the metric's unit. */
  readonly noise: number
  /** Whether it is at the number already, so that nothing is left to turn. */
  readonly isAlready: boolean
}

/** The share of the numbers that are compared below which their difference is rounding. */
const ROUNDING = 1e-9

export const standingOf = (question: Question): Standing => {
  const { scenarios, terms, equals } = question
  const now = gapOver(question, [])()
  const compared = worldEvaluator(
    scenarios,
    [],
    terms.map((term) => [term])
  )([])
  const noise = ROUNDING * Math.max(Math.abs(equals), ...compared.map(Math.abs))
  return { now, noise, isAlready: Math.abs(now) <= noise }
}
