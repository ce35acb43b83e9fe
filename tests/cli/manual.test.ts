/** The manual page is made from the commands, and is as they are. */
import { describe, expect, it } from "vitest"
import packageJson from "../../package.json" with { type: "json" }
import { manual } from "../../src/cli/program/manual.ts"
import { commands } from "../../src/cli/program/commands.ts"
import { wordsIn } from "../../src/words/wordsIn.ts"

describe("the manual page", () => {
  it("is the file in docs: `vitest -u` writes it anew", async () => {
    await expect(manual(commands, await wordsIn("en", ["help"]))).toMatchFileSnapshot("../../docs/casecap.1")
  })

  it("names every command and is part of the package", async () => {
    const page = manual(commands, await wordsIn("en", ["help"]))
    expect(page).not.toMatch(/\n\n/u)
    for (const { usage } of commands) expect(page).toContain(`.SS "casecap ${usage.replaceAll("-", "\\-")}"`)
    expect([packageJson.man, packageJson.files.includes("docs/casecap.1")]).toEqual(["docs/casecap.1", true])
  })
})
