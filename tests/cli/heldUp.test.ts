/** Runs that were killed or held up: what they left is cleaned, what they guard is told, what others wrote stands. */
import { spawnSync } from "node:child_process"
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Effect } from "effect"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { exclusively } from "../../src/platform/exclusive.ts"
import { isGone, owner } from "../../src/platform/owner.ts"
import { writeTogether } from "../../src/platform/wholeFiles.ts"
import { textIn } from "../../src/words/Lang.ts"

let folder = ""
const at = (name: string) => join(folder, name)
const bytes = (text: string) => new TextEncoder().encode(text)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "casecap-held-"))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A process of this machine that has ended. */
const dead = () => {
  const { pid } = spawnSync(process.execPath, ["-e", "0"])
  return owner().replace(/\d+$/u, String(pid))
}
const random = "0123456789ab"

describe("an owner", () => {
  it("is known to be gone only where it ran here and runs no more", () => {
    expect(isGone(owner())).toBe(false)
    expect(isGone(dead())).toBe(true)
    expect(isGone("abcdef-1")).toBe(false)
    expect(isGone("")).toBe(false)
  })
})

describe("what a killed run left beside a file", () => {
  it("is cleaned when the file is next written; what others are at, and files of the user's, stay", async () => {
    const stays = [`.a.yaml.${owner()}-${random}.tmp`, `.a.yaml.abcdef-99-${random}.tmp`, ".a.yaml.mine.tmp", "a.tmp"]
    const goes = [`.a.yaml.${dead()}-${random}.tmp`, `.a.yaml.${dead()}-${random}.old`]
    for (const name of [...stays, ...goes, `.b.yaml.${dead()}-${random}.tmp`]) writeFileSync(at(name), "")
    await Effect.runPromise(writeTogether([{ path: at("a.yaml"), content: "new" }]))
    expect(
      readdirSync(folder)
        .filter((name) => !name.startsWith(".b"))
        .toSorted()
    ).toEqual([...stays, "a.yaml"].toSorted())
    expect(readFileSync(at("a.yaml"), "utf8")).toBe("new")
  })

  it("never was readable to more people than the file", async () => {
    writeFileSync(at("a.yaml"), "old")
    chmodSync(at("a.yaml"), 0o600)
    const seen: Array<number> = []
    const content = {
      // Asked for while the temporary file stands open.
      *[Symbol.iterator]() {
        for (const name of readdirSync(folder)) if (name.endsWith(".tmp")) seen.push(statSync(at(name)).mode & 0o777)
        yield bytes("new")
      }
    }
    await Effect.runPromise(writeTogether([{ path: at("a.yaml"), content: content as unknown as string }]))
    expect(seen).toEqual([0o600])
    expect(statSync(at("a.yaml")).mode & 0o777).toBe(0o600)
  })
})

describe("a file that was read to be changed", () => {
  it.each([
    ["as it was read", "old", "old", "new"],
    ["changed by another run", "old", "other", "other"],
    ["there where there was none", null, "other", "other"],
    ["gone", "old", null, null]
  ])("is written only where it stands as it was read: %s", async (_, read, now, then) => {
    if (now !== null) writeFileSync(at("lock"), now)
    const expected = read === null ? null : bytes(read)
    const written = await Effect.runPromise(
      Effect.result(writeTogether([{ path: at("lock"), content: "new", expected }]))
    )
    expect(written._tag).toBe(then === "new" ? "Success" : "Failure")
    expect(readdirSync(folder)).toEqual(then === null ? [] : ["lock"])
    if (then !== null) expect(readFileSync(at("lock"), "utf8")).toBe(then)
  })
})

describe("a guard", () => {
  const told: Array<string> = []
  const enter = () => {
    told.length = 0
    return exclusively(at("lock"), Effect.succeed("inside"), (text) =>
      Effect.sync(() => void told.push(textIn(text, "en")))
    )
  }

  it("of a run that is gone is taken over at once", async () => {
    writeFileSync(at("lock.busy"), `${dead()} ${random}\n`)
    const started = Date.now()
    expect(await Effect.runPromise(enter())).toBe("inside")
    expect(Date.now() - started).toBeLessThan(1000)
    expect(told).toEqual([])
    expect(readdirSync(folder)).toEqual([])
  })

  it("of a run that may be at work is told after a second, and left to it", async () => {
    writeFileSync(at("lock.busy"), `abcdef-1 ${random}\n`)
    const waiting = Effect.runPromise(enter())
    await new Promise((done) => setTimeout(done, 1500))
    expect(told).toHaveLength(1)
    expect(told[0]).toContain("waiting for another run")
    rmSync(at("lock.busy"))
    expect(await waiting).toBe("inside")
  })

  it("that somebody took over meanwhile is not taken away", async () => {
    const body = Effect.sync(() => writeFileSync(at("lock.busy"), "another\n"))
    await Effect.runPromise(exclusively(at("lock"), body, () => Effect.void))
    expect(readFileSync(at("lock.busy"), "utf8")).toBe("another\n")
  })
})
