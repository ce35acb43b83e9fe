import { exec } from "node:child_process"
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { build } from "vite"
import { beforeAll } from "vitest"
import { ended } from "../support/casecap.ts"
import { describe, expect, it } from "../support/effect.ts"

const folder = mkdtempSync(join(tmpdir(), "casecap-runner-"))
const script = join(folder, "runner.js")

// Node 20 runs no TypeScript, so the script is bundled as the program is.
beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: "silent",
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      target: "node20",
      rolldownOptions: { input: { runner: fileURLToPath(new URL("./runnerScript.ts", import.meta.url)) } }
    }
  })
})

describe("the runner", () => {
  it.each([
    ["fine", 0, "result\n", ""],
    ["checksFailed", 1, "1 of 3 failed\n", ""],
    ["invalidInput", 2, "", "a.yaml:1:1 wrong\n"],
    ["tooLarge", 2, "", "error: a.csv is at least 1.01 MB and the limit is 1 MB: is it the right file?\n"],
    ["usage", 64, "", "error: wrong use\n"],
    ["unreadable", 66, "", "error: cannot read a.yaml: no such file (ENOENT); check the path\n"],
    ["unwritable", 66, "", "error: cannot write a.md: access denied (EACCES); change its permissions\n"]
  ])("ends %s with %i and says only its message", async (ending, code, stdout, stderr) => {
    expect(await ended(script, [ending])).toEqual({ code, stdout, stderr })
  })

  it("speaks Danish", async () => {
    expect((await ended(script, ["usage", "da"])).stderr).toBe("fejl: forkert brug\n")
    expect((await ended(script, ["invalidInput", "da"])).stderr).toBe("a.yaml:1:1 galt\n")
  })

  it("owns up to a defect, with its cause, and exits 70", async () => {
    const { code, stderr } = await ended(script, ["defect"])
    expect(code).toBe(70)
    expect(stderr).toMatch(/^casecap: this is a defect of ours/u)
    expect(stderr).toContain("TypeError: cannot read properties of undefined")
  })

  it.each(["SIGINT", "SIGTERM"] as const)("puts its things away on %s and exits 130 without a word", async (signal) => {
    const result = await ended(script, ["wait"], { signal })
    expect(result).toEqual({ code: 130, stdout: "waiting\nput away\n", stderr: "" })
  })

  it("lets a slow reader have everything", async () => {
    const { stdout, code } = await ended(script, ["long"])
    expect([stdout.length, code]).toEqual([3_000_000, 0])
  })

  it("ends quietly when the reader has seen enough", async () => {
    const command = `"${process.execPath}" "${script}" flood | head -n 1; echo "exit \${PIPESTATUS[0]}"`
    const said = await new Promise<string>((resolve) => {
      exec(command, { shell: "/bin/bash" }, (_, stdout, stderr) => resolve(stdout + stderr))
    })
    expect(said).toBe(`${"x".repeat(1000)}\nexit 0\n`)
  })
})
