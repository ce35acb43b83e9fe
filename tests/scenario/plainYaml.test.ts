/** The one pass over YAML: whatever it takes, it reads as the parser does, and it takes every file that is shipped. */
import { readFileSync } from "node:fs"
import { globSync } from "tinyglobby"
import { describe, expect, it } from "vitest"
import { sequence } from "../../src/kernel/streams.ts"
import { plainYaml } from "../../src/scenario/plainYaml.ts"
import { parsedYaml } from "../../src/scenario/parsedYaml.ts"
import { makeSource } from "../../src/scenario/Source.ts"
import { plain } from "../../src/scenario/Tree.ts"

const shipped = globSync(["scenarios/**/*.yaml"]).map((file) => readFileSync(file, "utf8"))

/** Whether the one pass took a text; what it made of it must be what the parser makes of it, without a complaint. */
const isTaken = (text: string): boolean => {
  const source = makeSource("a.yaml", text)
  const tree = plainYaml(source)
  if (tree !== undefined) expect(parsedYaml(source), JSON.stringify(text)).toEqual({ source, tree, problems: [] })
  return tree !== undefined
}

describe("YAML in one pass", () => {
  it("takes every scenario, check and lock that is shipped, each place as the parser finds it", () => {
    expect(shipped.filter((text) => !isTaken(text))).toEqual([])
  })

  it.each([
    ["maps in maps", "a:\n  b: 1\n  c:\n    d: x\ne: y\n"],
    ["a list under its key, indented or not", "a:\n  - 1\n  - 2\nb:\n- x\n- y\nc: 3"],
    ["maps in a list", "a:\n  - b: 1\n    c: 2\n  -   b: 3\n"],
    ["brackets over several lines", "a: {b: 1, # why\n    c: [1, 2,\n  3,]}\nd: []\ne: {}"],
    ["brackets below their key", "a:\n  {b: 1,\n  c: 2}\n"],
    ["quotes", "a: \"x: y # z\"\n'b c': 'it''s'\nd: \"\""],
    ["comments everywhere", "# a\n\na: 1 # b\n   # c\nb: # d\n # e\n  c: 2\n  # f\n\n# g"],
    ["numbers, dates and words", "a: -0.5\nb: 2010-07\nc: true\nd: ~\ne: no\nf: 0101a\ng: x#y\nh: a:b\n101: 1\n-1: 2"],
    ["letters of other languages", "ærø: Søllerød – 5 € ≤ 😀\n"]
  ])("takes %s", (_, text) => {
    expect(isTaken(text)).toBe(true)
  })

  it.each([
    ["anchors and aliases", "a: &x 1\nb: *x"],
    ["tags", "a: !!str 1"],
    ["merge keys", "a: 1\n<<: {b: 1}"],
    ["escapes", 'a: "x\\ny"'],
    ["values of several lines", "a: x\n  y\nb: |\n  z"],
    ["nothing behind a key", "a:\nb: 1"],
    ["a key twice", "a: 1\na: 2"],
    ["numbers that are not written as people write them", "a: 007"],
    ["a point that may part thousands", "a: 890.000"],
    ["a comma that may part thousands", "a: [10,000]"],
    ["tabs", "a:\t1"],
    ["several documents", "a: 1\n---\nb: 2"],
    ["two colons in a line", "a: b: c"],
    ["brackets that are not closed", "a: {b: 1"],
    ["brackets that close too far left", "a:\n  b: {c: 1\n  }"],
    ["a line that is indented between two others", "a:\n    b: 1\n  c: 2"],
    ["what is no map", "[1, 2]"],
    ["signs that act where they are printed", "a: x\u001by"]
  ])("leaves %s to the parser", (_, text) => {
    expect(isTaken(text)).toBe(false)
  })

  it("reads what it takes of spoilt texts as the parser does", () => {
    const random = sequence("spoilt texts", 4711)
    const below = (count: number) => Math.floor(random() * count)
    const one = <A>(items: ReadonlyArray<A>): A => items[below(items.length)]!
    let taken = 0
    for (let turn = 0; turn < 4_000; turn++) {
      const lines = one(shipped).split("\n")
      const from = below(lines.length)
      let text = lines.slice(from, from + 1 + below(14)).join("\n")
      const margin = /^ */u.exec(text)![0].length
      text = text.replaceAll(new RegExp(`^ {${margin}}`, "gmu"), "")
      for (let times = below(4); times > 0; times--) {
        const at = below(text.length + 1)
        text = text.slice(0, at) + one(SIGNS) + text.slice(at + below(3))
      }
      if (isTaken(text)) taken++
    }
    expect(taken).toBeGreaterThan(400)
  })

  it("keeps numbers and texts apart as YAML 1.2 does", () => {
    const values = { a: 1, b: -0.25, c: "1.0.0", d: "12,5", e: "y", f: false, g: null, h: "0x", i: "-" }
    const text = "a: 1\nb: -0.25\nc: '1.0.0'\nd: 12,5\ne: y\nf: FALSE\ng: Null\nh: 0x\ni: '-'"
    expect({ ...(plain(plainYaml(makeSource("a.yaml", text))!) as object) }).toEqual(values)
  })
})

/** What makes something else of a text: signs of YAML, spaces, line ends, and values that look like others. */
const SIGNS = [
  ..." :-#,[]{}'\"&*!|>?%@~".split(""),
  ..."\n|\n  |\n\n|: | #|null|true|0|007|1.000|10,000|.5|1e3|0x1|.inf|æ|\u00a0|€|<<: |---|...|key: 1".split("|"),
  ..."\n- a|\n# c\n|\\n|''|a b|\t|- - |{a: 1}|[1, 2]|\u2028|😀|".split("|")
]
