import { copyFileSync, mkdirSync, writeFileSync } from "node:fs"
import { basename, resolve } from "node:path"
import { build, type Plugin } from "vite"
import { defineConfig } from "vitest/config"

// yargs lays its help out with string-width, whose tables for every script cost a third of the start-up time, and
// cli-table3 with an older one that looks for emoji in every cell, a tenth of that of `run`; ours is small, knows
// enough, and is what our own lines are measured with. The older one is a module that is a function.
const ownWidth = JSON.stringify(resolve("src/report/terminal/displayWidth.ts"))
// And it makes sure of itself with all of Node's assert, which takes a tenth of a bare start to load.
const lightModules = new Map([
  ["\0light-string-width", `export { displayWidth as default } from ${ownWidth}`],
  ["\0light-string-width-cjs", `module.exports = require(${ownWidth}).displayWidth`],
  [
    "\0light-assert",
    `const fail = (message) => { throw new Error(message) }
    export const strictEqual = (one, other, message) => { if (!Object.is(one, other)) fail(message) }
    export const notStrictEqual = (one, other, message) => { if (Object.is(one, other)) fail(message) }`
  ]
])
const lightModuleFor = (id: string, importer: string): string | null => {
  const isOfYargs = /yargs|cliui|wrap-ansi/.test(importer)
  if (id === "assert") return isOfYargs ? "\0light-assert" : null
  if (id !== "string-width") return null
  return /cli-table3/.test(importer) ? "\0light-string-width-cjs" : isOfYargs ? "\0light-string-width" : null
}
const lightModulesOfOthers = (): Plugin => ({
  name: "light-modules",
  enforce: "pre",
  resolveId: (id, importer = "") => lightModuleFor(id, importer),
  load: (id) => lightModules.get(id) ?? null
})

// Parts of Node that few commands come to load where they are used: cryptography alone takes a fifth of a bare start.
const usedSeldom = "node_(?:crypto|os|readline)"
const loadedWhenUsed = (): Plugin => ({
  name: "loaded-when-used",
  generateBundle: (_, files) => {
    for (const file of Object.values(files))
      if (file.type === "chunk")
        file.code = file.code
          .replace(new RegExp(`^let (${usedSeldom}) = (require\\("[^"]+"\\));$`, "gmu"), "let $1 = () => $2;")
          .replace(new RegExp(`\\b(${usedSeldom})\\.`, "gu"), "$1().")
  }
})

// dist/main.js starts the bundle; the package is one of modules, the program in it is not.
const starter = (): Plugin => ({
  name: "starter",
  writeBundle: () => {
    writeFileSync("dist/package.json", '{ "type": "commonjs" }\n')
    // The types beside it describe modules; read as CommonJS they would add the matchers to another vitest.
    mkdirSync("dist/types", { recursive: true })
    writeFileSync("dist/types/package.json", '{ "type": "module" }\n')
    copyFileSync("build/main.cjs", "dist/main.js")
  }
})

// A thread must load nothing of the program, so its script is a build of its own and shares no chunk with it.
const threadScript = (): Plugin => ({
  name: "thread-script",
  closeBundle: async () => void (await build({ mode: "thread" }))
})

// A text with one letter beyond Latin 1 takes two bytes for every letter: starts take a twentieth longer without this.
const lettersOfAscii = (): Plugin => ({
  name: "letters-of-ascii",
  generateBundle: (_, files) => {
    const escaped = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`
    for (const file of Object.values(files))
      if (file.type === "chunk") file.code = file.code.replace(/[^\0-\x7f]/g, escaped)
  }
})

// The live report's page is a build of its own too: for browsers, one script and one style, which `report` puts into files.
const livePage = (): Plugin => ({
  name: "live-page",
  closeBundle: async () => void (await build({ mode: "live" }))
})

// Pictures are drawn by the same code in a browser; what they are drawn on and measured with is the browser's
// own there. And of what is said by name a page needs only what its own code says.
const browserInstead = (): Plugin => ({
  name: "browser-instead",
  enforce: "pre",
  resolveId: (id, importer = "") =>
    (/\/(?:surface|textWidth)\.ts$/.test(id) && /src\/report\/charts\//.test(importer)) ||
    (id === "./sayings.ts" && importer.endsWith("src/words/Lang.ts"))
      ? resolve("src/live/instead", basename(id))
      : null
})

// Inside a page nothing may end its script.
const endsNoScript = (): Plugin => ({
  name: "ends-no-script",
  generateBundle: (_, files) => {
    for (const file of Object.values(files))
      if (file.type === "chunk") file.code = file.code.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--")
  }
})

const liveBundle = {
  target: "es2022",
  emptyOutDir: false,
  modulePreload: false as const,
  cssCodeSplit: false,
  rolldownOptions: {
    input: { livePage: "src/live/main.tsx" },
    output: {
      format: "iife" as const,
      entryFileNames: "[name].js",
      assetFileNames: "livePage[extname]"
    }
  }
}

const bundle = (input: Readonly<Record<string, string>>, format: "cjs" | "es", suffix: string, alone = false) => ({
  ssr: true,
  target: "node20",
  emptyOutDir: alone,
  rolldownOptions: { input, output: { format, entryFileNames: `[name].${suffix}`, chunkFileNames: `[name].${suffix}` } }
})

/** `vite build` bundles the command line into dist, `--mode library` what others import; `vitest` reads only `test`. */
export default defineConfig(({ command, mode }) => ({
  logLevel: "error",
  plugins:
    command !== "build"
      ? []
      : mode === "live"
        ? [browserInstead(), endsNoScript()]
        : [
            lightModulesOfOthers(),
            ...(mode === "library" || mode === "thread"
              ? []
              : [loadedWhenUsed(), lettersOfAscii(), threadScript(), livePage(), starter()])
          ],
  // Dependencies go into the bundle, because a bundle starts three times as fast; tests load them as they are.
  // Native packages cannot be bundled: they stay outside and load inside the memo command only.
  ssr: {
    noExternal: command === "build" ? true : [],
    external: ["@resvg/resvg-js", "vitest"]
  },
  build:
    mode === "library"
      ? // What others import is a module.
        bundle({ casecap: "src/api/casecap.ts", vitest: "src/api/vitest.ts" }, "es", "mjs")
      : mode === "live"
        ? liveBundle
        : mode === "thread"
          ? bundle(
              { worker: "src/analysis/draws/worker.ts", typesetWorker: "src/report/memo/typesetWorker.ts" },
              "cjs",
              "js"
            )
          : // The program is CommonJS, which starts sooner.
            bundle({ program: "src/cli/main.ts" }, "cjs", "js", true),
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Files share their modules: what a module keeps must not be told from one that was loaded afresh.
    isolate: false,
    reporters: ["default", "./tests/support/closingLines.ts"]
  }
}))
