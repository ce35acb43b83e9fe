/** `casecap staff`: who is short of what, and who has too many. */
import { Effect } from "effect"
import { staffFindings } from "../../analysis/staffFindings.ts"
import { staffParts, staffSheet } from "../../report/views/staff.ts"
import { staffJson } from "../../report/views/staffJson.ts"
import { UsageError } from "../../platform/errors.ts"
import { say } from "../../words/Lang.ts"
import { namedFor } from "../askedWorkbook.ts"
import { asProcess } from "../asProcess.ts"
import { loadAskedFile } from "../loadAsked.ts"
import { emit } from "../output.ts"
import type { StaffArguments } from "../program/arguments.ts"
import { version } from "../version.ts"

export const staffAgainstNeed = Effect.fn("staff")(function* (args: StaffArguments) {
  const loaded = yield* loadAskedFile(args.file, args)
  if (loaded.compiled.model.staffing === null)
    return yield* new UsageError({ text: say("commandLine.noStaffing", { file: args.file }) })
  const findings = staffFindings(loaded)
  yield* emit(
    {
      parts: staffParts,
      sheet: (words) => staffSheet(findings, args.by, words),
      json: () => staffJson(findings, version),
      workbook: async (words) => {
        const { pageWorkbook } = await import("../../report/xlsx/pageWorkbook.ts")
        return pageWorkbook(staffSheet({ ...findings, loaded: namedFor([loaded], null)[0]! }, args.by, words), words)
      }
    },
    args
  )
})

export const run = asProcess(staffAgainstNeed)
