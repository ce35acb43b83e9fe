/** The disk as the commands see it: bounded reads, and writes that happen as a whole or not at all. */
import { Context, Effect, Layer } from "effect"
import { lstatSync, readFileSync, realpathSync, statSync } from "node:fs"
import { open, type FileHandle } from "node:fs/promises"
import { join, normalize } from "node:path"
import { reasonFrom, TooLarge, UnreadableFile, type UnwritableFile } from "./errors.ts"
import { filesRead } from "./filesRead.ts"
import { STANDARD } from "./standardStreams.ts"
import { checkWritable, closed, type WholeFile, writeTogether } from "./wholeFiles.ts"

export class Files extends Context.Service<
  Files,
  {
    /** The whole file; fails without reading on when it holds more than `maxBytes`. */
    readonly read: (path: string, maxBytes: number) => Effect.Effect<Uint8Array, UnreadableFile | TooLarge>
    /**
     * Put `content` where `path` leads, all of it or nothing: on any failure the old file stands as it was. A file that
     * was read is somebody's source and never written over, whatever it is called here.
     */
    readonly writeWhole: (path: string, content: Uint8Array | string) => Effect.Effect<void, UnwritableFile>
    /**
     * The same over a file that was read in order to be changed: a lock. Fails where something else stands there by now
     * than `expected`, null for no file.
     */
    readonly rewriteWhole: (
      path: string,
      content: Uint8Array | string,
      expected?: Uint8Array | null
    ) => Effect.Effect<void, UnwritableFile>
    /** Whether a path leads to a file that was read. */
    readonly hasRead: (path: string) => Effect.Effect<boolean>
    /** Put several files where their paths lead: all of them, or on any failure none, which it says. */
    readonly writeTogether: (files: ReadonlyArray<WholeFile>) => Effect.Effect<void, UnwritableFile>
    /** Fail where no file can be put, a folder that is missing first of all: before a long computation, not after. */
    readonly checkWritable: (paths: ReadonlyArray<string>) => Effect.Effect<void, UnwritableFile>
    /** The absolute path with every link resolved. */
    readonly realPath: (path: string) => Effect.Effect<string, UnreadableFile>
    readonly exists: (path: string) => Effect.Effect<boolean>
  }
>()("casecap/Files") {
  static readonly disk = Layer.sync(Files, () => {
    const known = filesRead()
    const writeUnread = (files: ReadonlyArray<WholeFile>) =>
      Effect.andThen(known.refuse(files.map(({ path }) => path)), writeTogether(files))
    return {
      read: (path, maxBytes) => Effect.tap(readFromDisk(path, maxBytes), () => Effect.sync(() => known.add(path))),
      writeWhole: (path, content) => writeUnread([{ path, content }]),
      rewriteWhole: (path, content, expected) =>
        writeTogether([{ path, content, ...(expected === undefined ? {} : { expected }) }]),
      writeTogether: writeUnread,
      hasRead: (path) => Effect.sync(() => known.has(path)),
      checkWritable: (paths) => Effect.andThen(known.refuse(paths), checkWritable(paths)),
      realPath: (path) => Effect.try({ try: () => realPathOf(path), catch: unreadable(path) }),
      exists: (path) => Effect.sync(() => isThere(path))
    }
  })

  /** Files in memory for tests; what is written can be read again. A path's missing folders do not matter. */
  static readonly memory = (files: Readonly<Record<string, string | Uint8Array>>) =>
    Layer.sync(Files, () => {
      const contents = new Map(Object.entries(files).map(([path, content]) => [normalize(path), bytesOf(content)]))
      const known = filesRead(normalize)
      const writeAll = (all: ReadonlyArray<WholeFile>) =>
        Effect.sync(() => {
          for (const { path, content } of all) contents.set(normalize(path), bytesOf(content))
        })
      const writeUnread = (all: ReadonlyArray<WholeFile>) =>
        Effect.andThen(known.refuse(all.map(({ path }) => path)), writeAll(all))
      const find = (path: string) => {
        const content = contents.get(normalize(path))
        return content === undefined
          ? Effect.fail(new UnreadableFile({ path, reason: "ENOENT" }))
          : Effect.succeed(content)
      }
      return {
        read: (path, maxBytes) =>
          Effect.flatMap(find(path), (content) => {
            known.add(path)
            return bounded(path, content, maxBytes)
          }),
        writeWhole: (path, content) => writeUnread([{ path, content }]),
        rewriteWhole: (path, content) => writeAll([{ path, content }]),
        writeTogether: writeUnread,
        hasRead: (path) => Effect.sync(() => known.has(path)),
        checkWritable: () => Effect.void,
        realPath: (path) => Effect.as(find(path), normalize(path)),
        exists: (path) => Effect.sync(() => contents.has(normalize(path)))
      }
    })
}

/** Paths in a scenario on standard input are relative to the working folder. */
const realPathOf = (path: string): string =>
  path === STANDARD ? join(realpathSync.native("."), STANDARD) : realpathSync.native(path)

const isThere = (path: string): boolean => {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

const readFromDisk = Effect.fnUntraced(function* (path: string, maxBytes: number) {
  if (path === STANDARD) return yield* bounded(path, yield* standardInput(maxBytes), maxBytes)
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

/** All of standard input, up to one byte more than may be; a scenario that is named twice is read once. */
const standardInput = (maxBytes: number) => {
  const { stdin } = process
  const reading = read.get(stdin) ?? readWhole(stdin, maxBytes)
  read.set(stdin, reading)
  return Effect.tryPromise({ try: () => reading, catch: unreadable(STANDARD) })
}

const read = new WeakMap<AsyncIterable<Uint8Array>, Promise<Uint8Array>>()

const readWhole = async (stdin: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> => {
  const chunks: Array<Uint8Array> = []
  let length = 0
  for await (const chunk of stdin) {
    chunks.push(chunk)
    length += chunk.length
    if (length > maxBytes) break
  }
  return Buffer.concat(chunks)
}

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

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : content

const unreadable = (path: string) => (cause: unknown) => new UnreadableFile({ path, reason: reasonFrom(cause) })
