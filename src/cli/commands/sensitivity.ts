/** `casecap sensitivity`: which assumptions the uncertainty of a metric, or of a difference, comes from. */
import { Effect } from "effect"
import { correlatedInputs } from "../../analysis/draws/correlatedInputs.ts"
import { mainMetric } from "../../analysis/mainQuantity.ts"
import { readAskedMetric } from "../../analysis/sensitivity/AskedMetric.ts"
import { noValueInDraws, noValueToday } from "../../analysis/noValue.ts"
import { centralRow, totalOf } from "../../analysis/sensitivity/Target.ts"
import { readFactorGrouping } from "../../analysis/sensitivity/factors.ts"
import { scenarioTarget } from "../../analysis/sensitivity/scenarioTarget.ts"
import { sensitivityFindings } from "../../analysis/sensitivity/sensitivityFindings.ts"
import { topicsOf } from "../../analysis/topics.ts"
import { sensitivityJson, sensitivitySheet, sensitivityTable } from "../../report/views/sensitivity.ts"
import { sensitivityParts } from "../../report/views/sensitivityWords.ts"
import { asProcess } from "../asProcess.ts"
import { formatOf } from "../format.ts"
import { invalidInput } from "../load.ts"
import { loadAsked } from "../loadAsked.ts"
import { emit } from "../output.ts"
import { withProgress } from "../../platform/progress.ts"
import type { SensitivityArguments } from "../program/sensitivity.ts"
import { refused } from "../refused.ts"
import { version } from "../version.ts"

export const sensitivity = Effect.fn("sensitivity")(function* (args: SensitivityArguments) {
  const loaded = yield* loadAsked(args.files, args)
  const metric = readAskedMetric(args.metric ?? mainMetric(loaded), loaded)
  if ("message" in metric) return yield* refused("--metric", metric)
  const { groups, problems } = correlatedInputs(loaded)
  if (problems.length > 0) return yield* invalidInput(problems)
  const target = scenarioTarget(loaded, metric.asked.of, groups)
  if (!Number.isFinite(totalOf(target, centralRow(target)))) return yield* refused("", noValueToday(metric.asked.text))
  const reading = readFactorGrouping(args.group ?? [], target.inputs)
  if ("message" in reading) return yield* refused("--group", reading)
  const topics = loaded.map(topicsOf)
  const findings = yield* withProgress(STEPS, "sensitivity", (tick) =>
    sensitivityFindings(target, {
      ...(args.draws === undefined ? {} : { samples: args.draws }),
      ...(args.seed === undefined ? {} : { seed: args.seed }),
      grouping: reading.grouping,
      topicOf: (path) => topics.map((known) => known.get(path)).find((topic) => topic !== undefined),
      tick: (share) => tick(share * STEPS)
    })
  )
  if (!Number.isFinite(findings.mean + findings.deviation)) return yield* refused("", noValueInDraws(metric.asked.text))
  const question = { scenarios: loaded, metric: metric.asked, asked: args.draws }
  const format = formatOf(args)
  const isCsv = "format" in format && format.format === "csv"
  yield* emit(
    {
      of: loaded,
      parts: sensitivityParts,
      sheet: (words) => (isCsv ? sensitivityTable(findings) : sensitivitySheet(question, findings, words)),
      json: () => sensitivityJson(question, findings, version)
    },
    args
  )
})

const STEPS = 100

export const run = asProcess(sensitivity)
