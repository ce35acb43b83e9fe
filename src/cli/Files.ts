/** The disk as the commands see it: bounded reads, and writes that happen as a whole or not at all. */
import { Context, Effect, Layer } from "effect"
import { constants, lstatSync, readFileSync, realpathSync, statSync, type Stats } from "node:fs"
import { access, open, realpath, rename, stat, unlink, type FileHandle } from "node:fs/promises"
import { randomBytes } from "node:crypto"
import { basename, dirname, join, normalize } from "node:path"
import { reasonFrom, TooLarge, UnreadableFile, UnwritableFile } from "./errors.ts"

export class Files extends Context.Service<
  Files,
  {
    /** The whole file; fails without reading on when it holds more than `maxBytes`. */
    readonly read: (path: string, maxBytes: number) => Effect.Effect<Uint8Array, UnreadableFile | TooLarge>
    /** Put `content` where `path` leads, all of it or nothing: on any failure the old file stands as it was. */
    readonly writeWhole: (path: string, content: Uint8Array | string) => Effect.Effect<void, UnwritableFile>
    /** Put several files where their paths lead: all of them, or on any failure none. */
    readonly writeTogether: (files: ReadonlyArray<WholeFile>) => Effect.Effect<void, UnwritableFile>
    /** The absolute path with every link resolved. */
    readonly realPath: (path: string) => Effect.Effect<string, UnreadableFile>
    readonly exists: (path: string) => Effect.Effect<boolean>
  }
>()("casecap/Files") {
  static readonly disk = Layer.sync(Files, () => ({
    read: readFromDisk,
    writeWhole: (path, content) => writeTogether([{ path, content }]),
    writeTogether,
    realPath: (path) => Effect.try({ try: () => realpathSync.native(path), catch: unreadable(path) }),
    exists: (path) => Effect.sync(() => isThere(path))
  }))

  /** Files in memory for tests; what is written can be read again. A path's missing folders do not matter. */
  static readonly memory = (files: Readonly<Record<string, string | Uint8Array>>) =>
    Layer.sync(Files, () => {
      const contents = new Map(Object.entries(files).map(([path, content]) => [normalize(path), bytesOf(content)]))
      const find = (path: string) => {
        const content = contents.get(normalize(path))
        return content === undefined
          ? Effect.fail(new UnreadableFile({ path, reason: "ENOENT" }))
          : Effect.succeed(content)
      }
      return {
        read: (path, maxBytes) => Effect.flatMap(find(path), (content) => bounded(path, content, maxBytes)),
        writeWhole: (path, content) => Effect.sync(() => void contents.set(normalize(path), bytesOf(content))),
        writeTogether: (all) =>
          Effect.sync(() => {
            for (const { path, content } of all) contents.set(normalize(path), bytesOf(content))
          }),
        realPath: (path) => Effect.as(find(path), normalize(path)),
        exists: (path) => Effect.sync(() => contents.has(normalize(path)))
      }
    })
}

const isThere = (path: string): boolean => {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

const readFromDisk = Effect.fnUntraced(function* (path: string, maxBytes: number) {
  // A device or a pipe tells no size, so the size is asked first and the reading is bounded as well.
  const about = yield* Effect.try({ try: () => statSync(path), catch: unreadable(path) })
  if (about.isDirectory()) return yield* new UnreadableFile({ path, reason: "EISDIR" })
  if (about.size > maxBytes) return yield* new TooLarge({ path, bytes: about.size, limitBytes: maxBytes })
  // A file on disk answers at once, and a command reads five of them before it can start; only a pipe is waited for.
  const content = about.isFile()
    ? yield* Effect.try({ try: () => readFileSync(path), catch: unreadable(path) })
    : yield* Effect.acquireUseRelease(
        Effect.tryPromise({ try: () => open(path, "r"), catch: unreadable(path) }),
        (file) => Effect.tryPromise({ try: () => readUpTo(file, maxBytes + 1), catch: unreadable(path) }),
        closed
      )
  return yield* bounded(path, content, maxBytes)
})

/** A file to write, and its content. */
export interface WholeFile {
  readonly path: string
  readonly content: Uint8Array | string
}

const writeTogether = Effect.fnUntraced(function* (files: ReadonlyArray<WholeFile>) {
  const inPlace: Array<WholeFile> = []
  const replaced: Array<Replacement> = []
  for (const { path, content } of files) {
    const old = yield* Effect.tryPromise({ try: () => statIfThere(path), catch: unwritable(path) })
    if (old?.isDirectory() === true) return yield* new UnwritableFile({ path, reason: "EISDIR" })
    // A device or a pipe (/dev/stdout) cannot be replaced, only written to.
    if (old !== undefined && !old.isFile()) inPlace.push({ path, content })
    else {
      const target = yield* Effect.tryPromise({ try: () => targetOf(path, old), catch: unwritable(path) })
      replaced.push({ path, target, content, old })
    }
  }
  yield* replaceFiles(replaced)
  for (const { path, content } of inPlace) yield* writeInPlace(path, content)
})

interface Replacement extends WholeFile {
  readonly target: string
  readonly old: Stats | undefined
}

/**
 * Write each beside its target, and when all are written rename them over; the temporary files are gone in every
 * outcome.
 */
const replaceFiles = (
  files: ReadonlyArray<Replacement>,
  renames: ReadonlyArray<Effect.Effect<void, UnwritableFile>> = []
): Effect.Effect<void, UnwritableFile> => {
  const [first, ...rest] = files
  // From here there is no half way: each rename is either done or not.
  if (first === undefined) return Effect.uninterruptible(Effect.all(renames, { discard: true }))
  const { path, target, content, old } = first
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomBytes(6).toString("hex")}.tmp`)
  const renamed = Effect.tryPromise({ try: () => rename(temporary, target), catch: unwritable(path) })
  return Effect.acquireUseRelease(
    Effect.tryPromise({ try: () => open(temporary, "wx"), catch: unwritable(path) }),
    (file) =>
      Effect.tryPromise({
        try: async () => {
          await file.writeFile(content)
          if (old !== undefined) await file.chmod(old.mode & 0o7777)
          await file.sync()
        },
        catch: unwritable(path)
      }).pipe(Effect.andThen(replaceFiles(rest, [...renames, renamed]))),
    (file) =>
      Effect.andThen(
        closed(file),
        Effect.promise(() => unlink(temporary).catch(() => undefined))
      )
  )
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

const readUpTo = async (file: FileHandle, bytes: number): Promise<Uint8Array> => {
  const chunks: Array<Uint8Array> = []
  for (let length = 0; length < bytes;) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(chunkBytes), 0, chunkBytes, null)
    if (bytesRead === 0) break
    chunks.push(buffer.subarray(0, bytesRead))
    length += bytesRead
  }
  return Buffer.concat(chunks)
}

// A scenario fits into one chunk and a table of 9,800 municipalities into a few.
const chunkBytes = 256 * 1024

const bounded = (path: string, content: Uint8Array, maxBytes: number) =>
  content.length > maxBytes
    ? Effect.fail(new TooLarge({ path, bytes: content.length, limitBytes: maxBytes }))
    : Effect.succeed(content)

const closed = (file: FileHandle) => Effect.promise(() => file.close().catch(() => undefined))

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : content

const unreadable = (path: string) => (cause: unknown) => new UnreadableFile({ path, reason: reasonFrom(cause) })
const unwritable = (path: string) => (cause: unknown) => new UnwritableFile({ path, reason: reasonFrom(cause) })
