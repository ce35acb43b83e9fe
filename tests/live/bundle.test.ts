/** What the page is bundled from runs in a browser: nothing of Node, nothing of Effect, and every word that it says. */
import { existsSync, readFileSync } from "node:fs"
import { dirname, join, normalize } from "node:path"
import { describe, expect, it } from "vitest"
import { spoken } from "../../src/live/instead/sayings.ts"

/** What the build puts in the place of files that need Node, or hold more than a page needs. */
const instead: Readonly<Record<string, string>> = {
  "src/report/charts/surface.ts": "src/live/instead/surface.ts",
  "src/report/charts/textWidth.ts": "src/live/instead/textWidth.ts",
  "src/words/sayings.ts": "src/live/instead/sayings.ts"
}

const packages = ["preact", "preact/hooks", "@preact/signals", "@observablehq/plot", "simple-statistics", "yalps"]

interface Bundled {
  readonly files: ReadonlyArray<string>
  readonly packages: ReadonlyArray<string>
}

/** Every file that the page's script reaches by imports that are not types alone. */
const bundledFrom = (start: string): Bundled => {
  const files = new Set<string>()
  const found = new Set<string>()
  const waiting = [start]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const file = instead[next] ?? next
    if (files.has(file) || !existsSync(file)) continue
    files.add(file)
    const text = readFileSync(file, "utf8")
    for (const [, target] of text.matchAll(/^(?:import|export)\b(?!\s+type\b)[^"';]*?from\s*"([^"]+)"/gmu))
      if (target!.startsWith(".")) waiting.push(normalize(join(dirname(file), target!)))
      else found.add(target!)
  }
  return { files: [...files], packages: [...found] }
}

const withoutComments = (text: string): string => text.replaceAll(/^ *\/?\*.*$/gmu, "")

const bundle = bundledFrom("src/live/main.tsx")

describe("the bundle of the live report", () => {
  it("is made of files that run in a browser, with the packages of a page alone", () => {
    expect(bundle.files.length).toBeGreaterThan(100)
    expect(bundle.packages.filter((name) => !packages.includes(name))).toEqual([])
  })

  it("has every part that its code says by name", () => {
    const said = bundle.files.flatMap((file) =>
      [...withoutComments(readFileSync(file, "utf8")).matchAll(/\bsay\(\s*"(\w+)\./gu)].map(([, part]) => part!)
    )
    expect(said.length).toBeGreaterThan(10)
    for (const parts of Object.values(spoken))
      expect(Object.keys(parts)).toEqual(expect.arrayContaining([...new Set(said)]))
  })

  it("holds nothing that would end its own script", () => {
    const script = readFileSync("dist/livePage.js", "utf8")
    expect(script).not.toMatch(/<\/script|<!--/iu)
    expect(Buffer.byteLength(script)).toBeLessThan(700_000)
  })
})
