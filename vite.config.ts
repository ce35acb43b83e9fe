import { resolve } from "node:path"
import type { Plugin } from "vite"
import { defineConfig } from "vitest/config"

// yargs lays its help out with string-width, whose tables for every script cost a third of the start-up time; ours is
// small and knows enough. cli-table3 needs its own, older string-width.
const lightStringWidth = (): Plugin => ({
  name: "light-string-width",
  enforce: "pre",
  resolveId: (id, importer = "") =>
    id === "string-width" && /yargs|cliui|wrap-ansi/.test(importer) ? "\0light-string-width" : null,
  load: (id) =>
    id === "\0light-string-width"
      ? `export { displayWidth as default } from ${JSON.stringify(resolve("src/report/terminal/displayWidth.ts"))}`
      : null
})

/** `vite build` bundles the CLI into dist; `vitest` reads only `test`. */
export default defineConfig(({ command }) => ({
  logLevel: "error",
  plugins: command === "build" ? [lightStringWidth()] : [],
  // Dependencies go into the bundle, because a bundle starts three times as fast; tests load them as they are.
  // Native packages cannot be bundled: they stay outside and load inside the memo command only.
  ssr: {
    noExternal: command === "build" ? true : [],
    external: ["@resvg/resvg-js", "@myriaddreamin/typst-ts-node-compiler", "vitest"]
  },
  build: {
    ssr: true,
    target: "node20",
    rolldownOptions: {
      input: {
        main: "src/cli/main.ts",
        worker: "src/analysis/draws/worker.ts",
        casecap: "src/api/casecap.ts",
        vitest: "src/api/vitest.ts"
      },
      output: { chunkFileNames: "[name].js" }
    }
  },
  test: { include: ["tests/**/*.test.ts"], testTimeout: 60_000 }
}))
