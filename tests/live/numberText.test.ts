/** Numbers as people type them, in the signs of each language. */
import { describe, expect, it } from "vitest"
import { fieldText, readField, readNumber } from "../../src/live/numberText.ts"
import { kinds } from "../../src/scenario/Unit.ts"

describe("a number that is typed", () => {
  it.each([
    ["1.234,5", "da", 1234.5],
    ["0.5", "da", 0.5],
    ["1.234", "da", 1234],
    ["0.234", "da", 0.234],
    ["1,234.5", "en", 1234.5],
    ["1,234", "en", 1234],
    ["0,5", "en", 0.5],
    ["−3", "nl", -3],
    [" 45 %", "da", 45],
    ["1e-3", "en", 0.001],
    ["", "en", undefined],
    ["mange", "da", undefined],
    ["1,2,3", "da", undefined],
    ["Infinity", "en", undefined]
  ] as const)("%s in %s is %s", (typed, lang, number) => {
    expect(readNumber(typed, lang)).toBe(number)
  })

  it("is a share where it is typed as per cent, and reads back as it is shown", () => {
    expect(readField("45", kinds.share, "da")).toBe(0.45)
    for (const value of [0.1, 0.29, 0.579, 0.90838, 1 / 3])
      expect(readField(fieldText(value, kinds.share, "da"), kinds.share, "da")).toBeCloseTo(value, 6)
    expect(readField("5,34611", kinds.minutes, "da")).toBe(5.34611)
  })
})
