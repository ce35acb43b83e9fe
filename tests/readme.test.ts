/** Every command, scenario and excerpt in the README is run. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { evidenceShare } from "../src/analysis/evidence.ts"
import { national } from "../src/model/Metric.ts"
import { casecap as casecapProcess } from "./support/casecap.ts"
import { casecap } from "./support/commandLine.ts"
import { findingsOnce } from "./support/findingsOnce.ts"
import { loadFile } from "./support/load.ts"

// A memo is made and then verified: what it finds is found once.
findingsOnce()

const readme = readFileSync("README.md", "utf8")
const folder = mkdtempSync(join(tmpdir(), "casecap-readme-"))
cpSync("scenarios", join(folder, "scenarios"), { recursive: true })
writeFileSync(join(folder, "casecap.yaml"), "")
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const blocks = (language: string): ReadonlyArray<string> =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "gs"))].map((match) => match[1]!)

const examples = [...readme.matchAll(/<!-- example: (\S+) -->\n```yaml\n(.*?)```/gs)].map((match) => ({
  name: match[1]!,
  text: match[2]!
}))

/** Command lines, with a backslash at the end of a line joining it to the next. */
const commands = blocks("sh")
  .flatMap((block) => block.replaceAll("\\\n", " ").split("\n"))
  .map((line) => line.replace(/\s+#.*$/, "").trim())
  .filter((line) => line.startsWith("casecap "))

/** Words of a command line; quotes keep spaces together. */
const words = (line: string): ReadonlyArray<string> =>
  [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, bare]) => single ?? double ?? bare ?? "")

describe("the README", () => {
  it("has commands and examples to run", () => {
    expect(commands.length).toBeGreaterThan(5)
    expect(examples.length).toBeGreaterThan(0)
  })

  it.each(examples)("shows a scenario that holds: $name", async ({ name, text }) => {
    writeFileSync(join(folder, name), text)
    const { code, stderr } = await casecap(["check", name], { folder })
    expect(stderr).toBe("")
    expect(code).toBe(0)
  })

  it.each(commands)("%s", async (line) => {
    const { code, stdout, stderr } = await casecap(words(line).slice(1), { folder })
    expect({ code, stderr: code === 0 ? "" : stderr }).toEqual({ code: 0, stderr: "" })
    const written = /-o (\S+)/.exec(line)?.[1]
    if (written === undefined) expect(stdout).not.toBe("")
    else expect(readFileSync(join(folder, written)).length).toBeGreaterThan(0)
  })

  it("says how much of freed FTE rests on what", async () => {
    const text = readme.replaceAll(/\s+/gu, " ")
    const said =
      /carry (\d+)% \(state\) and (\d+)% \(KL\) in reading A, (\d+)% and (\d+)% in reading B; in A another (\d+)% and (\d+)% is inferred, in B (\d+)% and (\d+)%/u.exec(
        text
      )
    const shares = await Promise.all(
      ["state-a", "inter-municipal-a", "state-b", "inter-municipal-b"].map(async (name) =>
        evidenceShare(await loadFile(`scenarios/denmark-2010/${name}.yaml`), national("freed"))
      )
    )
    const percent = (share: number) => String(Math.round(share * 100))
    expect(said?.slice(1)).toEqual([
      ...shares.map(({ unstated, assumed, fitted }) => percent(unstated + assumed + fitted)),
      ...shares.map(({ inferred }) => percent(inferred))
    ])
  })

  it("quotes what the first command really prints", async () => {
    const { stdout } = await casecapProcess(["--lang", "en"])
    for (const line of blocks("text").join("").trimEnd().split("\n")) expect(stdout).toContain(line)
  })
})
