import { memo } from "../../src/cli/commands/memo.ts"
import { compare } from "../../src/cli/commands/compare.ts"
import { check } from "../../src/cli/commands/check.ts"
import { explain } from "../../src/cli/commands/explain.ts"
import { runScenario } from "../../src/cli/commands/run.ts"
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { nounsIn, sharedWords } from "../../src/words/OwnWords.ts"
import { tinyScenario, tinyTable } from "../cli/badInput/tiny.ts"
import { plainArguments, printed } from "../support/command.ts"
import { describe, expect, it } from "../support/effect.ts"

const COMMUNES = `words:
  municipality:
    one: commune
    many: {da: kommuner (communes), en: communes, nl: communes}
    theOne: {da: kommunen (commune), en: the commune, nl: de commune}
    theMany: {da: communerne, en: the communes, nl: de communes}
  centre: {one: {en: hub, nl: knooppunt}, many: {en: hubs, nl: knooppunten}, theOne: {en: the hub, nl: het knooppunt}}
`

const withWords = (words: string, ...edits: ReadonlyArray<readonly [string, string]>): string => {
  const home = mkdtempSync(join(tmpdir(), "casecap-words-"))
  writeFileSync(join(home, "m.csv"), tinyTable)
  const text = edits.reduce((before, [from, to]) => before.replace(from, to), `${tinyScenario}${words}`)
  writeFileSync(join(home, "s.yaml"), text)
  return join(home, "s.yaml")
}

const page = async (lang: "da" | "en" | "nl", by?: "municipality" | "centre") =>
  (await printed(runScenario({ ...plainArguments, lang, file: withWords(COMMUNES), by }))).out

describe("a scenario's own words", () => {
  it("stand on its pages in three languages, where the language has all of their forms", async () => {
    expect(await page("en", "municipality")).toContain("Commune")
    expect(await page("en", "municipality")).not.toMatch(/municipalit/iu)
    expect(await page("nl", "municipality")).toContain("Commune")
    expect(await page("nl")).not.toMatch(/gemeente|centra\b|centrum/iu)
    expect(await page("nl", "centre")).toContain("Knooppunt")
    // Danish has no word for a hub here, so the whole page speaks of centres.
    expect(await page("da", "centre")).toContain("Center")
    expect(await page("da")).not.toMatch(/hub\b.*hubs/iu)
  })

  it("name the lines of explain, and of a comparison where both scenarios have the same", async () => {
    const file = withWords(COMMUNES)
    const lines = await printed(explain({ ...plainArguments, lang: "nl", file, subject: "freed" }))
    expect(lines.out).toContain("communes")
    expect(lines.out).not.toMatch(/gemeente/iu)
    const other = withWords("")
    const both = await printed(compare({ ...plainArguments, files: [file, other] }))
    expect(both.out).not.toMatch(/commune/iu)
  })

  it("name the places in problems and their next steps", async () => {
    const file = withWords(COMMUNES, ["host: 101", "host: 999"], ["hub: {secretariatFte: 1}", "hub: {host: 999}"])
    const english = await printed(check({ ...plainArguments, files: [file] }))
    expect(JSON.stringify(english.failure)).toContain("no commune has code")
    const dutch = await printed(check({ ...plainArguments, lang: "nl", files: [file] }))
    expect(JSON.stringify(dutch.failure)).toContain("geen commune heeft code")
  })

  it.each([
    ["words: {municipality: {one: commune}}\n", "many"],
    ["words: {municipality: {one: 3, many: communes}}\n", "one"],
    ['words: {centre: {one: "", many: hubs}}\n', "one"],
    ["words: {region: {one: a, many: b}}\n", "region"],
    ["words: {centre: {one: hub, many: hubs, plural: hubs}}\n", "plural"]
  ])("of a wrong form are refused at their place: %s", async (words, key) => {
    const { failure } = await printed(check({ ...plainArguments, files: [withWords(words)] }))
    expect(failure).toMatchObject({ _tag: "InvalidInput" })
    expect(JSON.stringify(failure)).toContain(key)
  })

  it.each(["en", "nl"] as const)("make a memo and its pictures speak of them, %s", async (lang) => {
    const files = [
      withWords(COMMUNES),
      withWords(COMMUNES, ["id: tiny", "id: other"], ["  share: 0.8", "  share: 0.6"])
    ]
    const { out, failure } = await printed(memo({ ...plainArguments, output: [], files, lang, draws: 256 }))
    expect(failure).toBeUndefined()
    expect(out).toMatch(/communes/u)
    expect(out.replaceAll(/`[^`]*`|id="[^"]*"|\(#[^)]*\)/gu, "")).not.toMatch(
      /municipalit|gemeente(?!lijk)|\bcentra\b|\bcentrum\b/iu
    )
  })
})

describe("the nouns of a language", () => {
  const own = { municipality: { one: "commune", many: "communes" } }

  it("get the article of the language, and are its own where it has none to give", () => {
    expect(nounsIn(own, "en").municipality.theMany).toBe("the communes")
    expect(nounsIn(own, "nl").municipality.theOne).toBe("de commune")
    expect(nounsIn(own, "da").municipality).toEqual(nounsIn(undefined, "da").municipality)
    expect(nounsIn(own, "en").centre.one).toBe("centre")
  })

  it("are shared by scenarios that say the same", () => {
    expect(sharedWords([{ words: own }, { words: { ...own } }])).toEqual(own)
    expect(sharedWords([{ words: own }, {}])).toBeUndefined()
    expect(sharedWords([])).toBeUndefined()
  })
})
