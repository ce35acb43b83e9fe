/** Memos in a browser, on a screen and on a telephone: nothing that axe finds, and no letter too small to read. */
import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { writeHtml } from "../../../src/report/memo/html.ts"
import { paragraph } from "../../../src/report/memo/Memo.ts"
import { memoOf } from "../../../src/report/memo/sections/memoOf.ts"
import { municipalityMemo } from "../../../src/report/memo/sections/municipalityMemo.ts"
import { wordsIn } from "../../../src/words/wordsIn.ts"
import { axeFindings } from "../../support/axeFindings.ts"
import { realBrowser } from "../../support/browser.ts"
import { danishFindings } from "../../support/danishMemo.ts"
import { sampleMemo } from "./sampleMemo.ts"
import { lacks } from "../../support/tools.ts"

const memos = {
  neutral: { lang: "en", viewpoint: null, municipality: undefined },
  party: { lang: "da", viewpoint: "kl", municipality: undefined },
  municipality: { lang: "nl", viewpoint: null, municipality: "860" }
} as const
type Name = keyof typeof memos

/** In pixels of the screen: what most people still read on a telephone. */
const SMALLEST_LETTERS = 9

describe.skipIf(lacks("chromium"))("a memo in a browser", () => {
  const browser = realBrowser()
  it.each(
    (Object.keys(memos) as ReadonlyArray<Name>).flatMap((name) => [1280, 390].map((width) => [name, width] as const))
  )(
    "%s at %i px: axe finds nothing, nothing is wider than the page, letters in pictures can be read",
    async (name, width) => {
      const { page, requests, complaints } = await browser.open(await htmlOf(name), { width })
      expect([requests, complaints]).toEqual([[], []])
      expect(await axeFindings(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      const letters = await smallestLettersIn(page)
      expect(letters.length).toBeGreaterThan(0)
      expect(Math.min(...letters)).toBeGreaterThanOrEqual(SMALLEST_LETTERS)
    },
    60_000
  )

  it("no name, however long, makes the page wider than a telephone", async () => {
    const name = "Donaudampfschifffahrtsgesellschaftshauptquartiersverwaltungsgemeinschaft"
    const named = { ...sampleMemo, title: name, blocks: [paragraph(name), ...sampleMemo.blocks] }
    const { page } = await browser.open(writeHtml(named), { width: 390 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })
})

const htmlOf = async (name: Name): Promise<string> => {
  const { lang, viewpoint, municipality } = memos[name]
  const head = { date: "2010-03-01", version: "0.0.0" }
  const words = await wordsIn(lang, ["memo", "terms"])
  if (municipality === undefined) return writeHtml(memoOf(await danishFindings({ viewpoint }), head, words))
  return writeHtml(municipalityMemo(await danishFindings({ viewpoint, municipality }), municipality, head, words)!)
}

/** The smallest letters of each picture that is shown, in pixels of the screen. */
const smallestLettersIn = (page: Page): Promise<ReadonlyArray<number>> =>
  page.evaluate(() =>
    [...document.querySelectorAll("figure svg")]
      .filter((svg) => svg.getBoundingClientRect().width > 0)
      .map((svg) => {
        const scale = svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width
        const sizes = [...svg.querySelectorAll("text")].map((text) =>
          Number.parseFloat(getComputedStyle(text).fontSize)
        )
        return scale * Math.min(...sizes)
      })
  )
