/** Live reports of what is beside work and money: who is there, staff against need, what stays as it is. */
import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import type { LiveData } from "../../src/report/live/LiveData.ts"
import { metricStyle } from "../../src/report/views/metricWords.ts"
import { national } from "../../src/model/Metric.ts"
import { formatNumber } from "../../src/words/numbers.ts"
import { wordsIn } from "../../src/words/wordsIn.ts"
import { axeFindings } from "../support/axeFindings.ts"
import { realBrowser } from "../support/browser.ts"
import { liveDataOf, liveHtmlOf } from "../support/liveReport.ts"
import { loadFile } from "../support/load.ts"
import { lacks } from "../support/tools.ts"

const reports = {
  merger: ["ambtelijke-fusie/gemeenschappelijke-regeling", "ambtelijke-fusie/centrumgemeente"],
  communes: ["communes-2025/communes"],
  training: ["training-policy/courses", "training-policy/academy"]
} as const
const sections = { merger: "quality", communes: "staffing", training: "money" } as const

type Name = keyof typeof reports
const made = new Map<Name, Promise<LiveData>>()

/** What is in a report; each is made once. */
const dataOf = (name: Name): Promise<LiveData> => {
  const data = made.get(name) ?? make(name)
  made.set(name, data)
  return data
}

const make = async (name: Name) =>
  liveDataOf(await Promise.all(reports[name].map((file) => loadFile(`scenarios/${file}.yaml`))), { lang: "nl" })

describe.skipIf(lacks("chromium"))("the live report of other sections in a browser", () => {
  const browser = realBrowser()

  it.each(Object.keys(reports) as ReadonlyArray<Name>)(
    "%s: every picture is drawn, every figure is shown, axe finds nothing, and it prints to two pages",
    async (name) => {
      const data = await dataOf(name)
      const { page, complaints } = await browser.open(liveHtmlOf(data), { width: 390 })
      await pictured(page)
      const { figures } = data.models[0]!.sections
      const words = await wordsIn("nl", ["terms"])
      for (const { section, quantity, value } of figures.filter((one) => one.section === sections[name])) {
        const { decimals, unit } = metricStyle(national(quantity), data.models[0]!.names, words)
        const isShare = unit === words.terms.unit.share
        const text = formatNumber(isShare ? value * 100 : value, "nl", isShare ? 1 : decimals)
        expect(await page.locator(`section[aria-labelledby=${section}] td`).allTextContents()).toContain(text)
      }
      expect(await axeFindings(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
      expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/gu)).toHaveLength(2)
      expect(complaints).toEqual([])
    },
    60_000
  )

  it("tells limits of a few FTE apart", async () => {
    const data = await dataOf("merger")
    const { page } = await browser.open(liveHtmlOf(data))
    const [first] = data.models
    const said = await page.locator("article p.interval").first().textContent()
    for (const limit of [first!.spreads.main.p5, first!.spreads.main.p95])
      expect(said).toContain(formatNumber(limit, "nl", 1))
  })

  it("says of a smaller need that it is better", async () => {
    const { page } = await browser.open(liveHtmlOf(await dataOf("training")))
    await expect.poll(() => page.locator(".differences .better").count()).toBe(1)
  })

  it("shows nobody who wins or loses where nobody does", async () => {
    const { page } = await browser.open(liveHtmlOf(await dataOf("training")))
    await page.locator("section[aria-labelledby=money]").waitFor()
    expect(await page.locator("section[aria-labelledby=who]").count()).toBe(0)
  })
})

/** What is out of sight is drawn when there is time. */
const pictured = (page: Page): Promise<void> =>
  expect
    .poll(() =>
      page
        .locator("figure.picture")
        .evaluateAll((all) => all.map((one) => one.querySelectorAll("svg path, svg rect, svg circle").length > 2))
    )
    .not.toContain(false)
