/** Scenarios as commands get them: loaded with the changes meant for them, or refused with every problem shown. */
import { Effect } from "effect"
import { diagnostics } from "../report/diagnostics.ts"
import { inBoth, textIn, type Lang } from "../report/Lang.ts"
import { type InvalidScenario, load, type Loaded, type Reading } from "../scenario/load.ts"
import { errorsIn, type Problem } from "../scenario/Problem.ts"
import { exitCodes, InvalidInput, type TooLarge, type UnreadableFile, UsageError } from "./errors.ts"
import { Files } from "./Files.ts"

/** Load files in order; `changes` are `PATH=VALUE` for all of them or `FILE::PATH=VALUE` for one. */
export const loadScenarios = Effect.fn("loadScenarios")(function* (
  files: ReadonlyArray<string>,
  changes: ReadonlyArray<string>,
  lang: Lang
) {
  const meant = yield* assignChanges(files, changes)
  const reading = yield* readingOf(lang)
  const loaded: Array<Loaded> = []
  for (const [i, file] of files.entries()) {
    loaded.push(yield* Effect.catchTag(load(reading, file, meant[i]!), "InvalidScenario", refuse))
  }
  return loaded as ReadonlyArray<Loaded>
})

/** Load one file. */
export const loadScenario = Effect.fn("loadScenario")(function* (
  file: string,
  changes: ReadonlyArray<string>,
  lang: Lang
) {
  const [loaded] = yield* loadScenarios([file], changes, lang)
  return loaded!
})

/** The disk in the words of the scenario room. */
export const readingOf = (lang: Lang) =>
  Effect.map(Effect.service(Files), (files): Reading<UnreadableFile | TooLarge, never> => ({
    read: files.read,
    realPath: files.realPath,
    exists: files.exists,
    describe: (error) => textIn(error.text, lang)
  }))

/** A scenario that does not hold, as an error of the command line. */
export const refuse = ({ problems }: InvalidScenario) => invalidInput(problems)

/** Every problem shown (or none, when JSON has them); 66 when all that is wrong is that files cannot be read. */
export const invalidInput = (problems: ReadonlyArray<Problem>, silent = false) => {
  const unreadable = errorsIn(problems).every(({ code }) => code === "unreadable-file")
  return Effect.fail(
    new InvalidInput({
      report: silent ? "" : inBoth((lang) => diagnostics(problems, lang)),
      ...(unreadable ? { exitCode: exitCodes.file } : {})
    })
  )
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
          text: {
            da: `--set ${change}: ${name} er ikke blandt filerne (${files.join(", ")})`,
            en: `--set ${change}: ${name} is not among the files (${files.join(", ")})`
          }
        })
      }
      // The same file given twice is a what-if: the change is meant for its last copy.
      meant[matching.at(-1)!]!.push(change.slice(split + 2))
    }
    return meant as ReadonlyArray<ReadonlyArray<string>>
  })
