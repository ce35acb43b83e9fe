/** In a party's memo a course and days without cover that are bad for what somebody asks for are said to be. */
import { Effect } from "effect"
import { describe, expect, it } from "vitest"
import { memoFindings } from "../../../src/analysis/memo/memoFindings.ts"
import { writeMarkdown } from "../../../src/report/memo/markdown.ts"
import { memoOf } from "../../../src/report/memo/sections/memoOf.ts"
import type { Lang } from "../../../src/words/languages.ts"
import { wordsIn } from "../../../src/words/wordsIn.ts"
import { loadTexts } from "../../support/load.ts"
import { memoFiles } from "../../support/memoPair.ts"

// Two months are too few for the gain of the change in the second to be there.
const COURSE = `transition:
  start: 2020-01
  months: 2
  preparation: {months: 0, projectFte: 1}
  waves: {all: {goLive: 1}}
  optimisation: {months: 24, shape: linear, from: {centreRelativeUnitTime: 1.5}}
  follow: {share: 0.5}
  startProductivity: {followed: 0.8, recruited: 0.4}
  ramp: {months: 6, shape: linear}
  attrition: {followed: 0.08, recruited: 0.15, local: 0.08}
  recruitmentLeadMonths: 0
  temporaryShare: 0
  doubleRunningMonths: 0
  noticeMonths: 3
  overtime: 0.1
  chase: 0.1
`

/** Absence at centres high enough that desks there are empty more often than today's. */
const cover = (absence: number) => `quality:
  workingDays: 250
  absence: {local: 0.05, centre: ${absence}, commonShare: 0.9, vacancy: 0}
  coverage: {atLeast: 1, target: 0.95}
`

const memoFor = async (
  viewpoint: string | null,
  objectives: { readonly north: string; readonly south: string },
  more: readonly [string, string],
  lang: Lang = "en"
): Promise<string> => {
  const files = { ...memoFiles({ ranges: false, firstMore: more[0], more: more[1] }) }
  for (const [name, id, label] of [
    ["0.yaml", "north", "North"],
    ["1.yaml", "south", "South"]
  ] as const)
    files[name] = files[name]!.replace(
      /^party: .*$/mu,
      `party: {id: ${id}, label: ${label}, objectives: {first: ${objectives[id]}}}`
    )
  const loaded = await Promise.all(["0.yaml", "1.yaml"].map((name) => loadTexts(files, name)))
  const findings = await Effect.runPromise(memoFindings(loaded, { viewpoint, draws: 64, seed: 1, threads: 1 }))
  const memo = memoOf(findings, { date: "2010-03-01", version: "0.0.0" }, await wordsIn(lang, ["memo", "terms"]))
  return writeMarkdown(memo).replaceAll("\u00a0", " ")
}

const POSTS = "{metric: local, wants: more}"
const GAIN = "{metric: freed, wants: more}"
const COVERED = "{metric: vulnerability.after, wants: fewer}"

describe("a course that does not bring the gain in its months", () => {
  const both = [COURSE, COURSE] as const

  it("speaks against the model of a party that asks for the gain, in each language", async () => {
    const asked = { north: GAIN, south: POSTS }
    expect(await memoFor("north", asked, both)).toContain("This course speaks against Model 1.")
    expect(await memoFor("north", asked, both, "da")).toMatch(/Forløbet taler imod Model 1/u)
    expect(await memoFor("north", asked, both, "nl")).toMatch(/Dit verloop pleit tegen Model 1/u)
  })

  it("is one that the other party can use where only that asks for the gain", async () => {
    expect(await memoFor("north", { north: POSTS, south: GAIN }, both)).toContain(
      "That is a course which South can use."
    )
  })

  it("is nobody's argument where nobody asks for the gain, and in a neutral memo", async () => {
    const argued = /course speaks against|course which/u
    expect(await memoFor("north", { north: POSTS, south: POSTS }, both)).not.toMatch(argued)
    expect(await memoFor(null, { north: GAIN, south: GAIN }, both)).not.toMatch(argued)
  })
})

describe("more days without cover than today or than in another model", () => {
  const sentence = /([^\n.]*)today a task \(one case type at one site\) has nobody there/iu
  const opening = (text: string): string => sentence.exec(text)?.[1]?.trim() ?? "not said"

  it("speak against the model of a party that asks for cover", async () => {
    const asked = { north: COVERED, south: POSTS }
    const text = await memoFor("north", asked, [cover(0.9), cover(0.01)])
    expect(opening(text)).toBe("Against Model 1:")
  })

  it("are what the other party can use where only that asks for it", async () => {
    const asked = { north: POSTS, south: COVERED }
    expect(opening(await memoFor("north", asked, [cover(0.9), cover(0.01)]))).toBe("What South can use:")
  })

  it("are figures only where nobody asks for cover, and in a neutral memo", async () => {
    expect(opening(await memoFor("north", { north: POSTS, south: POSTS }, [cover(0.9), cover(0.01)]))).toBe("")
    expect(opening(await memoFor(null, { north: COVERED, south: COVERED }, [cover(0.9), cover(0.01)]))).toBe("")
  })
})
