/** Writes files that are there as a whole or not at all, one or several together. */
import { Effect } from "effect"
import { randomBytes } from "node:crypto"
import { constants, type Stats } from "node:fs"
import {
  access,
  copyFile,
  type FileHandle,
  link,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  stat,
  unlink
} from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { say, type Text } from "../words/Lang.ts"
import { reasonFrom, UnwritableFile } from "./errors.ts"
import { isGone, owner } from "./owner.ts"

/** A file to write, and its content. */
export interface WholeFile {
  readonly path: string
  readonly content: Uint8Array | string
  /**
   * What must stand there still when it is replaced, null for no file: whoever was held up in between must not undo
   * what another has written.
   */
  readonly expected?: Uint8Array | null
}

/**
 * Put the files where their paths lead: all of them, or on any failure or interruption none. What a device or a pipe
 * has taken cannot be taken back; those come last.
 */
export const writeTogether = Effect.fnUntraced(function* (files: ReadonlyArray<WholeFile>) {
  const inPlace: Array<WholeFile> = []
  const replaced: Array<Replacement> = []
  for (const file of files) {
    const { target, old } = yield* placeOf(file.path)
    if (target === undefined) inPlace.push(file)
    else replaced.push({ ...file, target, old })
  }
  yield* Effect.promise(() => withoutLeftovers(replaced.map(({ target }) => target)))
  yield* staged(replaced, (ready) => putInPlace(ready, inPlace))
})

/** Fails where a file could not be put, as the disk stands; nothing is written. */
export const checkWritable = Effect.fnUntraced(function* (paths: ReadonlyArray<string>) {
  for (const path of paths) {
    const { target } = yield* placeOf(path)
    if (target === undefined) continue
    yield* Effect.tryPromise({ try: () => access(dirname(target), constants.W_OK), catch: unwritable(path) })
  }
})

/** Where a path leads: the file to replace or to make; no target for what can only be written to. */
const placeOf = Effect.fnUntraced(function* (path: string) {
  const old = yield* Effect.tryPromise({ try: () => statIfThere(path), catch: unwritable(path) })
  if (old?.isDirectory() === true || path.endsWith("/")) return yield* new UnwritableFile({ path, reason: "EISDIR" })
  // A device or a pipe (/dev/stdout) cannot be replaced, only written to.
  if (old !== undefined && !old.isFile()) return { target: undefined, old }
  return { target: yield* Effect.tryPromise({ try: () => targetOf(path, old), catch: unwritable(path) }), old }
})

/** Let go of an open file, whatever its disk says to that. */
export const closed = (file: FileHandle) => Effect.promise(() => file.close().catch(() => undefined))

interface Replacement extends WholeFile {
  readonly target: string
  readonly old: Stats | undefined
}

interface Staged extends Replacement {
  readonly temporary: string
}

/** Write each beside its target; the temporary files are gone in every outcome. */
const staged = (
  files: ReadonlyArray<Replacement>,
  use: (ready: ReadonlyArray<Staged>) => Effect.Effect<void, UnwritableFile>,
  ready: ReadonlyArray<Staged> = []
): Effect.Effect<void, UnwritableFile> => {
  const [first, ...rest] = files
  if (first === undefined) return use(ready)
  const { path, target, content, old } = first
  const temporary = nameBeside(target, "tmp")
  return Effect.acquireUseRelease(
    // With the rights of its target from the start: nobody reads it who may not read that.
    Effect.tryPromise({
      try: () => open(temporary, "wx", old === undefined ? 0o666 : old.mode & 0o777),
      catch: unwritable(path)
    }),
    (file) =>
      Effect.tryPromise({
        try: async () => {
          await file.writeFile(content)
          if (old !== undefined) await file.chmod(old.mode & 0o7777)
          await file.sync()
        },
        catch: unwritable(path)
      }).pipe(Effect.andThen(staged(rest, use, [...ready, { ...first, temporary }]))),
    (file) =>
      Effect.andThen(
        closed(file),
        Effect.promise(() => gone(temporary))
      )
  )
}

/** From here each file is either the old or the new one; when a later one fails, the earlier ones are put back. */
const putInPlace = (ready: ReadonlyArray<Staged>, inPlace: ReadonlyArray<WholeFile>) =>
  Effect.uninterruptibleMask((interruptible) => {
    const alone = ready.length + inPlace.length === 1
    const done: Array<Replaced> = []
    const all = Effect.gen(function* () {
      for (const file of ready) {
        done.push(yield* Effect.tryPromise({ try: () => replace(file, alone), catch: unwritable(file.path) }))
      }
      // A pipe takes as long as its reader.
      for (const { path, content } of inPlace) yield* interruptible(writeInPlace(path, content))
      for (const { kept } of done) if (kept !== undefined) yield* Effect.promise(() => gone(kept))
    })
    return all.pipe(
      Effect.onInterrupt(() => Effect.promise(() => putBack(done))),
      Effect.catch(({ path, reason }) =>
        Effect.flatMap(
          Effect.promise(() => putBack(done)),
          (stuck) =>
            Effect.fail(
              new UnwritableFile({ path, reason, ...(done.length > 0 && { others: othersText(done, stuck) }) })
            )
        )
      )
    )
  })

/** A file that has been replaced, and where the old one is kept until all are. */
interface Replaced {
  readonly path: string
  readonly target: string
  readonly kept: string | undefined
}

const replace = async ({ path, target, temporary, old, expected }: Staged, alone: boolean): Promise<Replaced> => {
  if (expected !== undefined && !sameBytes(await readFile(target).catch(() => null), expected))
    throw Object.assign(new Error("changed"), { code: "CHANGED" })
  const kept = alone || old === undefined ? undefined : nameBeside(target, "old")
  try {
    // Under a second name the old file takes no room; a disk that knows one name a file gets a copy.
    if (kept !== undefined) await link(target, kept).catch(() => copyFile(target, kept, constants.COPYFILE_EXCL))
    await rename(temporary, target)
  } catch (cause) {
    if (kept !== undefined) await gone(kept)
    throw cause
  }
  return { path, target, kept }
}

/** The last one first; what cannot be put back is returned. */
const putBack = async (done: ReadonlyArray<Replaced>): Promise<ReadonlyArray<Replaced>> => {
  const stuck: Array<Replaced> = []
  for (const file of done.toReversed()) {
    try {
      await (file.kept === undefined ? unlink(file.target) : rename(file.kept, file.target))
    } catch {
      stuck.push(file)
    }
  }
  return stuck
}

const othersText = (done: ReadonlyArray<Replaced>, stuck: ReadonlyArray<Replaced>): Text => {
  const untouched = done.filter((file) => !stuck.includes(file)).map(({ path }) => path)
  const replaced = stuck.map(({ path, kept }) => (kept === undefined ? path : `${path} (${kept})`))
  const parts = [
    ...(untouched.length === 0 ? [] : [say("errors.asBefore", { files: untouched.join(", ") })]),
    ...(replaced.length === 0 ? [] : [say("errors.notPutBack", { files: replaced.join(", ") })])
  ]
  const [first = "", second] = parts
  return second === undefined ? first : say("errors.both", { one: first, other: second })
}

const writeInPlace = (path: string, content: Uint8Array | string) =>
  Effect.acquireUseRelease(
    Effect.tryPromise({ try: () => open(path, "w"), catch: unwritable(path) }),
    (file) => Effect.tryPromise({ try: () => file.writeFile(content), catch: unwritable(path) }),
    closed
  )

/** The file that is replaced: where a link leads, so that the link stays a link. */
const targetOf = async (path: string, old: Stats | undefined): Promise<string> => {
  if (old === undefined) return path
  // A rename asks only the folder for permission; a file that was made read-only is meant to stay.
  await access(path, constants.W_OK)
  return realpath(path)
}

const statIfThere = (path: string): Promise<Stats | undefined> =>
  stat(path).catch((cause: unknown) => {
    if (reasonFrom(cause) === "ENOENT") return undefined
    throw cause
  })

const sameBytes = (a: Uint8Array | null, b: Uint8Array | null): boolean =>
  a === null || b === null ? a === b : Buffer.compare(a, b) === 0

/** A hidden name that nobody has, on the same disk; it says whose it is. */
const nameBeside = (target: string, suffix: string): string =>
  join(dirname(target), `${hidden(target)}${owner()}-${randomBytes(6).toString("hex")}.${suffix}`)

const hidden = (target: string): string => `.${basename(target).slice(0, 100)}.`

/** Without what runs have left beside these files that were killed while they wrote them. */
const withoutLeftovers = async (targets: ReadonlyArray<string>): Promise<void> => {
  for (const folder of new Set(targets.map((target) => dirname(target)))) {
    const starts = targets.filter((target) => dirname(target) === folder).map(hidden)
    for (const name of await readdir(folder).catch(() => [])) {
      const start = starts.find((one) => name.startsWith(one))
      const [made] = start === undefined ? [] : (LEFTOVER.exec(name.slice(start.length))?.slice(1) ?? [])
      if (made !== undefined && isGone(made)) await gone(join(folder, name))
    }
  }
}

const LEFTOVER = /^([0-9a-f]{6}-\d+)-[0-9a-f]{12}\.(?:tmp|old)$/u

const gone = (path: string): Promise<void> => unlink(path).catch(() => undefined)

const unwritable = (path: string) => (cause: unknown) => new UnwritableFile({ path, reason: reasonFrom(cause) })
