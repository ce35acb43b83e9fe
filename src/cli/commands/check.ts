/** `casecap check`: every problem and warning of some scenarios, without computing anything. */
import { wrapIndented } from "../../report/terminal/wrap.ts"
import { Effect, Result, Runtime } from "effect"
import { basename } from "node:path"
import { append } from "../../kernel/append.ts"
import { LOCK_FILE } from "../../analysis/lock/Lock.ts"
import { diagnostics } from "../../report/diagnostics.ts"
import { say, textIn, type Text } from "../../words/Lang.ts"
import { checkSheet, problemTable } from "../../report/views/check.ts"
import { type InvalidScenario, load, type Loaded } from "../../scenario/load.ts"
import { errorsIn, type Problem, problemJson, withoutRepeats } from "../../scenario/Problem.ts"
import { english } from "../../scenario/wording.ts"
import { makeSource } from "../../scenario/Source.ts"
import { asProcess } from "../asProcess.ts"
import { exitCodes, InvalidInput, type TooLarge, type UnreadableFile } from "../../platform/errors.ts"
import { CHECKS_SUFFIX } from "../findChecks.ts"
import { fragmentsAmong, isOnlyIncomplete } from "../fragments.ts"
import { formatOf } from "../format.ts"
import { readingOf } from "../load.ts"
import { type Answer, emit, warn } from "../output.ts"
import type { CheckArguments } from "../program/check.ts"
import { reportWidth } from "../reportWidth.ts"
import { version } from "../version.ts"
import { showWarnings } from "../warnings.ts"

export const check = Effect.fn("check")(function* (args: CheckArguments) {
  const reading = yield* readingOf
  const fine: Array<Loaded> = []
  const found: Array<Problem> = []
  const failed: Array<InvalidScenario> = []
  const unreadable: Array<UnreadableFile | TooLarge> = []
  const { scenarios, others } = scenariosAmong(args.files)
  if (others.length > 0) yield* warn(passedOver(others), args.lang)
  for (const file of scenarios) {
    const result = yield* Effect.result(load(reading, file, args.set))
    if (Result.isSuccess(result)) {
      fine.push(result.success)
      append(found, [...result.success.warnings, ...(yield* impossibleCorrelations(result.success))])
    } else if (result.failure._tag === "InvalidScenario") failed.push(result.failure)
    else unreadable.push(result.failure)
  }
  const fragments = fragmentsAmong(failed, [
    ...fine.map(({ file, files }) => ({ file, files, problems: [] })),
    ...failed
  ])
  if (fragments.size > 0) yield* warn(partsOfOthers([...fragments]), args.lang)
  for (const one of failed) if (!fragments.has(one)) append(found, withFragmentHint(one))
  const problems = withoutRepeats(found)
  const all = [...unreadable.map(fileProblem), ...problems]
  const json = () => ({
    casecap: 1,
    version,
    problems: all.map(problemJson),
    fragments: [...fragments].map(({ file }) => file)
  })
  const answer: Answer<"check" | "shared"> = {
    parts: ["check", "shared"],
    sheet: (words) => checkSheet(fine, words, args.verbose),
    table: () => problemTable(all),
    json
  }
  const wanted = formatOf(args)
  const isForPrograms = "format" in wanted && (wanted.format === "json" || wanted.format === "csv")
  if (unreadable.length === 0 && errorsIn(problems).length === 0) {
    if (!isForPrograms) yield* showWarnings(problems, args.lang)
    return yield* emit(answer, args)
  }
  if (isForPrograms) yield* emit(answer, args)
  const onlyFiles = errorsIn(problems).every(({ code }) => code === "unreadable-file")
  const exitCode = onlyFiles ? (unreadable[0]?.[Runtime.errorExitCode] ?? exitCodes.file) : exitCodes.invalidInput
  const width = yield* reportWidth
  const report = [
    ...unreadable.map(({ text }) =>
      wrapIndented(textIn(say("errors.withError", { message: text }), args.lang), width).join("\n")
    ),
    ...(problems.length === 0 ? [] : [diagnostics(problems, args.lang, width)])
  ]
  return yield* new InvalidInput({ report: isForPrograms ? "" : report.join("\n\n"), exitCode })
})

/** Correlations that cannot hold together; the engine of draws is loaded only where a scenario states some. */
const impossibleCorrelations = (loaded: Loaded) =>
  loaded.scenario.correlations === undefined
    ? Effect.succeed([])
    : Effect.promise(async () => {
        const { correlatedInputs } = await import("../../analysis/draws/correlatedInputs.ts")
        return correlatedInputs([loaded]).problems
      })

/** Checks and locks lie beside scenarios, where `*.yaml` takes them along; named alone they are read, and refused. */
const scenariosAmong = (files: ReadonlyArray<string>) => {
  const others = files.filter((file) => file.endsWith(CHECKS_SUFFIX) || basename(file) === LOCK_FILE)
  if (others.length === files.length) return { scenarios: files, others: [] }
  return { scenarios: files.filter((file) => !others.includes(file)), others }
}

const passedOver = (others: ReadonlyArray<string>): Text => {
  const names = others.map((file) => basename(file)).join(", ")
  return say("errors.passedOver", { names })
}

const partsOfOthers = (fragments: ReadonlyArray<InvalidScenario>): Text => {
  const names = fragments.map(({ file }) => file).join(", ")
  return say("errors.fragmentsOfOthers", { names })
}

/** So many whole sections are not forgotten. */
const FEWEST = 4

/** What a base may leave out is no fault of it: one problem in place of one a section. */
const withFragmentHint = ({ file, problems }: InvalidScenario): ReadonlyArray<Problem> => {
  const lacking = problems.filter(({ code, path }) => code === "missing-key" && path === "")
  const [first] = lacking
  if (first === undefined || lacking.length < FEWEST || !isOnlyIncomplete(problems)) return problems
  const keys = lacking.map(({ message }) => /"(.+)"/u.exec(english(message))?.[1] ?? "").join(", ")
  const fragment: Problem = {
    ...first,
    code: "fragment",
    message: say("errors.fragment", { file, keys }),
    hint: say("errors.checkWhole")
  }
  return [
    fragment,
    ...problems
      .filter(({ code, severity }) => severity === "warning" || code !== "missing-key")
      .filter(({ code }) => code !== "bad-ref")
  ]
}

/** A file that cannot be read has no line; programs get its first. */
const fileProblem = ({ _tag, path, text }: UnreadableFile | TooLarge): Problem => ({
  severity: "error",
  code: _tag === "TooLarge" ? "too-large" : "unreadable-file",
  path: "",
  message: text,
  span: { source: makeSource(path, ""), start: 0, end: 0 }
})

export const run = asProcess(check)
