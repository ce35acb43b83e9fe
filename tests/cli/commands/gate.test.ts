/** On a build server nothing passes that a lock does not vouch for, in any reporter, until somebody accepts it. */
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { tinyScenario, tinyTable } from "../badInput/tiny.ts"
import { casecap } from "../../support/commandLine.ts"

let folder = ""
const at = (name: string) => join(folder, name)
const read = (name: string) => readFileSync(at(name), "utf8")
const write = (name: string, text: string) => {
  mkdirSync(dirname(at(name)), { recursive: true })
  writeFileSync(at(name), text)
}
const lock = "casecap.lock.yaml"
const checksOf = (...scenarios: ReadonlyArray<string>) =>
  `casecapChecks: 1\nexpectations:\n${scenarios
    .map((file, i) => `  e${i}: {scenario: ${file}, metric: baseline, atLeast: 0}\n`)
    .join("")}`
const other = "casecap: 1\nid: other\nextends: small.yaml\norganisation: {share: 0.5}\n"

const test = (...args: ReadonlyArray<string>) => casecap(["test", "--lang", "en", ...args], { folder })
const gate = (...args: ReadonlyArray<string>) =>
  casecap(["test", "--lang", "en", ...args], { folder, environment: { CI: "true" } })
const update = () => test(".", "--update", "--note", "agreed")

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "casecap-gate-"))
  write("small.yaml", tinyScenario)
  write("m.csv", tinyTable)
  write("other.yaml", other)
  write("a.checks.yaml", checksOf("small.yaml", "other.yaml"))
  write("sub/b.checks.yaml", checksOf("../small.yaml"))
  expect((await update()).code).toBe(0)
  expect((await gate(".")).code).toBe(0)
})
afterEach(() => rmSync(folder, { recursive: true }))

const waysOut: Readonly<Record<string, readonly [slip: () => void, said: string]>> = {
  "a scenario that was renamed": [
    () => {
      renameSync(at("other.yaml"), at("renamed.yaml"))
      write("a.checks.yaml", checksOf("small.yaml", "renamed.yaml"))
    },
    "renamed.yaml is checked but not locked"
  ],
  "a scenario that is checked and was never locked": [
    () => {
      write("third.yaml", other.replace("id: other", "id: third"))
      write("a.checks.yaml", checksOf("small.yaml", "other.yaml", "third.yaml"))
    },
    "third.yaml is checked but not locked"
  ],
  "a scenario that no check names any more": [
    () => write("a.checks.yaml", checksOf("small.yaml")),
    "other.yaml is in casecap.lock.yaml, but no check names it any more"
  ],
  "a lock that was deleted": [() => rmSync(at(lock)), "small.yaml is checked but not locked"],
  "a lock without a scenario": [
    () => write(lock, "casecapLock: 1\nscenarios: {}\n"),
    "small.yaml is checked but not locked"
  ],
  "checks that were deleted beside their lock": [
    () => rmSync(at("sub/b.checks.yaml")),
    `../small.yaml is in ${join("sub", lock)}, but no check names it any more`
  ],
  "checks whose name is none for checks": [
    () => renameSync(at("sub/b.checks.yaml"), at("sub/b.check.yaml")),
    "no check names it any more"
  ],
  "a municipality that went": [
    () => write("m.csv", tinyTable.replace(/^201.*\n?/mu, "")),
    "municipalities gone since accepted: 201"
  ],
  "a municipality that came": [
    () => write("m.csv", tinyTable.replace(/^(201)(.*)$/mu, "201$2\n202$2")),
    "municipalities new since accepted: 202"
  ]
}

describe.each(Object.entries(waysOut))("%s", (_, [slip, said]) => {
  it("is red on a build server, and named, until it is accepted", async () => {
    slip()
    const { code, stdout } = await gate(".")
    expect(stdout.replaceAll(/\s+/gu, " ")).toContain(said)
    expect(code).toBe(1)
    for (const reporter of ["github", "junit", "tap", "json"]) {
      const reported = await gate(".", "--reporter", reporter)
      expect({ reporter, code: reported.code }).toEqual({ reporter, code: 1 })
      expect(reported.stdout).not.toBe("")
    }
    expect((await gate(".", "--reporter", "github")).stdout).toContain("::error")
    expect((await gate(".", "--reporter", "junit")).stdout).toContain("<failure")
    expect((await gate(".", "--reporter", "tap")).stdout).toContain("not ok")
    expect(JSON.parse((await gate(".", "--json")).stdout)).toMatchObject({ ok: false })
    expect((await update()).code).toBe(0)
    expect((await gate(".")).code).toBe(0)
  }, 60_000)
})

describe("a part of the checks", () => {
  it("does not let a changed scenario pass: not by a filter, nor by naming files", async () => {
    write("other.yaml", other.replace("0.5", "0.6"))
    expect((await gate(".", "--filter", "e0")).code).toBe(1)
    expect((await gate("a.checks.yaml")).code).toBe(1)
    expect((await gate("a.checks.yaml", "sub/b.checks.yaml")).code).toBe(1)
  })

  it("sees what is left over where every file of a folder is named", async () => {
    write("a.checks.yaml", checksOf("small.yaml"))
    const { code, stdout } = await gate("a.checks.yaml")
    expect(stdout.replaceAll(/\s+/gu, " ")).toContain("no check names it any more")
    expect(code).toBe(1)
  })

  it("cannot vouch for scenarios with unsaved changes", async () => {
    const { code, stdout } = await gate(".", "--set", "organisation.share=0.9")
    expect(stdout.replaceAll(/\s+/gu, " ")).toContain("no lock vouches for them")
    expect(code).toBe(1)
    expect((await test(".", "--set", "organisation.share=0.9")).code).toBe(0)
  })
})

describe("somebody who sits before it", () => {
  it("is told of the same without a red end", async () => {
    write("a.checks.yaml", checksOf("small.yaml"))
    const { code, stdout } = await test(".")
    expect(code).toBe(0)
    expect(stdout).toContain("named by no check: other.yaml")
  })

  it.each(["", "# nothing\n", "\n\n"])(
    "is told that a lock is empty (%j), and can accept everything anew",
    async (text) => {
      const before = read(lock)
      write(lock, text)
      const { code, stderr } = await test(".")
      expect(code).toBe(2)
      expect(stderr.replaceAll(/\s+/gu, " ")).toContain("the lock is empty")
      expect(stderr).not.toContain("casecap init")
      expect((await gate(".")).code).toBe(2)
      expect((await update()).code).toBe(0)
      expect(read(lock)).toBe(before)
    }
  )
})

describe("private numbers", () => {
  it("are marked as such where they are listed and compared, and the lock is said to hold them", async () => {
    write("other.yaml", `${other.replace("0.5", "{value: 0.5, private: true, basis: assumed}")}`)
    const ledger = await casecap(["assumptions", "other.yaml", "--lang", "en"], { folder })
    expect(ledger.stdout).toMatch(/organisation\.share .*private/u)
    const both = await casecap(["compare", "small.yaml", "other.yaml", "--lang", "en"], { folder })
    expect(both.stdout.replaceAll(/\s+/gu, " ")).toContain("assumed, private")
    const page = await casecap(["explain", "other.yaml", "organisation.share", "--lang", "en"], { folder })
    expect(page.stdout).toMatch(/Private +yes/u)
    const { stdout } = await test(".", "--update", "--note", "agreed")
    expect(stdout.replaceAll(/\s+/gu, " ")).toContain("casecap.lock.yaml holds 1 private number")
  })
})
