/** The house rules that a machine can see: which room may enter which, and what a file may look like. */
import { readdirSync, readFileSync } from "node:fs"
import { basename, dirname, join, normalize } from "node:path"
import { spawnSync } from "node:child_process"
import { describe, expect, it } from "vitest"
import { languageOutsideWords } from "./support/languageOutsideWords.ts"
import { longFiles, longFunctions, manyParameters } from "./support/largeOnes.ts"

/** Each room with the rooms it may enter, in the order of CONTRIBUTING.md. */
const mayEnter: Readonly<Record<string, ReadonlyArray<string>>> = {
  kernel: [],
  model: ["kernel"],
  words: ["kernel"],
  engine: ["kernel", "model"],
  scenario: ["kernel", "model", "words"],
  platform: ["kernel", "words"],
  analysis: ["kernel", "model", "engine", "scenario", "words", "platform"],
  report: ["kernel", "model", "scenario", "analysis", "words", "platform"],
  live: ["kernel", "model", "scenario", "analysis", "words", "report"],
  cli: ["kernel", "model", "scenario", "analysis", "words", "report", "platform"],
  api: ["kernel", "model", "scenario", "analysis", "words", "report", "cli", "platform"]
}

/** Rooms of plain TypeScript, which run in a worker or a browser, with the only packages they may use. */
const packagesOfPlainRooms: Readonly<Record<string, ReadonlyArray<string>>> = {
  kernel: ["simple-statistics"],
  model: [],
  engine: []
}

/** Rooms that are entered through one file only. */
const doors: Readonly<Record<string, string>> = { engine: "src/engine/Engine.ts" }

const longestFile = 250
const widestLine = 120

/** A sentence for a reader is one text on one line, so that it can be found; it may be longer. All are, in words. */
const holdsSentence = /(["`/])(?:(?!\1).){60,}/u

/** Names that say nothing about what is inside; `index` is a barrel. */
const emptyNames = /^(?:index|utils?|helpers?|common|misc|manager|types)$/u

interface SourceFile {
  readonly path: string
  readonly text: string
}

const filesUnder = (folder: string): ReadonlyArray<SourceFile> =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/u.test(path))
    .map((path) => ({ path: join(folder, path), text: readFileSync(join(folder, path), "utf8") }))

/** What a text imports or re-exports: statically, for its effect only, dynamically, as a type or as a URL. */
const importsIn = (text: string): ReadonlyArray<string> => {
  const statements = /^\s*(?:import|export)\b[^"';]*?from\s*["']([^"']+)["']|^\s*import\s*["']([^"']+)["']/gmu
  const calls = /\b(?:import|require)\(\s*["']([^"']+)["']|new URL\(\s*["']([^"']+\.ts)["']/gu
  return [statements, calls].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => match.slice(1).filter((found) => found !== undefined))
  )
}

const roomOf = (path: string): string => path.split("/")[1] ?? ""

/** Files of the project that a file imports. */
const targetsOf = ({ path, text }: SourceFile): ReadonlyArray<string> =>
  importsIn(text)
    .filter((target) => target.startsWith("."))
    .map((target) => normalize(join(dirname(path), target)))

/** Rooms of `src` that a file enters, its own left out; what lies outside `src` counts by its path. */
const roomsEntered = ({ path, text }: SourceFile): ReadonlyArray<string> =>
  targetsOf({ path, text })
    .filter((target) => target !== "package.json")
    .map((target) => (target.startsWith("src/") ? roomOf(target) : target))
    .filter((room) => room !== roomOf(path))

/** Sets of files that reach one another, each in the order of their paths. */
const circlesIn = (targets: ReadonlyMap<string, ReadonlyArray<string>>): ReadonlyArray<ReadonlyArray<string>> => {
  const reached = new Map<string, ReadonlySet<string>>()
  const reach = (from: string): ReadonlySet<string> => {
    const known = reached.get(from)
    if (known !== undefined) return known
    const found = new Set<string>()
    const waiting = [...(targets.get(from) ?? [])]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (found.has(next)) continue
      found.add(next)
      waiting.push(...(targets.get(next) ?? []))
    }
    reached.set(from, found)
    return found
  }
  const round = [...targets.keys()].filter((file) => reach(file).has(file)).toSorted()
  const circles = round.map((file) => round.filter((other) => reach(file).has(other) && reach(other).has(file)))
  return circles.filter((circle, i) => circle[0] === round[i])
}

const packagesUsed = ({ text }: SourceFile): ReadonlyArray<string> =>
  importsIn(text).filter((target) => !target.startsWith("."))

const source = filesUnder("src")
const everything = [...source, ...filesUnder("tests")]

const pathsOf = (files: ReadonlyArray<SourceFile>): ReadonlyArray<string> => files.map(({ path }) => path)

describe("rooms", () => {
  it("are all there and no others", () => {
    const found = new Set(source.map(({ path }) => roomOf(path)))
    expect(Object.keys(mayEnter)).toEqual(expect.arrayContaining([...found]))
    expect(found.size).toBeGreaterThan(3)
  })

  it.each(source)("$path enters only rooms it may", (file) => {
    expect(mayEnter[roomOf(file.path)]).toEqual(expect.arrayContaining([...roomsEntered(file)]))
  })

  it.each(source.filter(({ path }) => !(roomOf(path) in doors)))(
    "$path enters rooms with a door through it",
    (file) => {
      const inside = targetsOf(file).filter((target) => roomOf(target) in doors)
      expect(inside.filter((target) => doors[roomOf(target)] !== target)).toEqual([])
    }
  )

  it.each(source.filter(({ path }) => roomOf(path) in packagesOfPlainRooms))("$path is plain TypeScript", (file) => {
    expect(packagesOfPlainRooms[roomOf(file.path)]).toEqual(expect.arrayContaining([...packagesUsed(file)]))
  })

  it("hold no files that go round in a circle, not even for their types", () => {
    expect(circlesIn(new Map(source.map((file) => [file.path, targetsOf(file)])))).toEqual([])
  })

  it("see a circle", () => {
    const circle = new Map([
      ["a", ["b"]],
      ["b", ["c", "d"]],
      ["c", ["a"]],
      ["d", []]
    ])
    expect(circlesIn(circle)).toEqual([["a", "b", "c"]])
  })

  it("see every way of importing", () => {
    const text = [
      'import { a } from "../a.ts"',
      "import {\n  b,\n  type C\n} from '../b.ts'",
      'import type { D } from "../d.ts"',
      'import "../e.ts"',
      'export { f } from "../f.ts"',
      'const g = await import("../g.ts")',
      'new Worker(new URL("../h.ts", import.meta.url))'
    ].join("\n")
    expect([...importsIn(text)].toSorted()).toEqual(["a", "b", "d", "e", "f", "g", "h"].map((name) => `../${name}.ts`))
  })

  it("see who goes through the wrong door", () => {
    const intruder = { path: "src/kernel/x.ts", text: 'import { run } from "../cli/main.ts"\nimport "node:fs"' }
    expect(roomsEntered(intruder)).toEqual(["cli"])
    expect(packagesUsed(intruder)).toEqual(["node:fs"])
  })
})

describe("words", () => {
  it.each(source.filter(({ path }) => roomOf(path) !== "words"))(
    "$path holds no language but words by name",
    ({ text }) => {
      expect(languageOutsideWords(text)).toEqual([])
    }
  )

  it("are seen where they do not belong", () => {
    const wrong = [
      '{ da: "tal", en: "number" }',
      "{ da: `${n} tal`, en: `${n} numbers` }",
      'lang === "da" ? "ja" : "yes"',
      'textIn(label, "nl")',
      'label["da"]',
      'case "en":'
    ]
    expect(wrong.filter((text) => languageOutsideWords(text).length === 0)).toEqual([])
    expect(languageOutsideWords('textIn(label, "en") // for programs')).toEqual([])
    expect(languageOutsideWords('say("errors.cannotRead", { path, reason })')).toEqual([])
  })
})

describe("files", () => {
  it("open with a sentence that says what they are for", () => {
    expect(pathsOf(source.filter(({ text }) => !/^\/\*\*\s[^/]*\w/u.test(text)))).toEqual([])
  })

  it(`have at most ${longestFile} lines, but for those named with a reason in support/largeOnes.ts`, () => {
    const long = everything.filter(({ text }) => text.split("\n").length > longestFile + 1)
    expect(pathsOf(long).toSorted()).toEqual(Object.keys(longFiles).toSorted())
  })

  it("hold functions of at most 60 lines and five parameters, but for those named with a reason", () => {
    const { stdout } = spawnSync(
      process.execPath,
      ["node_modules/oxlint/bin/oxlint", "-c", "tests/support/size.oxlintrc.json", "--format", "json", "src"],
      { encoding: "utf8" }
    )
    const { diagnostics } = JSON.parse(stdout) as {
      readonly diagnostics: ReadonlyArray<{ readonly code: string; readonly filename: string }>
    }
    const unnamed = (rule: string, known: Readonly<Record<string, string>>) =>
      diagnostics.flatMap(({ code, filename }) =>
        code.includes(rule) && known[filename] === undefined ? [filename] : []
      )
    expect(diagnostics.length).toBeGreaterThan(0)
    const long = unnamed("max-lines-per-function", longFunctions).filter((path) => !path.startsWith("src/words/"))
    expect(long).toEqual([])
    expect(unnamed("max-params", manyParameters)).toEqual([])
  })

  it("are named as large only where they are there", () => {
    const named = [longFiles, longFunctions, manyParameters].flatMap((list) => Object.keys(list))
    expect(named.filter((path) => !pathsOf(everything).includes(path))).toEqual([])
  })

  it(`have no line beyond ${widestLine} columns`, () => {
    const wide = everything
      .filter(({ path }) => !path.startsWith("src/words/"))
      .flatMap(({ path, text }) =>
        text
          .split("\n")
          .flatMap((line, index) =>
            [...line].length > widestLine && !holdsSentence.test(line) ? [`${path}:${index + 1}`] : []
          )
      )
    expect(wide).toEqual([])
  })

  it("have names that mean something, and none is a barrel", () => {
    const empty = everything.filter(({ path }) => emptyNames.test(basename(path).replace(/(?:\.test)?\.tsx?$/u, "")))
    expect(pathsOf(empty)).toEqual([])
    expect(pathsOf(source.filter(({ text }) => /^export \*/mu.test(text)))).toEqual([])
  })

  it("have no default export in src", () => {
    expect(pathsOf(source.filter(({ text }) => /^export default\b|\bas default\b/mu.test(text)))).toEqual([])
  })

  it("leave nothing to be done", () => {
    // The words are put together here, or this file would find itself.
    const leftover = new RegExp(`\\b(?:${["TO", "FIX"].join("DO|")}ME|X{3})\\b`, "u")
    expect(leftover.test(["FIX", "ME"].join("")) && leftover.test(["TO", "DO"].join(""))).toBe(true)
    expect(pathsOf(everything.filter(({ text }) => leftover.test(text)))).toEqual([])
  })
})
