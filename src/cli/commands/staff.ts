/** `casecap staff`: who is short of what, who has too many, and who could be lent to whom. */
import { sayingsOf } from "../../words/sayings.ts"
import { Effect } from "effect"
import { lendFindings } from "../../analysis/lending/lendFindings.ts"
import { staffFindings } from "../../analysis/staffFindings.ts"
import { staffParts, staffSheet } from "../../report/views/staff.ts"
import { staffJson } from "../../report/views/staffJson.ts"
import type { Loaded } from "../../scenario/load.ts"
import { UsageError } from "../../platform/errors.ts"
import { withProgress } from "../../platform/progress.ts"
import { say } from "../../words/Lang.ts"
import { namedFor } from "../askedWorkbook.ts"
import { asProcess } from "../asProcess.ts"
import { loadAskedFile } from "../loadAsked.ts"
import { emit } from "../output.ts"
import type { StaffArguments } from "../program/staff.ts"
import { version } from "../version.ts"

export const staffAgainstNeed = Effect.fn("staff")(function* (args: StaffArguments) {
  const loaded = yield* loadAskedFile(args.file, args)
  const month = yield* askedMonth(loaded, args)
  const findings = staffFindings(loaded, month)
  const lending = args.lend ? yield* lend(loaded, month, args) : undefined
  yield* emit(
    {
      of: [loaded],
      parts: staffParts,
      sheet: (words) => staffSheet(findings, lending, args.by, words),
      json: () => staffJson(findings, lending, version),
      workbook: async (words) => {
        const { pageWorkbook } = await import("../../report/xlsx/pageWorkbook.ts")
        const named = { ...findings, loaded: namedFor([loaded], null)[0]! }
        return pageWorkbook(staffSheet(named, lending, args.by, words), words)
      },
      picture: async (words) => (await import("../../report/views/staffPicture.ts")).staffPicture(findings, words.lang)
    },
    args
  )
})

/** The month of the transition, 0 where none is asked for. */
const askedMonth = Effect.fnUntraced(function* ({ compiled: { model } }: Loaded, { file, month }: StaffArguments) {
  if (model.staffing === null) return yield* new UsageError({ text: say("commandLine.noStaffing", { file }) })
  if (month === undefined) return 0
  if (model.transition === null) return yield* new UsageError({ text: say("commandLine.noTransition", { file }) })
  const { months } = model.transition
  if (month > months) return yield* new UsageError({ text: say("commandLine.monthBeyond", { month, months }) })
  return month
})

const lend = (loaded: Loaded, month: number, { lang }: StaffArguments) =>
  withProgress(100, sayingsOf(lang, "errors").progress.computing, (tick) => {
    let shown = 0
    return lendFindings(loaded, month, (share) => {
      const steps = Math.floor(100 * share) - shown
      shown += steps
      return steps > 0 ? tick(steps) : Effect.void
    })
  })

export const run = asProcess(staffAgainstNeed)
