/** `casecap run`: one scenario, computed. */
import { Effect } from "effect"
import { runFindings } from "../../analysis/runFindings.ts"
import { runParts, runSheet } from "../../report/views/run.ts"
import { runJson } from "../../report/views/runJson.ts"
import { asProcess } from "../asProcess.ts"
import { loadAskedFile } from "../loadAsked.ts"
import { emit } from "../output.ts"
import type { RunArguments } from "../program/arguments.ts"
import { version } from "../version.ts"

export const runScenario = Effect.fn("run")(function* (args: RunArguments) {
  const loaded = yield* loadAskedFile(args.file, args)
  const findings = runFindings(loaded)
  yield* emit(
    {
      parts: runParts,
      sheet: (words) => runSheet(findings, words, args.by),
      json: () => runJson(loaded, findings.result, version)
    },
    args
  )
})

export const run = asProcess(runScenario)
