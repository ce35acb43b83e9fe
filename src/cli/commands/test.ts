/** `casecap test`: find the checks, run them, compare with what was accepted, report. */
import { Effect } from "effect"
import { normalize } from "node:path"
import { type PreparedRun, evaluateRun, type InvalidChecks, prepareRun } from "../../analysis/checks/runChecks.ts"
import { isFine, type TestReport } from "../../analysis/TestReport.ts"
import { say, textIn, type Text } from "../../words/Lang.ts"
import { sayingsOf } from "../../words/sayings.ts"
import { wordsIn } from "../../words/wordsIn.ts"
import type { TestWords } from "../../report/checks/outcomeWords.ts"
import { renderJson } from "../../report/renderJson.ts"
import { problemJson } from "../../scenario/Problem.ts"
import { MAX_YAML_BYTES } from "../../scenario/yamlLimits.ts"
import { asProcess } from "../asProcess.ts"
import { ChecksFailed, UsageError } from "../../platform/errors.ts"
import { Files } from "../../platform/Files.ts"
import { checksIn, findChecks, findLocks } from "../findChecks.ts"
import { invalidInput, readingOf } from "../load.ts"
import { lockStep } from "../lockFiles.ts"
import { emit, emitText, warn } from "../output.ts"
import { withProgress } from "../../platform/progress.ts"
import type { TestArguments } from "../program/test.ts"
import { Terminal } from "../../platform/Terminal.ts"
import { version } from "../version.ts"

/** One run, with its report on stdout; fails with `ChecksFailed` when something did not hold. */
export const test = Effect.fn("test")(function* (args: TestArguments) {
  yield* refuseInCi(args)
  const started = performance.now()
  const prepared = yield* prepare(args)
  const report = yield* evaluate(args, prepared, started)
  yield* show(report, args)
  if (!isFine(report)) return yield* new ChecksFailed({})
})

/** Run, report, wait for a file to be saved, and again, until interrupted. What is wrong with the input is shown. */
const watch = Effect.fn("watch")(function* (args: TestArguments) {
  const terminal = yield* Terminal
  for (;;) {
    const [started, since] = [performance.now(), Date.now()]
    let files: ReadonlyArray<string> = yield* findChecks(args.paths)
    yield* prepare(args).pipe(
      Effect.tap((prepared) => Effect.sync(() => void (files = prepared.files))),
      Effect.flatMap((prepared) => evaluate(args, prepared, started)),
      Effect.flatMap((report) => show(report, args)),
      Effect.catchTag(["InvalidInput", "UnreadableFile", "TooLarge"], (error) =>
        terminal.writeError(`${textIn(error.text, args.lang)}\n`)
      )
    )
    yield* terminal.writeError(`\n${(yield* Effect.promise(() => wordsIn(args.lang, ["test"]))).test.waiting}\n`)
    const { nextChange } = yield* Effect.promise(() => import("../../platform/watchFiles.ts"))
    const changed = yield* nextChange({ files, paths: args.paths, since })
    if (terminal.isTerminal) yield* terminal.write(CLEAR)
    yield* terminal.writeError(`${changed}\n\n`)
  }
})

export const run = asProcess((args: TestArguments) => (args.watch ? watch(args) : test(args)))

const CLEAR = "\u001B[2J\u001B[H"

const prepare = (args: TestArguments) =>
  Effect.gen(function* () {
    const files = yield* Files
    const paths = yield* findChecks(args.paths)
    const texts = yield* Effect.forEach(paths, (file) =>
      Effect.map(files.read(file, MAX_YAML_BYTES), (bytes) => ({ file, text: new TextDecoder().decode(bytes) }))
    )
    const reading = yield* readingOf
    const guardAll = yield* isBuildServer
    const prepared = yield* prepareRun(reading, texts, { filter: args.filter, changes: args.set, guardAll }).pipe(
      Effect.catchTag("InvalidChecks", (invalid) => refuse(invalid, args))
    )
    // A run of no checks must not look like a run of checks that hold.
    if (prepared.checks.length === 0 && prepared.skipped > 0)
      return yield* new UsageError({ text: nothingMatches(args) })
    return prepared
  })

const nothingMatches = ({ filter = "" }: TestArguments): Text => say("errors.filterMatchesNothing", { filter })

const evaluate = (args: TestArguments, prepared: PreparedRun, started: number) =>
  Effect.gen(function* () {
    const unsaved = args.set.length > 0
    const running = new Set(prepared.files.map((file) => normalize(file)))
    const locked = unsaved ? [] : yield* findLocks(args.paths)
    const whole = new Set<string>()
    for (const folder of new Set([...locked, ...prepared.guarded.map((one) => one.folder)])) {
      const checks = yield* checksIn(folder)
      if (checks.every((file) => running.has(normalize(file)))) whole.add(normalize(folder))
    }
    const locks = yield* lockStep(unsaved ? [] : prepared.guarded, {
      update: args.update === true,
      accept: args.accept ?? [],
      note: args.note ?? "",
      locked,
      tell: (waiting) => warn(waiting, args.lang),
      allChecks: (folder) => args.filter === undefined && whole.has(normalize(folder))
    })
    const label = sayingsOf(args.lang, "errors").progress.checks
    const run = yield* withProgress(prepared.checks.length, label, (tick) =>
      evaluateRun(prepared, { bail: args.bail === true, tick })
    ).pipe(Effect.catchTag("InvalidChecks", (invalid) => refuse(invalid, args)))
    const strict = yield* isBuildServer
    const report: TestReport = { run, locks, milliseconds: performance.now() - started, strict, unsaved }
    return report
  })

const show = (report: TestReport, args: TestArguments) =>
  Effect.gen(function* () {
    const { reporter, lang } = args
    if (reporter === "junit" || reporter === "tap" || reporter === "github") {
      const reporters = yield* Effect.promise(() => import("../../report/checks/reporters.ts"))
      const write = { junit: reporters.junitXml, tap: reporters.tap, github: reporters.githubAnnotations }[reporter]
      return yield* emitText(write(report, yield* Effect.promise(() => wordsIn(lang, ["test"]))), args)
    }
    const { testSheet } = yield* Effect.promise(() => import("../../report/views/test.ts"))
    const { testJson } = yield* Effect.promise(() => import("../../report/checks/testJson.ts"))
    const { outcomeTable } = yield* Effect.promise(() => import("../../report/checks/outcomeTable.ts"))
    const answer = {
      parts: ["test"] as const,
      sheet: (words: TestWords) => testSheet(report, words),
      table: () => outcomeTable(report),
      json: () => testJson(report, version)
    }
    yield* emit(answer, { ...args, json: args.json || reporter === "json" })
  })

const refuse = ({ problems }: InvalidChecks, args: TestArguments) =>
  Effect.gen(function* () {
    const json = args.json || args.reporter === "json"
    if (json) yield* emitText(renderJson({ casecap: 1, version, problems: problems.map(problemJson) }), args)
    else if (args.reporter === "github") {
      const { problemAnnotations } = yield* Effect.promise(() => import("../../report/checks/reporters.ts"))
      yield* emitText(problemAnnotations(problems, args.lang), args)
    }
    return yield* invalidInput(problems, { silent: json, lang: args.lang })
  })

const isBuildServer = Effect.gen(function* () {
  const { CI: ci } = (yield* Terminal).environment
  return ci !== undefined && ci !== "" && ci !== "0" && ci.toLowerCase() !== "false"
})

/** What is accepted in CI would be accepted by nobody. */
const refuseInCi = ({ update = false, accept = [] }: Pick<TestArguments, "update" | "accept">) =>
  Effect.gen(function* () {
    if (!(yield* isBuildServer) || (!update && accept.length === 0)) return
    return yield* new UsageError({
      text: say("errors.ciAcceptsNothing")
    })
  })
