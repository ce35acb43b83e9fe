/** Years to pay back: never a number that says nothing. */
import { describe, expect, it } from "vitest"
import { paybackText } from "../../../src/report/views/money.ts"
import { languages } from "../../../src/words/languages.ts"
import { wordsIn } from "../../../src/words/wordsIn.ts"

describe("payback", () => {
  it.each(languages)("of some weeks is less than a tenth of a year, %s", async (lang) => {
    const words = await wordsIn(lang, ["money", "terms"])
    expect(paybackText(0.04, 10, words)).toMatch(/^< 0[.,]1 /u)
    expect(paybackText(0.1, 10, words)).toMatch(/^0[.,]1 /u)
    expect(paybackText(0, 10, words)).toBe(words.money.atOnce)
    expect(paybackText(undefined, 10, words)).toBe(words.money.never({ years: 10 }))
  })
})
