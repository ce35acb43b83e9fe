/** Where nothing is gained a memo speaks of need and cost, and prints them without a minus. */
import { Effect } from "effect"
import { describe, expect, it } from "vitest"
import { memoFindings } from "../../../src/analysis/memo/memoFindings.ts"
import { writeMarkdown } from "../../../src/report/memo/markdown.ts"
import { memoOf } from "../../../src/report/memo/sections/memoOf.ts"
import { languages, type Lang } from "../../../src/words/languages.ts"
import { wordsIn } from "../../../src/words/wordsIn.ts"
import { memoPair, type PairOptions } from "../../support/memoPair.ts"
import { faultsIn, unsoundIn } from "./soundness.ts"

const DEAR = `money:
  currency: DKK
  priceLevel: 2010
  costPerFte:
    local: {salary: {value: 400000, pert: [300000, 400000, 500000], basis: assumed}, overhead: 60000}
    centre: {salary: 900000, overhead: 60000}
  release: {step: exact, by: site, overheadReleasedShare: 0.3}
  settlement: {payer: municipalities, contribution: {key: population}}
`

const memoIn = async (lang: Lang, options: PairOptions) => {
  const loaded = await memoPair({ firstMore: DEAR, more: DEAR, ...options })
  const findings = await Effect.runPromise(memoFindings(loaded, { viewpoint: null, draws: 256, seed: 1, threads: 1 }))
  const memo = memoOf(findings, { date: "2010-03-01", version: "0.0.0" }, await wordsIn(lang, ["memo", "terms"]))
  expect([unsoundIn(memo), faultsIn(memo)]).toEqual([[], []])
  const text = writeMarkdown(memo).replaceAll("\u00a0", " ")
  const row = (name: string): ReadonlyArray<string> =>
    text
      .split("\n")
      .find((line) => line.replaceAll("*", "").startsWith(`| ${name}`))
      ?.replaceAll("*", "")
      .split("|")
      .map((cell) => cell.trim()) ?? []
  return { text, row, findings }
}

const WORDS = {
  en: {
    need: "Needed in addition",
    cost: "Extra cost",
    carries: "The extra cost rests most on",
    gain: /freed FTE|\| (?:\*\*)?(?:Freed|Saving|Saved)|saving rests|[Ss]aved a year, (?:in )?\w+ DKK/u
  },
  da: {
    need: "Kræves ud over i dag",
    cost: "Merudgift",
    carries: "Merudgiften hviler mest på",
    gain: /frigjorte årsværk|\| (?:\*\*)?(?:Frigøres|Frigjort|Besparelse|Sparet)|Besparelsen hviler|[Ss]paret om året i/u
  },
  nl: {
    need: "Extra nodig",
    cost: "Meerkosten",
    carries: "De meerkosten rusten het meest op",
    gain: /vrijgespeelde fte|\| (?:\*\*)?(?:Komt vrij|Vrijgespeeld|Besparing|Bespaard)|besparing rust|[Bb]espaard per jaar in/u
  }
} as const

describe("where every model needs and costs more than today", () => {
  it.each(languages)("rows, captions and sentences say so in %s", async (lang) => {
    const { text, row } = await memoIn(lang, { share: 0.8, pace: 3.5, firstPace: 3 })
    const { need, cost, carries, gain } = WORDS[lang]
    expect(text).toContain(carries)
    expect(text).not.toMatch(gain)
    // Median, interval and central value without a sign; more of it is more.
    expect(row(need).join("|")).not.toContain("\u2212")
    expect(row(need)[8]).toMatch(/^\+[\d.,]+$/u)
    expect(row(cost).slice(2, 8).join("|")).not.toContain("\u2212")
  })

  it("the parts still sum to the difference, and an interval goes from low to high", async () => {
    const { text, row, findings } = await memoIn("en", { share: 0.8, pace: 3.5, firstPace: 3 })
    const need = -findings.pairs[0]!.difference.freed.value
    expect(need).toBeGreaterThan(0)
    expect(text).toContain(`the difference of +${need.toFixed(1)} FTE needed in addition`)
    expect(row("Whole difference").at(-2)).toBe(`+${need.toFixed(1)}`)
    const { low, high } = findings.models[0]!.intervals!.freed
    expect(row("Needed in addition")[4]).toBe(`${(-high.value).toFixed(1)}–${(-low.value).toFixed(1)}`)
  })
})

it("where one model frees and the other needs, the row says what a minus means", async () => {
  const { row } = await memoIn("en", { share: 0.8, pace: 3 })
  expect(row("Freed (−: needed in addition)").join("|")).toContain("\u2212")
})
