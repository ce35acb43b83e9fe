/** Files on the command line: standard input and output, wildcards that a shell has passed on, and what is refused. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { casecap as commandLine } from "../support/commandLine.ts"
import { describe, expect, it } from "../support/effect.ts"
import { tinyScenario, tinyTable } from "./badInput/tiny.ts"

const folder = mkdtempSync(join(tmpdir(), "casecap-arguments-"))
for (const [name, text] of Object.entries({
  "package.json": "{}",
  "m.csv": tinyTable,
  "s.yaml": tinyScenario,
  "u.yaml": tinyScenario.replace("share: 0.8", "share: 0.7")
}))
  writeFileSync(join(folder, name), text)

const casecap = async (args: ReadonlyArray<string>, input = "") => {
  const { code, stdout, stderr } = await commandLine([...args, "--lang", "en"], { folder, input })
  return { status: code, stdout, stderr }
}

describe("a dash", () => {
  it("is a scenario on standard input, whose paths are relative to the working folder", async () => {
    const piped = await casecap(["run", "-", "--json"], tinyScenario)
    expect([piped.status, piped.stderr]).toEqual([0, ""])
    const file = JSON.parse((await casecap(["run", "s.yaml", "--json"])).stdout)
    expect(JSON.parse(piped.stdout).fte).toEqual(file.fte)
  })

  it("is so on every command that reads scenarios", async () => {
    const commands: ReadonlyArray<ReadonlyArray<string>> = [
      ["check", "-"],
      ["compare", "-", "u.yaml"],
      ["explain", "-", "freed"],
      ["assumptions", "-"],
      ["uncertainty", "-", "--draws", "1024"],
      ["sensitivity", "-", "--draws", "64"],
      ["break-even", "-"],
      ["calibrate", "-", "--free", "parameters.sendMinutes", "--to", "freed=60"]
    ]
    for (const args of commands) expect((await casecap(args, tinyScenario)).stderr, args.join(" ")).toBe("")
  })

  it("has problems with their lines", async () => {
    const { status, stderr } = await casecap(["check", "-"], tinyScenario.replace("share: 0.8", "share: 8"))
    expect(status).toBe(2)
    expect(stderr).toMatch(/--> -:34:10/u)
  })

  it("is standard output after -o, and for init", async () => {
    expect((await casecap(["run", "s.yaml", "--csv", "-o", "-"])).stdout).toBe(
      (await casecap(["run", "s.yaml", "--csv"])).stdout
    )
    expect((await casecap(["init", "-"])).stdout).toContain("casecap: 1")
    expect((await casecap(["memo", "s.yaml", "u.yaml", "--draws", "1024", "-o", "-"])).stdout).toContain("# ")
  })

  it.each([
    [["run", "s.yaml", "--set", "organisation.share=0.5", "--save", "-"], "--save needs a name"],
    [["run", "-", "--set", "organisation.share=0.5", "--save", "new.yaml"], "put it into a file first"],
    [["memo", "-", "s.yaml"], "memo does not read standard input"],
    [["memo", "--verify", "-"], "--verify needs a name"],
    [["test", "-"], "test does not read standard input"],
    [["calibrate", "s.yaml", "--free", "x", "--to", "freed=1", "--save-dir", "-"], "--save-dir needs a name"]
  ])("is refused in words where it cannot be: %s", async (args, words) => {
    const { status, stderr } = await casecap(args, tinyScenario)
    expect([status, stderr]).toEqual([64, expect.stringContaining(words)])
  })
})

describe("a pattern that a shell has passed on", () => {
  it("stands for its files, in the order of their names", async () => {
    const { status, stdout } = await casecap(["check", "*.yaml"])
    expect(status).toBe(0)
    expect(stdout.match(/^\w\.yaml: ok/gmu)).toEqual(["s.yaml: ok", "u.yaml: ok"])
    const { scenarios } = JSON.parse((await casecap(["compare", "[su].yaml", "--json"])).stdout)
    expect(scenarios.map(({ scenario }: { scenario: { file: string } }) => scenario.file)).toEqual(["s.yaml", "u.yaml"])
  })

  it("may stand for the one file of a command, and is refused where it is several", async () => {
    expect((await casecap(["run", "s*.yaml", "--json"])).status).toBe(0)
    const { status, stderr } = await casecap(["run", "*.yaml"])
    expect(status).toBe(64)
    expect(stderr).toContain("*.yaml is 2 files: s.yaml, u.yaml; choose one, or set them side by side")
  })

  it("that matches nothing is named", async () => {
    const { status, stderr } = await casecap(["check", "q*.yaml"])
    expect([status, stderr]).toEqual([66, "error: no file matches q*.yaml; check the folder and the ending\n"])
  })
})

describe("several files for a command of one", () => {
  it("are offered to compare", async () => {
    const { status, stderr } = await casecap(["run", "s.yaml", "u.yaml"])
    expect(status).toBe(64)
    expect(stderr).toContain("casecap compare s.yaml u.yaml sets them side by side")
  })
})

describe("a fragment", () => {
  it("is checked in what extends it, and told from a scenario where it stands alone", async () => {
    const parts = join(folder, "parts")
    mkdirSync(parts)
    writeFileSync(join(parts, "m.csv"), tinyTable)
    const [head, organisation] = [
      tinyScenario.split("organisation:")[0]!,
      `organisation:${tinyScenario.split("organisation:")[1]!}`
    ]
    writeFileSync(join(parts, "organisation.yaml"), organisation)
    writeFileSync(join(parts, "whole.yaml"), `${head}extends: organisation.yaml\n`)
    const all = await casecap(["check", "parts/*.yaml"])
    expect([all.status, all.stdout]).toEqual([0, expect.stringContaining("parts/whole.yaml: ok")])
    expect(all.stderr.replaceAll(/\s+/gu, " ")).toContain(
      "fragments, checked in the scenarios that extend them: parts/organisation.yaml"
    )
    expect(JSON.parse((await casecap(["check", "parts/*.yaml", "--json"])).stdout)).toMatchObject({
      problems: [],
      fragments: ["parts/organisation.yaml"]
    })
    const alone = await casecap(["check", "parts/organisation.yaml"])
    expect(alone.status).toBe(2)
    expect(alone.stderr.replaceAll(/\s+/gu, " ")).toContain("is a fragment, no whole scenario: casecap, id, title")
    // What is wrong in a fragment is found where it is used.
    writeFileSync(join(parts, "organisation.yaml"), organisation.replace("share: 0.8", "share: 8"))
    expect((await casecap(["check", "parts/*.yaml"])).stderr).toContain("organisation.share: must be between 0 and 1")
  })
})

describe("options that do nothing in a command", () => {
  it("are not in its help, and refused", async () => {
    expect((await casecap(["schema", "--help"])).stdout).not.toMatch(/--csv|--markdown|--set|--save/u)
    expect((await casecap(["check", "--help"])).stdout).not.toContain("--save")
    expect((await casecap(["run", "--help"])).stdout).toMatch(/--csv[^]*--save[^]*--force/u)
    const { status, stderr } = await casecap(["schema", "--csv"])
    expect([status, stderr]).toEqual([64, expect.stringContaining("--csv does nothing in schema")])
  })
})

it("nothing of all this has changed a file", async () => {
  expect(readFileSync(join(folder, "s.yaml"), "utf8")).toBe(tinyScenario)
})
