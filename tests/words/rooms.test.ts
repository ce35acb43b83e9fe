/** Where words stand: in src/words and nowhere else, in the files that have moved. */
import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "../support/effect.ts"

/** Files and folders without a word for a reader. The list grows until it is `src` but for `src/words`. */
const moved = [
  "src/report/checks/outcomeWords.ts",
  "src/report/views",
  "src/cli/commands/assumptions.ts",
  "src/cli/commands/compare.ts",
  "src/cli/commands/run.ts"
]

const filesOf = (path: string): ReadonlyArray<string> =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts"))
        .map((name) => join(path, name))
    : [path]

const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//gu, "").replaceAll(/^\s*\/\/.*$|\s\/\/ .*$/gmu, "")

/** A branch or a table by language, or a text that is made for several. */
const languageChoices = (text: string): ReadonlyArray<string> =>
  withoutComments(text).match(/\blang\s*[!=]==?|\b(?:da|nl):\s|\binBoth\(|"da"|"nl"/gu) ?? []

/** Values in tables for programs, which never change with the language. */
const forPrograms = ['"screened out"', '"one file"']

/** Two words beside each other in a text: that is a sentence, or on its way to be one. */
const sentences = (text: string): ReadonlyArray<string> =>
  (withoutComments(text).match(/"[^"\n]*"|`[^`]*`/gu) ?? []).filter(
    (literal) =>
      !forPrograms.includes(literal) &&
      /[\p{L}]{2,}[,.:;]? [\p{L}]{2,}/u.test(literal.replaceAll(/\$\{[^}]*\}/gu, "{}"))
  )

/** The same, but for command lines, yargs' own words and machine formats, which are no sentences of ours. */
const withoutChoices = [
  "src/cli/importing",
  "src/cli/program",
  "src/report/checks/reporters.ts",
  "src/report/xlsx/live"
]

/** The place that chooses a language. */
const chooses = "src/cli/program/language.ts"

describe("a room without a choice of language", () => {
  it.each(withoutChoices.flatMap(filesOf).filter((path) => path !== chooses))("%s", (path) => {
    expect(languageChoices(readFileSync(path, "utf8"))).toEqual([])
  })
})

describe("a room that has moved", () => {
  it.each(moved.flatMap(filesOf))("%s leaves languages and sentences to src/words", (path) => {
    const text = readFileSync(path, "utf8")
    expect(languageChoices(text)).toEqual([])
    expect(sentences(text)).toEqual([])
  })
})

describe("the search for words", () => {
  it("sees a branch, a table and a sentence", () => {
    expect(languageChoices('lang === "da" ? 1 : 2')).toEqual(["lang ===", '"da"'])
    expect(languageChoices('const t = { da: "x", en: "y" }')).toEqual(["da: "])
    expect(sentences("const t = `the ${model} model`")).toEqual([])
    expect(sentences("const t = `frees ${n} more people`")).toHaveLength(1)
    expect(sentences('/** a comment "in words" */\n// and "one more"\nimport x from "../x.ts"')).toEqual([])
  })
})
