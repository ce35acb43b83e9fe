/** Memos in a folder with their scenarios, and forgeries of them: what `memo --verify` says of each. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { extname, join } from "node:path"
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"
import { afterAll, beforeAll, expect } from "vitest"
import { memo } from "../../src/cli/commands/memo.ts"
import { verifyMemo } from "../../src/cli/commands/verifyMemo.ts"
import { compareLines } from "../../src/report/memo/check/compareLines.ts"
import type { DocumentLine } from "../../src/report/memo/check/DocumentLine.ts"
import { documentLines } from "../../src/report/memo/check/documentLines.ts"
import { type Finding, judged } from "../../src/report/memo/check/judge.ts"
import { formatOf } from "../../src/report/memo/memoFile.ts"
import { plainArguments, printed } from "./command.ts"
import { findingsOnce } from "./findingsOnce.ts"
import { memoFiles } from "./memoPair.ts"
import { typesetHere } from "./typesetHere.ts"

const { output: _, ...plain } = plainArguments

interface Place {
  readonly kind: string
  readonly says: string | null
  readonly should: string | null
}

/** What somebody does to a text. */
export type Forgery = readonly [what: string, forge: (text: string) => string]

/** The memo `notat` of the south, in these formats, made before the first test of a file. */
export const memoFolder = (formats: ReadonlyArray<string>, more: () => object = () => ({})) => {
  typesetHere()
  findingsOnce()
  let folder = ""
  const made = new Map<string, ReadonlyArray<DocumentLine>>()
  const at = (name: string): string => join(folder, name)
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "casecap-forgery-"))
    const wants = ["gain: {metric: freed, wants: more}", "posts: {metric: local, wants: more}"]
    const party = (id: string, label: string, wish: string) =>
      `party: {id: ${id}, label: ${label}, objectives: {${wish}}}`
    for (const [name, text] of Object.entries(memoFiles())) {
      const own = name.startsWith("0") ? party("north", "Nord", wants[0]!) : party("south", "Syd", wants[1]!)
      writeFileSync(at(name), text.replace(/^party: .*$/mu, own))
    }
    writeFileSync(at("casecap.yaml"), "")
    const asked = { for: "south", from: "Syd", to: "Nord", date: "2010-03-01", draws: 1024, lang: "en" as const }
    const files = [at("0.yaml"), at("1.yaml")]
    const output = formats.map((format) => at(`notat.${format}`))
    expect((await printed(memo({ ...plain, ...asked, files, output, ...more() }))).failure).toBeUndefined()
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return {
    at,
    /** Where a file differs from the memo as it was made; the way through the command costs a hundred times as much. */
    placesIn: async (name: string): Promise<ReadonlyArray<Finding>> => {
      const lines = async (file: string) => {
        const picture = (svg: string) => (existsSync(at(svg)) ? readFileSync(at(svg), "utf8") : undefined)
        const bytes = readFileSync(at(file))
        return documentLines(bytes, formatOf(bytes), picture)
      }
      const original = `notat${extname(name)}`
      if (!made.has(original)) made.set(original, await lines(original))
      const circumstances = { prints: new Set<string>(), unchanged: true, sameVersion: true }
      return judged(compareLines(await lines(name), made.get(original)!), circumstances)
    },
    /** What the check of a file fails with, and the places it names. */
    checked: async (name: string, args: object = {}) => {
      const { out, failure } = await printed(
        verifyMemo({ ...plain, lang: "en", verify: at(name), files: [], json: true, ...args })
      )
      const places: ReadonlyArray<Place> = out.startsWith("{") ? JSON.parse(out).differences : []
      return { tag: (failure as { readonly _tag?: string } | undefined)?._tag, failure, places }
    }
  }
}

/** A Word file with its parts put through a change, by name; it must change something. */
export const forgedWord = (
  bytes: Uint8Array,
  forge: (parts: Readonly<Record<string, string>>) => Readonly<Record<string, string>>
): Uint8Array => {
  const parts = unzipSync(bytes)
  const isText = (name: string) => /\.(?:xml|rels)$/u.test(name)
  const texts = Object.fromEntries(
    Object.entries(parts).flatMap(([name, part]) => (isText(name) ? [[name, strFromU8(part)]] : []))
  )
  const forged = forge(texts)
  expect(forged).not.toEqual(texts)
  const others = Object.fromEntries(Object.entries(parts).filter(([name]) => !isText(name)))
  const written = Object.fromEntries(Object.entries(forged).map(([name, text]) => [name, strToU8(text)]))
  // Its fonts are most of it, and nobody keeps it: not packed.
  return zipSync({ ...others, ...written }, { level: 0 })
}

/** What a reader sees as words, in the marks of every format. */
export const editedWords: ReadonlyArray<Forgery> = [
  ["a unit", (text) => text.replace(/FTE leave/u, "people leave")],
  ["a negation", (text) => text.replace(/ frees /u, " hardly frees ")],
  ["the name of a model", (text) => text.replace(/Model 1/u, "Model 3")],
  ["the head of a column", (text) => text.replace(/90% interval/u, "95% interval")],
  ["a heading", (text) => text.replace(/Background/u, "Foreground")],
  ["what an annex says of a number", (text) => text.replace(/sourced, W1/u, "sourced, W2")],
  ["a rule of the annex", (text) => text.replace(/gross hours less holiday/u, "gross hours plus holiday")],
  ["the seed", (text) => text.replace(/seed 1/u, "seed 7")],
  ["the recipient", (text) => text.replace(/Nord/u, "Vest")],
  ["a letter that looks alike", (text) => text.replace(/Municipalit/iu, (found) => found.replace("a", "\u0430"))],
  ["a caption", (text) => text.replace(/50% intervals and median/u, "60% intervals and median")]
]
