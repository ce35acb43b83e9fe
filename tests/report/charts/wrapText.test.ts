import { describe, expect, it } from "vitest"
import { textWidth } from "../../../src/report/charts/textWidth.ts"
import { wrapText } from "../../../src/report/charts/wrapText.ts"

describe("textWidth", () => {
  it("is that of the font: digits and the minus sign are equally wide, bold letters are wider", () => {
    expect(textWidth("0", 10)).toBe(textWidth("8", 10))
    expect(textWidth("−", 10)).toBe(textWidth("1", 10))
    expect(textWidth("årsværk", 10, "bold")).toBeGreaterThan(textWidth("årsværk", 10))
    expect(textWidth("Folkepension", 12)).toBeCloseTo(67.6, 1)
  })
})

describe("wrapText", () => {
  it("breaks at spaces", () => {
    expect(wrapText("Ledelse og overhead", 70, 12)).toEqual(["Ledelse og", "overhead"])
  })

  it("hyphenates a word that is too long between a vowel and a consonant", () => {
    expect(wrapText("Automatisering", 60, 12)).toEqual(["Automati-", "sering"])
  })

  it("hyphenates between two consonants, but for those that begin a syllable, and never before a last letter", () => {
    expect(wrapText("(herstelwerk)", 60, 12)).toEqual(["(herstel-", "werk)"])
    expect(wrapText("Deskundigheid", 70, 12)).toEqual(["Deskundig-", "heid"])
    expect(wrapText("Administration", 55, 12)).toEqual(["Admi-", "nistration"])
    expect(wrapText("Xxxxxxxxxx", 55, 12).at(-1)!.length).toBeGreaterThanOrEqual(3)
  })

  it("loses no letter and keeps to the width", () => {
    const words = "Udbetalingsadministrationssagsbehandling, førtids-/folkepension"
    for (const width of [40, 80, 160, 400]) {
      const lines = wrapText(words, width, 12)
      expect(lines.join("").replace(/[\s-]/gu, "")).toBe(words.replace(/[\s-]/gu, ""))
      for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width)
    }
  })
})
