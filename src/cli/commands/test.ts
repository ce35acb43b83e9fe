/** `casecap test`: find the checks, run them, compare with what was accepted, report. */
import { Effect } from "effect"
import { type PreparedRun, evaluateRun, type InvalidChecks, prepareRun } from "../../analysis/checks/runChecks.ts"
import { isFine, type TestReport } from "../../analysis/TestReport.ts"
import { textIn, type Text } from "../../words/Lang.ts"
import { wordsIn } from "../../words/wordsIn.ts"
import type { TestWords } from "../../report/checks/outcomeWords.ts"
import { renderJson } from "../../report/renderJson.ts"
import { problemJson } from "../../scenario/Problem.ts"
import { MAX_YAML_BYTES } from "../../scenario/readYaml.ts"
import { asProcess } from "../asProcess.ts"
import { ChecksFailed, UsageError } from "../errors.ts"
import { Files } from "../Files.ts"
import { findChecks } from "../findChecks.ts"
import { invalidInput, readingOf } from "../load.ts"
import { lockStep } from "../lockFiles.ts"
import { emit, emitText } from "../output.ts"
import { withProgress } from "../progress.ts"
import type { TestArguments } from "../program/arguments.ts"
import { Terminal } from "../Terminal.ts"
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
    const started = performance.now()
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
    const { nextChange } = yield* Effect.promise(() => import("../watchFiles.ts"))
    const changed = yield* nextChange(files, args.paths)
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
    const prepared = yield* prepareRun(reading, texts, { filter: args.filter, changes: args.set }).pipe(
      Effect.catchTag("InvalidChecks", (invalid) => refuse(invalid, args))
    )
    // A run of no checks must not look like a run of checks that hold.
    if (prepared.checks.length === 0 && prepared.skipped > 0)
      return yield* new UsageError({ text: nothingMatches(args) })
    return prepared
  })

const nothingMatches = ({ filter = "" }: TestArguments): Text => ({
  da: `--filter ${filter} passer på ingen kontrol; skriv en del af kontrollens navn eller fil`,
  en: `--filter ${filter} matches no check; write a part of the check's name or file`
})

const evaluate = (args: TestArguments, prepared: PreparedRun, started: number) =>
  Effect.gen(function* () {
    const locks = yield* lockStep(args.set.length > 0 ? [] : prepared.guarded, {
      update: args.update,
      accept: args.accept,
      note: args.note ?? "",
      // A folder is searched to the bottom; a file that was named stands for itself only, whatever it is called.
      allChecks: args.filter === undefined && !args.paths.some((path) => prepared.files.includes(path))
    })
    const label = args.lang === "da" ? "kontroller" : "checks"
    const run = yield* withProgress(prepared.checks.length, label, (tick) =>
      evaluateRun(prepared, { bail: args.bail, tick })
    ).pipe(Effect.catchTag("InvalidChecks", (invalid) => refuse(invalid, args)))
    const report: TestReport = { run, locks, milliseconds: performance.now() - started }
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

/** What is accepted in CI would be accepted by nobody. */
const refuseInCi = ({ update, accept }: Pick<TestArguments, "update" | "accept">) =>
  Effect.gen(function* () {
    const { CI: ci } = (yield* Terminal).environment
    const inCi = ci !== undefined && ci !== "" && ci !== "0" && ci.toLowerCase() !== "false"
    if (!inCi || (!update && accept.length === 0)) return
    return yield* new UsageError({
      text: {
        da: "CI er sat: en byggeserver godkender intet; kør kommandoen selv, og læg låsefilen i git",
        en: "CI is set: a build server accepts nothing; run the command yourself and commit the lock file"
      }
    })
  })
