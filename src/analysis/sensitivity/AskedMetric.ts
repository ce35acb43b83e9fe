/** The number that is asked about: a metric of one scenario, or the paired difference between two. */
import {
  parseExpression,
  resolveExpression,
  type NamedScenario,
  type WorldMetric
} from "../../scenario/metricExpression.ts"
import { metricText } from "../../scenario/metricText.ts"
import { say } from "../../words/Lang.ts"
import type { Told } from "../../words/told.ts"

export interface AskedMetric {
  /** In the metric grammar. */
  readonly text: string
  readonly of: WorldMetric
  readonly isDifference: boolean
}

export type MetricAnswer = { readonly asked: AskedMetric } | Told

/**
 * Read `--metric` for one or two scenarios. Of two, a bare metric stands for its difference (second − first), and
 * `ID:M` for that of one of them. What needs draws, such as a percentile, has no draw of its own to explain and is
 * refused.
 *
 * @example readAskedMetric("freed", [state, interMunicipal]) // => { asked: { text: "difference(freed)", … } }
 */
export const readAskedMetric = (text: string, scenarios: ReadonlyArray<NamedScenario>): MetricAnswer => {
  const parsed = parseExpression(text)
  if ("problem" in parsed) return parsed.problem
  const { expression: given } = parsed
  const paired = scenarios.length === 2 && given.kind === "metric" && given.scenario === undefined
  const expression = paired ? ({ kind: "difference", of: given, start: given.start, end: given.end } as const) : given
  const resolution = resolveExpression(expression, scenarios)
  if ("problem" in resolution) return resolution.problem
  const { resolved } = resolution
  if (resolved.kind !== "value") {
    return {
      message: say("questions.onlyOverDraws", { text }),
      hint: say("questions.askMetricOrDifference")
    }
  }
  const [first] = resolved.of
  const { scenario, compiled } = scenarios[first!.scenario]!
  const name = metricText(first!.metric, compiled.names)
  const isDifference = expression.kind === "difference"
  const own = scenarios.length > 1 ? `${scenario.id}:${name}` : name
  return { asked: { text: isDifference ? `difference(${name})` : own, of: resolved.of, isDifference } }
}
