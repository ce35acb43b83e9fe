/** Runs the bench of assumption tests by itself: `node bench/checks.mjs`; bench.mjs may call `report` as one of its sections. */
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { build } from "vite"

const root = fileURLToPath(new URL("..", import.meta.url))

/** Bundle the section as the program itself is bundled, time it, and return lines to print. */
export const report = async () => {
  const folder = await mkdtemp(join(tmpdir(), "casecap-bench-"))
  try {
    await build({
      root,
      configFile: false,
      logLevel: "error",
      ssr: { noExternal: true },
      build: { ssr: "bench/checks.ts", outDir: folder, target: "node20" }
    })
    const { checksSection } = await import(pathToFileURL(join(folder, "checks.js")).href)
    const timings = await checksSection("scenarios/denmark-2010")
    return timings.map(({ what, runs, milliseconds, targetMilliseconds }) => {
      const rate = Math.round(runs / milliseconds)
      const target = targetMilliseconds === undefined ? "" : `, target ${targetMilliseconds} ms`
      return `${what}: ${milliseconds.toFixed(0)} ms for ${runs} runs (${rate} a millisecond${target})`
    })
  } finally {
    await rm(folder, { recursive: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(root)
  for (const line of await report()) console.log(line)
}
