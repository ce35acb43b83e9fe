/** Scenarios as commands get them: loaded with the changes meant for them, or refused with every problem shown. */
import { Effect, Result } from "effect"
import { append } from "../kernel/append.ts"
import { diagnostics } from "../report/diagnostics.ts"
import { say, inBoth, type Lang } from "../words/Lang.ts"
import { IDLE_CHANGE, isSet } from "../scenario/idleChanges.ts"
import { load, type Loaded } from "../scenario/load.ts"
import type { Reading } from "../scenario/Reading.ts"
import { errorsIn, type Problem, withoutRepeats } from "../scenario/Problem.ts"
import { exitCodes, InvalidInput, type TooLarge, type UnreadableFile, UsageError } from "../platform/errors.ts"
import { Files } from "../platform/Files.ts"
import { reportWidth } from "./reportWidth.ts"

/** Load files in order; `changes` are `PATH=VALUE` for all of them or `FILE::PATH=VALUE` for one. */
export const loadScenarios = Effect.fn("loadScenarios")(function* (
  files: ReadonlyArray<string>,
  changes: ReadonlyArray<string>,
  lang: Lang
) {
  const meant = yield* assignChanges(files, changes)
  const reading = yield* readingOf
  const loaded: Array<Loaded> = []
  const problems: Array<Problem> = []
  for (const [i, file] of files.entries()) {
    const result = yield* Effect.result(load(reading, file, meant[i]!))
    if (Result.isSuccess(result)) loaded.push(result.success)
    else if (result.failure._tag === "InvalidScenario") append(problems, result.failure.problems)
    else return yield* Effect.fail(result.failure)
  }
  if (problems.length > 0) return yield* invalidInput(problems, { lang })
  return loaded.map((one) => {
    const warnings = one.warnings.filter((warning) => !usedElsewhere(warning, loaded))
    // A copy would ask for the fingerprint, which is for those who show it.
    return warnings.length === one.warnings.length ? one : { ...one, warnings }
  })
})

/** A change for several scenarios is idle only when none of them uses it. */
const usedElsewhere = ({ code, path }: Problem, loaded: ReadonlyArray<Loaded>): boolean =>
  code === IDLE_CHANGE &&
  loaded.some(({ compiled }) =>
    compiled.assumptions.some((one) => one.path === path && isSet(one) && one.usedAt.length > 0)
  )

/** The disk in the words of the scenario room. */
export const readingOf = Effect.map(Effect.service(Files), (files): Reading<UnreadableFile | TooLarge, never> => ({
  read: files.read,
  realPath: files.realPath,
  exists: files.exists,
  describe: (error) => error.text,
  codeOf: (error) => (error._tag === "TooLarge" ? "too-large" : "unreadable-file")
}))

/**
 * Every problem shown, what several files share once; 66 when all that is wrong is that files cannot be read.
 *
 * @param options.silent show nothing, because JSON has the problems
 * @param options.lang the only language that is needed
 */
export const invalidInput = (
  problems: ReadonlyArray<Problem>,
  { silent = false, lang }: { readonly silent?: boolean; readonly lang?: Lang } = {}
) => {
  const once = withoutRepeats(problems)
  const unreadable = errorsIn(once).every(({ code }) => code === "unreadable-file")
  return Effect.flatMap(reportWidth, (width) => {
    const told = (either: Lang) => diagnostics(once, either, width)
    const report = silent ? "" : lang === undefined ? inBoth(told) : told(lang)
    return Effect.fail(new InvalidInput({ report, ...(unreadable ? { exitCode: exitCodes.file } : {}) }))
  })
}

const assignChanges = (files: ReadonlyArray<string>, changes: ReadonlyArray<string>) =>
  Effect.gen(function* () {
    const meant = files.map((): Array<string> => [])
    for (const change of changes) {
      const split = change.indexOf("::")
      const equals = change.indexOf("=")
      const forOne = split > 0 && (equals < 0 || split < equals)
      if (!forOne) {
        for (const list of meant) list.push(change)
        continue
      }
      const name = change.slice(0, split)
      const matching = files.flatMap((file, i) => (file === name || file.endsWith(`/${name}`) ? [i] : []))
      if (matching.length === 0) {
        return yield* new UsageError({
          text: say("errors.setNotAmong", { change, name, files: files.join(", ") })
        })
      }
      // The same file given twice is a what-if: the change is meant for its last copy.
      meant[matching.at(-1)!]!.push(change.slice(split + 2))
    }
    return meant as ReadonlyArray<ReadonlyArray<string>>
  })
