/** A number that is private to another party is nowhere in the file: not in its text, and in no number that it holds. */
import { describe, expect, it } from "vitest"
import { figuresOf } from "../../src/analysis/live/Figures.ts"
import { realBrowser } from "../support/browser.ts"
import { liveDataOf, liveHtmlOf } from "../support/liveReport.ts"
import { ownCase } from "../support/ownCase.ts"
import { lacks } from "../support/tools.ts"

/** What each party hides. */
const hidden = { union: 0.7771, board: 0.3331 } as const
const owners = ["union", "board"] as const

const numbersIn = (value: unknown): ReadonlyArray<number> => {
  if (typeof value === "number") return [value]
  if (typeof value !== "object" || value === null) return []
  return (ArrayBuffer.isView(value) ? [...(value as Float64Array)] : Object.values(value)).flatMap(numbersIn)
}

const reportFor = async (viewpoint: string | null) => {
  const loaded = await ownCase(["union", "board"])
  const data = await liveDataOf(loaded, { viewpoint })
  return { loaded, data, html: liveHtmlOf(data) }
}

describe("what is private", () => {
  it.each([null, "union", "board"] as const)("of others is not in the file of %s", async (viewpoint) => {
    const { data, html } = await reportFor(viewpoint)
    const json = /<script type="application\/json" id="data">(.*?)<\/script>/su.exec(html)![1]!
    for (const owner of owners) {
      const value = hidden[owner]
      const found = numbersIn(data).some((number) => Math.abs(number - value) < 1e-6)
      const isSaid = json.includes(String(value).slice(2))
      expect({ owner, found, isSaid }).toEqual({ owner, found: owner === viewpoint, isSaid: owner === viewpoint })
    }
  })

  it("leaves a model with its printed figures, and no finer", async () => {
    const { loaded, data } = await reportFor("union")
    expect(data.models.map(({ movable }) => movable === null)).toEqual([false, true])
    const { figures } = data.models[1]!.fixed!
    const exact = figuresOf(loaded[1]!.compiled)
    const step = 10 ** -data.models[1]!.decimals
    expect(figures.fte.freed).not.toBe(exact.fte.freed)
    expect(Math.abs(figures.fte.freed - exact.fte.freed)).toBeLessThanOrEqual(step / 2 + 1e-12)
    for (const number of numbersIn(figures.fte))
      expect(Math.abs(number / step - Math.round(number / step))).toBeLessThan(1e-6)
    for (const number of numbersIn(data.models[1]!.spreads)) expect(Number.isInteger(number)).toBe(true)
  })

  it("is said to be in the file of its own party, so that it is not passed on", async () => {
    expect((await reportFor("union")).data.holdsPrivate).toBe(true)
    expect((await reportFor(null)).data.holdsPrivate).toBe(false)
  })
})

describe.skipIf(lacks("chromium"))("a page with a model that cannot be moved", () => {
  const browser = realBrowser()

  it("says which and why, shows its figures, and moves the other", async () => {
    const { html } = await reportFor("union")
    const { page, complaints } = await browser.open(html)
    await page.locator("svg").first().waitFor()
    await page.locator(".head .warning", { hasText: "The Union: do not pass" }).waitFor()
    await page.locator(".head .warning", { hasText: "B Board model cannot be moved" }).waitFor()
    expect(await page.locator("input[name=base]").count()).toBe(1)
    await page.locator("table button[data-metric=freed]").nth(1).click()
    await page.locator("dialog", { hasText: "not in the file" }).waitFor()
    expect(complaints).toEqual([])
  })

  it("moves nothing where every model is kept from its reader", async () => {
    const { html } = await reportFor(null)
    const { page, complaints } = await browser.open(html)
    await page.locator("svg").first().waitFor()
    expect(await page.locator("input[type=range]").count()).toBe(0)
    expect(await page.locator("aside").textContent()).toContain("none can be moved")
    expect(complaints).toEqual([])
  })
})
