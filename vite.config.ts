import { defineConfig } from "vitest/config"

/** `vite build` bundles the CLI into dist; `vitest` reads only `test`. */
export default defineConfig(({ command }) => ({
  logLevel: "error",
  // Dependencies go into the bundle, because a bundle starts three times as fast; tests load them as they are.
  // Native packages cannot be bundled: they stay outside and load inside the memo command only.
  ssr: {
    noExternal: command === "build" ? true : [],
    external: ["@resvg/resvg-js", "@myriaddreamin/typst-ts-node-compiler"]
  },
  build: {
    ssr: true,
    target: "node20",
    rolldownOptions: {
      input: { main: "src/cli/main.ts" },
      output: { chunkFileNames: "[name].js" }
    }
  },
  test: { include: ["tests/**/*.test.ts"], testTimeout: 60_000 }
}))
