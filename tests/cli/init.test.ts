import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { init } from "../../src/cli/commands/init.ts"
import { runScenario } from "../../src/cli/commands/run.ts"
import { plainArguments, printed } from "../support/command.ts"

const folder = () => mkdtempSync(join(tmpdir(), "casecap-init-"))

describe("init", () => {
  it.each(["da", "en", "nl"] as const)(
    "writes a scenario that runs without a warning, beside its table, %s",
    async (lang) => {
      const file = join(folder(), "mine.yaml")
      const written = await printed(init({ ...plainArguments, lang, file, force: false }, ["npx", "casecap"]))
      expect(written.failure).toBeUndefined()
      expect(written.error).toContain(`: npx casecap run ${file}\n`)
      const { out, error, failure } = await printed(runScenario({ ...plainArguments, file }))
      expect({ error, failure }).toEqual({ error: "", failure: undefined })
      expect(out).toContain("Freed")
    }
  )

  it("asks for a file where a folder is named, whether it exists or not", async () => {
    const home = folder()
    for (const file of [home, join(home, "not-yet/")]) {
      const { failure } = await printed(init({ ...plainArguments, file, force: false }, ["casecap"]))
      expect(failure).toMatchObject({ _tag: "UnwritableFile", reason: "EISDIR" })
    }
    expect(readdirSync(home)).toEqual([])
  })

  it("never writes over a file, unless it is told to; the table is the user's even then", async () => {
    const home = folder()
    const file = join(home, "mine.yaml")
    writeFileSync(file, "mine")
    writeFileSync(join(home, "municipalities.csv"), "my table")
    const { failure } = await printed(init({ ...plainArguments, file, force: false }, ["casecap"]))
    expect(failure).toMatchObject({ _tag: "UsageError" })
    expect(readFileSync(file, "utf8")).toBe("mine")
    await printed(init({ ...plainArguments, file, force: true }, ["casecap"]))
    expect(readFileSync(file, "utf8")).toContain("casecap: 1")
    expect(readFileSync(join(home, "municipalities.csv"), "utf8")).toBe("my table")
  })
})
