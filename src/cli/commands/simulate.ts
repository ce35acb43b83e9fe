/** `casecap simulate`: what formulas say of a centre's promises, beside a simulation that knows none of them. */
import { Effect } from "effect"
import { simulationFindings } from "../../analysis/simulation/simulationFindings.ts"
import { UsageError } from "../../platform/errors.ts"
import { withProgress } from "../../platform/progress.ts"
import { simulateParts, simulateSheet } from "../../report/views/simulate.ts"
import { simulateJson } from "../../report/views/simulateJson.ts"
import type { Loaded } from "../../scenario/load.ts"
import { say } from "../../words/Lang.ts"
import { sayingsOf } from "../../words/sayings.ts"
import { asProcess } from "../asProcess.ts"
import { loadAskedFile } from "../loadAsked.ts"
import { emit } from "../output.ts"
import type { SimulateArguments } from "../program/simulate.ts"
import { version } from "../version.ts"

export const simulate = Effect.fn("simulate")(function* (args: SimulateArguments) {
  const loaded = yield* loadAskedFile(args.file, args)
  const { service } = loaded.compiled.model
  if (service === null) return yield* new UsageError({ text: say("commandLine.noService", { file: args.file }) })
  const centre = yield* askedCentre(loaded, args)
  const { seed = 1, jobs = USUAL_JOBS } = args
  const findings = yield* withProgress(100, sayingsOf(args.lang, "errors").progress.computing, (tick) =>
    simulationFindings(loaded, service, { centre, seed, jobs }, (share) => tick(share * 100))
  )
  yield* emit(
    {
      of: [loaded],
      parts: simulateParts,
      sheet: (words) => simulateSheet(findings, words),
      json: () => simulateJson(findings, version)
    },
    args
  )
})

/** The centre that is asked for, or the only one there is. */
const askedCentre = Effect.fnUntraced(function* ({ compiled: { names } }: Loaded, { centre, file }: SimulateArguments) {
  const ids = names.centres.map(({ id }) => id)
  if (ids.length === 0) return yield* new UsageError({ text: say("commandLine.noCentres", { file }) })
  if (centre === undefined && ids.length === 1) return 0
  const found = ids.indexOf(centre ?? "")
  if (found >= 0) return found
  const centres = ids.join(", ")
  return yield* new UsageError({
    text:
      centre === undefined
        ? say("commandLine.whichCentre", { centres })
        : say("commandLine.unknownCentre", { centre, centres })
  })
})

/** Shares are then known to about a tenth of a percentage point. */
const USUAL_JOBS = 500_000

export const run = asProcess(simulate)
