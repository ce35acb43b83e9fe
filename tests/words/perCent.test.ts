/** Each language has one way of writing per cent: Danish parts the sign from its number, English and Dutch do not. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { languages, numerals } from "../../src/words/languages.ts"

const sourcesOf = (lang: string): ReadonlyArray<string> =>
  readdirSync(`src/words/${lang}`, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => readFileSync(join("src/words", lang, path), "utf8").replaceAll("\\u00a0", "\u00a0"))

it.each(languages)("stands behind numbers in messages as it does behind figures: %s", (lang) => {
  // A number or a hole in front of the sign.
  const signs = sourcesOf(lang).flatMap((source) => [...source.matchAll(/[\d}]([ \u00a0]?)%/gu)])
  expect(signs.length).toBeGreaterThan(10)
  const isParted = numerals[lang].percent.trim() !== numerals[lang].percent
  expect(signs.filter(([, space]) => (space !== "") !== isParted).map(([found]) => found)).toEqual([])
})
