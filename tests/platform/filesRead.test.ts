/** What a run has read it never writes over: not by another name, a link, a hard link, and not with --force. */
import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { tinyScenario, tinyTable } from "../cli/badInput/tiny.ts"
import { casecap } from "../support/commandLine.ts"

let folder = ""
const at = (name: string) => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "casecap-read-"))
  writeFileSync(at("s.yaml"), tinyScenario)
  writeFileSync(at("m.csv"), tinyTable)
  writeFileSync(at("child.yaml"), "casecap: 1\nid: child\nextends: s.yaml\norganisation: {share: 0.5}\n")
  symlinkSync("s.yaml", at("soft.yaml"))
  linkSync(at("s.yaml"), at("hard.yaml"))
})
afterAll(() => rmSync(folder, { recursive: true }))

const before = () => Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(at(name), "utf8")]))

const spellings = (): ReadonlyArray<string> => [
  "s.yaml",
  "./s.yaml",
  ".//s.yaml",
  "../".repeat(20) + at("s.yaml").slice(1),
  at("s.yaml"),
  "soft.yaml",
  "hard.yaml",
  "m.csv",
  "child.yaml"
]

describe.each([
  ["--save", ["run", "child.yaml", "--set", "organisation.share=0.6", "--force", "--save"], 64],
  ["-o of run", ["run", "child.yaml", "--json", "-o"], 66],
  ["-o of check", ["check", "child.yaml", "--json", "-o"], 66],
  ["-o of compare", ["compare", "s.yaml", "child.yaml", "--csv", "-o"], 66],
  ["-o of explain", ["explain", "child.yaml", "freed", "--json", "-o"], 66],
  ["-o of assumptions", ["assumptions", "child.yaml", "--json", "-o"], 66]
] as const)("%s", (_, args, code) => {
  it("leaves every file that was read as it was, by whatever path", async () => {
    const files = before()
    for (const path of spellings()) {
      const ended = await casecap([...args, path], { folder })
      expect({ path, code: ended.code, files: before() }).toEqual({ path, code, files })
      expect(ended.stderr).toContain("choose another name")
    }
  })
})

it("another file is written as before", async () => {
  expect((await casecap(["run", "child.yaml", "-o", "out.txt"], { folder })).code).toBe(0)
  expect((await casecap(["run", "child.yaml", "-o", "out.txt"], { folder })).code).toBe(0)
})
