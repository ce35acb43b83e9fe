/** The picture of bands by month: legible in every language, and honest where a band goes on beyond it. */
import { Effect } from "effect"
import { monthSpreads } from "../../../src/analysis/uncertainty/monthSpreads.ts"
import { monthPicture } from "../../../src/report/views/monthPicture.ts"
import { languages } from "../../../src/words/languages.ts"
import { wordsIn } from "../../../src/words/wordsIn.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { loadFile } from "../../support/load.ts"
import { overlaps, textBoxes } from "../charts/textBoxes.ts"

const drawn = (async () => {
  const loaded = [
    await loadFile("scenarios/finland-2017/plan.yaml"),
    await loadFile("scenarios/finland-2017/outturn.yaml")
  ]
  return {
    spreads: await Effect.runPromise(monthSpreads(loaded, 1, 1, () => Effect.void)),
    titles: ["Plan", "Outturn"]
  }
})()

const parts = ["transition", "uncertainty"] as const

describe("the picture of bands by month", () => {
  it.each(languages)("names its bands and scenarios, no word over another, in %s", async (lang) => {
    const { spreads, titles } = await drawn
    for (const width of [480, 640, 900]) {
      const words = await wordsIn(lang, parts)
      const { svg, alt } = monthPicture(spreads, titles, words, width)
      expect(overlaps(textBoxes(svg))).toEqual([])
      for (const label of [words.transition.bands.keys.half, words.transition.bands.keys.most, "A Plan", "B Outturn"])
        expect(svg).toContain(label)
      expect(alt).toContain("B Outturn")
    }
  })

  it("has a panel for what is freed and one for what waits, of every scenario with months", async () => {
    const { spreads, titles } = await drawn
    const words = await wordsIn("en", parts)
    const [plan] = spreads.scenarios
    const one = monthPicture({ ...spreads, scenarios: [plan!, null] }, titles, words)
    const both = monthPicture(spreads, titles, words)
    const panels = (svg: string) => svg.split("FTE-months</").length - 1
    expect(panels(one.svg)).toBe(1)
    expect(panels(both.svg)).toBe(2)
    expect(one.svg).not.toContain("B Outturn")
  })

  it("says how far a band reaches that would leave nothing else to see", async () => {
    const { spreads } = await drawn
    const words = await wordsIn("en", parts)
    const [plan] = spreads.scenarios
    const endless = plan!.backlog.map((month) => ({ ...month, p95: 1_234_567 }))
    const { svg } = monthPicture({ ...spreads, scenarios: [{ ...plan!, backlog: endless }] }, ["Plan"], words)
    expect(svg).toContain("1,234,567")
  })
})
