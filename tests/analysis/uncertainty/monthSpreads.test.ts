/** Bands by month: those of the metrics that ask for a month. */
import { drawsOf } from "../../../src/analysis/draws/Draws.ts"
import { monthSpreads } from "../../../src/analysis/uncertainty/monthSpreads.ts"
import { spreadOf } from "../../../src/analysis/uncertainty/Spread.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { everything, everythingTables, withRanges } from "../../support/everything.ts"
import { loadTextsNow } from "../../support/load.ts"

const loadedWith = (more: object) =>
  loadTextsNow(
    { ...everythingTables, "s.yaml": JSON.stringify({ ...(withRanges(everything) as object), ...more }) },
    "s.yaml"
  )

describe("bands by month", () => {
  it("are the spreads of the metrics of that month, draw by draw", () => {
    const loaded = loadedWith({})
    const found = monthSpreads([loaded], 1024, 1)
    const draws = drawsOf([loaded], { draws: 1024, seed: 1 })
    const [months] = found.scenarios
    expect(found.draws).toBe(1024)
    expect(months!.freed).toHaveLength(72)
    expect(months!.freed[47]).toEqual(spreadOf(draws.values(0, "freed#48")))
    expect(months!.backlog[40]).toEqual(spreadOf(draws.values(0, "backlog#41")))
    expect(months!.freed[47]!.p95).toBeGreaterThan(months!.freed[47]!.p5)
    const full = draws.values(0, "monthsToFull").filter((month) => Number.isFinite(month)).length
    expect(months!.full).toBe(full / 1024)
  })

  it("are missing where a scenario does not say when anything changes", () => {
    const silent = loadedWith({ transition: undefined })
    const { scenarios } = monthSpreads([silent, loadedWith({})], 1024, 1)
    expect(scenarios.map((months) => months?.freed.length ?? null)).toEqual([null, 72])
  })
})
