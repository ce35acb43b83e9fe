/** From a file name to a compiled scenario: read, follow `extends`, lay `--set` over it, decode, compile. */
import { ownWordsIn } from "./ownWordsIn.ts"
import type { OwnWords } from "../words/OwnWords.ts"
import type { Reading } from "./Reading.ts"
import { Data, Effect } from "effect"
import { dirname } from "node:path"
import { append } from "../kernel/append.ts"
import { certainAfterMending } from "./certainAfterMending.ts"
import { compile } from "./compile.ts"
import type { Compiled } from "./Compiled.ts"
import { decode } from "./decode.ts"
import { idleChanges } from "./idleChanges.ts"
import { fingerprintOf } from "./fingerprint.ts"
import { meantHint, meantPaths, numberPaths } from "./meantPaths.ts"
import { layersOf, stack } from "./layers.ts"
import { loadStaffTables, loadTables, NO_TABLES } from "./loadTables.ts"
import type { Context } from "./openedFiles.ts"
import { overlay } from "./overlay.ts"
import { errorsIn, inReadingOrder, type Problem } from "./Problem.ts"
import type { Tables } from "./readMunicipalities.ts"
import type { Scenario } from "./Scenario.ts"
import { SET_NAME } from "./Source.ts"
import { projectRoot } from "./projectRoot.ts"
import type { Tree } from "./Tree.ts"
import { deletionsOfNothing, withoutDeletionsOfNothing } from "./deletionsOfNothing.ts"

export interface Loaded {
  /** As the user gave it. */
  readonly file: string
  readonly scenario: Scenario
  readonly tree: Tree
  readonly tables: Tables
  readonly compiled: Compiled
  readonly warnings: ReadonlyArray<Problem>
  /** SHA-256 of everything that can change a result, as hex. */
  readonly fingerprint: string
  /** Unsaved changes, `PATH=VALUE`. */
  readonly changes: ReadonlyArray<string>
  /** Every file that was read: the scenario, its bases, its table. */
  readonly files: ReadonlyArray<string>
}

/** The scenario has problems; all of them, in reading order. */
export class InvalidScenario extends Data.TaggedError("InvalidScenario")<{
  readonly file: string
  /** Every file that was read until then. */
  readonly files: ReadonlyArray<string>
  readonly problems: ReadonlyArray<Problem>
}> {}

/**
 * Load one scenario.
 *
 * @param file path, relative to the working folder
 * @param changes unsaved changes, `PATH=VALUE` with the value in YAML
 */
export const load = Effect.fn("load")(function* <E, R>(
  reading: Reading<E, R>,
  file: string,
  changes: ReadonlyArray<string> = []
) {
  const context: Context<E, R> = {
    reading,
    files: [],
    problems: [],
    layers: new Set(),
    extending: new Set(),
    root: yield* projectRoot(reading, dirname(yield* reading.realPath(file)))
  }
  const layers = yield* layersOf(context, file, [], undefined)
  let words: OwnWords | undefined
  const found = () =>
    inReadingOrder(context.problems).map((problem) => (words === undefined ? problem : { ...problem, words }))
  const invalid = () => new InvalidScenario({ file, files: context.files, problems: found() })
  if (layers.length === 0) return yield* invalid()
  // Where a base is missing, what the other files write can still be checked, but not what they leave out.
  const incomplete = errorsIn(context.problems).some(({ code }) => code !== "duplicate-key")
  let stacked = stack(context, layers)
  for (const change of changes) {
    const { tree: changed, problems } = overlay(stacked, change)
    // A what-if on the command line is one number by intention.
    append(
      context.problems,
      problems.filter(({ code }) => code !== "lost-range")
    )
    stacked = changed
  }
  const idle = deletionsOfNothing(stacked, context.extending)
  append(context.problems, idle)
  const tree = idle.length === 0 ? stacked : withoutDeletionsOfNothing(stacked, context.extending)
  words = ownWordsIn(tree)
  const { scenario, problems, mended } = decode(tree)
  // A place that cannot be read has been complained about already.
  const known = new Set(context.problems.map(({ span }) => `${span.source.name} ${span.start}`))
  const isNew = ({ code, span }: Problem) =>
    !known.has(`${span.source.name} ${span.start}`) && (!incomplete || code !== "missing-key")
  append(
    context.problems,
    problems.filter(isNew).map((problem) => withMeantPath(problem, () => numberPaths(stack(context, layers))))
  )
  const tables = scenario?.money?.amounts === "given" ? NO_TABLES : yield* loadTables(context, file, tree, scenario)
  const staffTables = yield* loadStaffTables(context, file, tree, scenario)
  if (incomplete || scenario === undefined || tables === undefined || staffTables === undefined) return yield* invalid()
  const { compiled, problems: deeper } = compile(scenario, tree, { ...tables, ...staffTables })
  append(context.problems, certainAfterMending(deeper, mended))
  if (compiled !== undefined) append(context.problems, idleChanges(compiled.assumptions))
  if (compiled === undefined || errorsIn(context.problems).length > 0) return yield* invalid()
  let fingerprint: string | undefined
  const loaded: Loaded = {
    file,
    scenario,
    tree,
    tables,
    compiled,
    warnings: found(),
    // Hashing thousands of cells is for those who show it.
    get fingerprint() {
      return (fingerprint ??= fingerprintOf(scenario, compiled))
    },
    changes,
    files: context.files
  }
  return loaded
})

/** A change that names no place is most often one that names only the end of a path. */
const withMeantPath = (problem: Problem, known: () => ReadonlyArray<string>): Problem => {
  const { code, span } = problem
  if (code !== "unknown-key" || span.source.name !== SET_NAME) return problem
  const written = span.source.text.slice(0, span.source.text.indexOf("=")).trim()
  const hint = meantHint(meantPaths(written, known()))
  return hint === undefined ? problem : { ...problem, hint }
}
