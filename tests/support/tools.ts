/** Programs of the machine that some tests need; where one is missing its tests are skipped, and one line says so. */
import { accessSync, constants } from "node:fs"
import { delimiter, join } from "node:path"
import { fileURLToPath } from "node:url"

/** Each program with what brings it. `node24` is fetched by `npm run node24`, which `.ci/run` does. */
const broughtBy = {
  chromium: "Debian's chromium",
  localc: "Debian's libreoffice-calc",
  lowriter: "Debian's libreoffice-writer",
  pdftoppm: "Debian's poppler-utils",
  pdftotext: "Debian's poppler-utils",
  node24: "npm run node24"
} as const
export type Tool = keyof typeof broughtBy

/** Where `npm run node24` puts it: not a dependency, so that nobody who only installs casecap downloads it. */
export const node24Path = fileURLToPath(
  new URL("../../node_modules/.cache/node24/node_modules/.bin/node", import.meta.url)
)

/**
 * Whether any of these programs is missing.
 *
 * @example it.skipIf(lacks("pdftotext"))("has four pages", …)
 */
export const lacks = (...tools: ReadonlyArray<Tool>): boolean => tools.some((tool) => !isHere(tool))

/** What is missing and what brings it, in one line; undefined where everything is here. */
export const missingTools = (): string | undefined => {
  const missing = (Object.keys(broughtBy) as ReadonlyArray<Tool>).filter((tool) => !isHere(tool))
  return missing.length === 0
    ? undefined
    : `skipped: tests that need ${missing.map((tool) => `${tool} (${broughtBy[tool]})`).join(", ")}`
}

const isHere = (tool: Tool): boolean =>
  tool === "node24"
    ? isProgram(node24Path)
    : (process.env.PATH ?? "").split(delimiter).some((folder) => isProgram(join(folder, tool)))

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
