/** Bad input that only a disk can hold: links, folders, closed files, huge files; and many problems in little time. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { casecap } from "../../support/casecap.ts"
import { attempt, attemptOnDisk } from "./attempt.ts"
import { tinyScenario, tinyTable } from "./tiny.ts"

let folder: string
const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "casecap-bad-"))
  mkdirSync(join(folder, "inside"))
  put("package.json", "{}")
  put("m.csv", tinyTable)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe("files on disk", () => {
  it("may not be left through a link", async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), "casecap-else-"))
    writeFileSync(join(elsewhere, "secret.yaml"), tinyScenario)
    symlinkSync(join(elsewhere, "secret.yaml"), join(folder, "inside", "link.yaml"))
    const file = put("inside/linked.yaml", "casecap: 1\nid: a\nextends: link.yaml\n")
    const { code, stderr } = await attemptOnDisk([file])
    expect(code).toBe(2)
    expect(stderr).toContain(`${file}:3:10`)
    expect(stderr).toContain("lies outside")
    rmSync(elsewhere, { recursive: true })
  })

  it("may be reached through a link inside the tree, and from a folder upward", async () => {
    put("base.yaml", tinyScenario)
    symlinkSync(join(folder, "base.yaml"), join(folder, "inside", "near.yaml"))
    const [linked, upward] = [
      put("inside/a.yaml", "casecap: 1\nid: a\nextends: ../base.yaml\n"),
      put("inside/b.yaml", "casecap: 1\nid: b\nextends: ../base.yaml\n")
    ]
    expect((await attemptOnDisk([linked, upward])).code).toBe(0)
  })

  it("that are links in a circle are refused with 66", async () => {
    symlinkSync(join(folder, "round.csv"), join(folder, "round.csv"))
    const { code, stderr } = await attemptOnDisk([put("r.yaml", tinyScenario.replace("m.csv", "round.csv"))])
    expect([code, stderr]).toEqual([66, expect.stringContaining("(ELOOP)")])
    expect(stderr).toContain("r.yaml:6:25")
  })

  it("that are folders are refused with 66, by name and inside a scenario", async () => {
    const named = await attemptOnDisk([join(folder, "inside")])
    expect([named.code, named.stderr]).toEqual([66, expect.stringContaining("it is a folder (EISDIR)")])
    const table = await attemptOnDisk([put("t.yaml", tinyScenario.replace("m.csv", "inside"))])
    expect([table.code, table.stderr]).toEqual([66, expect.stringContaining("t.yaml:6:25")])
  })

  it.skipIf(process.getuid?.() === 0)("that may not be read are refused with 66", async () => {
    const file = put("closed.yaml", tinyScenario)
    chmodSync(file, 0)
    const { code, stderr } = await attemptOnDisk([file])
    expect([code, stderr]).toEqual([66, expect.stringContaining("access denied (EACCES)")])
  })

  it("of 50 MB are refused before they are read, as scenario and as base", async () => {
    const huge = put("huge.yaml", Buffer.alloc(50 * 1024 * 1024, "a"))
    const alone = await attemptOnDisk([huge], { lang: "da" })
    expect([alone.code, alone.stderr]).toEqual([2, expect.stringContaining("grænsen er 4 MB")])
    const based = await attemptOnDisk([put("h.yaml", "casecap: 1\nid: h\nextends: huge.yaml\n")])
    expect([based.code, based.stderr]).toEqual([2, expect.stringContaining("h.yaml:3:10")])
  })

  it("end a process with the same code and text", async () => {
    const file = put("s.yaml", tinyScenario.replace("share: 0.8", "share: 80"))
    const process = await casecap(["check", file, "--lang", "en"])
    const inside = await attemptOnDisk([file])
    expect(process).toEqual({ code: 2, stdout: "", stderr: `${inside.stderr}\n` })
    const run = await casecap(["run", file, "--lang", "en"])
    expect(run).toEqual(process)
  })
})

/** Processor time, because the machine may be busy with something else. */
const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

describe("many problems", () => {
  const caseType = (i: number): string =>
    `  c${i}:\n    recipients: {total: 10, spreadBy: population}\n` +
    `    activities: {a: {perRecipient: 1, mintues: 4}, b: {perRecipient: -1, minutes: 5}}\n`
  const scenario = tinyScenario.replace(
    "caseTypes:\n",
    () => `caseTypes:\n${Array.from({ length: 2000 }, (_, i) => caseType(i)).join("")}`
  )

  it("are capped at 50 with a count, in less than two seconds; --json has all 4,000", async () => {
    let shown = { code: 0, stderr: "" }
    expect(
      await secondsOf(async () => (shown = await attempt({ "s.yaml": scenario, "m.csv": tinyTable })))
    ).toBeLessThan(2)
    const { code, stderr } = shown
    expect(code).toBe(2)
    expect(stderr.match(/^ *--> /gmu)).toHaveLength(50)
    expect(stderr).toContain("4000 errors in s.yaml; 3950 not shown here, --json has them all")
    const danish = await attempt({ "s.yaml": scenario, "m.csv": tinyTable }, { lang: "da" })
    expect(danish.stderr).toContain("4000 fejl i s.yaml; 3950 vises ikke her, --json har dem alle")
    const json = await attempt({ "s.yaml": scenario, "m.csv": tinyTable }, { json: true })
    expect(JSON.parse(json.stdout)).toMatchObject({ problems: { length: 4000 } })
  })

  it("in a table of 9,800 rows are found in less than two seconds", async () => {
    const rows = Array.from({ length: 9800 }, (_, i) => `${i % 3 === 0 ? 1 : i + 10},"By, ${i}",North,x${i},1`)
    const texts = { "s.yaml": tinyScenario, "m.csv": `${tinyTable}${rows.join("\n")}\n` }
    expect(await secondsOf(() => attempt(texts))).toBeLessThan(2)
    const { code, stderr } = await attempt(texts)
    expect([code, stderr]).toEqual([2, expect.stringMatching(/1306\d errors in m\.csv/u)])
  })

  it("of names that a large table does not have take no longer", async () => {
    const rows = Array.from({ length: 9800 }, (_, i) => `${i + 1000},By ${i},North,5,1`)
    const codes = Array.from({ length: 4000 }, (_, i) => 50_000 + i)
    const texts = {
      "s.yaml": tinyScenario.replace("  share: 0.8", `  municipalities: {codes: [${codes.join(", ")}]}\n  share: 0.8`),
      "m.csv": `${tinyTable}${rows.join("\n")}\n`
    }
    expect(await secondsOf(() => attempt(texts))).toBeLessThan(2)
    const { stderr } = await attempt(texts)
    expect(stderr).toContain("4000 errors in s.yaml")
  })
})
