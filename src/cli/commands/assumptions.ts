/** `casecap assumptions`: the ledger of a scenario. */
import { Clock, Effect } from "effect"
import { ledgerFindings } from "../../analysis/ledgerFindings.ts"
import {
  assumptionsJson,
  assumptionsParts,
  assumptionsSheet,
  assumptionsTable
} from "../../report/views/assumptions.ts"
import { askedWorkbook, namedFor } from "../askedWorkbook.ts"
import { asProcess } from "../asProcess.ts"
import { loadAskedFile } from "../loadAsked.ts"
import { emit } from "../output.ts"
import type { AssumptionsArguments } from "../program/assumptions.ts"
import { version } from "../version.ts"

export const assumptions = Effect.fn("assumptions")(function* (args: AssumptionsArguments) {
  const loaded = yield* loadAskedFile(args.file, args)
  const today = new Date(yield* Clock.currentTimeMillis)
  const { basis = [], owner = [], olderThan } = args
  const findings = ledgerFindings(loaded, { basis, owner, olderThan }, today)
  const book = yield* askedWorkbook(args, [loaded])
  yield* emit(
    {
      of: [loaded],
      workbook:
        book &&
        (async (words) => {
          const { ledgerWorkbook } = await import("../../report/xlsx/ledgerWorkbook.ts")
          const named = { ...findings, loaded: namedFor([loaded], book.viewpoint)[0]! }
          return ledgerWorkbook(named, book, words)
        }),
      parts: assumptionsParts,
      sheet: (words) => assumptionsSheet(findings, words),
      table: (words) => assumptionsTable(findings, words),
      json: () => assumptionsJson(findings, version)
    },
    args
  )
})

export const run = asProcess(assumptions)
