/** `casecap assumptions`: the ledger of a scenario. */
import { Clock, Effect } from "effect"
import { ledgerFindings } from "../../analysis/ledgerFindings.ts"
import { assumptionsJson, assumptionsSheet } from "../../report/views/assumptions.ts"
import { Files } from "../Files.ts"
import { loadScenario } from "../load.ts"
import { emit } from "../output.ts"
import type { AssumptionsArguments } from "../program/arguments.ts"
import { runMain } from "../runMain.ts"
import { version } from "../version.ts"
import { showWarnings } from "../warnings.ts"

export const assumptions = Effect.fn("assumptions")(function* (args: AssumptionsArguments) {
  const loaded = yield* loadScenario(args.file, args.set, args.lang)
  yield* showWarnings(loaded.warnings, args.lang)
  const today = new Date(yield* Clock.currentTimeMillis)
  const findings = ledgerFindings(loaded, args, today)
  yield* emit({ sheet: () => assumptionsSheet(findings), json: () => assumptionsJson(findings, version) }, args)
})

export const run = (args: AssumptionsArguments): Promise<void> =>
  runMain(assumptions(args).pipe(Effect.provide(Files.disk)), args.lang)
