/** Bands by month: those of the metrics that ask for a month. */
import { drawsOf } from "../../../src/analysis/draws/Draws.ts"
import { Effect } from "effect"
import { monthBlocks, monthSpreads } from "../../../src/analysis/uncertainty/monthSpreads.ts"
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
  it.effect("are the spreads of the metrics of that month, draw by draw", () =>
    Effect.gen(function* () {
      const loaded = loadedWith({})
      let blocks = 0
      const found = yield* monthSpreads([loaded], 1, 1, () => Effect.sync(() => void blocks++))
      expect(blocks).toBe(1)
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
  )

  it.effect("are missing where a scenario does not say when anything changes", () =>
    Effect.gen(function* () {
      const silent = loadedWith({ transition: undefined })
      const { scenarios } = yield* monthSpreads([silent, loadedWith({})], 1, 1, () => Effect.void)
      expect(scenarios.map((months) => months?.freed.length ?? null)).toEqual([null, 72])
    })
  )

  it("rest on as many draws as are asked for, up to ten blocks, and on two where none are", () => {
    expect(monthBlocks({ draws: 917_504, asked: undefined })).toBe(2)
    expect(monthBlocks({ draws: 4096, asked: 4000 })).toBe(4)
    expect(monthBlocks({ draws: 131_072, asked: 131_072 })).toBe(10)
  })
})
