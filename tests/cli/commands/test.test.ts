/** `casecap test` on the command line: locks, exit codes, reporters, watching. */
import { spawn } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { scenario, table } from "../../analysis/checks/fixture.ts"
import { bareEnvironment, casecap as casecapProcess, mainPath } from "../../support/casecap.ts"
import { casecap } from "../../support/commandLine.ts"

let folder: string
const checks = `casecapChecks: 1
scenario: small.yaml
expectations:
  fine: {metric: baseline, atLeast: 0}
  doubtful: {metric: freed, atLeast: 100, severity: warn, why: {da: fordi, en: because}}
`
const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const read = (name: string) => readFileSync(join(folder, name), "utf8")
const test = (...args: ReadonlyArray<string>) => casecap(["test", "--lang", "en", ...args], { folder })
const lock = "casecap.lock.yaml"

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "casecap-test-"))
  write("small.csv", table)
  write("small.yaml", scenario)
  write("a.checks.yaml", checks)
})
afterEach(() => rmSync(folder, { recursive: true }))

describe("casecap test", () => {
  it("finds checks below the folder, and warns without failing", async () => {
    const { code, stdout, stderr } = await test()
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" })
    expect(stdout).toMatch(/^Checks {2}1 passed, 1 warning, 0\.\d\d s\n/u)
    expect(stdout).toContain("! expectations.doubtful (a.checks.yaml:5)")
    expect(stdout).toContain("why: because")
    expect(stdout.split("\n").every((line) => [...line].length <= 80)).toBe(true)
  })

  it("fails with 1, and says by how much and what matters, in Danish as well", async () => {
    write("a.checks.yaml", checks.replace(", severity: warn", ""))
    const { code, stdout } = await test("--lang", "da")
    expect(code).toBe(1)
    expect(stdout).toMatch(/✗ expectations\.doubtful .*\n.*freed er [\d,]+ årsværk, forventet mindst 100,0 årsværk\n/u)
    expect(stdout).toContain("ligger −")
    expect(stdout).toMatch(/· [\w.]+ = .* årsværk \(small\.yaml:\d+/u)
  })

  it("shows a narrow band with the decimals it needs", async () => {
    write("a.checks.yaml", checks.replace("atLeast: 0}", "equals: 0, tolerance: 0.002}"))
    expect((await test()).stdout).toMatch(/expected −0\.0020 FTE to 0\.0020 FTE/u)
  })

  it("refuses bad input with 2, before anything is computed", async () => {
    write("b.checks.yaml", "casecapChecks: 1\nscenario: small.yaml\nexpectations: {a: {metric: feed, atLeast: 1}}\n")
    const { code, stdout, stderr } = await test()
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" })
    expect(stderr).toContain("b.checks.yaml:3:28")
    expect(JSON.parse((await test("--json")).stdout)).toMatchObject({ problems: [{ line: 3, column: 28 }] })
  })

  it("refuses a filter that matches nothing", async () => {
    expect(await test("--filter", "nothing like it")).toMatchObject({ code: 64, stdout: "" })
  })

  it("says where it looked when there is nothing to test", async () => {
    expect((await test("small.yaml")).code).toBe(2)
    expect(await test("nowhere")).toMatchObject({ code: 66 })
    rmSync(join(folder, "a.checks.yaml"))
    expect(await test(".")).toMatchObject({ code: 64, stderr: expect.stringContaining("no *.checks.yaml in .") })
  })

  it("runs a part with --filter and stops with --bail", async () => {
    expect((await test("--filter", "DOUBT")).stdout).toContain("0 passed, 1 warning, 1 skipped")
    write("a.checks.yaml", checks.replace("atLeast: 0", "atMost: 0"))
    expect((await test("--bail")).stdout).toContain("0 passed, 1 failed, 1 skipped")
  })
})

describe("the lock", () => {
  const update = () => test("--update", "--note", "first meeting")

  it("is written with a note, and nothing is said while nothing changes", async () => {
    expect(await test("--update")).toMatchObject({ code: 64, stderr: expect.stringContaining("--note") })
    expect((await update()).stdout).toContain("written: casecap.lock.yaml")
    expect(read(lock)).toContain('note: "first meeting"')
    const before = read(lock)
    expect((await test("--update", "--note", "again")).code).toBe(0)
    expect(read(lock)).toBe(before)
    expect((await test()).stdout).not.toContain("Changed since")
  })

  it("fails until each change is accepted, and suggests what could be", async () => {
    await update()
    write(
      "small.yaml",
      scenario.replace("uniform: [2, 8]", "uniform: [2, 9]").replace("localSpan: 12", "localSpan: 10")
    )
    const planned = await test()
    expect(planned.code).toBe(1)
    expect(planned.stdout).toContain("2 changed, 0 new, 0 gone")
    expect(planned.stdout).toMatch(/~ management\.localSpan +12 +10 +[−+][\d.]+/u)
    expect(await test("--accept", "management.localspan")).toMatchObject({
      code: 64,
      stderr: expect.stringContaining('did you mean "management.localSpan"?')
    })
    const one = await test("--accept", "management.localSpan", "--note", "agreed")
    expect(one.code).toBe(1)
    expect(one.stdout).toContain("1 changed")
    expect((await test("--accept", "organisation.handoff.sendMinutes", "--note", "agreed")).code).toBe(0)
    expect(read(lock)).toContain("sendMinutes: {value: 5, uniform: [2, 9]}")
  })

  it("is not touched in CI, by hand-edited or newer files, or after a conflict", async () => {
    const inCi = await casecap(["test", "--update", "--note", "x", "--lang", "en"], {
      folder,
      environment: { CI: "1" }
    })
    expect(inCi).toMatchObject({ code: 64, stderr: expect.stringContaining("CI is set") })
    await update()
    const good = read(lock)
    for (const [bad, said] of [
      [good.replace("localSpan: 12", "localSpan: 13"), "was changed by hand"],
      [good.replace("casecapLock: 1", "casecapLock: 9"), "newer casecap"],
      [`<<<<<<< mine\n${good}`, "git left both standing"]
    ] as const) {
      write(lock, bad)
      for (const args of [[], ["--update", "--note", "x"], ["--accept", "freed"]]) {
        expect(await test(...args)).toMatchObject({ code: 2, stderr: expect.stringContaining(said) })
      }
      expect(read(lock)).toBe(bad)
    }
  })

  it("keeps what others guard when one file of checks is named, and belongs to each folder by itself", async () => {
    write("other.yaml", "casecap: 1\nid: other\nextends: small.yaml\n")
    mkdirSync(join(folder, "sub"))
    for (const [name, scenarioFile] of [
      ["b.checks.yaml", "other.yaml"],
      ["sub/c.checks.yaml", "../other.yaml"]
    ] as const) {
      write(name, checks.replace("small.yaml", scenarioFile))
    }
    await update()
    const [all, below] = [read(lock), read(`sub/${lock}`)]
    write("named otherwise.yaml", read("b.checks.yaml"))
    for (const named of ["b.checks.yaml", "named otherwise.yaml"]) {
      const { code, stdout } = await test(named, "--update", "--note", "second meeting")
      expect(code).toBe(0)
      expect(stdout).not.toContain("named by no check")
      expect(read(lock)).toBe(all)
    }
    rmSync(join(folder, "sub", "c.checks.yaml"))
    write("sub/d.checks.yaml", checks.replace("small.yaml", "../small.yaml"))
    // All checks of a folder that is named are run, so what none of them names is left over there, and only there.
    expect((await test("sub")).stdout).toContain("in the lock, but named by no check: ../other.yaml")
    await test("sub", "--update", "--note", "second meeting")
    expect(read(`sub/${lock}`)).not.toBe(below)
    expect(read(`sub/${lock}`)).not.toContain("other.yaml")
    expect(read(lock)).toBe(all)
  })

  it("loses nothing when two runs accept at once", async () => {
    await update()
    write("small.yaml", scenario.replace("localSpan: 12", "localSpan: 10").replace("centreSpan: 15", "centreSpan: 14"))
    const accept = (span: string) => casecapProcess(["test", "--accept", `management.${span}`], { folder })
    await Promise.all([accept("localSpan"), accept("centreSpan")])
    expect(read(lock)).toMatch(/^(?=[^]*management\.localSpan: 10)[^]*management\.centreSpan: 14/u)
    expect((await test()).code).toBe(0)
  })
})

describe("reporters", () => {
  beforeEach(() => {
    write(
      "a.checks.yaml",
      checks.replace("metric: baseline, atLeast: 0", 'metric: baseline, atMost: 0, why: "<&>\\"#"')
    )
  })

  it("write JSON with everything, into a file too", async () => {
    expect((await test("--reporter", "json", "-o", "out.json")).code).toBe(1)
    const report = JSON.parse(read("out.json"))
    expect(report).toMatchObject({
      casecap: 1,
      ok: false,
      summary: { failed: 1, warned: 1 },
      locks: [{ exists: false }]
    })
    expect(report.checks[0]).toMatchObject({
      name: "expectations.fine",
      status: "failed",
      line: 4,
      measured: { high: 0, low: null },
      influences: { length: 3 }
    })
  })

  it("write JUnit XML that parses, with everything escaped", async () => {
    const { stdout, code } = await test("--reporter", "junit")
    expect(code).toBe(1)
    const { DOMParser } = await import("linkedom")
    const document = new DOMParser().parseFromString(stdout, "text/xml")
    expect(document.querySelectorAll("testcase")).toHaveLength(2)
    expect(document.querySelector("testsuites")?.getAttribute("failures")).toBe("1")
    expect(document.querySelector("failure")?.textContent).toContain('<&>"#')
  })

  it("write TAP, where a warning is no failure", async () => {
    const { stdout } = await test("--reporter", "tap")
    expect(stdout).toMatch(/^TAP version 14\n1\.\.2\nnot ok 1 - expectations\.fine\n {2}---\n/u)
    expect(stdout).toContain(`not ok 2 - expectations.doubtful # ${"TO"}${"DO"} warning\n`)
  })

  it("write GitHub annotations that point at the line", async () => {
    const { stdout } = await test("--reporter", "github")
    expect(stdout).toMatch(/^::error file=a\.checks\.yaml,line=4,col=3,title=expectations\.fine::baseline%0Aexpected/u)
    expect(stdout).toContain("\n::warning file=a.checks.yaml,line=5")
  })
})

describe("--watch", () => {
  it("runs again within a second or two of a save, and ends with Ctrl-C", async () => {
    const child = spawn(process.execPath, [mainPath, "test", "--watch", "--lang", "en"], {
      cwd: folder,
      env: bareEnvironment
    })
    let stdout = ""
    let waiting = 0
    const until = (holds: () => boolean) =>
      new Promise<void>((resolve, reject) => {
        const timer = setInterval(() => holds() && (clearInterval(timer), resolve()), 10)
        setTimeout(() => (clearInterval(timer), reject(new Error(stdout))), 15_000).unref()
      })
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()))
    child.stderr.on("data", (chunk: Buffer) => (waiting += chunk.toString().includes("waiting for a change") ? 1 : 0))
    await until(() => waiting === 1)
    // The watcher needs a moment to be in place.
    await new Promise((resolve) => setTimeout(resolve, 300))
    const saved = performance.now()
    write("small.yaml", scenario.replace("localSpan: 12", "localSpan: 11"))
    await until(() => waiting === 2)
    expect(performance.now() - saved).toBeLessThan(5_000)
    expect(stdout.match(/^Checks/gmu)).toHaveLength(2)
    const ended = new Promise((resolve) => child.on("close", resolve))
    child.kill("SIGINT")
    expect(await ended).toBe(130)
  })
})
