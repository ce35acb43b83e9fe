/** `casecap explain`: where a value comes from, or how a figure was computed. */
import { Effect } from "effect"
import { explainMetric } from "../../analysis/explain/explainMetric.ts"
import { explainPath } from "../../analysis/explain/explainPath.ts"
import { readAskedMetric } from "../../analysis/sensitivity/AskedMetric.ts"
import { explainMetricSheet, explainParts, explainPathSheet } from "../../report/views/explain.ts"
import { distributionJson } from "../../report/views/assumption.ts"
import { scenarioJson } from "../../report/views/scenarioHead.ts"
import { pathTable, stepTable } from "../../report/views/explainTables.ts"
import { inBoth, textIn } from "../../words/Lang.ts"
import { asProcess } from "../asProcess.ts"
import { UsageError } from "../errors.ts"
import { loadAskedFile } from "../loadAsked.ts"
import { emit } from "../output.ts"
import type { ExplainArguments } from "../program/arguments.ts"
import { version } from "../version.ts"

export const explain = Effect.fn("explain")(function* (args: ExplainArguments) {
  const loaded = yield* loadAskedFile(args.file, args)
  const head = { casecap: 1, version, scenario: scenarioJson(loaded), subject: args.subject }
  const reading = readAskedMetric(args.subject, [loaded])
  if ("asked" in reading) {
    const { metric } = reading.asked.of[0]!
    const step = explainMetric(loaded, metric)
    return yield* emit(
      {
        parts: explainParts,
        sheet: (words) => explainMetricSheet(loaded, reading.asked.text, step, metric, words),
        table: (words) => stepTable(step, words),
        json: () => ({ ...head, kind: "metric", value: step.value, steps: step })
      },
      args
    )
  }
  const answer = explainPath(loaded, args.subject)
  if (answer.kind === "unknown") {
    // No path has a colon, a parenthesis or an at sign: what does is meant for a metric.
    const meantAsMetric = /[:(@]/u.test(args.subject)
    return yield* new UsageError({
      text: inBoth((lang) => {
        if (meantAsMetric) return `${args.subject}: ${textIn(reading.message, lang)}; ${textIn(reading.hint, lang)}`
        const hint = textIn(answer.hint ?? reading.hint, lang)
        return lang === "da"
          ? `${args.subject} er hverken en antagelse eller et nøgletal; ${hint}`
          : `${args.subject} is neither an assumption nor a metric; ${hint}`
      })
    })
  }
  yield* emit(
    {
      parts: explainParts,
      sheet: (words) => explainPathSheet(loaded, answer, words),
      table: (words) => pathTable(answer, words),
      json: () => ({ ...head, ...pathJson(answer) })
    },
    args
  )
})

const pathJson = (answer: Exclude<ReturnType<typeof explainPath>, { kind: "unknown" }>) => {
  if (answer.kind === "neutral") return { kind: answer.kind }
  if (answer.kind === "structure")
    return { kind: answer.kind, chain: answer.chain, below: answer.below.map(({ path, value }) => ({ path, value })) }
  const { node: _, slot: __, kind, ...record } = answer.assumption
  return {
    kind: answer.kind,
    unit: kind.unit,
    ...record,
    distribution: distributionJson(record.distribution),
    chain: answer.chain
  }
}

export const run = asProcess(explain)
