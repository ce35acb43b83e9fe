/** What the page and the JSON of an attribution say about how its figures came about. */
import { beforeAll } from "vitest"
import { attribute, type Attribution } from "../../../src/analysis/attribution/attribute.ts"
import { textIn } from "../../../src/words/Lang.ts"
import { wordsIn } from "../../../src/words/wordsIn.ts"
import { attributionBlocks, attributionJson } from "../../../src/report/views/attribution.ts"
import { small } from "../../analysis/attribution/scenarios.ts"
import { describe, expect, it } from "../../support/effect.ts"

const parts = ["attribution", "terms", "topics"] as const
const words = { da: await wordsIn("da", parts), en: await wordsIn("en", parts) }
const inFte = { header: "FTE", decimals: 1, per: 1, nameOf: () => undefined }

const notes = (attribution: Attribution, lang: "da" | "en"): ReadonlyArray<string> =>
  attributionBlocks([attribution], "B−A", () => inFte, words[lang]).flatMap((block) =>
    block.kind === "paragraph" ? [textIn(block.text, lang)] : []
  )

describe("an attribution in draws", () => {
  let exact: Attribution
  let sampled: Attribution
  beforeAll(async () => {
    const changes = ["organisation.automation={value: 0.3, pert: [0.1, 0.3, 0.6]}", "management.localSpan=12"]
    const found = attribute(await small(), await small(changes), ["freed"], { draws: 1024 })
    if ("message" in found) throw new Error("refused")
    exact = found
    const error = (p95: number) => ({ p5: 0.11, p25: 0, p50: 0, p75: 0, p95 })
    sampled = {
      ...found,
      drawn: { method: { kind: "sampled", orders: 18 }, draws: 1024, asked: 4000 },
      metrics: found.metrics.map((metric) => ({
        ...metric,
        parts: metric.parts.map((part, g) => ({ ...part, intervalStandardErrors: error(g === 1 ? 0.52 : 0.2) }))
      }))
    }
  })

  it("says nothing of orders and of draws left out where all coalitions count in as many draws as were asked for", () => {
    expect(notes(exact, "da")).toHaveLength(1)
    const [json] = attributionJson(exact, 1)
    expect(json).toMatchObject({
      method: { kind: "exact", coalitions: 4 },
      draws: 1024,
      drawnMethod: { kind: "exact", coalitions: 4 }
    })
    expect(json!.groups.map((group) => group.intervalStandardErrors)).toEqual([null, null])
    expect(json!.groups.every((group) => group.interval !== null)).toBe(true)
  })

  it("says over how many orders parts are estimated, how uncertain that leaves the intervals, and what was left out", () => {
    expect(notes(sampled, "da").slice(1)).toEqual([
      "Tabellens bidrag er eksakte; i trækningerne er bidragene skønnet over 18 tilfældige rækkefølger, " +
        "de samme i alle 1.024 trækninger. Det gør intervallernes grænser usikre: standardfejlen er højst 0,6 årsværk.",
      "Der er 1.024 trækninger og ikke 4.000: hver trækning regnes igennem for mange blandinger af de to scenarier."
    ])
    expect(notes(sampled, "en").slice(1)).toEqual([
      "The parts in the table are exact; in the draws, parts are estimated over 18 random orders, " +
        "the same in all 1,024 draws. That leaves the ends of the intervals uncertain: their standard error is at most 0.6 FTE.",
      "There are 1,024 draws and not 4,000: each is evaluated for many mixtures of the two scenarios."
    ])
    const [json] = attributionJson(sampled, 1)
    expect(json).toMatchObject({ draws: 1024, drawnMethod: { kind: "sampled", orders: 18 } })
    expect(json!.groups[1]!.intervalStandardErrors).toEqual({ p5: 0.11, p25: 0, p50: 0, p75: 0, p95: 0.52 })
  })

  it("does not call the table exact where that is estimated as well", () => {
    const both: Attribution = { ...sampled, method: { kind: "sampled", orders: 340 } }
    expect(notes(both, "da")[1]).toContain("bidragene er skønnet over 340 tilfældige rækkefølger")
    expect(notes(both, "da")[2]).toMatch(/^I trækningerne er bidragene skønnet over 18 /u)
    expect(notes(both, "en")[2]).toMatch(/^In the draws, parts are estimated over 18 /u)
  })
})
