/** A real browser, Debian's Chromium: one for a file of tests. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, join } from "node:path"
import { accessSync } from "node:fs"
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core"
import { afterAll, afterEach, beforeAll } from "vitest"

interface Opened {
  readonly width?: number
  readonly height?: number
  readonly theme?: "light" | "dark"
  /** What stands behind `#` in the address. */
  readonly hash?: string
  /** Whether the page outlives its test, for others to look at. */
  readonly stays?: boolean
}

export interface RealBrowser {
  /** A page of its own with this text as a file on disk, until the test ends; what it complains of is an error. */
  readonly open: (html: string, options?: Opened) => Promise<OpenPage>
}

interface OpenPage {
  readonly page: Page
  /** Addresses that were asked for beyond the file itself. */
  readonly requests: ReadonlyArray<string>
  /** What the browser and the page's own script complained of. */
  readonly complaints: ReadonlyArray<string>
}

/** Starts before the first test of a file and ends after the last. */
export const realBrowser = (): RealBrowser => {
  let browser: Browser | undefined
  let folder = ""
  let pages = 0
  let passing: Array<BrowserContext> = []
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "casecap-browser-"))
    browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] })
  }, 60_000)
  // A page out of sight goes on drawing.
  afterEach(async () => {
    await Promise.all(passing.map((context) => context.close()))
    passing = []
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    open: async (html, { width = 1280, height = 900, theme = "light", hash = "", stays = false } = {}) => {
      const file = join(folder, `${pages++}.html`)
      writeFileSync(file, html)
      const context = await browser!.newContext({
        viewport: { width, height },
        colorScheme: theme,
        acceptDownloads: true
      })
      if (!stays) passing.push(context)
      const page = await context.newPage()
      const requests: Array<string> = []
      const complaints: Array<string> = []
      page.on("request", (request) => {
        if (!/^(?:data|blob):/u.test(request.url()) && !request.isNavigationRequest()) requests.push(request.url())
      })
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) complaints.push(message.text())
      })
      page.on("pageerror", (error) => complaints.push(String(error)))
      await page.goto(`file://${file}${hash === "" ? "" : `#${hash}`}`)
      return { page, requests, complaints }
    }
  }
}

const chromiumPath = (): string => {
  const found = (process.env.PATH ?? "").split(delimiter).find((folder) => {
    try {
      accessSync(join(folder, "chromium"))
      return true
    } catch {
      return false
    }
  })
  return join(found ?? "/usr/bin", "chromium")
}
