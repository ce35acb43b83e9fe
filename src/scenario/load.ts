/** From a file name to a compiled scenario: read, follow `extends`, lay `--set` over it, decode, compile. */
import type { Told } from "../words/told.ts"
import { ownWordsIn } from "./ownWordsIn.ts"
import type { OwnWords } from "../words/OwnWords.ts"
import type { Reading } from "./Reading.ts"
import { Data, Effect, Result } from "effect"
import { dirname, isAbsolute, join } from "node:path"
import { append } from "../kernel/append.ts"
import { certainAfterMending } from "./certainAfterMending.ts"
import { compile } from "./compile.ts"
import type { Compiled } from "./Compiled.ts"
import { decode } from "./decode.ts"
import { idleChanges } from "./idleChanges.ts"
import { fingerprintOf } from "./fingerprint.ts"
import { otherKind } from "./fileKind.ts"
import { fileWords } from "./fileWords.ts"
import { meantHint, meantPaths, numberPaths } from "./meantPaths.ts"
import { merge } from "./merge.ts"
import { overlay } from "./overlay.ts"
import { errorsIn, inReadingOrder, type Problem } from "./Problem.ts"
import { MAX_YAML_BYTES, readYamlBytes } from "./readYaml.ts"
import type { Tables } from "./readMunicipalities.ts"
import type { Scenario } from "./Scenario.ts"
import { tableFile } from "./table/askedColumns.ts"
import { MAX_TABLE_BYTES, readerOf, readTable, type TableFile } from "./table/readTable.ts"
import { SET_NAME, type Source, type Span } from "./Source.ts"
import { liesIn, projectRoot } from "./projectRoot.ts"
import { at, type Tree } from "./Tree.ts"
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

const MAX_EXTENDS = 16

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

/** A published business case has no municipalities. */
const NO_TABLES: Tables = {
  municipalities: readTable("-", new TextEncoder().encode("code,name\n1,-\n"), { wanted: [] }).table!,
  mergers: undefined
}

interface Context<E, R> {
  readonly reading: Reading<E, R>
  readonly files: Array<string>
  readonly problems: Array<Problem>
  /** Real paths of the files laid so far. */
  readonly layers: Set<string>
  /** Sources of the files that extend others: their nulls delete. */
  readonly extending: Set<Source>
  /** Real path of the folder that no path may leave. */
  readonly root: string
}

/**
 * The files that a scenario is made of, bases first, itself last, each one once: where two bases share a base of their
 * own, their differences add up instead of the second undoing the first. Problems go to the context.
 */
const layersOf = <E, R>(
  context: Context<E, R>,
  file: string,
  chain: ReadonlyArray<string>,
  from: Span | undefined
): Effect.Effect<ReadonlyArray<Layer>, E, R> =>
  Effect.gen(function* () {
    const complain = (span: Span, code: string, words: Told): ReadonlyArray<Layer> => {
      context.problems.push(about(span, code, words))
      return []
    }
    const real = yield* inTree(context, file, from)
    if (real === undefined) return []
    if (from !== undefined && chain.includes(real)) {
      return complain(from, "extends-cycle", fileWords.cycle(file))
    }
    if (from !== undefined && chain.length > MAX_EXTENDS) {
      return complain(from, "extends-too-deep", fileWords.tooDeep(MAX_EXTENDS))
    }
    if (context.layers.has(real)) return []
    const bytes = yield* readNamed(context, file, MAX_YAML_BYTES, from)
    if (bytes === undefined) return []
    context.files.push(file)
    const other = otherKind(file, bytes, "scenario")
    if (other !== undefined) {
      context.problems.push(other)
      return []
    }
    const { source, tree, problems } = readYamlBytes(file, bytes)
    append(context.problems, problems)
    if (tree === undefined) return []
    if (tree.kind !== "map") {
      return complain(tree.span, "wrong-type", fileWords.noMap)
    }
    const layers: Array<Layer> = []
    const bases = namedBases(context, tree)
    if (bases.length > 0) context.extending.add(source)
    for (const { name, span } of bases) {
      layers.push(...(yield* layersOf(context, beside(file, name), [...chain, real], span)))
    }
    context.layers.add(real)
    const entries = new Map(tree.entries)
    entries.delete("extends")
    return [...layers, { ...tree, entries }]
  })

type Layer = Tree

const stack = <E, R>(context: Context<E, R>, layers: ReadonlyArray<Layer>): Tree =>
  layers.reduce((base, layer) => {
    const merged = merge(base, layer)
    append(context.problems, merged.problems)
    return merged.tree
  })

const namedBases = <E, R>(
  { problems }: Context<E, R>,
  tree: Tree
): ReadonlyArray<{ readonly name: string; readonly span: Span }> => {
  const node = at(tree, ["extends"])
  if (node === undefined) return []
  return (node.kind === "list" ? node.items : [node]).flatMap((item) => {
    if (item.kind === "scalar" && typeof item.value === "string") return [{ name: item.value, span: item.span }]
    problems.push({ ...about(item.span, "wrong-type", fileWords.noFileName), path: "extends" })
    return []
  })
}

/** The tables that a scenario names, or undefined after reporting why one cannot be read. */
const loadTables = <E, R>(context: Context<E, R>, scenario: string, tree: Tree, given: Scenario | undefined) =>
  Effect.gen(function* () {
    const file = given === undefined ? { wanted: [] } : tableFile(given.municipalities)
    const municipalities = yield* loadTable(context, scenario, at(tree, ["municipalities", "table"]), file)
    if (given?.municipalities.mergers === undefined)
      return municipalities === undefined ? undefined : { municipalities, mergers: undefined }
    const node = at(tree, ["municipalities", "mergers"])
    const mergers = yield* loadTable(context, scenario, node, { encoding: file.encoding, wanted: [] })
    return municipalities === undefined || mergers === undefined ? undefined : { municipalities, mergers }
  })

/** The tables of the staffing section, or undefined after reporting why one cannot be read. */
const loadStaffTables = <E, R>(context: Context<E, R>, scenario: string, tree: Tree, given: Scenario | undefined) =>
  Effect.gen(function* () {
    const section = given?.staffing
    if (section === undefined) return {}
    const written = typeof section.table === "string" ? undefined : section.table
    const node = at(tree, ["staffing", "table", ...(written === undefined ? [] : ["file"])])
    const staff = yield* loadTable(context, scenario, node, { ...written, wanted: ["code", "specialism", "have"] })
    if (section.travel === undefined || !("matrix" in section.travel))
      return staff === undefined ? undefined : { staff }
    const file = at(tree, ["staffing", "travel", "matrix"])
    const travel = yield* loadTable(context, scenario, file, { wanted: [] })
    return staff === undefined || travel === undefined ? undefined : { staff, travel }
  })

/** A table that a scenario names; on the command line it is named as if in the scenario's own file. */
const loadTable = <E, R>(context: Context<E, R>, scenario: string, node: Tree | undefined, asked: TableFile) =>
  Effect.gen(function* () {
    if (node?.kind !== "scalar" || typeof node.value !== "string") return undefined
    const { name } = node.span.source
    const file = beside(name === SET_NAME ? scenario : name, node.value)
    const real = yield* inTree(context, file, node.span)
    if (real === undefined) return undefined
    const bytes = yield* readNamed(context, file, MAX_TABLE_BYTES, node.span)
    if (bytes === undefined) return undefined
    context.files.push(file)
    const reader = readerOf(file)
    const readCells = reader === undefined ? undefined : yield* Effect.promise(reader)
    const { table, problems } = readTable(file, bytes, asked, readCells)
    append(context.problems, problems)
    return table
  })

/** The real path of a file, or undefined after reporting that it leaves the tree or is not there. */
const inTree = <E, R>({ reading, problems, root }: Context<E, R>, file: string, from: Span | undefined) =>
  Effect.gen(function* () {
    if (from === undefined) return yield* reading.realPath(file)
    const refuse = (code: string, words: Told): undefined => void problems.push(about(from, code, words))
    // A scenario that is itself named by an absolute path makes what stands beside it absolute as well.
    const fromFile = from.source.name
    if (isAbsolute(file) && fromFile !== SET_NAME && !isAbsolute(fromFile))
      return refuse("outside-tree", fileWords.absolute(file))
    const real = yield* Effect.result(reading.realPath(file))
    if (Result.isFailure(real))
      return refuse("unreadable-file", fileWords.unreadable(file, reading.describe(real.failure)))
    if (!liesIn(root, real.success)) return refuse("outside-tree", fileWords.outside(file, root))
    return real.success
  })

const readNamed = <E, R>(
  { reading, problems }: Context<E, R>,
  file: string,
  maxBytes: number,
  from: Span | undefined
) =>
  from === undefined
    ? reading.read(file, maxBytes)
    : Effect.catch(reading.read(file, maxBytes), (error) => {
        const code = reading.codeOf?.(error) ?? "unreadable-file"
        problems.push(about(from, code, fileWords.unreadable(file, reading.describe(error))))
        return Effect.succeed(undefined)
      })

/** A dash in a file is a file of that name; standard input is for the command line alone. */
const beside = (file: string, name: string): string => {
  const path = isAbsolute(name) ? name : join(dirname(file), name)
  return path === "-" ? "./-" : path
}

const about = (span: Span, code: string, words: Told): Problem => ({
  severity: "error",
  code,
  path: "",
  ...words,
  span
})
