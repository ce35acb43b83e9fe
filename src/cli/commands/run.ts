/** `casecap run`: one scenario, computed. */
import { Effect } from "effect"
import { runFindings } from "../../analysis/runFindings.ts"
import { runSheet } from "../../report/views/run.ts"
import { runJson } from "../../report/views/runJson.ts"
import { Files } from "../Files.ts"
import { loadScenario } from "../load.ts"
import { emit } from "../output.ts"
import type { RunArguments } from "../program/arguments.ts"
import { runMain } from "../runMain.ts"
import { saveChanges } from "../saveChanges.ts"
import { version } from "../version.ts"
import { showWarnings } from "../warnings.ts"

export const runScenario = Effect.fn("run")(function* (args: RunArguments) {
  const loaded = yield* loadScenario(args.file, args.set, args.lang)
  yield* showWarnings(loaded.warnings, args.lang)
  yield* saveChanges([loaded], args)
  const findings = runFindings(loaded)
  yield* emit({ sheet: () => runSheet(findings, args.by), json: () => runJson(loaded, findings.result, version) }, args)
})

export const run = (args: RunArguments): Promise<void> =>
  runMain(runScenario(args).pipe(Effect.provide(Files.disk)), args.lang)
