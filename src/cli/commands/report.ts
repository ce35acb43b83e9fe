/** `casecap report`: scenarios as one file that runs them in a browser; served and made anew while they are written. */
import { Effect } from "effect"
import { say } from "../../words/Lang.ts"
import { asProcess } from "../asProcess.ts"
import { madeReport, writeReport } from "../madeReport.ts"
import { warn } from "../output.ts"
import type { ReportArguments } from "../program/report.ts"

export const report = Effect.fn("report")(function* (args: ReportArguments) {
  if (args.watch) {
    const { watchReport } = yield* Effect.promise(() => import("../watchReport.ts"))
    return yield* watchReport(args)
  }
  yield* writeReport(yield* madeReport(args), args)
  if (!args.open || args.output === undefined) return
  const { openInBrowser } = yield* Effect.promise(() => import("../../platform/openInBrowser.ts"))
  const isOpen = yield* openInBrowser(args.output)
  if (!isOpen) yield* warn(say("commandLine.noBrowser", { file: args.output }), args.lang)
})

export const run = asProcess(report)
