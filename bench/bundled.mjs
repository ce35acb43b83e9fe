/** Bundles a section of the bench as the program itself is bundled, and hands its exports over. */
import { cp, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { build } from "vite"

export const root = fileURLToPath(new URL("..", import.meta.url))

/** Run `use` with the exports of a TypeScript file; threads find their script beside it, as they do in `dist`. */
export const bundled = async (url, use) => {
  const file = fileURLToPath(url)
  const folder = await mkdtemp(join(tmpdir(), "casecap-bench-"))
  try {
    await build({
      root,
      configFile: false,
      logLevel: "error",
      ssr: { noExternal: true },
      build: {
        ssr: file,
        outDir: folder,
        target: "node20",
        rolldownOptions: { output: { entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" } }
      }
    })
    await cp(join(root, "dist", "worker.js"), join(folder, "worker.js"))
    return await use(await import(pathToFileURL(join(folder, basename(file).replace(/\.ts$/u, ".mjs"))).href))
  } finally {
    await rm(folder, { recursive: true })
  }
}
