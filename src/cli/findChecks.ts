/** The checks files that a test run means: files as they are given, folders searched to the bottom. */
import { Effect } from "effect"
import type { Dirent } from "node:fs"
import { readdir, stat } from "node:fs/promises"
import { join } from "node:path"
import { reasonFrom, UnreadableFile, UsageError } from "./errors.ts"

export const CHECKS_SUFFIX = ".checks.yaml"

/** Where checks are looked for when nothing is said. */
const DEFAULT_FOLDER = "scenarios"

/** Paths in alphabetical order within each folder, each once; fails when there is none. */
export const findChecks = Effect.fn("findChecks")(function* (given: ReadonlyArray<string>) {
  const paths = given.length > 0 ? given : [yield* defaultPath]
  const found: Array<string> = []
  for (const path of paths) {
    const about = yield* Effect.tryPromise({ try: () => stat(path), catch: unreadable(path) })
    if (about.isDirectory()) found.push(...(yield* search(path)))
    else found.push(path)
  }
  if (found.length > 0) return [...new Set(found)]
  const where = paths.join(", ")
  return yield* new UsageError({
    text: {
      da: `ingen *${CHECKS_SUFFIX} i ${where}; skriv en, eller angiv en anden mappe`,
      en: `no *${CHECKS_SUFFIX} in ${where}; write one, or name another folder`
    }
  })
})

const defaultPath = Effect.promise(() =>
  stat(DEFAULT_FOLDER).then(
    (about) => (about.isDirectory() ? DEFAULT_FOLDER : "."),
    () => "."
  )
)

/** Links to folders are not followed: a link that leads back up would never end. */
const search = (folder: string): Effect.Effect<ReadonlyArray<string>, UnreadableFile> =>
  Effect.gen(function* () {
    const entries = yield* Effect.tryPromise({
      try: () => readdir(folder, { withFileTypes: true }),
      catch: unreadable(folder)
    })
    const found: Array<string> = []
    for (const entry of entries.sort(byName)) {
      const path = folder === "." ? entry.name : join(folder, entry.name)
      if (entry.isDirectory()) {
        if (entry.name !== "node_modules" && !entry.name.startsWith(".")) found.push(...(yield* search(path)))
      } else if (entry.name.endsWith(CHECKS_SUFFIX)) found.push(path)
    }
    return found
  })

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

const unreadable = (path: string) => (cause: unknown) => new UnreadableFile({ path, reason: reasonFrom(cause) })
