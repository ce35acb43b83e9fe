/** Memos in a browser, on a screen and on a telephone: nothing that axe finds, and no letter too small to read. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { memo } from "../../../src/cli/commands/memo.ts"
import { axeFindings } from "../../support/axeFindings.ts"
import { realBrowser } from "../../support/browser.ts"
import { plainArguments, printed } from "../../support/command.ts"
import { lacks } from "../../support/tools.ts"

const D = "scenarios/denmark-2010"
const danish = [`${D}/state-b.yaml`, `${D}/inter-municipal-b.yaml`]
const memos = {
  neutral: { lang: "en", files: danish },
  party: { lang: "da", files: danish, for: "kl" },
  municipality: { lang: "nl", files: danish, municipality: "860" }
} as const

/** In pixels of the screen: what most people still read on a telephone. */
const SMALLEST_LETTERS = 9

describe.skipIf(lacks("chromium"))("a memo in a browser", () => {
  const browser = realBrowser()
  const html: Record<string, string> = {}
  let folder = ""
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "casecap-access-"))
    for (const [name, { files, ...more }] of Object.entries(memos)) {
      const output = [join(folder, `${name}.html`)]
      const args = { ...plainArguments, draws: 1024, date: "2010-03-01", files: [...files], output, ...more }
      expect((await printed(memo(args))).failure).toBeUndefined()
      html[name] = readFileSync(output[0]!, "utf8")
    }
  }, 180_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(Object.keys(memos).flatMap((name) => [1280, 390].map((width) => [name, width] as const)))(
    "%s at %i px: axe finds nothing, nothing is wider than the page, letters in pictures can be read",
    async (name, width) => {
      const { page, requests, complaints } = await browser.open(html[name]!, { width })
      expect([requests, complaints]).toEqual([[], []])
      expect(await axeFindings(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      const letters = await smallestLettersIn(page)
      expect(letters.length).toBeGreaterThan(0)
      expect(Math.min(...letters)).toBeGreaterThanOrEqual(SMALLEST_LETTERS)
    },
    60_000
  )
})

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
