/** What a file or a command line says cannot act in any format. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { beforeAll, describe, expect, it } from "vitest"
import { casecap } from "../support/commandLine.ts"
import { tinyScenario } from "./badInput/tiny.ts"

const esc = "\\e[31m\\a\\x9B2J\\u202E"
const nasty = `"T${esc}x"`
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const acting = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u

const folder = mkdtempSync(join(tmpdir(), "casecap-inert-"))
beforeAll(() => {
  const scenario = (id: string, share: string) =>
    tinyScenario
      .replace("id: tiny", `id: ${id}\nparty: {id: us, label: ${nasty}}`)
      .replace("{da: Lille, en: Tiny}", nasty)
      .replace(
        "minutes: 40",
        `minutes: {value: 40, pert: [30, 40, 60], basis: sourced, source: ${nasty}, note: ${nasty}}`
      )
      .replace("share: 0.8", `share: ${share}`)
      .replace("  housing:\n", `  housing:\n    label: ${nasty}\n`)
  const name = "N\u001b[31m\u0007\u009b\u202eo"
  writeFileSync(join(folder, "package.json"), "{}")
  writeFileSync(
    join(folder, "m.csv"),
    `code,name,region,population,pace\n101,${name},R,60000,1\n102,${name},R,25000,1\n`
  )
  writeFileSync(join(folder, "a.yaml"), scenario("a", "0.8"))
  writeFileSync(join(folder, "b.yaml"), scenario("b", "0.5"))
  writeFileSync(join(folder, "bad.yaml"), scenario("c", "0.5").replace("form: state", `form: ${nasty}\n  ${nasty}: 1`))
  writeFileSync(
    join(folder, "x.checks.yaml"),
    `casecapChecks: 1\ntitle: ${nasty}\nexpectations:\n  e: {title: ${nasty}, scenario: a.yaml, metric: freed, atLeast: 9999}\n`
  )
})

const formats = [[], ["--json"], ["--csv"], ["--markdown"]]

describe("texts of others", () => {
  it.each([
    ...["run a.yaml --by municipality", "assumptions a.yaml", "compare a.yaml b.yaml", "check bad.yaml"].flatMap(
      (command) => formats.map((format) => [...command.split(" "), ...format])
    ),
    ["explain", "a.yaml", "caseTypes.housing.activities.application.minutes"],
    ...["terminal", "json", "junit", "tap", "github"].map((reporter) => ["test", ".", "--reporter", reporter])
  ])("do nothing in casecap %s %s %s %s", async (...args) => {
    const { stdout, stderr } = await casecap(args, { folder, environment: { CI: "true" } })
    // Lines of CSV end in both signs.
    expect((stdout + stderr).replaceAll("\r\n", "\n")).not.toMatch(acting)
    expect(stdout + stderr).not.toBe("")
  })

  it("do nothing in a memo, nor do texts of the command line", async () => {
    const files = ["memo.md", "memo.html"].map((file) => join(folder, file))
    const to = "Us\u001b[31m\u202e"
    const options = ["--draws", "64", "--date", "2010-01-01", "--to", to, ...files.flatMap((file) => ["-o", file])]
    const { code, stderr } = await casecap(["memo", "a.yaml", "b.yaml", ...options], { folder })
    expect([code, stderr]).toEqual([0, expect.not.stringMatching(acting)])
    for (const file of files) expect(readFileSync(file, "utf8")).not.toMatch(acting)
  })
})
