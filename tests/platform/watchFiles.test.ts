/** Waiting for a save: nothing that is saved while a run computes is missed. */
import { Effect, Fiber } from "effect"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, it } from "vitest"
import { nextChange } from "../../src/platform/watchFiles.ts"

const folder = mkdtempSync(join(tmpdir(), "casecap-saved-"))
const file = join(folder, "a.yaml")
afterAll(() => rmSync(folder, { recursive: true }))

it("hears of a file that was saved before anybody listened", async () => {
  const since = Date.now()
  writeFileSync(file, "id: a\n")
  expect(await Effect.runPromise(nextChange({ files: [file], since }))).toBe(file)
})

it("waits where nothing was saved since, and hears of the next save", async () => {
  const waiting = Effect.runFork(nextChange({ files: [file], since: Date.now() + 60_000 }))
  await new Promise((later) => setTimeout(later, 500))
  expect(waiting.pollUnsafe()).toBeUndefined()
  writeFileSync(file, "id: b\n")
  expect(await Effect.runPromise(Fiber.join(waiting))).toBe(file)
})
