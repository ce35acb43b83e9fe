/** What every command does before its own work: nothing is computed for a file that cannot be written. */
import { Effect } from "effect"
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, describe, expect, it, vi } from "vitest"
import { asProcess } from "../../src/cli/asProcess.ts"
import type { Lang } from "../../src/words/Lang.ts"

const folder = mkdtempSync(join(tmpdir(), "casecap-process-"))
const ended = async (output: string | ReadonlyArray<string> | undefined, lang: Lang = "en") => {
  let computed = false
  const said = vi.spyOn(process.stderr, "write").mockReturnValue(true)
  const command = asProcess<{ readonly lang: Lang; readonly output: typeof output }, never>(() =>
    Effect.sync(() => {
      computed = true
    })
  )
  await command({ lang, output })
  const stderr = said.mock.calls.map(([text]) => String(text)).join("")
  return { computed, code: process.exitCode ?? 0, stderr: stderr.replaceAll(folder, "") }
}

afterEach(() => {
  process.exitCode = undefined
  vi.restoreAllMocks()
})

describe("a command", () => {
  it("computes nothing for a folder that is missing", async () => {
    expect(await ended([join(folder, "a.md"), join(folder, "gone", "b.md")])).toEqual({
      computed: false,
      code: 66,
      stderr: "error: cannot write /gone/b.md: no such folder (ENOENT); create it first\n"
    })
    expect((await ended(join(folder, "gone", "b.md"), "da")).stderr).toContain("mappen findes ikke (ENOENT); opret den")
    expect(readdirSync(folder)).toEqual([])
  })

  it("computes nothing for a folder in the place of a file, or a file in the place of a folder", async () => {
    writeFileSync(join(folder, "file"), "")
    expect(await ended(folder)).toMatchObject({ computed: false, code: 66 })
    expect(await ended(join(folder, "file", "a.md"))).toMatchObject({ computed: false, code: 66 })
  })

  it.each([undefined, [], join(folder, "new.md"), "/dev/null"])(
    "computes when the answer can go to %o",
    async (output) => {
      expect(await ended(output)).toMatchObject({ computed: true, stderr: "" })
    }
  )
})
