/** `casecap explain`: where a value comes from, or how a figure was computed. */
import { Effect } from "effect"
import { explainMetric } from "../../analysis/explain/explainMetric.ts"
import { explainPath } from "../../analysis/explain/explainPath.ts"
import { readAskedMetric } from "../../analysis/sensitivity/AskedMetric.ts"
import { explainMetricSheet, explainParts, explainPathSheet } from "../../report/views/explain.ts"
import { distributionJson } from "../../report/views/assumption.ts"
import { scenarioJson } from "../../report/views/scenarioHead.ts"
import { finiteOrNull, pathTable, stepJson, stepTable } from "../../report/views/explainTables.ts"
import { type Lang, say, spokenIn, type Text } from "../../words/Lang.ts"
import { closestName } from "../../kernel/distance.ts"
import { explainKeyParts, explainKeySheet, keyTable } from "../../report/views/explainKey.ts"
import { allKeys, keyReference } from "../../scenario/reference.ts"
import { asProcess } from "../asProcess.ts"
import { UsageError } from "../../platform/errors.ts"
import { loadAskedFile } from "../loadAsked.ts"
import { emit } from "../output.ts"
import type { ExplainArguments } from "../program/explain.ts"
import { version } from "../version.ts"

export const explain = Effect.fn("explain")(function* (args: ExplainArguments) {
  const { subject } = args
  return yield* subject === undefined ? explainKey(args.file, args) : explainIn({ ...args, subject })
})

/** A key of the scenario language: no file is read. */
const explainKey = Effect.fn("explainKey")(function* (asked: string, args: ExplainArguments) {
  const key = keyReference(asked.split("."))
  if (key === undefined) return yield* new UsageError({ text: noSuchKey(asked) })
  yield* emit(
    {
      parts: explainKeyParts,
      sheet: (words) => explainKeySheet(key, words),
      table: () => keyTable(key),
      json: () => ({ casecap: 1, version, kind: "key", ...key, path: key.path.join(".") })
    },
    args
  )
})

/** The nearest key that there is; a file needs to be asked about something. */
const noSuchKey = (asked: string): Text => {
  if (/\.ya?ml$/iu.test(asked)) {
    return say("errors.whatInFile", { file: asked })
  }
  const paths = allKeys().map(({ path }) => path.join("."))
  const ending = paths.filter((path) => path.endsWith(`.${asked}`) || path === asked)
  const similar = closestName(asked, paths)
  const found = ending.length > 0 ? ending.slice(0, 5).join(", ") : similar
  return say("errors.noSuchKey", {
    key: asked,
    hint: found === undefined ? say("errors.allKeys") : say("errors.didYouMeanName", { name: found })
  })
}

const explainIn = Effect.fn("explainIn")(function* (args: ExplainArguments & { readonly subject: string }) {
  const loaded = yield* loadAskedFile(args.file, args)
  const head = { casecap: 1, version, scenario: scenarioJson(loaded), subject: args.subject }
  const reading = readAskedMetric(args.subject, [loaded])
  if ("asked" in reading) {
    const { metric } = reading.asked.of[0]!
    const step = explainMetric(loaded, metric)
    const spoken = ({ lang }: { readonly lang: Lang }) => spokenIn(step, lang, loaded.scenario.words)
    return yield* emit(
      {
        of: [loaded],
        parts: explainParts,
        sheet: (words) => explainMetricSheet(loaded, reading.asked.text, spoken(words), metric, words),
        table: (words) => stepTable(spoken(words), words),
        json: () => ({ ...head, kind: "metric", value: finiteOrNull(step.value), steps: stepJson(step) })
      },
      args
    )
  }
  const answer = explainPath(loaded, args.subject)
  if (answer.kind === "unknown") {
    // No path has a colon, a parenthesis or an at sign: what does is meant for a metric.
    const meantAsMetric = /[:(@]/u.test(args.subject)
    return yield* new UsageError({
      text: meantAsMetric
        ? say("errors.refusedOption", { asked: args.subject, message: reading.message, hint: reading.hint })
        : say("errors.neitherNor", { subject: args.subject, hint: answer.hint ?? reading.hint })
    })
  }
  yield* emit(
    {
      of: [loaded],
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
  if (answer.kind === "product")
    return {
      kind: answer.kind,
      unit: answer.product.kind.unit,
      value: answer.product.value,
      factors: answer.factors.map(({ form, value, word }) => ({ form, value, path: word })),
      chain: answer.chain,
      below: answer.below.map(({ path, value }) => ({ path, value }))
    }
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
