/** The built program on Node 24, which keeps compiled code: the same answers, no warnings, and never yesterday's code. */
import { spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { bareEnvironment, mainPath } from "../support/casecap.ts"
import { memoFiles } from "../support/memoPair.ts"
import { lacks, node24Path } from "../support/tools.ts"

let folder = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "casecap-node24-"))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const state = "scenarios/denmark-2010/state-b.yaml"
const pair = [state, "scenarios/denmark-2010/inter-municipal-b.yaml"]

const run = (node: string, main: string, args: ReadonlyArray<string>) => {
  const env = { ...bareEnvironment, NODE_COMPILE_CACHE: join(folder, "compiled") }
  const { status, stdout, stderr } = spawnSync(node, [main, ...args], { env, encoding: "utf8" })
  return { status, stdout, stderr }
}

describe.skipIf(lacks("node24"))("on Node 24", () => {
  it.each([
    [["--help"]],
    [["run", state, "--json"]],
    [["compare", ...pair]],
    [["uncertainty", ...pair, "--draws", "1024", "--threads", "2"]],
    [["test", "scenarios/published", "--reporter", "tap"]],
    [["run", "no-such-file.yaml"]]
  ])("casecap %j answers as on this Node", (args) => {
    const here = run(process.execPath, mainPath, args)
    expect(run(node24Path, mainPath, args)).toEqual(here)
    expect(here.stderr.includes("flag")).toBe(false)
  })

  it("a memo is written as PDF and Word file", () => {
    const outputs = ["pdf", "docx"].flatMap((suffix) => ["-o", join(folder, `memo.${suffix}`)])
    const files = Object.entries(memoFiles()).map(([name, text]) => [join(folder, name), text] as const)
    for (const [file, text] of files) writeFileSync(file, text)
    const small = files.flatMap(([file]) => (file.endsWith(".yaml") ? [file] : []))
    const { status, stderr } = run(node24Path, mainPath, ["memo", ...small, "--draws", "1024", ...outputs])
    expect(stderr.includes("Warning")).toBe(false)
    expect(status).toBe(0)
    expect(readFileSync(join(folder, "memo.pdf")).subarray(0, 5).toString()).toBe("%PDF-")
  })
})

describe.each([
  ["this Node", process.execPath, false],
  ["Node 24", node24Path, lacks("node24")]
])("compiled code on %s", (_, node, missing) => {
  it.skipIf(missing)("is that of the file as it is, also after a change that keeps its length", () => {
    const copy = mkdtempSync(join(folder, "dist-"))
    cpSync(dirname(mainPath), copy, { recursive: true })
    const main = join(copy, "main.js")
    const before = run(node, main, ["run", state, "--json"])
    expect(run(node, main, ["run", state, "--json"])).toEqual(before)
    // Sixty minutes an hour become ninety, wherever the bundler put it.
    for (const name of readdirSync(copy).filter((file) => file.endsWith(".js"))) {
      const text = readFileSync(join(copy, name), "utf8")
      if (text.includes(" / 60")) writeFileSync(join(copy, name), text.replaceAll(" / 60", " / 90"))
    }
    const after = run(node, main, ["run", state, "--json"])
    expect(after.status).toBe(0)
    expect(after.stdout).not.toBe(before.stdout)
  })
})
