/** What a shipped scenario or its checks say to a reader exists in every language. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { parse } from "yaml"
import { languages } from "../../src/words/languages.ts"

const shipped = readdirSync("scenarios", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".yaml") && !path.endsWith(".lock.yaml"))
  .map((path) => join("scenarios", path))

const SHOWN = new Set(["title", "named", "label", "note", "text", "why", "subject", "ask"])
const IN_A_MEMO = new Set(["to", "from"])

/** A town is called the same in every language, and so is an authority. */
const isName = (path: ReadonlyArray<string>): boolean => path.at(-3) === "centres" && path.at(-1) === "label"

/** Which language a text lacks; a citation may stand as it was published, and a word for places has a default. */
const lacking = (node: unknown, path: ReadonlyArray<string> = []): ReadonlyArray<string> => {
  const [section, key] = [path.at(-2), path.at(-1) ?? ""]
  if (typeof node === "string") {
    const shown = SHOWN.has(key) || (section === "memo" && IN_A_MEMO.has(key))
    return shown && !isName(path) ? [`${path.join(".")}: one text for all`] : []
  }
  if (typeof node !== "object" || node === null || path[0] === "words") return []
  if (languages.some((lang) => lang in node))
    return languages.filter((lang) => !(lang in node)).map((lang) => `${path.join(".")}: no ${lang}`)
  return Object.entries(node).flatMap(([inner, value]) => lacking(value, [...path, inner]))
}

it.each(shipped)("%s is written in every language", (file) => {
  expect(lacking(parse(readFileSync(file, "utf8")))).toEqual([])
})

/** Danish parts a number from its per cent, English and Dutch do not. */
const misspaced = (node: unknown): ReadonlyArray<string> => {
  if (typeof node !== "object" || node === null) return []
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === "string"
      ? (key === "da" ? /\d%/u : key === "en" || key === "nl" ? /\d\s%/u : /$^/u).test(value)
        ? [value]
        : []
      : misspaced(value)
  )
}

it.each(shipped)("%s writes per cent as its languages do", (file) => {
  expect(misspaced(parse(readFileSync(file, "utf8")))).toEqual([])
})
