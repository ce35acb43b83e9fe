/** A file from elsewhere may name anything; what lies outside the project is not read, and no line of it is printed. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { tinyScenario, tinyTable } from "./badInput/tiny.ts"
import { casecap } from "../support/commandLine.ts"

const secret = "hush: the words of somebody else\n"
let root = ""
let folder = ""
const write = (name: string, text: string) => writeFileSync(join(folder, name), text)

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "casecap-outside-"))
  folder = join(root, "project")
  mkdirSync(folder)
  writeFileSync(join(root, "secret.yaml"), secret)
  write("s.yaml", tinyScenario)
  write("m.csv", tinyTable)
  symlinkSync("../secret.yaml", join(folder, "link.yaml"))
})
afterAll(() => rmSync(root, { recursive: true }))

describe("a checks file", () => {
  it.each([
    ["in a check", "expectations: {a: {scenario: ../secret.yaml, metric: freed, atLeast: 0}}"],
    ["for all its checks", "scenario: ../secret.yaml\nexpectations: {a: {metric: freed, atLeast: 0}}"],
    ["to be guarded", "scenarios: [../secret.yaml]\nexpectations: {a: {scenario: s.yaml, metric: freed, atLeast: 0}}"],
    ["by a link", "expectations: {a: {scenario: link.yaml, metric: freed, atLeast: 0}}"],
    ["the system's", "expectations: {a: {scenario: ../../../../../../etc/passwd, metric: freed, atLeast: 0}}"]
  ])("may not name one %s", async (_, checks) => {
    write("a.checks.yaml", `casecapChecks: 1\n${checks}\n`)
    const { code, stdout, stderr } = await casecap(["test", "a.checks.yaml", "--lang", "en"], { folder })
    expect(code).toBe(2)
    expect(stderr).toContain("outside the project")
    expect(stdout + stderr).not.toMatch(/hush|root:/u)
  })
})

describe("a memo", () => {
  it("may not name one to be verified with, unless it is given", async () => {
    const outside = (name: string, text: string) => writeFileSync(join(root, name), text)
    outside("s.yaml", tinyScenario)
    outside("m.csv", tinyTable)
    outside("t.yaml", "casecap: 1\nid: other\nextends: s.yaml\norganisation: {share: 0.5}\n")
    const pair = ["../s.yaml", "../t.yaml"]
    expect((await casecap(["memo", ...pair, "--draws", "1024", "-o", "n.md"], { folder })).code).toBe(0)
    const { code, stderr } = await casecap(["memo", "--verify", "n.md", "--lang", "en"], { folder })
    expect(code).toBe(2)
    expect(stderr.replaceAll(/\s+/gu, " ")).toContain("outside the project")
    expect((await casecap(["memo", "--verify", "n.md", ...pair], { folder })).code).toBe(0)
  })
})
