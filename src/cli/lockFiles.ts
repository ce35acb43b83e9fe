/** Lock files on disk: compared, updated and accepted, with no two runs inside one at a time. */
import { Clock, Effect } from "effect"
import { join } from "node:path"
import { LOCK_FILE, type Lock } from "../analysis/lock/Lock.ts"
import {
  acceptedLock,
  byFolder,
  compareWithLock,
  type GuardedFolder,
  nothingToAccept,
  updatedLock
} from "../analysis/lock/lockRun.ts"
import { lockText, readLock } from "../analysis/lock/lockText.ts"
import type { Acceptance } from "../analysis/lock/snapshot.ts"
import type { FolderLock } from "../analysis/TestReport.ts"
import type { PreparedRun } from "../analysis/checks/runChecks.ts"
import { MAX_YAML_BYTES } from "../scenario/readYaml.ts"
import { UsageError } from "./errors.ts"
import { exclusively } from "./exclusive.ts"
import { Files } from "./Files.ts"
import { invalidInput } from "./load.ts"

export interface LockWishes {
  readonly update: boolean
  readonly accept: ReadonlyArray<string>
  readonly note: string
  /** Whether every check of the folders runs, so that what none of them names is left over. */
  readonly allChecks: boolean
}

/**
 * Do what is wished with the lock file of every folder, then say how it stands. A file that cannot be understood is
 * never written over.
 */
export const lockStep = Effect.fn("lockStep")(function* (guarded: PreparedRun["guarded"], wishes: LockWishes) {
  const folders = byFolder(guarded)
  if (wishes.update) return yield* Effect.forEach(folders, (folder) => update(folder, wishes))
  if (wishes.accept.length > 0) return yield* acceptAll(folders, wishes)
  return yield* Effect.forEach(folders, (folder) =>
    Effect.map(readFolder(folder), (lock) => standing(folder, lock, { written: false, allChecks: wishes.allChecks }))
  )
})

const lockPath = ({ folder }: GuardedFolder): string => join(folder, LOCK_FILE)

/** The lock of a folder; undefined where there is none. */
const readFolder = (folder: GuardedFolder) =>
  Effect.gen(function* () {
    const files = yield* Files
    const path = lockPath(folder)
    if (!(yield* files.exists(path))) return undefined
    const read = readLock(path, new TextDecoder().decode(yield* files.read(path, MAX_YAML_BYTES)))
    return "lock" in read ? read.lock : yield* invalidInput(read.problems)
  })

const standing = (
  folder: GuardedFolder,
  lock: Lock | undefined,
  { written, allChecks }: { readonly written: boolean; readonly allChecks: boolean }
): FolderLock => ({
  file: lockPath(folder),
  exists: lock !== undefined,
  written,
  ...compareWithLock(folder, lock ?? {}, allChecks)
})

const update = (folder: GuardedFolder, { note, allChecks }: LockWishes) =>
  exclusively(
    lockPath(folder),
    Effect.gen(function* () {
      const before = (yield* readFolder(folder)) ?? {}
      const text = lockText(updatedLock(folder, before, yield* acceptanceOf(note), allChecks))
      yield* (yield* Files).rewriteWhole(lockPath(folder), text)
      return standing(folder, yield* readFolder(folder), { written: true, allChecks })
    })
  )

/** Each name must be a change in at least one folder; when one is not, nothing is written. */
const acceptAll = (folders: ReadonlyArray<GuardedFolder>, { accept, note, allChecks }: LockWishes) =>
  Effect.gen(function* () {
    const before = yield* Effect.forEach(folders, (guarded) =>
      Effect.map(readFolder(guarded), (lock) => ({ guarded, lock: lock ?? {} }))
    )
    const acceptance = yield* acceptanceOf(note)
    const found = before.map(({ guarded, lock }) => acceptedLock(guarded, lock, accept, acceptance).found)
    const unknown = accept.find((what) => !found.some((names) => names.has(what)))
    if (unknown !== undefined) return yield* new UsageError({ text: nothingToAccept(before, unknown) })
    return yield* Effect.forEach(folders, (folder) =>
      exclusively(
        lockPath(folder),
        Effect.gen(function* () {
          // Read again: another run may have accepted something in the meantime.
          const lock = yield* readFolder(folder)
          if (lock === undefined) return standing(folder, undefined, { written: false, allChecks })
          const next = acceptedLock(folder, lock, accept, acceptance)
          if (next.found.size > 0) yield* (yield* Files).rewriteWhole(lockPath(folder), lockText(next.lock))
          return standing(folder, yield* readFolder(folder), { written: next.found.size > 0, allChecks })
        })
      )
    )
  })

const acceptanceOf = (note: string): Effect.Effect<Acceptance> =>
  Effect.map(Clock.currentTimeMillis, (now) => ({ date: new Date(now).toISOString().slice(0, 10), note }))
