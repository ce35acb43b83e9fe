/** The whole metric grammar: a metric of one scenario, of another by id, of a pair, and over draws. */
import { closestName } from "../kernel/distance.ts"
import type { Metric } from "../model/Metric.ts"
import type { Names } from "./Names.ts"
import { FUNCTIONS, hints, MAX_LETTERS, message, trailingHint } from "./metricExpressionWords.ts"
import { readMetric } from "./metricText.ts"
import type { Text } from "../words/Lang.ts"
import { english } from "./wording.ts"

/**
 * A parsed expression; offsets count characters of the text, end exclusive.
 *
 * `M` · `ID:M` · `difference(M)` · `p5(M)`, `p50(M)`, `p95(M)` · `probability(M > number)`, `probability(M > M2)`.
 * Percentiles and probabilities hold metrics and differences, never each other; a difference holds a metric.
 */
export type MetricExpression =
  | ({ readonly kind: "metric"; readonly scenario?: Part; readonly text: Part } & Place)
  | ({ readonly kind: "difference"; readonly of: MetricExpression } & Place)
  | ({ readonly kind: "percentile"; readonly percentile: Percentile; readonly of: MetricExpression } & Place)
  | ({
      readonly kind: "probability"
      readonly left: MetricExpression
      readonly relation: ">" | "<"
      readonly right: MetricExpression | number
    } & Place)

type Percentile = 5 | 50 | 95

interface Place {
  readonly start: number
  readonly end: number
}
interface Part extends Place {
  readonly text: string
}

/** Why a text is no expression, or does not fit its scenarios, and where in the text. */
export interface MetricProblem extends Place {
  readonly message: Text
  readonly hint: Text
}

/** What is computed in one world: a sum of metrics of scenarios, with signs. One term, or two: a difference. */
export type WorldMetric = ReadonlyArray<{ readonly scenario: number; readonly metric: Metric; readonly sign: 1 | -1 }>

/** An expression with every name looked up; `scenario` in it indexes the list that it was resolved against. */
export type ResolvedMetric =
  | { readonly kind: "value"; readonly of: WorldMetric }
  | { readonly kind: "percentile"; readonly percentile: Percentile; readonly of: WorldMetric }
  | {
      readonly kind: "probability"
      readonly left: WorldMetric
      readonly relation: ">" | "<"
      readonly right: WorldMetric | number
    }

/** Part of a `Loaded` that an expression needs. */
export interface NamedScenario {
  readonly scenario: { readonly id: string }
  readonly compiled: { readonly names: Names }
}

export type Parsed = { readonly expression: MetricExpression } | { readonly problem: MetricProblem }
export type Resolution = { readonly resolved: ResolvedMetric } | { readonly problem: MetricProblem }

/** Parse and resolve in one step. */
export const readExpression = (text: string, scenarios: ReadonlyArray<NamedScenario>): Resolution => {
  const parsed = parseExpression(text)
  return "problem" in parsed ? parsed : resolveExpression(parsed.expression, scenarios)
}

/** Parse; names of quantities, case types, places and scenarios are not looked at yet. */
export const parseExpression = (text: string): Parsed => {
  if (text.length > MAX_LETTERS) {
    const end = MAX_LETTERS
    return { problem: { start: 0, end, message: message.tooLong(text.length), hint: hints.grammar } }
  }
  try {
    const [expression, end] = parseAt(text, 0)
    const rest = skipSpace(text, end)
    if (rest < text.length) refuse(rest, text.length, message.trailing(text.slice(rest)), trailingHint(text, rest))
    return { expression }
  } catch (thrown) {
    if (thrown instanceof Refused) return { problem: thrown.problem }
    throw thrown
  }
}

/** Look every name up. A bare metric needs exactly one scenario; a difference needs two and is second − first. */
export const resolveExpression = (
  expression: MetricExpression,
  scenarios: ReadonlyArray<NamedScenario>
): Resolution => {
  try {
    return { resolved: resolve(expression, scenarios) }
  } catch (thrown) {
    if (thrown instanceof Refused) return { problem: thrown.problem }
    throw thrown
  }
}

/** Whether the value is only known from draws. */
export const needsDraws = ({ kind }: ResolvedMetric): boolean => kind !== "value"

/** Every metric of an expression with its scenario, each once. */
export const termsOf = (resolved: ResolvedMetric): WorldMetric =>
  resolved.kind === "probability"
    ? [...resolved.left, ...(typeof resolved.right === "number" ? [] : resolved.right)]
    : resolved.of

/** Thrown inside this file only: a parser that may fail anywhere stays readable. */
class Refused {
  readonly problem: MetricProblem
  constructor(problem: MetricProblem) {
    this.problem = problem
  }
}

const refuse = (start: number, end: number, what: Text, hint: Text): never => {
  throw new Refused({ start, end: Math.max(start + 1, end), message: what, hint })
}

const parseAt = (text: string, from: number): readonly [MetricExpression, number] => {
  const start = skipSpace(text, from)
  const call = /^([A-Za-z0-9]+)\s*\(/u.exec(text.slice(start))
  if (call !== null) return parseCall(text, start, call[1]!, start + call[0].length)
  const word = /^(?:[^\s()<>,"]|"(?:[^"]|"")*")+/u.exec(text.slice(start))?.[0]
  if (word === undefined) return refuse(start, text.length, message.expected, hints.grammar)
  const end = start + word.length
  const colon = /^[^"@:]*:/u.test(word) ? word.indexOf(":") : -1
  if (colon < 0) return [{ kind: "metric", text: { text: word, start, end }, start, end }, end]
  const scenario = { text: word.slice(0, colon), start, end: start + colon }
  const inner = { text: word.slice(colon + 1), start: start + colon + 1, end }
  if (scenario.text === "" || inner.text === "") refuse(start, end, message.expected, hints.byId)
  return [{ kind: "metric", scenario, text: inner, start, end }, end]
}

const parseCall = (text: string, start: number, name: string, from: number): readonly [MetricExpression, number] => {
  if (!(FUNCTIONS as ReadonlyArray<string>).includes(name)) {
    const similar = closestName(name, FUNCTIONS)
    refuse(start, start + name.length, message.unknownFunction(name), hints.functions(similar))
  }
  const [of, afterOf] = parseAt(text, from)
  if (name === "probability") return parseProbability(text, start, of, afterOf)
  const end = closing(text, start, afterOf)
  const allowed = name === "difference" ? of.kind === "metric" : of.kind === "metric" || of.kind === "difference"
  if (!allowed) refuse(of.start, of.end, message.nested(name), name === "difference" ? hints.inside : hints.worldOnly)
  if (name === "difference" && of.kind === "metric" && of.scenario !== undefined) {
    refuse(of.scenario.start, of.scenario.end, message.differenceOfOne, hints.byBoth)
  }
  return name === "difference"
    ? [{ kind: "difference", of, start, end }, end]
    : [{ kind: "percentile", percentile: Number(name.slice(1)) as Percentile, of, start, end }, end]
}

const parseProbability = (
  text: string,
  start: number,
  left: MetricExpression,
  from: number
): readonly [MetricExpression, number] => {
  const place = skipSpace(text, from)
  const relation = text[place]
  if (relation !== ">" && relation !== "<") return refuse(place, place + 1, message.noRelation, hints.probability)
  const rightAt = skipSpace(text, place + 1)
  const number = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?(?=\s|\)|$)/iu.exec(text.slice(rightAt))?.[0]
  const [right, after] =
    number === undefined ? parseAt(text, rightAt) : ([Number(number), rightAt + number.length] as const)
  for (const side of [left, right]) {
    if (typeof side === "number" || side.kind === "metric" || side.kind === "difference") continue
    refuse(side.start, side.end, message.nested("probability"), hints.worldOnly)
  }
  const end = closing(text, start, after)
  return [{ kind: "probability", left, relation, right, start, end }, end]
}

const closing = (text: string, start: number, from: number): number => {
  const place = skipSpace(text, from)
  if (text[place] === ")") return place + 1
  return refuse(start, Math.max(place, start + 1), message.unclosed, hints.close)
}

const skipSpace = (text: string, from: number): number => {
  let at = from
  while (at < text.length && /\s/u.test(text[at]!)) at++
  return at
}

const resolve = (expression: MetricExpression, scenarios: ReadonlyArray<NamedScenario>): ResolvedMetric => {
  switch (expression.kind) {
    case "metric":
    case "difference":
      return { kind: "value", of: world(expression, scenarios) }
    case "percentile":
      return { kind: "percentile", percentile: expression.percentile, of: world(expression.of, scenarios) }
    case "probability": {
      const { left, relation, right } = expression
      const other = typeof right === "number" ? right : world(right, scenarios)
      return { kind: "probability", left: world(left, scenarios), relation, right: other }
    }
  }
}

const world = (expression: MetricExpression, scenarios: ReadonlyArray<NamedScenario>): WorldMetric => {
  if (expression.kind === "metric") {
    const scenario = whichScenario(expression, scenarios)
    return [{ scenario, metric: lookUp(expression.text, scenarios[scenario]!), sign: 1 }]
  }
  if (expression.kind !== "difference" || expression.of.kind !== "metric") return []
  const { text } = expression.of
  if (scenarios.length < 2) refuse(expression.start, expression.end, message.oneScenario, hints.twoScenarios)
  return [
    { scenario: 1, metric: lookUp(text, scenarios[1]!), sign: 1 },
    { scenario: 0, metric: lookUp(text, scenarios[0]!), sign: -1 }
  ]
}

const whichScenario = (
  { scenario, start, end, text }: Extract<MetricExpression, { kind: "metric" }>,
  scenarios: ReadonlyArray<NamedScenario>
): number => {
  const ids = scenarios.map((one) => one.scenario.id)
  if (scenario === undefined) {
    if (scenarios.length === 1) return 0
    return refuse(start, end, message.whichScenario(ids.length), hints.pick(ids.map((id) => `${id}:${text.text}`)))
  }
  const found = ids.indexOf(scenario.text)
  if (found < 0) {
    const similar = closestName(scenario.text, ids)
    return refuse(scenario.start, scenario.end, message.noScenario(scenario.text), hints.known(similar, ids))
  }
  if (ids.indexOf(scenario.text, found + 1) >= 0)
    return refuse(scenario.start, scenario.end, message.twice(scenario.text), hints.rename)
  return found
}

const lookUp = (part: Part, scenario: NamedScenario): Metric => {
  const reading = readMetric(part.text, scenario.compiled.names)
  if ("metric" in reading) return reading.metric
  // The message names the word that is wrong; the caret goes under that word.
  const word = /"([^"]+)"/u.exec(english(reading.message))?.[1] ?? part.text
  const at = Math.max(0, part.text.indexOf(word))
  const length = part.text.includes(word) ? word.length : part.text.length
  return refuse(part.start + at, part.start + at + length, reading.message, reading.hint)
}
