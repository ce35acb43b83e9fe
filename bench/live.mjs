/** Bench of the live report: the Danish pair in Chromium, beside a bare page. Needs `dist`. */
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const pair = ["state-b", "inter-municipal-b"].map((name) => `scenarios/denmark-2010/${name}.yaml`)
const ROUNDS = 5
const MOVES = 15

export const report = async () => {
  const { chromium } = await import("playwright-core")
  const folder = mkdtempSync(join(tmpdir(), "casecap-bench-"))
  const browser = await chromium
    .launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] })
    .catch(() => undefined)
  if (browser === undefined) return ["no Chromium at /usr/bin/chromium"]
  try {
    const [live, bare] = [join(folder, "live.html"), join(folder, "bare.html")]
    const { status, stderr } = spawnSync(process.execPath, ["dist/main.js", "report", ...pair, "-o", live], {
      encoding: "utf8"
    })
    if (status !== 0) throw new Error(stderr)
    writeFileSync(bare, "<!doctype html><title>bare</title><svg></svg>")
    const opened = { live: [], bare: [] }
    let page
    for (let round = 0; round < ROUNDS; round++) {
      opened.bare.push((await open(browser, bare)).milliseconds)
      const found = await open(browser, live)
      opened.live.push(found.milliseconds)
      page = found.page
    }
    const busy = await processorClock(page)
    const before = await busy()
    const moves = await page.evaluate(moveOften, MOVES)
    const each = ((await busy()) - before) / MOVES
    const solved = await page.evaluate(waitForInterval)
    return [
      `file: ${(statSync(live).size / 1000).toFixed(0)} kB (goal 1,000)`,
      `first picture: ${shown(opened.live)} ms after the address, a bare page ${shown(opened.bare)} ms (goal 1,000)`,
      `a slider moved: painted after ${shown(moves)} ms, at most ${Math.max(...moves).toFixed(0)} (goal 50); ` +
        `${each.toFixed(0)} ms of the processor, what is drawn when the hand rests included`,
      `the interval after a move: ${solved.toFixed(0)} ms (goal 1,000)`
    ]
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true })
  }
}

/**
 * Milliseconds of the processor that the page's own thread has taken: how busy the machine is does not count. There is
 * one session for all readings, since a new one starts counting anew.
 */
const processorClock = async (page) => {
  const session = await page.context().newCDPSession(page)
  await session.send("Performance.enable", { timeDomain: "threadTicks" })
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics")
    return 1000 * metrics.find(({ name }) => name === "TaskDuration").value
  }
}

/** By the page's own clock, from the address to the frame in which the first picture is painted. */
const open = async (browser, file) => {
  const page = await (await browser.newContext()).newPage()
  await page.addInitScript(() => {
    const watcher = new MutationObserver(() => {
      if (document.querySelector("svg") === null) return
      watcher.disconnect()
      requestAnimationFrame(() => setTimeout(() => (globalThis.paintedAt = performance.now())))
    })
    watcher.observe(document, { childList: true, subtree: true })
  })
  await page.goto(`file://${file}`)
  await page.waitForFunction(() => globalThis.paintedAt !== undefined)
  return { page, milliseconds: await page.evaluate(() => globalThis.paintedAt) }
}

/** From the event of a slider to the frame in which everything is drawn. */
const moveOften = async (moves) => {
  const track = document.querySelector("input[type=range]")
  const times = []
  for (let i = 0; i < moves; i++) {
    await new Promise((done) => setTimeout(done, 150))
    const started = performance.now()
    track.value = Number(track.min) + ((Number(track.max) - Number(track.min)) * (i + 1)) / (moves + 2)
    track.dispatchEvent(new Event("input", { bubbles: true }))
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    times.push(performance.now() - started)
  }
  return times
}

const waitForInterval = async () => {
  const started = performance.now()
  const track = document.querySelector("input[type=range]")
  track.value = (Number(track.min) + Number(track.max)) / 2.1
  track.dispatchEvent(new Event("input", { bubbles: true }))
  while (
    document.querySelector("article.variant p.interval")?.dataset.stale !== "false" ||
    performance.now() - started < 30
  )
    await new Promise((done) => setTimeout(done, 10))
  return performance.now() - started
}

const shown = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)].toFixed(0)
