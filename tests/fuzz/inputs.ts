/** Inputs that are nearly right: whole files of casecap with a few places changed as people and programs change them. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"
import { tinyScenario, tinyTable } from "../cli/badInput/tiny.ts"

/** One call of the program, and the files that it is made in. */
export interface Attempt {
  readonly what: string
  readonly files: Readonly<Record<string, string | Uint8Array>>
  readonly args: ReadonlyArray<string>
}

/** Numbers from 0 to 1, the same for a seed (mulberry32). */
const randomFrom = (seed: number) => {
  let state = seed >>> 0
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** What casecap made of `s.yaml` and `t.yaml`: a memo in three formats, and their lock. */
export interface Made {
  readonly memo: string
  readonly page: string
  readonly word: Uint8Array
  readonly lock: string
}

/** The attempt of one number. */
export const attemptOf = (number: number, { memo, page, word, lock }: Made): Attempt => {
  const random = randomFrom(number)
  const below = (count: number) => Math.floor(random() * count)
  const one = <A>(items: ReadonlyArray<A>): A => items[below(items.length)]!
  const spoiled = (text: string): string => {
    let spoilt = text
    for (let times = 1 + below(3); times > 0; times--) spoilt = one(changes)(spoilt, { one, below })
    return spoilt
  }
  const spoiledWord = (): Uint8Array => (below(3) === 0 ? spoiledBytes(word, below) : spoiledPart(word, spoiled, one))
  const files: Record<string, string> = {
    "s.yaml": tinyScenario,
    "m.csv": tinyTable,
    "t.yaml": other,
    "c.checks.yaml": checks
  }
  const what = one([
    "scenario",
    "table",
    "set",
    "metric",
    "checks",
    "lock",
    "memo",
    "child",
    "page",
    "word",
    "template"
  ])
  const commands: ReadonlyArray<ReadonlyArray<string>> = [
    ["check", "s.yaml"],
    ["run", "s.yaml", "--json"],
    ["run", "t.yaml"],
    ["compare", "s.yaml", "t.yaml"],
    ["assumptions", "s.yaml", "--csv"],
    ["explain", "s.yaml", "freed"],
    ["uncertainty", "s.yaml", "--draws", "1024", "--json"],
    ["break-even", "s.yaml", "t.yaml"],
    ["test", "."],
    ["memo", "s.yaml", "t.yaml", "--draws", "1024", "-o", "new.md"]
  ]
  switch (what) {
    case "scenario":
      return { what, files: { ...files, "s.yaml": spoiled(tinyScenario) }, args: one(commands) }
    case "child":
      return { what, files: { ...files, "t.yaml": spoiled(other) }, args: one(commands) }
    case "table":
      return { what, files: { ...files, "m.csv": spoiled(tinyTable) }, args: one(commands) }
    case "set":
      return { what, files, args: ["run", "s.yaml", "--set", `${one(paths)}=${one(values)}`] }
    case "metric":
      return { what, files, args: ["explain", "s.yaml", spoiled(one(metrics))] }
    case "checks":
      return { what, files: { ...files, "c.checks.yaml": spoiled(checks) }, args: ["test", "."] }
    case "lock":
      return { what, files: { ...files, "casecap.lock.yaml": spoiled(lock) }, args: ["test", "."] }
    case "page":
      return { what, files: { ...files, "n.html": spoiled(page) }, args: ["memo", "--verify", "n.html"] }
    case "word":
      return { what, files: { ...files, "n.docx": spoiledWord() }, args: ["memo", "--verify", "n.docx"] }
    case "template":
      return {
        what,
        files: { ...files, "own.docx": spoiledWord() },
        args: ["memo", "s.yaml", "t.yaml", "--draws", "1024", "--template", "own.docx", "-o", "new.docx"]
      }
    default:
      return { what, files: { ...files, "n.md": spoiled(memo) }, args: ["memo", "--verify", "n.md"] }
  }
}

/** A Word file with other text in one of its parts. */
const spoiledPart = (
  word: Uint8Array,
  spoiled: (text: string) => string,
  one: <A>(items: ReadonlyArray<A>) => A
): Uint8Array => {
  const parts = unzipSync(word)
  const name = one(Object.keys(parts).filter((path) => /\.(?:xml|rels)$/u.test(path)))
  return zipSync({ ...parts, [name]: strToU8(spoiled(strFromU8(parts[name]!))) })
}

/** Some bytes changed, or the end cut off. */
const spoiledBytes = (bytes: Uint8Array, below: (count: number) => number): Uint8Array => {
  if (below(3) === 0) return bytes.slice(0, below(bytes.length))
  const spoilt = Uint8Array.from(bytes)
  for (let times = 1 + below(20); times > 0; times--) spoilt[below(spoilt.length)] = below(256)
  return spoilt
}

export const other =
  "casecap: 1\nid: other\nextends: s.yaml\norganisation: {share: {value: 0.5, pert: [0.3, 0.5, 0.9]}}\n"

export const checks = `casecapChecks: 1
scenario: s.yaml
expectations:
  freed: {metric: freed, atLeast: 0}
  share: {metric: local, relativeTo: baseline, between: [0, 1]}
  pair: {scenarios: [s.yaml, t.yaml], metric: difference(freed), atMost: 1000}
`

const metrics = [
  "freed",
  "local@101",
  "bridge.handOffs",
  "unitTimeScale",
  "p5(freed)",
  "probability(freed > 1)",
  "difference(freed)",
  "organisation.share"
]
const paths = [
  "organisation.share",
  "organisation",
  "caseTypes",
  "management",
  "workingTime.gross",
  "x",
  "a..b",
  "parameters.y"
]
const values = [
  "0",
  "-1",
  "1e308",
  "1e-320",
  ".nan",
  ".inf",
  "null",
  "",
  "[]",
  "{}",
  "{value: 1}",
  "{pert: [3, 2, 1]}",
  "[1, 2",
  "{ref: parameters.none}",
  "'1,5'",
  "50 %",
  "&a *a",
  "!!x 1",
  "~",
  "2010-01-01",
  '"\u001b[31m"',
  "{lognormal90: [20, 40]}"
]

type Change = (
  text: string,
  by: { readonly one: <A>(items: ReadonlyArray<A>) => A; readonly below: (count: number) => number }
) => string

const signs = [
  "\u0000",
  "\t",
  "\r",
  "\ufeff",
  "\u202e",
  "\u001b",
  "'",
  '"',
  "{",
  "}",
  "[",
  "]",
  ":",
  "-",
  "#",
  "&",
  "*",
  "!",
  "|",
  "%",
  "@",
  ",",
  ";",
  "\n"
]

/** What happens to files: values replaced, lines lost, doubled, moved, cut off, signs put in. */
const changes: ReadonlyArray<Change> = [
  (text, { one, below }) => {
    const numbers = [...text.matchAll(/\d+(?:\.\d+)?/gu)]
    if (numbers.length === 0) return text
    const found = numbers[below(numbers.length)]!
    return text.slice(0, found.index) + one(values) + text.slice(found.index + found[0].length)
  },
  (text, { one, below }) => {
    const words = [...text.matchAll(/[A-Za-z]{3,}/gu)]
    if (words.length === 0) return text
    const found = words[below(words.length)]!
    return (
      text.slice(0, found.index) +
      one(["", "x", "__proto__", "constructor", "null", one(words)[0]]) +
      text.slice(found.index + found[0].length)
    )
  },
  (text, { below }) => withLines(text, (lines) => lines.toSpliced(below(lines.length), 1)),
  (text, { one, below }) => withLines(text, (lines) => lines.toSpliced(below(lines.length), 0, one(lines))),
  (text, { below }) => withLines(text, (lines) => lines.with(below(lines.length), lines[below(lines.length)]!)),
  (text, { below }) => text.slice(0, below(text.length + 1)),
  (text, { one, below }) => {
    const at = below(text.length + 1)
    return text.slice(0, at) + one(signs) + text.slice(at)
  },
  (text, { one, below }) => {
    const at = below(text.length + 1)
    return text.slice(0, at) + one(signs).repeat(1 + below(20_000)) + text.slice(at)
  }
]

const withLines = (text: string, change: (lines: ReadonlyArray<string>) => ReadonlyArray<string>): string =>
  change(text.split("\n")).join("\n")
