/** `casecap uncertainty`: spreads of every scenario and of the differences to the first. */
import { Effect } from "effect"
import { municipalitySpreads } from "../../analysis/uncertainty/municipalitySpreads.ts"
import { blocksOf, uncertainty as findings } from "../../analysis/uncertainty/uncertainty.ts"
import { uncertaintySheet } from "../../report/views/uncertainty.ts"
import { uncertaintyJson } from "../../report/views/uncertaintyJson.ts"
import { Files } from "../Files.ts"
import { invalidInput, loadScenarios } from "../load.ts"
import { emit } from "../output.ts"
import { withProgress } from "../progress.ts"
import type { UncertaintyArguments } from "../program/arguments.ts"
import { runMain } from "../runMain.ts"
import { saveChanges } from "../saveChanges.ts"
import { version } from "../version.ts"
import { showWarnings } from "../warnings.ts"

export const uncertainty = Effect.fn("uncertainty")(function* (args: UncertaintyArguments) {
  const { draws, seed, threads, by, lang } = args
  const loaded = yield* loadScenarios(args.files, args.set, lang)
  for (const { warnings } of loaded) yield* showWarnings(warnings, lang)
  yield* saveChanges(loaded, args)
  const found = yield* withProgress(blocksOf(draws), lang === "da" ? "trækninger" : "draws", (tick) =>
    findings(loaded, { draws, seed, threads }, tick)
  ).pipe(Effect.catchTag("InvalidScenario", ({ problems }) => invalidInput(problems, { lang })))
  const municipalities = by === "municipality" ? municipalitySpreads(loaded, found.draws, found.seed) : undefined
  yield* emit(
    {
      sheet: () => uncertaintySheet(found, by, municipalities),
      json: () => uncertaintyJson(found, municipalities, version)
    },
    args
  )
})

export const run = (args: UncertaintyArguments): Promise<void> =>
  runMain(uncertainty(args).pipe(Effect.provide(Files.disk)), args.lang)
