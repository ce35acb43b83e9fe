/** Load scenarios in tests: from disk, or from texts in memory. */
import { Effect, Result } from "effect"
import { existsSync, readFileSync, realpathSync } from "node:fs"
import { normalize } from "node:path"
import { InvalidScenario, load, type Loaded } from "../../src/scenario/load.ts"
import type { Reading } from "../../src/scenario/Reading.ts"
import type { Problem } from "../../src/scenario/Problem.ts"
import { english } from "../../src/scenario/wording.ts"

const disk: Reading<Error, never> = {
  read: (path) => Effect.try({ try: () => readFileSync(path), catch: (cause) => cause as Error }),
  realPath: (path) => Effect.try({ try: () => realpathSync(path), catch: (cause) => cause as Error }),
  exists: (path) => Effect.sync(() => existsSync(path)),
  describe: (error) => error.message
}

const memory = (files: Readonly<Record<string, string>>): Reading<Error, never> => {
  const find = (path: string) => {
    const text = files[normalize(path)]
    return text === undefined ? Effect.fail(new Error(`${path} is absent`)) : Effect.succeed(text)
  }
  return {
    read: (path) => Effect.map(find(path), (text) => new TextEncoder().encode(text)),
    realPath: (path) => Effect.as(find(path), `/${normalize(path)}`),
    exists: (path) => Effect.succeed(path === "/package.json"),
    describe: (error) => error.message
  }
}

/** A scenario from disk; nothing changes what was loaded, so each is read once. */
export const loadFile = (file: string, changes: ReadonlyArray<string> = []): Promise<Loaded> => {
  const key = JSON.stringify([file, changes])
  const known = fromDisk.get(key) ?? Effect.runPromise(Effect.mapError(load(disk, file, changes), readable))
  fromDisk.set(key, known)
  return known
}

const fromDisk = new Map<string, Promise<Loaded>>()

export const loadTexts = (files: Readonly<Record<string, string>>, file: string, changes: ReadonlyArray<string> = []) =>
  Effect.runPromise(Effect.mapError(load(memory(files), file, changes), readable))

/** The same at once, for laws over generated scenarios. */
export const loadTextsNow = (files: Readonly<Record<string, string>>, file: string): Loaded =>
  Effect.runSync(Effect.mapError(load(memory(files), file), readable))

/** Every problem and warning of a scenario that is refused. */
export const problemsOf = (files: Readonly<Record<string, string>>, file: string): ReadonlyArray<Problem> => {
  const result = Effect.runSync(Effect.result(load(memory(files), file)))
  if (Result.isSuccess(result)) throw new Error(`${file} is fine`)
  if (!(result.failure instanceof InvalidScenario)) throw result.failure
  return result.failure.problems
}

const readable = (error: unknown) =>
  typeof error === "object" && error !== null && "problems" in error
    ? new Error((error.problems as ReadonlyArray<Problem>).map((p) => `${p.path}: ${english(p.message)}`).join("\n"))
    : (error as Error)
