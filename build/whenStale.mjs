/**
 * Builds dist when it is not what its sources say; otherwise leaves it alone. `npm ci` calls it (`prepare`), and so do
 * `npm start`, `npm test` and the bench, so that a fresh tree is built once and a changed source always.
 *
 * The mark in dist is a hash over the text of everything that goes into the build and everything that came out of it:
 * no times, which a checkout or a copy sets as it likes; and a result that was changed or lost is seen too.
 */
import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

/** What the build reads. Dependencies count by their versions. */
const folders = ["src", "build"]
const files = ["package.json", "package-lock.json", "vite.config.ts"]
const mark = join("dist", ".built")

const filesUnder = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : []

/** What the build wrote. The library beside it is made of the same sources by a command of its own. */
const outputs = () => filesUnder("dist").filter((file) => /\.(?:js|css)$/.test(file))

const digest = () => {
  const hash = createHash("sha256")
  for (const file of [...folders.flatMap(filesUnder), ...files.filter(existsSync), ...outputs()].sort()) {
    const text = readFileSync(file)
    hash.update(`${file}\0${text.length}\0`).update(text)
  }
  return hash.digest("hex")
}

/** Vite's own command, or undefined where development dependencies were left out. */
const viteCommand = () => {
  try {
    const manifest = createRequire(import.meta.url).resolve("vite/package.json")
    return join(dirname(manifest), JSON.parse(readFileSync(manifest, "utf8")).bin.vite)
  } catch {
    return undefined
  }
}

process.chdir(fileURLToPath(new URL("..", import.meta.url)))
if (!existsSync(mark) || readFileSync(mark, "utf8") !== digest()) {
  const vite = viteCommand()
  if (vite === undefined) {
    console.error("casecap is built with vite, a development dependency: run npm ci without --omit=dev")
    process.exit(1)
  }
  const { status } = spawnSync(process.execPath, [vite, "build"], { stdio: ["ignore", "ignore", "inherit"] })
  if (status !== 0) process.exit(status ?? 1)
  writeFileSync(mark, digest())
}
