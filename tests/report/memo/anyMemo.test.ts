/** What must hold for the memo of any pair of scenarios, in every language: sound figures, whole sentences, silence. */
import { Effect } from "effect"
import { describe, expect, it } from "vitest"
import { memoFindings, type MemoOptions } from "../../../src/analysis/memo/memoFindings.ts"
import { plainText } from "../../../src/report/memo/cells.ts"
import { claimsOf } from "./claimsOf.ts"
import { writeMarkdown } from "../../../src/report/memo/markdown.ts"
import type { Memo } from "../../../src/report/memo/Memo.ts"
import { memoOf } from "../../../src/report/memo/sections/memoOf.ts"
import { municipalityMemo } from "../../../src/report/memo/sections/municipalityMemo.ts"
import { type Lang, languages } from "../../../src/words/languages.ts"
import { wordsIn } from "../../../src/words/wordsIn.ts"
import { loadFile, loadTexts } from "../../support/load.ts"
import { memoFiles, type PairOptions } from "../../support/memoPair.ts"
import { faultsIn, unsoundIn } from "./soundness.ts"

const head = { date: "2010-03-01", version: "0.0.0" }

/** The parties' own lines in place of those of the pair. */
const NORTH = "party: {id: north, label: Nord, objectives: {gain: {metric: freed, wants: more}}}"
const SOUTH = "party: {id: south, label: Syd, objectives: {posts: {metric: local, wants: more}}}"
const silentNorth = "party: {id: north, label: Nord}"
const privateSouth =
  "party: {id: south, label: Syd, objectives: {posts: {metric: local, wants: more, private: true}}, reservation: {posts: {value: 17.317, private: true}}}"

const uncertainNorth =
  "party: {id: north, label: Nord, objectives: {gain: {metric: freed, wants: more}}, reservation: {gain: {normal90: [3, 9], basis: assumed}}, othersReservation: {south: {posts: {pert: [12, 17.317, 24], basis: inferred}}}}"
const uncertainSouth =
  "party: {id: south, label: Syd, objectives: {posts: {metric: local, wants: more}, few: {metric: freed, wants: fewer}}, reservation: {posts: 14.2, few: {uniform: [4, 12], basis: agreed}}}"

/** When work changes hands, and what it costs. */
const months = `transition:
  start: 2011-01
  months: 36
  preparation: {months: 3, projectFte: 1}
  waves: {all: {goLive: 6}}
  optimisation: {months: 6, shape: linear}
  follow: {share: {value: 0.5, pert: [0.3, 0.5, 0.7], basis: assumed}}
  startProductivity: {followed: 0.9, recruited: 0.5}
  ramp: {months: 6, shape: linear}
  attrition: {followed: 0.1, recruited: 0.15, local: 0.1}
  recruitmentLeadMonths: 1
  temporaryShare: 0.2
  doubleRunningMonths: 1
  noticeMonths: 2
  overtime: 0.1
  chase: 0.1
money:
  currency: DKK
  priceLevel: 2010
  costPerFte:
    local: {salary: {value: 400000, pert: [350000, 400000, 450000], basis: assumed}, overhead: 50000}
    centre: {salary: {value: 420000, basis: assumed}, overhead: 50000}
  release: {step: 0.1, by: site, overheadReleasedShare: 0.5}
  settlement: {payer: municipalities, contribution: {key: population}}
`

interface Parties {
  readonly first?: string
  readonly second?: string
}

const findingsOf = async (
  options: PairOptions,
  { first = NORTH, second = SOUTH }: Parties,
  asked: Partial<MemoOptions> = {}
) => {
  const files = { ...memoFiles(options) }
  const parties = [first, second]
  const names = (options.ids ?? ["first", "second"]).map((_, i) => `${i}.yaml`)
  for (const [i, name] of names.entries()) {
    files[name] = files[name]!.replace(/^party: .*$/mu, parties[Math.min(i, 1)]!)
  }
  const loaded = await Promise.all(names.map((name) => loadTexts(files, name)))
  return Effect.runPromise(memoFindings(loaded, { viewpoint: null, draws: 256, seed: 1, threads: 1, ...asked }))
}

const memoIn = async (lang: Lang, findings: Awaited<ReturnType<typeof findingsOf>>): Promise<Memo> =>
  memoOf(findings, head, await wordsIn(lang, ["memo", "terms"]))

const variants: ReadonlyArray<readonly [string, PairOptions, Parties, Partial<MemoOptions>]> = [
  ["neutral", {}, {}, {}],
  ["for north", {}, {}, { viewpoint: "north" }],
  ["for south", {}, {}, { viewpoint: "south" }],
  ["the same model twice", { share: 0.8, pace: 0.7 }, {}, {}],
  ["so near that nothing can be told", { share: 0.8, pace: 0.7001 }, {}, {}],
  ["no ranges", { ranges: false }, {}, {}],
  ["a loss", { share: 0.8, pace: 3 }, {}, { viewpoint: "south" }],
  ["north says nothing of what it wants", {}, { first: silentNorth }, { viewpoint: "south" }],
  ["nobody says what they want", {}, { first: silentNorth, second: "party: {id: south, label: Syd}" }, {}],
  ["south keeps what it wants to itself", {}, { second: privateSouth }, { viewpoint: "south" }],
  ["limits that are uncertain", {}, { first: uncertainNorth, second: uncertainSouth }, { viewpoint: "north" }],
  ["three models", { ids: ["first", "second", "third"] }, {}, {}],
  ["one municipality", { count: 1 }, {}, {}],
  ["months and prices", { firstMore: months, more: months }, {}, {}],
  ["names that are markup", { name: (i) => ["*a*", "<b>", "c|d", "[e]", "\\f"][i] ?? "g" }, {}, {}]
]

describe.each(variants)("a memo: %s", (_name, options, parties, asked) => {
  it("prints each figure as its value rounds, and no sentence with a hole", async () => {
    const findings = await findingsOf(options, parties, asked)
    for (const lang of languages) {
      const memo = await memoIn(lang, findings)
      expect(claimsOf(memo).length).toBeGreaterThan(20)
      expect(unsoundIn(memo)).toEqual([])
      expect(faultsIn(memo)).toEqual([])
    }
  })
})

describe("page 1", () => {
  const rows = async (options: PairOptions) => {
    const text = writeMarkdown(await memoIn("en", await findingsOf(options, {})))
    return { text, first: text.slice(text.indexOf('id="result"'), text.indexOf("*Note:*")) }
  }

  it("says when the gain is there, with an interval where draws have one", async () => {
    const { first } = await rows({ firstMore: months, more: months })
    expect(first).toMatch(/\| Months until all of it is freed +\| +\d+ \| +\d+ \| +\d+–\d+ \|/u)
  })

  it("says of a month that does not come that it does not", async () => {
    const short = months.replace("months: 36", "months: 8")
    const { first, text } = await rows({ firstMore: short, more: short })
    expect(first).toMatch(/Months until all of it is freed +\| +\\>8 \| +\\>8 \| +\\>8 \|/u)
    expect(text).toContain("The sign \\> marks what does not come within the months")
  })
})

describe("a municipality's memo", () => {
  it.each(languages)("is sound in %s", async (lang) => {
    const findings = await findingsOf({}, {}, { municipality: "102" })
    const memo = municipalityMemo(findings, "102", head, await wordsIn(lang, ["memo", "terms"]))!
    expect([unsoundIn(memo), faultsIn(memo)]).toEqual([[], []])
    expect(plainText([{ kind: "text", text: memo.title }], lang)).toContain("Kommune 3")
  })
})

describe("what a party keeps to itself", () => {
  it.each([null, "north"])("is in no memo for %s, and in its own", async (viewpoint) => {
    const other = await findingsOf({}, { second: privateSouth }, { viewpoint })
    const own = await findingsOf({}, { second: privateSouth }, { viewpoint: "south" })
    for (const lang of languages) {
      const text = writeMarkdown(await memoIn(lang, other))
      expect(text).not.toMatch(/17[.,]3/u)
      expect(writeMarkdown(await memoIn(lang, own))).toMatch(/17[.,]3/u)
    }
  })
})

describe("what a party believes of the other's limit", () => {
  it.each(languages)("is in its own memo alone, in place of what the other says, in %s", async (lang) => {
    const parties = { first: uncertainNorth, second: uncertainSouth }
    const textFor = async (viewpoint: string | null) =>
      writeMarkdown(await memoIn(lang, await findingsOf({}, parties, { viewpoint })))
    const [own, other, neutral] = [await textFor("north"), await textFor("south"), await textFor(null)]
    expect(own).toMatch(/17[.,]3/u)
    expect(own).not.toMatch(/14[.,]2/u)
    for (const text of [other, neutral]) {
      expect(text).not.toMatch(/17[.,]3/u)
      expect(text).toMatch(/14[.,]2/u)
    }
    expect(own).toMatch({ da: /Begge siger ja/u, en: /Both accept/u, nl: /Beide stemmen in/u }[lang])
  })
})

describe("a sentence about an interest", () => {
  it("comes from the objectives: with other objectives it turns, with none there is none", async () => {
    const more = writeMarkdown(await memoIn("en", await findingsOf({}, {}, { viewpoint: "south" })))
    const less = writeMarkdown(
      await memoIn("en", await findingsOf({}, { second: SOUTH.replace("more", "fewer") }, { viewpoint: "south" }))
    )
    const none = writeMarkdown(
      await memoIn("en", await findingsOf({}, { second: "party: {id: south, label: Syd}" }, { viewpoint: "south" }))
    )
    expect(more).not.toBe(less)
    expect(more).toMatch(/\*\*Recommendation:\*\* Syd /u)
    expect(none).not.toMatch(/\*\*Recommendation:/u)
  })
})

describe("two ways of doing all the work where it is", () => {
  it("have no sign of freed FTE that could hold", async () => {
    const files = ["academy", "mix"].map((name) => loadFile(`scenarios/training-policy/${name}.yaml`))
    const findings = await Effect.runPromise(
      memoFindings(await Promise.all(files), { viewpoint: null, draws: 1024, seed: 1, threads: 1 })
    )
    const text = writeMarkdown(await memoIn("en", findings))
    expect(text).toContain("## How sure is it?")
    expect(text).not.toMatch(/In 0% of the calculations/u)
    expect(text).toMatch(
      /the work costs 1,321\sthousand\sEUR in Own academy and 1,29\d\sthousand\sEUR in .+ \(2015 prices\)\./u
    )
  })
})
