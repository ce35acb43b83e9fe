/** The live report in a real browser: its figures, its moves, what is taken home, and that nothing leaves it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { drawsOf } from "../../src/analysis/draws/Draws.ts"
import { spreadOf } from "../../src/analysis/uncertainty/Spread.ts"
import { figuresOf as liveFigures } from "../../src/analysis/live/Figures.ts"
import { QUANTITIES } from "../../src/model/Quantity.ts"
import { resultOf } from "../../src/model/Result.ts"
import { formatNumber } from "../../src/words/numbers.ts"
import { languages } from "../../src/words/languages.ts"
import { axeFindings } from "../support/axeFindings.ts"
import { realBrowser } from "../support/browser.ts"
import { casecap } from "../support/commandLine.ts"
import { liveDataOf, liveHtmlOf } from "../support/liveReport.ts"
import { loadFile } from "../support/load.ts"
import { lacks } from "../support/tools.ts"

const folder = "scenarios/denmark-2010"
const files = [`${folder}/state-b.yaml`, `${folder}/inter-municipal-b.yaml`]
const share = "organisation.activities.contact.share"

describe.skipIf(lacks("chromium"))("the live report in a browser", () => {
  const browser = realBrowser()
  const html: Record<string, string> = {}
  let home = ""
  const opened = new Map<string, ReturnType<typeof browser.open>>()
  /** One page for tests that leave it as they found it. */
  const openOnce = (lang: string, hash?: string) => {
    const options = hash === undefined ? {} : ({ hash, theme: "dark" } as const)
    const page = opened.get(lang + hash) ?? browser.open(html[lang]!, { ...options, stays: true })
    opened.set(lang + hash, page)
    return page
  }
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), "casecap-live-"))
    const loaded = await Promise.all(files.map((file) => loadFile(file)))
    for (const lang of languages) html[lang] = liveHtmlOf(await liveDataOf(loaded, { lang }))
  }, 120_000)
  afterAll(() => rmSync(home, { recursive: true, force: true }))

  it("shows the figures of the command line, to the printed digits", async () => {
    const { page } = await openOnce("en")
    for (const [column, file] of files.entries()) expect(await figuresOn(page, column)).toEqual(await figuresOf(file))
  })

  it("follows every move as `run --set` does", async () => {
    const { page } = await browser.open(html.en!)
    const moves = [
      ["0.6", "60"],
      ["0.123", "12.3"],
      ["1", "100"]
    ] as const
    await page.getByRole("searchbox").first().fill("contact share")
    const field = fieldOf(page, share)
    for (const [value, typed] of moves) {
      await field.fill(typed)
      await field.press("Enter")
      expect(await figuresOn(page, 2)).toEqual(await figuresOf(files[1]!, [`${share}=${value}`]))
    }
    // The models themselves stay as they are.
    expect(await figuresOn(page, 1)).toEqual(await figuresOf(files[1]!))
  })

  it("is moved by keys alone, and takes everything back", async () => {
    const { page } = await browser.open(html.en!)
    const before = await figuresOn(page, 2)
    const track = page.locator("input[type=range]").first()
    await track.focus()
    for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowRight")
    const moved = await figuresOn(page, 2)
    expect(moved).not.toEqual(before)
    for (let i = 0; i < 3; i++) await page.keyboard.press("Control+z")
    expect(await figuresOn(page, 2)).toEqual(before)
    for (let i = 0; i < 3; i++) await page.keyboard.press("Control+y")
    expect(await figuresOn(page, 2)).toEqual(moved)
    const reset = page.getByRole("button", { name: "Reset all" })
    await reset.focus()
    await page.keyboard.press("Enter")
    expect(await figuresOn(page, 2)).toEqual(before)
    expect(await reset.evaluate((button) => button === document.activeElement)).toBe(true)
    await page.getByRole("button", { name: "Undo" }).click()
    expect(await figuresOn(page, 2)).toEqual(moved)
  })

  it("counts one drag as one step back", async () => {
    const { page } = await openOnce("en")
    const before = await figuresOn(page, 2)
    const box = (await page.locator("input[type=range]").first().boundingBox())!
    await page.mouse.move(box.x + box.width / 4, box.y + box.height / 2)
    await page.mouse.down()
    for (const part of [0.5, 0.6, 0.7]) await page.mouse.move(box.x + box.width * part, box.y + box.height / 2)
    await page.mouse.up()
    expect(await figuresOn(page, 2)).not.toEqual(before)
    await page.getByRole("button", { name: "Undo" }).click()
    expect(await figuresOn(page, 2)).toEqual(before)
  })

  it("refuses what is no number and what is not legal, and says why", async () => {
    const { page } = await browser.open(html.da!, { hash: `model=B&${share}=0.6` })
    const field = fieldOf(page, share)
    for (const [typed, why] of [
      ["mange", "det er ikke et tal"],
      ["140", "mindst 0 % og højst 100 %, og er 140 %"]
    ] as const) {
      await field.fill(typed)
      await field.press("Enter")
      expect(await page.getByRole("alert").textContent()).toContain(why)
      expect(await field.inputValue()).toBe("60")
    }
  })

  it("keeps what was moved in its address, and opens it again from there", async () => {
    const { page } = await browser.open(html.en!)
    await page.getByRole("searchbox").first().fill("contact share")
    await fieldOf(page, share).fill("60")
    await fieldOf(page, share).press("Enter")
    const hash = `model=B&${share}=0.6`
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${hash}`)
    const again = await browser.open(html.en!, { hash })
    expect(await figuresOn(again.page, 2)).toEqual(await figuresOf(files[1]!, [`${share}=0.6`]))
    const nonsense = await browser.open(html.en!, { hash: "model=Z&%E0=1&constructor=3" })
    expect(await figuresOn(nonsense.page, 2)).toEqual(await figuresOf(files[1]!))
    expect(await nonsense.page.getByRole("alert").textContent()).toContain("it was left out")
    expect(await again.page.getByRole("alert").count()).toBe(0)
  })

  it("gives a scenario to take home that the command line computes to the same, and the equal command", async () => {
    const hash = `model=B&${share}=0.61&parameters.secretariatFte=3`
    const { page } = await browser.open(html.en!, { hash })
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save the file" }).click()
    ])
    expect(saved.suggestedFilename()).toBe("inter-municipal-b-variant.yaml")
    const text = readFileSync((await saved.path())!, "utf8")
    cpSync("scenarios", join(home, "scenarios"), { recursive: true })
    writeFileSync(join(home, "package.json"), "{}")
    writeFileSync(join(home, folder, saved.suggestedFilename()), text)
    const shown = await figuresOn(page, 2)
    const command = (await page.locator("#command").textContent())!
    expect(command).toBe(`casecap run ${files[1]} --set ${share}=0.61 --set parameters.secretariatFte=3`)
    expect(shown).toEqual(await printed(["run", `${folder}/${saved.suggestedFilename()}`, "--json"], home))
    expect(shown).toEqual(await printed([...command.split(" ").slice(1), "--json"], home))
    expect(text).toContain('basis: "assumed"')
  })

  it("tells how a figure comes about, in the lines of `explain`", async () => {
    const { page } = await openOnce("en")
    await page.locator("table button[data-metric=freed]").nth(1).click()
    const lines = (await page.locator("dialog pre").textContent())!.trim().split("\n")
    const { stdout } = await casecap(["explain", files[1]!, "freed", "--lang", "en"], {
      environment: { COLUMNS: "1000" }
    })
    const said = stdout.replaceAll(/\s+/gu, " ")
    for (const line of lines) expect(said).toContain(line.trim().replaceAll(/\s+/gu, " "))
    await page.keyboard.press("Escape")
    expect(await page.locator("dialog[open]").count()).toBe(0)
  })

  it("names whoever loses, and tells decisions from beliefs where a goal is sought", async () => {
    const { page } = await browser.open(html.en!)
    const { compiled } = await loadFile(files[0]!)
    const { net } = liveFigures(compiled).money!
    const who = await page.locator("section[aria-labelledby=who] figure").first().locator("figcaption").textContent()
    for (const [m, { name }] of compiled.names.municipalities.entries())
      expect(who!.includes(`${name} (`), name).toBe(net[m]! < 0)
    await page.getByRole("checkbox").first().check()
    await page.getByText("No single decision reaches A.").waitFor()
    await page.getByText("What is believed holds for A as well").waitFor()
  })

  it("tells what each change does, and what they do together", async () => {
    const { page } = await browser.open(html.en!, { hash: `model=B&${share}=0.85&parameters.secretariatFte=2` })
    const freed = async (changes: ReadonlyArray<string>) =>
      resultOf((await loadFile(files[1]!, changes)).compiled.model).fte.freed
    const own = await freed([])
    const alone = [(await freed([`${share}=0.85`])) - own, (await freed(["parameters.secretariatFte=2"])) - own]
    const together = (await freed([`${share}=0.85`, "parameters.secretariatFte=2"])) - own
    const cells = await page.locator("section[aria-labelledby=changes] td:last-child").allTextContents()
    const signed = (x: number) => `${x > 0 ? "+" : ""}${formatNumber(x, "en")}`
    expect(cells).toEqual([...alone, together - alone[0]! - alone[1]!, together].map(signed))
  })

  it("finds what would free as much as the other model, and takes it", async () => {
    const { page } = await browser.open(html.en!)
    await page.getByLabel(/Show what would free as much as A \(/u).check()
    const use = page.getByRole("button", { name: /^Set .* to / }).first()
    await use.waitFor()
    await use.click()
    const [reference, variant] = [await figuresOn(page, 0), await figuresOn(page, 2)]
    expect(variant.freed).toBe(reference.freed)
  })

  it("draws intervals in a worker, which are those of `uncertainty`", async () => {
    const { page } = await browser.open(html.en!, { hash: `model=B&${share}=0.6` })
    await page.locator("article.variant p.interval[data-stale=false]").waitFor()
    const said = await page.locator("article.variant p.interval").textContent()
    const changed = await loadFile(files[1]!, [`${share}=0.6`])
    const scenarios = [...(await Promise.all(files.map((file) => loadFile(file)))), changed]
    const { p5, p95 } = spreadOf(drawsOf(scenarios, { draws: 8192 }).values(2, "freed"))
    expect(said).toBe(`90% interval ${formatNumber(p5, "en", 0)} to ${formatNumber(p95, "en", 0)}`)
  })

  it.each(languages)("asks for nothing from anywhere, and complains of nothing (%s)", async (lang) => {
    const { page, requests, complaints } = await openOnce(lang, `model=B&${share}=0.6`)
    await page.locator("article.variant p.interval[data-stale=false]").waitFor()
    expect(requests).toEqual([])
    expect(complaints).toEqual([])
  })

  it("draws every picture, and saves it as SVG and as PNG", async () => {
    const { page } = await openOnce("da", `model=B&${share}=0.6`)
    const pictures = page.locator("figure.picture")
    // What is out of sight is drawn when there is time.
    await expect
      .poll(() => pictures.evaluateAll((all) => all.every((one) => one.querySelector("svg") !== null)))
      .toBe(true)
    const marks = await pictures.evaluateAll((all) =>
      all.map((one) => one.querySelectorAll("svg path, svg rect").length)
    )
    expect(marks.length).toBeGreaterThanOrEqual(11)
    for (const count of marks) expect(count).toBeGreaterThan(2)
    for (const format of ["SVG", "PNG"] as const) {
      const [saved] = await Promise.all([
        page.waitForEvent("download"),
        pictures.first().getByRole("button", { name: format }).click()
      ])
      const bytes = readFileSync((await saved.path())!)
      expect(saved.suggestedFilename()).toMatch(format === "SVG" ? /\.svg$/u : /\.png$/u)
      if (format === "SVG") expect(bytes.toString()).toMatch(/^<svg [^>]*><style>@font-face/u)
      else expect([...bytes.subarray(1, 4)]).toEqual([..."PNG"].map((letter) => letter.charCodeAt(0)))
      expect(bytes.length).toBeGreaterThan(5000)
    }
  })

  it.each(languages)("prints to two pages (%s)", async (lang) => {
    const { page } = await openOnce(lang, `model=B&${share}=0.6`)
    await page.locator("article.variant p.interval[data-stale=false]").waitFor()
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/gu)).toHaveLength(2)
  })

  it.each([
    ["en", 1280, "light"],
    ["da", 390, "dark"],
    ["nl", 768, "light"],
    ["en", 3840, "dark"]
  ] as const)("axe finds nothing (%s, %i px, %s), and nothing is wider than the page", async (lang, width, theme) => {
    // On a telephone it is opened there; the others are windows that are made wider or narrower.
    const hash = `model=B&${share}=0.6`
    const { page } = await (width < 500 ? browser.open(html[lang]!, { width, theme, hash }) : openOnce(lang, hash))
    await page.setViewportSize({ width, height: 900 })
    // Colours change at once: axe would see them halfway.
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" })
    await page.locator("article.variant p.interval[data-stale=false]").waitFor()
    await page.locator("details").evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)))
    expect(await axeFindings(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  })

  it("is smaller than a megabyte", () => {
    for (const lang of languages) expect(Buffer.byteLength(html[lang]!)).toBeLessThan(1e6)
  })
})

/** What the table of all figures shows in a column. */
const figuresOn = async (page: Page, column: number): Promise<Readonly<Record<string, string>>> => {
  const rows = page.locator("section[aria-labelledby=figures] tbody tr")
  await rows.first().waitFor()
  // Signals are drawn in the next frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  return rows.evaluateAll(
    (all, at) =>
      Object.fromEntries(
        all.map((row) => {
          const figure = row.querySelectorAll("td")[at]!.querySelector("button")!
          return [figure.dataset["metric"]!, figure.textContent!]
        })
      ),
    column
  )
}

const figuresOf = async (
  file: string,
  changes: ReadonlyArray<string> = []
): Promise<Readonly<Record<string, string>>> => asPrinted(resultOf((await loadFile(file, changes)).compiled.model).fte)

const asPrinted = (fte: Readonly<Record<string, number>>): Readonly<Record<string, string>> =>
  Object.fromEntries(QUANTITIES.map((quantity) => [quantity, formatNumber(fte[quantity]!, "en")]))

const printed = async (args: ReadonlyArray<string>, folder: string): Promise<Readonly<Record<string, string>>> => {
  const { stdout, stderr, code } = await casecap(args, { folder })
  if (code !== 0) throw new Error(stderr)
  return asPrinted((JSON.parse(stdout) as { readonly fte: Readonly<Record<string, number>> }).fte)
}

const fieldOf = (page: Page, path: string) =>
  page
    .locator("li.number", { has: page.locator(`input[data-path="${path}"]`) })
    .locator("input[type=text]")
    .first()
