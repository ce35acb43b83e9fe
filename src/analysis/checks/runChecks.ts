/** A test run: checks files → scenarios loaded once → every check prepared, or refused with all problems → outcomes. */
import { Data, Effect, Result } from "effect"
import { dirname } from "node:path"
import { append } from "../../kernel/append.ts"
import { fileWords } from "../../scenario/fileWords.ts"
import { InvalidScenario, load, type Loaded } from "../../scenario/load.ts"
import { staysInside } from "../../scenario/projectRoot.ts"
import type { Reading } from "../../scenario/Reading.ts"
import { makeSource } from "../../scenario/Source.ts"
import { inReadingOrder, type Problem } from "../../scenario/Problem.ts"
import { say, type Text } from "../../words/Lang.ts"
import { at, nearest } from "../../scenario/Tree.ts"
import { InvalidCorrelations } from "../draws/Draws.ts"
import { type Check, nameOf, pathIn } from "./Check.ts"
import type { Outcome } from "./Outcome.ts"
import { looksAtCentralOnly, prepareCheck } from "./prepare.ts"
import { type ChecksText, type ReadChecks, readChecks } from "./readChecks.ts"
import { changedSubject, makeWorkspace, type Subject, subjectOf } from "./Workspace.ts"

/** Checks files, or scenarios they name, have problems; all of them, in reading order. */
export class InvalidChecks extends Data.TaggedError("InvalidChecks")<{ readonly problems: ReadonlyArray<Problem> }> {}

export interface RunOptions {
  /** Only checks whose file or name contains this, whatever the case of its letters. */
  readonly filter?: string | undefined
  /** Unsaved changes of every scenario, `PATH=VALUE`, or of one, `FILE::PATH=VALUE`. */
  readonly changes?: ReadonlyArray<string>
  /** Hold scenarios against their locks also where a filter leaves checks out. */
  readonly guardAll?: boolean
  /** Stop at the first check that fails. */
  readonly bail?: boolean
  /** Called after each check. */
  readonly tick?: () => Effect.Effect<void>
}

export interface TestRun {
  readonly outcomes: ReadonlyArray<Outcome>
  /** Checks that were left out: by the filter, or after the first failure. */
  readonly skipped: number
  /** Scenarios that lock files guard, with the folder of the checks that name them. */
  readonly guarded: ReadonlyArray<{ readonly folder: string; readonly loaded: Loaded }>
  /** Every file that was read, for watching. */
  readonly files: ReadonlyArray<string>
}

/** Everything that a run needs, ready to be evaluated. */
export interface PreparedRun {
  readonly checks: ReadonlyArray<{ readonly check: Check; readonly evaluate: () => Outcome }>
  readonly skipped: number
  readonly guarded: TestRun["guarded"]
  readonly files: ReadonlyArray<string>
}

/** Read, load and look up; fails with every problem at once. */
export const prepareRun = Effect.fn("prepareRun")(function* <E, R>(
  reading: Reading<E, R>,
  texts: ReadonlyArray<ChecksText>,
  { filter, changes = [], guardAll = false }: Pick<RunOptions, "filter" | "changes" | "guardAll"> = {}
) {
  const read = texts.map(readChecks)
  const all = read.flatMap(({ checks }) => checks)
  const chosen = all.filter((check) => matches(check, filter))
  const problems: Array<Problem> = read.flatMap((one) => one.problems)
  const loader = makeLoader(reading, problems, changes)
  const shared = makeWorkspace()
  const prepared: Array<PreparedRun["checks"][number]> = []
  for (const check of chosen) {
    const subjects = yield* loader.subjects(check)
    if (subjects === undefined) continue
    const result = prepareCheck(check, subjects, shared)
    if ("problems" in result) append(problems, result.problems)
    else prepared.push(result)
  }
  const guarded = filter === undefined || guardAll ? yield* loader.guarded(read) : []
  if (problems.length > 0) return yield* new InvalidChecks({ problems: inReadingOrder(problems) })
  const run: PreparedRun = {
    checks: prepared,
    skipped: all.length - chosen.length,
    guarded,
    files: [...new Set([...read.map(({ file }) => file), ...loader.files()])]
  }
  return run
})

/** Evaluate in the order of the files; between two checks others get their turn, so that a run can be interrupted. */
export const evaluateRun = Effect.fn("evaluateRun")(function* (
  { checks, skipped, guarded, files }: PreparedRun,
  { bail = false, tick = () => Effect.void }: RunOptions = {}
) {
  const outcomes: Array<Outcome> = []
  const isOver = () => outcomes.length === checks.length || (bail && outcomes.at(-1)?.status === "failed")
  // Many checks take no time, so that asking after each of them would take the most of it.
  const oneBreath = (): number => {
    const [from, until] = [outcomes.length, performance.now() + BREATH_MILLISECONDS]
    while (!isOver() && performance.now() < until) outcomes.push(checks[outcomes.length]!.evaluate())
    return outcomes.length - from
  }
  while (!isOver()) {
    const done = yield* Effect.try({ try: oneBreath, catch: (thrown) => thrown }).pipe(Effect.catch(onlyCorrelations))
    for (let check = 0; check < done; check++) yield* tick()
    if (!isOver()) yield* Effect.sleep(0)
  }
  const run: TestRun = { outcomes, skipped: skipped + checks.length - outcomes.length, guarded, files }
  return run
})

/**
 * Prepare and evaluate.
 *
 * @internal both steps at once, for tests and the bench
 */
export const runChecks = <E, R>(reading: Reading<E, R>, texts: ReadonlyArray<ChecksText>, options: RunOptions = {}) =>
  Effect.flatMap(prepareRun(reading, texts, options), (prepared) => evaluateRun(prepared, options))

/** Ctrl-C is answered within this time; giving way more often costs more than it gives. */
const BREATH_MILLISECONDS = 50

const onlyCorrelations = (thrown: unknown): Effect.Effect<never, InvalidChecks> =>
  thrown instanceof InvalidCorrelations
    ? Effect.fail(new InvalidChecks({ problems: thrown.problems }))
    : Effect.die(thrown)

const matches = (check: Check, filter: string | undefined): boolean =>
  filter === undefined || `${check.file} ${nameOf(check)}`.toLowerCase().includes(filter.toLowerCase())

/** Loads each scenario with each set of changes once; problems go to the list, once for each scenario. */
const makeLoader = <E, R>(reading: Reading<E, R>, problems: Array<Problem>, given: ReadonlyArray<string>) => {
  const known = new Map<string, Loaded | undefined>()
  const changedSubjects = new Map<string, Subject | undefined>()

  const loaded = (file: string, changes: ReadonlyArray<string>, check: Check | undefined, from = check?.file) =>
    Effect.gen(function* () {
      const key = [file, ...changes].join("\n")
      if (known.has(key)) return known.get(key)
      if (from !== undefined && !(yield* staysInside(reading, dirname(from), file))) {
        known.set(key, undefined)
        problems.push(outside(from, file, check))
        return undefined
      }
      const result = yield* Effect.result(load(reading, file, [...meantFor(file, given), ...changes]))
      known.set(key, Result.isSuccess(result) ? result.success : undefined)
      if (Result.isSuccess(result)) return result.success
      if (result.failure instanceof InvalidScenario) {
        append(
          problems,
          result.failure.problems.map((problem) => inChecksFile(problem, check))
        )
        return undefined
      }
      // The scenario itself cannot be read: the line that names it is what is wrong.
      if (check === undefined) return yield* Effect.fail(result.failure as E)
      problems.push(unreadable(check, reading.describe(result.failure as E)))
      return undefined
    })

  const subject = (file: string, check: Check, all: ReadonlyArray<string>) =>
    Effect.gen(function* () {
      const { changes } = check
      const key = [file, ...changes].join("\n")
      if (changes.length > 0) {
        const base = yield* loaded(file, [], check)
        if (base === undefined) return undefined
        if (all.length === 1 && looksAtCentralOnly(check, [base])) {
          if (!changedSubjects.has(key)) changedSubjects.set(key, changedSubject(key, base, changes))
          const changed = changedSubjects.get(key)
          if (changed !== undefined) return changed
        }
      }
      const whole = yield* loaded(file, changes, check)
      return whole === undefined ? undefined : subjectOf(key, whole)
    })

  return {
    subjects: (check: Check) =>
      Effect.gen(function* () {
        const subjects: Array<Subject> = []
        for (const file of check.scenarios) {
          const one = yield* subject(file, check, check.scenarios)
          if (one !== undefined) subjects.push(one)
        }
        return subjects.length === check.scenarios.length ? subjects : undefined
      }),
    guarded: (read: ReadonlyArray<ReadChecks>) =>
      Effect.gen(function* () {
        const found = new Map<string, TestRun["guarded"][number]>()
        for (const { file: checksFile, guarded, checks } of read) {
          for (const file of guarded) {
            const folder = dirname(checksFile)
            const one = yield* loaded(
              file,
              [],
              checks.find(({ scenarios }) => scenarios.includes(file)),
              checksFile
            )
            if (one !== undefined) found.set(`${folder}\n${file}`, { folder, loaded: one })
          }
        }
        return [...found.values()]
      }),
    files: () => [...known.values()].flatMap((one) => one?.files ?? [])
  }
}

/** Changes of all scenarios, and those that name this one. */
const meantFor = (file: string, given: ReadonlyArray<string>): ReadonlyArray<string> =>
  given.flatMap((change) => {
    const split = change.indexOf("::")
    if (split < 0 || change.indexOf("=") < split) return [change]
    const name = change.slice(0, split)
    return file === name || file.endsWith(`/${name}`) ? [change.slice(split + 2)] : []
  })

/** A change is written in the checks file, so its problems are shown there. */
const inChecksFile = (problem: Problem, check: Check | undefined): Problem => {
  if (check === undefined || problem.span.source.name !== "--set") return problem
  const changed = check.changes.map((change) => change.slice(0, change.indexOf("=")))
  const path = changed.find((one) => problem.path === one || problem.path.startsWith(`${one}.`))
  if (path === undefined) return problem
  const keys = pathIn(check, "set", path)
  const { node, key, depth } = nearest(check.tree, keys)
  return { ...problem, path: keys.join("."), span: depth === keys.length ? node.span : key }
}

/** Nothing of the file is read, so nothing of it can be printed. */
const outside = (checksFile: string, file: string, check: Check | undefined): Problem => {
  const nowhere = { source: makeSource(checksFile, ""), start: 0, end: 1 }
  const span = check === undefined ? nowhere : (naming(check)?.span ?? check.span)
  return { severity: "error", code: "outside-tree", path: "scenario", ...fileWords.outsideBoth(file), span }
}

/** Where a check names its scenarios. */
const naming = (check: Check) =>
  [pathIn(check, "scenarios"), pathIn(check, "scenario"), ["scenario"]]
    .map((path) => at(check.tree, path))
    .find((found) => found !== undefined)

const unreadable = (check: Check, message: Text): Problem => {
  const node = naming(check)
  return {
    severity: "error",
    code: "unreadable-file",
    path: pathIn(check, "scenario").join("."),
    message,
    hint: say("checks.pathsRelative"),
    span: node?.span ?? check.span
  }
}
