/** Intervals in the direction of their sentence, with claims that keep the sign of what was measured. */
import { describe, expect, it } from "vitest"
import { measured } from "../../../../src/analysis/memo/Measured.ts"
import { plainText } from "../../../../src/report/memo/cells.ts"
import { claimBook } from "../../../../src/report/memo/content/ClaimBook.ts"
import { turnedInterval } from "../../../../src/report/memo/content/turnedInterval.ts"
import type { Voice } from "../../../../src/report/memo/content/Voice.ts"

const directions = { above: { da: "flere", en: "more" }, below: { da: "færre", en: "fewer" } }

const turned = (ends: readonly [number, number], own: "above" | "below", lang: "da" | "en" = "da", said = false) => {
  const book = claimBook(["a", "b"], ["", ""])
  const voice = { lang, book, decimals: 1 } as unknown as Voice
  const [low, high] = ends.map((value, i) => measured(`p${[5, 95][i]}(difference(freed))`, [0, 1], value))
  const interval = { low: low!, high: high! } as Parameters<typeof turnedInterval>[1]
  const words = plainText(turnedInterval(voice, interval, directions, own, said), lang)
  return { words, claims: book.claims() }
}

describe("an interval in words", () => {
  it.each([
    [[-7.14, -3.78], "below", "3,8–7,1 færre"],
    [[3.78, 7.14], "above", "3,8–7,1 flere"],
    // Skewed ranges can put the whole interval on the other side of the figure in the sentence.
    [[3.78, 7.14], "below", "3,8–7,1 flere"],
    [[-1.6, 0.2], "below", "mellem 0,2 flere og 1,6 færre"],
    [[-1.6, 0.2], "above", "mellem 1,6 færre og 0,2 flere"],
    [[-1.6, -0.04], "below", "0,0–1,6 færre"],
    [[-0.04, 0.04], "below", "0,0–0,0 færre"],
    [[0.01, 2], "above", "0,0–2,0 flere"]
  ] as const)("%j of a sentence about what is %s is %s", (ends, own, words) => {
    expect(turned(ends, own).words).toBe(words)
  })

  it("is the bare range where the sentence says the direction itself, and only there", () => {
    expect(turned([-7.14, -3.78], "below", "en", true).words).toBe("3.8–7.1")
    expect(turned([3.78, 7.14], "below", "en", true).words).toBe("3.8–7.1 more")
    expect(turned([-1.6, 0.2], "below", "en", true).words).toBe("between 0.2 more and 1.6 fewer")
  })

  it("claims both ends with the sign that they have", () => {
    for (const ends of [
      [-7.14, -3.78],
      [-1.6, 0.2],
      [0.3, 2]
    ] as const) {
      const { claims } = turned(ends, "below")
      const valueOf = (metric: string) => claims.find((claim) => claim.metric === metric)?.value
      expect([valueOf("p5(difference(freed))"), valueOf("p95(difference(freed))")]).toEqual([...ends])
    }
  })
})
