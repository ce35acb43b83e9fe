/** `casecap report --watch`: the page served to this machine, and made anew whenever a scenario is saved. */
import { Effect } from "effect"
import { resolve } from "node:path"
import { openInBrowser } from "../platform/openInBrowser.ts"
import { servePage } from "../platform/servePage.ts"
import { Terminal } from "../platform/Terminal.ts"
import { nextChange } from "../platform/watchFiles.ts"
import { say, textIn } from "../words/Lang.ts"
import { madeReport, writeReport } from "./madeReport.ts"
import type { ReportArguments } from "./program/report.ts"

/** Until Ctrl-C. What is wrong with a scenario is shown, and the page stays as it was. */
export const watchReport = (args: ReportArguments) =>
  Effect.scoped(
    Effect.gen(function* () {
      const terminal = yield* Terminal
      const tell = (text: string) => terminal.writeError(`${text}\n`)
      const { address, events, show } = yield* servePage
      let isOpen = false
      let files: ReadonlyArray<string> = args.files
      for (;;) {
        const since = Date.now()
        yield* Effect.gen(function* () {
          const { html, files: read } = yield* madeReport(args, events)
          files = read
          show(html)
          if (args.output !== undefined) yield* writeReport(yield* madeReport(args), args)
          if (!isOpen) yield* tell(textIn(say("commandLine.reportServed", { address }), args.lang))
          if (!isOpen && args.open) yield* openInBrowser(address)
          isOpen = true
        }).pipe(
          Effect.catchTag(["InvalidInput", "UnreadableFile", "TooLarge"], (error) =>
            tell(textIn(error.text, args.lang))
          )
        )
        yield* changeOfSource(files, since, args.output)
      }
    })
  )

/** What is written here itself is no change of a scenario. */
const changeOfSource = (files: ReadonlyArray<string>, since: number, output: string | undefined) =>
  Effect.gen(function* () {
    for (;;) {
      const changed = yield* nextChange({ files, since })
      if (output === undefined || resolve(changed) !== resolve(output)) return
    }
  })
