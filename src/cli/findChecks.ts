/** The checks files that a test run means: files as they are given, folders searched to the bottom. */
import { say } from "../words/Lang.ts"
import { Effect } from "effect"
import type { Dirent } from "node:fs"
import { readdir, stat } from "node:fs/promises"
import { dirname, join } from "node:path"
import { LOCK_FILE } from "../analysis/lock/Lock.ts"
import { append } from "../kernel/append.ts"
import { reasonFrom, UnreadableFile, UsageError } from "../platform/errors.ts"

export const CHECKS_SUFFIX = ".checks.yaml"

/** Where checks are looked for when nothing is said. */
const DEFAULT_FOLDER = "scenarios"

/** The folders below the given ones that hold a lock file, whether or not checks stand beside it. */
export const findLocks = Effect.fn("findLocks")(function* (given: ReadonlyArray<string>) {
  const paths = given.length > 0 ? given : [yield* defaultPath]
  const found: Array<string> = []
  for (const path of paths) {
    const about = yield* Effect.tryPromise({ try: () => stat(path), catch: unreadable(path) })
    if (about.isDirectory()) append(found, yield* search(path, (name) => name === LOCK_FILE))
  }
  return [...new Set(found.map((path) => dirname(path)))]
})

/** The checks files of one folder, not of those below it. */
export const checksIn = Effect.fn("checksIn")(function* (folder: string) {
  const names = yield* Effect.tryPromise({ try: () => readdir(folder), catch: unreadable(folder) })
  return names.filter(isChecks).map((name) => join(folder, name))
})

/** Paths in alphabetical order within each folder, each once; fails when there is none. */
export const findChecks = Effect.fn("findChecks")(function* (given: ReadonlyArray<string>) {
  const paths = given.length > 0 ? given : [yield* defaultPath]
  const found: Array<string> = []
  for (const path of paths) {
    const about = yield* Effect.tryPromise({ try: () => stat(path), catch: unreadable(path) })
    if (about.isDirectory()) append(found, yield* search(path, isChecks))
    else found.push(path)
  }
  if (found.length > 0) return [...new Set(found)]
  const where = paths.join(", ")
  return yield* new UsageError({
    text: say("errors.noChecks", { pattern: `*${CHECKS_SUFFIX}`, where })
  })
})

const defaultPath = Effect.promise(() =>
  stat(DEFAULT_FOLDER).then(
    (about) => (about.isDirectory() ? DEFAULT_FOLDER : "."),
    () => "."
  )
)

/** Links to folders are not followed: a link that leads back up would never end. */
const search = (
  folder: string,
  wanted: (name: string) => boolean
): Effect.Effect<ReadonlyArray<string>, UnreadableFile> =>
  Effect.gen(function* () {
    const entries = yield* Effect.tryPromise({
      try: () => readdir(folder, { withFileTypes: true }),
      catch: unreadable(folder)
    })
    const found: Array<string> = []
    for (const entry of entries.sort(byName)) {
      const path = folder === "." ? entry.name : join(folder, entry.name)
      if (entry.isDirectory()) {
        if (entry.name !== "node_modules" && !entry.name.startsWith(".")) append(found, yield* search(path, wanted))
      } else if (wanted(entry.name)) found.push(path)
    }
    return found
  })

const isChecks = (name: string): boolean => name.endsWith(CHECKS_SUFFIX)

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

const unreadable = (path: string) => (cause: unknown) => new UnreadableFile({ path, reason: reasonFrom(cause) })
