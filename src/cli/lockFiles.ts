/** Lock files on disk: compared, updated and accepted, with no two runs inside one at a time. */
import { Clock, Effect } from "effect"
import { join, normalize } from "node:path"
import { LOCK_FILE, type Lock, MAX_LOCK_BYTES } from "../analysis/lock/Lock.ts"
import {
  acceptedLock,
  byFolder,
  compareWithLock,
  type GuardedFolder,
  nothingToAccept,
  updatedLock
} from "../analysis/lock/lockRun.ts"
import { EMPTY_LOCK, lockText, readLock } from "../analysis/lock/lockText.ts"
import type { Acceptance } from "../analysis/lock/snapshot.ts"
import type { FolderLock } from "../analysis/TestReport.ts"
import type { PreparedRun } from "../analysis/checks/runChecks.ts"
import { say, type Text } from "../words/Lang.ts"
import { UsageError } from "../platform/errors.ts"
import { exclusively } from "../platform/exclusive.ts"
import { Files } from "../platform/Files.ts"
import { invalidInput } from "./load.ts"

export interface LockWishes {
  readonly update: boolean
  readonly accept: ReadonlyArray<string>
  readonly note: string
  /** Whether every check of a folder runs, so that what none of them names is left over. */
  readonly allChecks: (folder: string) => boolean
  /** Folders with a lock file, also without a check: what such a lock holds is left over. */
  readonly locked: ReadonlyArray<string>
  /** Says what is waited for. */
  readonly tell: (waiting: Text) => Effect.Effect<void>
}

/**
 * Do what is wished with the lock file of every folder, then say how it stands. A file that cannot be understood is
 * never written over.
 */
export const lockStep = Effect.fn("lockStep")(function* (guarded: PreparedRun["guarded"], wishes: LockWishes) {
  const named = byFolder(guarded)
  const known = new Set(named.map(({ folder }) => normalize(folder)))
  const folders = [
    ...named,
    ...wishes.locked
      .filter((folder) => !known.has(normalize(folder)) && wishes.allChecks(folder))
      .map((folder): GuardedFolder => ({ folder, scenarios: [] }))
  ]
  if (wishes.update) return yield* Effect.forEach(folders, (folder) => update(folder, wishes))
  if (wishes.accept.length > 0) return yield* acceptAll(folders, wishes)
  return yield* Effect.forEach(folders, (folder) =>
    Effect.map(readFolder(folder), (lock) =>
      standing(folder, lock, { written: false, allChecks: wishes.allChecks(folder.folder) })
    )
  )
})

const lockPath = ({ folder }: GuardedFolder): string => join(folder, LOCK_FILE)

/** The lock of a folder; undefined where there is none. */
const readFolder = (folder: GuardedFolder) => Effect.map(readAsItIs(folder), ({ lock }) => lock)

/** The same with the bytes that it was read from, null where there is no file. */
const readAsItIs = (folder: GuardedFolder, anew = false) =>
  Effect.gen(function* () {
    const files = yield* Files
    const path = lockPath(folder)
    if (!(yield* files.exists(path))) return { lock: undefined, bytes: null }
    const bytes = yield* files.read(path, MAX_LOCK_BYTES)
    const read = readLock(path, new TextDecoder().decode(bytes))
    if ("lock" in read) return { lock: read.lock, bytes }
    // Nothing is lost by writing an empty file anew.
    if (anew && read.problems.every(({ code }) => code === EMPTY_LOCK)) return { lock: undefined, bytes }
    return yield* invalidInput(read.problems)
  })

/** A lock that could not be read again is not written. */
const write = (folder: GuardedFolder, text: string, before: Uint8Array | null) =>
  Effect.gen(function* () {
    const bytes = new TextEncoder().encode(text)
    if (bytes.length > MAX_LOCK_BYTES) return yield* new UsageError({ text: tooLarge(folder, bytes.length) })
    return yield* (yield* Files).rewriteWhole(lockPath(folder), bytes, before)
  })

const tooLarge = (folder: GuardedFolder, bytes: number): Text => {
  const [size, most] = [Math.ceil(bytes / 1024 ** 2), MAX_LOCK_BYTES / 1024 ** 2]
  return say("errors.lockTooLarge", { lock: lockPath(folder), size, most })
}

const standing = (
  folder: GuardedFolder,
  lock: Lock | undefined,
  { written, allChecks }: { readonly written: boolean; readonly allChecks: boolean }
): FolderLock => ({
  file: lockPath(folder),
  exists: lock !== undefined,
  privateNumbers: new Set(
    folder.scenarios.flatMap(({ loaded }) =>
      loaded.compiled.assumptions.filter((one) => one.private).map(({ path }) => path)
    )
  ).size,
  written,
  ...compareWithLock(folder, lock ?? {}, allChecks)
})

const update = (folder: GuardedFolder, { note, allChecks, tell }: LockWishes) =>
  exclusively(
    lockPath(folder),
    Effect.gen(function* () {
      const { lock = {}, bytes } = yield* readAsItIs(folder, true)
      const all = allChecks(folder.folder)
      yield* write(folder, lockText(updatedLock(folder, lock, yield* acceptanceOf(note), all)), bytes)
      return standing(folder, yield* readFolder(folder), { written: true, allChecks: all })
    }),
    tell
  )

/** Each name must be a change in at least one folder; when one is not, nothing is written. */
const acceptAll = (folders: ReadonlyArray<GuardedFolder>, { accept, note, allChecks, tell }: LockWishes) =>
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
          const { lock, bytes } = yield* readAsItIs(folder)
          const all = allChecks(folder.folder)
          if (lock === undefined) return standing(folder, undefined, { written: false, allChecks: all })
          const next = acceptedLock(folder, lock, accept, acceptance)
          if (next.found.size > 0) yield* write(folder, lockText(next.lock), bytes)
          return standing(folder, yield* readFolder(folder), { written: next.found.size > 0, allChecks: all })
        }),
        tell
      )
    )
  })

const acceptanceOf = (note: string): Effect.Effect<Acceptance> =>
  Effect.map(Clock.currentTimeMillis, (now) => ({ date: new Date(now).toISOString().slice(0, 10), note }))
