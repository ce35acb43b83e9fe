/** `casecap run`: one scenario, computed. */
import { Effect } from "effect"
import { runFindings } from "../../analysis/runFindings.ts"
import { runParts, runSheet } from "../../report/views/run.ts"
import { runJson } from "../../report/views/runJson.ts"
import { askedWorkbook } from "../askedWorkbook.ts"
import { asProcess } from "../asProcess.ts"
import { loadAskedFile } from "../loadAsked.ts"
import { emit } from "../output.ts"
import type { RunArguments } from "../program/run.ts"
import { runForReader } from "../runForReader.ts"
import { version } from "../version.ts"

export const runScenario = Effect.fn("run")(function* (args: RunArguments) {
  const loaded = yield* loadAskedFile(args.file, args)
  const findings = yield* Effect.sync(() => runFindings(loaded)).pipe(Effect.withSpan("findings"))
  const book = yield* askedWorkbook(args, [loaded])
  yield* emit(
    {
      of: [loaded],
      parts: runParts,
      sheet: (words) => runSheet(findings, words, args.by),
      json: () => runJson(loaded, findings.result, version, findings),
      workbook:
        book &&
        (async (words) => {
          const { modelWorkbook } = await import("../../report/xlsx/modelWorkbook.ts")
          const seen = runForReader(findings, book.viewpoint)
          const { title } = loaded.scenario
          return modelWorkbook([seen], { ...book, title, page: runSheet(seen, words, args.by, true) }, words)
        })
    },
    args
  )
})

export const run = asProcess(runScenario)
