/** `npm ci` builds, `npm start` does not build again, and what was changed is always built: judged by text, not by time. */
import { execFileSync, spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, beforeAll, expect, it } from "vitest"

let folder = ""
const at = (path: string) => join(folder, path)
const build = () => execFileSync(process.execPath, [at("build/whenStale.mjs")], { encoding: "utf8" })
const printed = (...args: ReadonlyArray<string>) =>
  execFileSync(process.execPath, [at("dist/main.js"), ...args], { encoding: "utf8" })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "casecap-build-"))
  for (const name of ["src", "build", "dist", "package.json", "package-lock.json", "tsconfig.json", "vite.config.ts"]) {
    cpSync(name, at(name), { recursive: true })
  }
  symlinkSync(resolve("node_modules"), at("node_modules"))
  // Only where the tree here is not built: `npm test` has built it.
  build()
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it("a fresh tree is left alone, wherever it lies", () => {
  const before = statSync(at("dist/program.js")).mtimeMs
  build()
  expect(statSync(at("dist/program.js")).mtimeMs).toBe(before)
})

it("a source that was changed is built, also at the same length and with the same time", () => {
  const file = at("package.json")
  const { atime, mtime } = statSync(file)
  const { version } = JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }
  const next = version.replace(/^\d/u, "9")
  writeFileSync(file, readFileSync(file, "utf8").replace(`"version": "${version}"`, `"version": "${next}"`))
  utimesSync(file, atime, mtime)
  build()
  expect(printed("--version").trim()).toBe(next)
})

it("a built file that was changed or lost is built again", () => {
  const built = readFileSync(at("dist/program.js"), "utf8")
  writeFileSync(at("dist/program.js"), "throw new Error('not ours')")
  build()
  expect(readFileSync(at("dist/program.js"), "utf8")).toBe(built)
  rmSync(at("dist/load.js"))
  build()
  expect(statSync(at("dist/load.js")).isFile()).toBe(true)
})

it("without development dependencies it says what to do", () => {
  rmSync(at("node_modules"))
  rmSync(at("dist/load.js"))
  const { status, stderr } = spawnSync(process.execPath, [at("build/whenStale.mjs")], { encoding: "utf8" })
  expect(status).toBe(1)
  expect(stderr).toContain("npm ci")
})
