/** What a memo says of promises to those who call and apply: their price, what others would cost, and shared lines. */
import { Effect } from "effect"
import { describe, expect, it } from "vitest"
import { besideFteOf } from "../../../src/analysis/memo/besideFteOf.ts"
import { memoFindings } from "../../../src/analysis/memo/memoFindings.ts"
import { evaluated } from "../../../src/analysis/memo/modelFindings.ts"
import { secretsFor } from "../../../src/analysis/memo/secrecy.ts"
import { serviceForMemo } from "../../../src/analysis/memo/serviceForMemo.ts"
import { measure, national } from "../../../src/model/Metric.ts"
import { writeMarkdown } from "../../../src/report/memo/markdown.ts"
import type { Memo } from "../../../src/report/memo/Memo.ts"
import { service } from "../../../src/report/memo/sections/service.ts"
import { voiceOf } from "../../../src/report/memo/sections/Voice.ts"
import { type Lang, languages } from "../../../src/words/languages.ts"
import { wordsIn } from "../../../src/words/wordsIn.ts"
import { memoPair } from "../../support/memoPair.ts"
import { faultsIn, unsoundIn } from "./soundness.ts"

const promises = `service:
  workingDaysPerYear: 250
  channels:
    phone:
      label: Telefon
      activities: [contact]
      promise: {share: 0.8, within: 60}
      open: {hoursPerWeek: 37, weeksPerYear: 52}
  cases:
    case0: {activities: [application], promise: {share: 0.95, days: 14}}
`

const weaker = promises.replace("share: 0.8", "share: 0.6")

const plain = { ranges: false }
const pair = await memoPair({ ...plain, firstMore: promises, more: weaker })
const runs = pair.map(evaluated)

/** The section in the memo of the same pair without promises. */
const sectionIn = async (lang: Lang): Promise<Memo> => {
  const found = await Effect.runPromise(
    memoFindings(await memoPair(plain), { viewpoint: null, draws: 1, seed: 1, threads: 1 })
  )
  const words = await wordsIn(lang, ["memo", "terms"])
  const voice = voiceOf({ ...found, service: serviceForMemo(runs, secretsFor(pair, null)) }, words, "2010-03-01")
  return { lang, words: words.memo.page, title: "T", date: "2010-03-01", blocks: service(voice) }
}

describe("promises in a memo", () => {
  it.each(languages)("are a section without a hole in %s", async (lang) => {
    const memo = await sectionIn(lang)
    expect([unsoundIn(memo), faultsIn(memo)]).toEqual([[], []])
  })

  it("stand beside the next stricter and weaker one, with the FTE that these take more", async () => {
    const text = writeMarkdown(await sectionIn("en"))
    expect(text).toMatch(/\| Telefon +\| +80% within 60 sec\. \| +90%: \+\d\.\d \| +60%: −\d\.\d \|/u)
    expect(text).toMatch(/\| Case type 1 +\| +95% within 14 days \| +10 days: \+\d\.\d \|/u)
  })

  it("say what sharing a line is worth", async () => {
    const text = writeMarkdown(await sectionIn("en"))
    expect(text).toMatch(/would keep [\d.]+ people busy on 5 lines in the municipalities, [\d.]+ on 1 line at centres/u)
  })

  it("are a line of page 1, with the model's own figure", () => {
    const models = [0, 1].map((place) => ({ place, organised: true, cover: null })) as never
    const found = serviceForMemo(runs, secretsFor(pair, null))
    const seen = { models, money: null, time: null, service: found }
    const [line, ...more] = besideFteOf(runs, seen, { seed: 1, viewpoint: null })
    expect([line?.id, more]).toEqual(["promiseCost", []])
    const costs = runs.map(({ loaded, result }) =>
      measure(loaded.compiled.model, result.allocation, national("promiseCost"))
    )
    expect(line?.models.map(({ value }) => value.value)).toEqual(costs)
    expect(costs[0]).toBeGreaterThan(costs[1]!)
  })

  it("are left out where one of their numbers is kept from the reader", async () => {
    const secret = promises.replace("within: 60", "within: {value: 60, basis: assumed, private: true}")
    const hidden = await memoPair({ ...plain, firstMore: secret, more: promises })
    const shown = (viewpoint: string) =>
      serviceForMemo(hidden.map(evaluated), secretsFor(hidden, viewpoint)).map(({ place }) => place)
    expect([shown("north"), shown("south")]).toEqual([[0, 1], [1]])
  })
})
