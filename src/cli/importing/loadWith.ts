/** A scenario as it would be with a workbook's changes; what is wrong with it is said at the workbook's cells. */
import { Effect, Result } from "effect"
import { basename, dirname, join } from "node:path"
import type { NumberChange } from "../../analysis/import/changesIn.ts"
import { load } from "../../scenario/load.ts"
import type { Reading } from "../../scenario/Reading.ts"
import { errorsIn, type Problem } from "../../scenario/Problem.ts"
import type { Lang } from "../../words/Lang.ts"
import { invalidInput, readingOf } from "../load.ts"

/** @param path where the text would be written */
export const loadWith = (path: string, text: string, changes: ReadonlyArray<NumberChange>, lang: Lang) =>
  Effect.gen(function* () {
    const reading = yield* readingOf
    const result = yield* Effect.result(load(inMemory(reading, path, text), path))
    if (Result.isSuccess(result)) return result.success
    if (result.failure._tag !== "InvalidScenario") return yield* Effect.fail(result.failure)
    const problems = errorsIn(result.failure.problems).map((problem): Problem => {
      const change = changes.find(({ path: own }) => problem.path === own || problem.path.startsWith(`${own}.`))
      return change === undefined ? problem : { ...problem, span: change.edited.span("value") }
    })
    return yield* invalidInput(problems, { lang })
  })

/** One file is as it would be written; it need not be there. */
const inMemory = <E, R>(reading: Reading<E, R>, path: string, text: string): Reading<E, R> => ({
  ...reading,
  read: (file, most) => (file === path ? Effect.succeed(new TextEncoder().encode(text)) : reading.read(file, most)),
  realPath: (file) =>
    file === path
      ? Effect.map(reading.realPath(dirname(path)), (folder) => join(folder, basename(path)))
      : reading.realPath(file),
  exists: (file) => (file === path ? Effect.succeed(true) : reading.exists(file))
})
