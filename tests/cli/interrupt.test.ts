/** Ctrl-C and TERM end a command within half a second, also where it computes without a pause; nothing is left. */
import { spawn } from "node:child_process"
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { bareEnvironment, mainPath } from "../support/casecap.ts"

let folder = ""
const range = (low: number) => `{pert: [${low}, ${low + 1}, ${low + 3}], basis: assumed}`

/** 2,400 numbers with ranges: what reads them again for each of them computes for minutes. */
const largeScenario = (id: string, share: number) =>
  [
    `casecap: 1\nid: ${id}\ntitle: ${id}`,
    "municipalities: {table: m.csv, code: code, name: name, population: population}",
    "workingTime: {gross: 1924, vacation: 222, publicHolidays: 60, sickness: 90, other: 0}",
    "caseTypes:",
    ...Array.from({ length: 100 }, (_, c) => [
      `  c${c}:\n    recipients: {total: ${10_000 + c}, spreadBy: population}\n    activities:`,
      ...Array.from(
        { length: 8 },
        (__, a) => `      a${a}: {perRecipient: ${range(1)}, minutes: ${range(20 + a)}, automation: 0.1}`
      )
    ]).flat(),
    "organisation:\n  form: interMunicipal\n  centres: {c: {municipalities: all}}",
    `  share: ${share}\n  centreRelativeUnitTime: 0.8\n  handoff: {share: 0.1, sendMinutes: 5, receiveMinutes: 5}\n`
  ].join("\n")

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "casecap-interrupt-"))
  const rows = Array.from({ length: 98 }, (_, i) => `${100 + i},M${i},${1000 + 37 * i}`)
  writeFileSync(join(folder, "m.csv"), `code,name,population\n${rows.join("\n")}\n`)
  writeFileSync(join(folder, "a.yaml"), largeScenario("one", 0.5))
  writeFileSync(join(folder, "b.yaml"), largeScenario("two", 0.7).replace("minutes: {pert: [20", "minutes: {pert: [19"))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Milliseconds from the signal to the end, and the code. */
const interrupted = (args: ReadonlyArray<string>, signal: NodeJS.Signals, cwd = folder, after = 1500) =>
  new Promise<{ readonly code: number | null; readonly milliseconds: number }>((done) => {
    const child = spawn(process.execPath, [mainPath, ...args], { cwd, env: bareEnvironment, stdio: "ignore" })
    let sent = 0
    // Long enough to be in the middle of it, far too short to be through.
    setTimeout(() => {
      sent = performance.now()
      child.kill(signal)
    }, after)
    child.on("close", (code) => done({ code, milliseconds: performance.now() - sent }))
  })

describe.each([
  ["break-even", ["break-even", "a.yaml", "b.yaml"]],
  ["memo", ["memo", "a.yaml", "b.yaml", "-o", "n.md"]]
])("%s", (_, args) => {
  it.each(["SIGINT", "SIGTERM"] as const)("answers %s with 130 and leaves nothing", async (signal) => {
    const before = readdirSync(folder)
    const { code, milliseconds } = await interrupted(args, signal)
    expect(code).toBe(130)
    // Half a second, and as much again for a machine that does other things as well.
    expect(milliseconds).toBeLessThan(1000)
    expect(readdirSync(folder)).toEqual(before)
  })
})

describe("run", () => {
  it("answers while it reads a table of 300,000 municipalities", async () => {
    const place = mkdtempSync(join(folder, "many-"))
    const rows = Array.from({ length: 300_000 }, (_, i) => `${100_000 + i},M${i},${1000 + (i % 977)}`)
    writeFileSync(join(place, "m.csv"), `code,name,population\n${rows.join("\n")}\n`)
    writeFileSync(join(place, "a.yaml"), largeScenario("one", 0.5))
    const { code, milliseconds } = await interrupted(["run", "a.yaml"], "SIGINT", place, 700)
    expect(code).toBe(130)
    expect(milliseconds).toBeLessThan(1000)
  })
})
