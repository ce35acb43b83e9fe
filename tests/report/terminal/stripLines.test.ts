/** Strips at the edges: a range of no width has no scale, and its axis shows the figure it stands for. */
import { describe, expect, it } from "vitest"
import { painter } from "../../../src/report/terminal/paint.ts"
import { stripLines } from "../../../src/report/terminal/stripLines.ts"

const certain = (value: number) => ({ p5: value, p25: value, p50: value, p75: value, p95: value })
const lines = (decimals: number, ...items: ReadonlyArray<ReturnType<typeof certain>>) =>
  stripLines(
    { kind: "strip", decimals, items: items.map((item) => ({ label: "Today", ...item })) },
    "en",
    60,
    painter(false)
  )

describe("stripLines", () => {
  it.each([1.566_666_7, 0, -3.25, 41_000])("marks the axis of a certain %d with the figure itself", (value) => {
    const [row = "", axis = ""] = lines(1, certain(value))
    expect(row.split("●")[1]?.trim().split(/\s+/u)[0]).toBe(axis.trim())
    const [dot, tick] = [row.indexOf("●"), axis.indexOf(axis.trim())]
    expect(dot).toBeGreaterThanOrEqual(tick)
    expect(dot).toBeLessThan(tick + axis.trim().length)
  })

  it("takes a range that no figure shows for certain", () => {
    const [row = "", axis = ""] = lines(1, { ...certain(1.566_666_7), p95: 1.566_666_8 })
    expect(row).not.toMatch(/[─━]/u)
    expect(axis.trim()).toBe("1.6")
  })

  it("marks any other axis with round ticks", () => {
    expect(
      lines(1, { ...certain(2), p5: 1.03, p95: 3.07 })
        .at(-1)
        ?.trim()
        .split(/\s+/u)
    ).toEqual(["2", "3"])
  })
})
