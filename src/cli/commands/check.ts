/** `casecap check`: every problem and warning of some scenarios, without computing anything. */
import { Effect, Result } from "effect"
import { checkSheet } from "../../report/views/check.ts"
import { load, type Loaded } from "../../scenario/load.ts"
import { type Problem, problemJson } from "../../scenario/Problem.ts"
import { Files } from "../Files.ts"
import { invalidInput, readingOf } from "../load.ts"
import { emit } from "../output.ts"
import type { CheckArguments } from "../program/arguments.ts"
import { runMain } from "../runMain.ts"
import { version } from "../version.ts"
import { showWarnings } from "../warnings.ts"

export const check = Effect.fn("check")(function* (args: CheckArguments) {
  const reading = yield* readingOf(args.lang)
  const fine: Array<Loaded> = []
  const problems: Array<Problem> = []
  let wrong = false
  for (const file of args.files) {
    const result = yield* Effect.result(load(reading, file, args.set))
    if (Result.isSuccess(result)) {
      fine.push(result.success)
      problems.push(...result.success.warnings)
    } else if (result.failure._tag === "InvalidScenario") {
      problems.push(...result.failure.problems)
      wrong = true
    } else return yield* Effect.fail(result.failure)
  }
  const json = () => ({ casecap: 1, version, problems: problems.map(problemJson) })
  if (!wrong) {
    if (!args.json) yield* showWarnings(problems, args.lang)
    return yield* emit({ sheet: () => checkSheet(fine), json }, args)
  }
  if (args.json) yield* emit({ sheet: () => checkSheet(fine), json }, args)
  return yield* invalidInput(problems, args.json)
})

export const run = (args: CheckArguments): Promise<void> =>
  runMain(check(args).pipe(Effect.provide(Files.disk)), args.lang)
