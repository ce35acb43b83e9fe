/** `casecap import`: a workbook's changes as a plan, and when that is wanted as a scenario. */
import { Effect, Result } from "effect"
import type { BookRecord } from "../../analysis/import/BookRecord.ts"
import { changesIn } from "../../analysis/import/changesIn.ts"
import { type EditedNumber, editedNumbers } from "../../analysis/import/editedNumbers.ts"
import { importFindings } from "../../analysis/import/importFindings.ts"
import { type ImportEnd, importJson, importParts, importSheet } from "../../report/views/importPlan.ts"
import { inReadingOrder, type Problem } from "../../scenario/Problem.ts"
import { wordsIn } from "../../words/wordsIn.ts"
import { asProcess } from "../asProcess.ts"
import { Files } from "../../platform/Files.ts"
import { bookIn } from "../importing/bookIn.ts"
import { loadWith } from "../importing/loadWith.ts"
import { loadOriginal, sourceOf } from "../importing/sourceOf.ts"
import { targetOf } from "../importing/targetOf.ts"
import { invalidInput } from "../load.ts"
import { emit } from "../output.ts"
import type { ImportArguments } from "../program/import.ts"
import { Terminal } from "../../platform/Terminal.ts"
import { version } from "../version.ts"

export const importWorkbook = Effect.fn("import")(function* (args: ImportArguments) {
  const { workbook, lang } = args
  const { record, sheet } = yield* bookIn(args)
  const { numbers, problems, missing } = editedNumbers(workbook, sheet, record)
  if (problems.length > 0) return yield* allProblems(args, record, numbers, problems)
  const source = yield* sourceOf(args, record, numbers)
  const target = yield* targetOf(args, source.loaded, record.lang)
  const loaded = target.loaded
  const kindOf = (path: string) => loaded.compiled.assumptions.find((one) => one.path === path)?.kind
  const own = numbers.filter(({ recorded }) => recorded.scenarios.includes(source.letter))
  const { changes, problems: illegal } = changesIn(own, record.headings, kindOf)
  if (illegal.length > 0) return yield* invalidInput(inReadingOrder(illegal), { lang })
  const others = changesIn(
    numbers.filter((one) => !own.includes(one)),
    record.headings,
    () => undefined
  ).changes.length
  const text = yield* target.write(changes)
  const after = changes.length === 0 ? loaded : yield* loadWith(target.path, text, changes, lang)
  const findings = importFindings(workbook, loaded, after, changes, {
    missing,
    isRebased: source.isRebased,
    lang: record.lang
  })
  const show = (end: ImportEnd) =>
    emit(
      {
        parts: importParts,
        sheet: (words) => importSheet(findings, others, end, words),
        json: () => importJson(findings, others, end, version)
      },
      args
    )
  const files = yield* Files
  const put = target.isThere ? files.rewriteWhole(target.path, text) : files.writeWhole(target.path, text)
  const isAsked = args.into !== undefined || args.save !== undefined
  if (changes.length === 0 || !isAsked) return yield* show({ kind: "notWritten" })
  if (!args.yes) {
    const { confirm } = yield* Terminal
    if (confirm === undefined || args.json) return yield* show({ kind: "notWritten" })
    yield* show({ kind: "open" })
    const { importing } = yield* Effect.promise(() => wordsIn(lang, ["importing"]))
    const answer = yield* confirm(importing.ask({ file: target.path }))
    if (!importing.yes.test(answer.trim())) return
    return yield* put
  }
  yield* put
  return yield* show({ kind: "written", file: target.path })
})

export const run = asProcess(importWorkbook)

/** Cells that cannot be read, together with numbers that are not legal: everything at once. */
const allProblems = (
  args: ImportArguments,
  record: BookRecord,
  numbers: ReadonlyArray<EditedNumber>,
  problems: ReadonlyArray<Problem>
) =>
  Effect.gen(function* () {
    const kinds = yield* Effect.result(loadOriginal(args, record.scenarios[0]!))
    const kindOf = (path: string) =>
      Result.isSuccess(kinds) ? kinds.success.compiled.assumptions.find((one) => one.path === path)?.kind : undefined
    const illegal = changesIn(numbers, record.headings, kindOf).problems
    return yield* invalidInput(inReadingOrder([...problems, ...illegal]), { lang: args.lang })
  })
