/** The files that a scenario is read from: none outside its tree, and each complaint at the line that names the file. */
import { Effect, Result } from "effect"
import { dirname, isAbsolute, join } from "node:path"
import type { Told } from "../words/told.ts"
import { fileWords } from "./fileWords.ts"
import type { Problem } from "./Problem.ts"
import { liesIn } from "./projectRoot.ts"
import type { Reading } from "./Reading.ts"
import { SET_NAME, type Source, type Span } from "./Source.ts"

/** What a scenario is loaded with: where its files come from, and what has been found so far. */
export interface Context<E, R> {
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

/** The real path of a file, or undefined after reporting that it leaves the tree or is not there. */
export const inTree = <E, R>({ reading, problems, root }: Context<E, R>, file: string, from: Span | undefined) =>
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

/** The bytes of a file; one that a scenario names and that cannot be read is a problem of the scenario. */
export const readNamed = <E, R>(
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
export const beside = (file: string, name: string): string => {
  const path = isAbsolute(name) ? name : join(dirname(file), name)
  return path === "-" ? "./-" : path
}

/** A problem of a place, from its words. */
export const about = (span: Span, code: string, words: Told): Problem => ({
  severity: "error",
  code,
  path: "",
  ...words,
  span
})
