import { Effect, Fiber } from "effect"
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Files } from "../../src/platform/Files.ts"
import { textIn } from "../../src/words/Lang.ts"
import { describe, expect, it } from "../support/effect.ts"

const limitBytes = 1024

const onDisk = <A, E>(use: (files: Files["Service"], folder: string) => Effect.Effect<A, E>) =>
  Effect.gen(function* () {
    const folder = mkdtempSync(join(tmpdir(), "casecap-files-"))
    return yield* use(yield* Files, folder)
  }).pipe(Effect.provide(Files.disk))

const words = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe("reading", () => {
  it.effect("gives the bytes as they are", () =>
    onDisk((files, folder) =>
      Effect.gen(function* () {
        writeFileSync(join(folder, "a"), Buffer.from([0xef, 0xbb, 0xbf, 0xe6]))
        expect([...(yield* files.read(join(folder, "a"), limitBytes))]).toEqual([0xef, 0xbb, 0xbf, 0xe6])
      })
    )
  )

  it.effect("says what is missing and what to do", () =>
    onDisk((files, folder) =>
      Effect.gen(function* () {
        const error = yield* Effect.flip(files.read(join(folder, "gone.yaml"), limitBytes))
        expect(error._tag).toBe("UnreadableFile")
        expect(textIn(error.text, "en")).toBe(
          `cannot read ${join(folder, "gone.yaml")}: no such file (ENOENT); check the path`
        )
        expect(textIn(error.text, "da")).toContain("filen findes ikke (ENOENT)")
      })
    )
  )

  it.effect("refuses a folder", () =>
    onDisk((files, folder) =>
      Effect.gen(function* () {
        const error = yield* Effect.flip(files.read(folder, limitBytes))
        expect(error).toMatchObject({ _tag: "UnreadableFile", reason: "EISDIR" })
      })
    )
  )

  it.effect("refuses a file beyond the limit and says both sizes", () =>
    onDisk((files, folder) =>
      Effect.gen(function* () {
        writeFileSync(join(folder, "big"), Buffer.alloc(5 * 1024 ** 2))
        const error = yield* Effect.flip(files.read(join(folder, "big"), 4 * 1024 ** 2))
        expect(error).toMatchObject({ _tag: "TooLarge", bytes: 5 * 1024 ** 2 })
        expect(textIn(error.text, "da")).toContain("fylder mindst 5 MB, og grænsen er 4 MB")
        expect((yield* files.read(join(folder, "big"), 5 * 1024 ** 2)).length).toBe(5 * 1024 ** 2)
      })
    )
  )

  it.effect("stops reading a device that never ends", () =>
    onDisk((files) =>
      Effect.gen(function* () {
        expect(yield* Effect.flip(files.read("/dev/zero", limitBytes))).toMatchObject({ _tag: "TooLarge" })
      })
    )
  )
})

describe("writing", () => {
  it.effect("puts the whole content there and leaves nothing beside it", () =>
    onDisk((files, folder) =>
      Effect.gen(function* () {
        yield* files.writeWhole(join(folder, "a.md"), "første\n")
        yield* files.writeWhole(join(folder, "a.md"), "anden\n")
        expect(readFileSync(join(folder, "a.md"), "utf8")).toBe("anden\n")
        expect(readdirSync(folder)).toEqual(["a.md"])
      })
    )
  )

  it.effect("keeps the mode of the file and the link that leads to it", () =>
    onDisk((files, folder) =>
      Effect.gen(function* () {
        writeFileSync(join(folder, "real"), "old")
        chmodSync(join(folder, "real"), 0o640)
        symlinkSync("real", join(folder, "link"))
        yield* files.writeWhole(join(folder, "link"), "new")
        expect(lstatSync(join(folder, "link")).isSymbolicLink()).toBe(true)
        expect(readFileSync(join(folder, "real"), "utf8")).toBe("new")
        expect(statSync(join(folder, "real")).mode & 0o777).toBe(0o640)
      })
    )
  )

  it.effect("fails before it touches anything where a folder stands or none", () =>
    onDisk((files, folder) =>
      Effect.gen(function* () {
        mkdirSync(join(folder, "sub"))
        const into = yield* Effect.flip(files.writeWhole(join(folder, "sub"), "x"))
        expect(into).toMatchObject({ _tag: "UnwritableFile", reason: "EISDIR" })
        const under = yield* Effect.flip(files.writeWhole(join(folder, "none", "x"), "x"))
        expect(textIn(under.text, "en")).toContain("no such folder (ENOENT); create it first")
        expect(readdirSync(folder)).toEqual(["sub"])
      })
    )
  )

  it.effect("leaves the old file and no temporary one when it fails half way", () =>
    onDisk((files, folder) =>
      Effect.gen(function* () {
        writeFileSync(join(folder, "a"), "old")
        // Node takes this for content only until it has to be turned into bytes, when the temporary file is open.
        const unwritable = { length: 3 } as unknown as Uint8Array
        const error = yield* Effect.flip(files.writeWhole(join(folder, "a"), unwritable))
        expect(error._tag).toBe("UnwritableFile")
        expect(readFileSync(join(folder, "a"), "utf8")).toBe("old")
        expect(readdirSync(folder)).toEqual(["a"])
      })
    )
  )

  it.effect("leaves either the old or the new file, and no temporary one, when it is interrupted at any time", () =>
    onDisk((files, folder) =>
      Effect.gen(function* () {
        const [old, fresh] = ["old", "new".repeat(5_000_000)]
        for (let turn = 0; turn < 12; turn++) {
          writeFileSync(join(folder, "a"), old)
          const writing = yield* Effect.forkChild(files.writeWhole(join(folder, "a"), fresh))
          yield* Effect.promise(() => new Promise((resolve) => setTimeout(resolve, turn * 2)))
          yield* Fiber.interrupt(writing)
          expect(readdirSync(folder)).toEqual(["a"])
          expect([old, fresh].includes(readFileSync(join(folder, "a"), "utf8"))).toBe(true)
        }
      })
    )
  )

  it.effect("writes to a device in place", () => onDisk((files) => files.writeWhole("/dev/null", "x")))
})

describe("writing several files", () => {
  /** Content that does `meanwhile` when it is written to the temporary file, after every target was looked at. */
  const doing = (meanwhile: () => void, content: string): Uint8Array =>
    (function* () {
      meanwhile()
      yield content
    })() as unknown as Uint8Array

  it.effect("puts back those in place already when a later one fails, and says so", () =>
    onDisk((files, folder) =>
      Effect.gen(function* () {
        const [a, b, c] = ["a.docx", "b.md", "c.pdf"].map((name) => join(folder, name)) as [string, string, string]
        writeFileSync(a, "old")
        chmodSync(a, 0o640)
        const error = yield* Effect.flip(
          files.writeTogether([
            { path: a, content: "new" },
            { path: b, content: "new" },
            { path: c, content: doing(() => mkdirSync(c), "new") }
          ])
        )
        expect(textIn(error.text, "en")).toBe(
          `cannot write ${c}: it is a folder (EISDIR); name a file; as they were before: ${a}, ${b}`
        )
        expect(textIn(error.text, "da")).toContain(`; igen, som de var før: ${a}, ${b}`)
        expect(readFileSync(a, "utf8")).toBe("old")
        expect(statSync(a).mode & 0o777).toBe(0o640)
        expect(readdirSync(folder).toSorted()).toEqual(["a.docx", "c.pdf"])
      })
    )
  )

  it.effect("puts them back when a device does not take its part", () =>
    onDisk((files, folder) =>
      Effect.gen(function* () {
        writeFileSync(join(folder, "a"), "old")
        const error = yield* Effect.flip(
          files.writeTogether([
            { path: "/dev/full", content: "new" },
            { path: join(folder, "a"), content: "new" }
          ])
        )
        expect(error).toMatchObject({ path: "/dev/full", reason: "ENOSPC" })
        expect(readFileSync(join(folder, "a"), "utf8")).toBe("old")
        expect(readdirSync(folder)).toEqual(["a"])
      })
    )
  )

  it.effect("names the files that it could not put back, and where the old ones are", () =>
    onDisk((files, folder) =>
      Effect.gen(function* () {
        const [a, b] = ["a", "b"].map((name) => join(folder, name)) as [string, string]
        writeFileSync(a, "old")
        const error = yield* Effect.flip(
          files.writeTogether([
            { path: a, content: "new" },
            { path: b, content: "new" },
            {
              path: "/dev/null",
              // Comes when both are in place: what is a folder now cannot be replaced by a file.
              content: doing(() => {
                rmSync(a)
                mkdirSync(a)
                throw new Error("stop")
              }, "")
            }
          ])
        )
        const kept = readdirSync(folder).find((name) => name.endsWith(".old"))!
        expect(readFileSync(join(folder, kept), "utf8")).toBe("old")
        expect(textIn(error.text, "en")).toBe(
          "cannot write /dev/null: the system says stop; " +
            `as they were before: ${b}; could not be put back (the old file in brackets): ${a} (${join(folder, kept)})`
        )
        expect(readdirSync(folder).toSorted()).toEqual([kept, "a"])
      })
    )
  )

  it.effect("leaves nothing beside them when all are in place", () =>
    onDisk((files, folder) =>
      Effect.gen(function* () {
        for (const name of ["a", "b"]) writeFileSync(join(folder, name), "old")
        yield* files.writeTogether(["a", "b", "c"].map((name) => ({ path: join(folder, name), content: "new" })))
        expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"))).toEqual(
          Array(3).fill("new")
        )
      })
    )
  )
})

describe("paths", () => {
  it.effect("are resolved through links, and known to exist or not", () =>
    onDisk((files, folder) =>
      Effect.gen(function* () {
        writeFileSync(join(folder, "real"), "")
        symlinkSync("real", join(folder, "link"))
        expect(yield* files.realPath(join(folder, "link"))).toBe(yield* files.realPath(join(folder, "real")))
        expect(yield* files.exists(join(folder, "link"))).toBe(true)
        expect(yield* files.exists(join(folder, "none"))).toBe(false)
        expect(yield* Effect.flip(files.realPath(join(folder, "none")))).toMatchObject({ reason: "ENOENT" })
      })
    )
  )
})

describe("files in memory", () => {
  it.effect("behave like those on disk", () =>
    Effect.gen(function* () {
      const files = yield* Files
      yield* files.writeWhole("b/../a.md", "æ")
      expect(words(yield* files.read("a.md", limitBytes))).toBe("æ")
      expect(words(yield* files.read("./s.yaml", limitBytes))).toBe("casecap: 1")
      expect(yield* Effect.flip(files.read("s.yaml", 3))).toMatchObject({ _tag: "TooLarge", limitBytes: 3 })
      expect(yield* Effect.flip(files.read("none", 3))).toMatchObject({ _tag: "UnreadableFile", reason: "ENOENT" })
      expect(yield* files.exists("none")).toBe(false)
      expect(yield* files.realPath("x/../s.yaml")).toBe("s.yaml")
    }).pipe(Effect.provide(Files.memory({ "s.yaml": "casecap: 1" })))
  )
})
