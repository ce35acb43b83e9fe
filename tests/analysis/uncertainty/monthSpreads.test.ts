/** Bands by month: those of the metrics that ask for a month. */
import { drawsOf } from "../../../src/analysis/draws/Draws.ts"
import { monthSpreads } from "../../../src/analysis/uncertainty/monthSpreads.ts"
import { spreadOf } from "../../../src/analysis/uncertainty/Spread.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { loadFile } from "../../support/load.ts"

const D = "scenarios/denmark-2010"

describe("bands by month", () => {
  it("are the spreads of the metrics of that month, draw by draw", async () => {
    const loaded = await loadFile(`${D}/inter-municipal-b.yaml`)
    const found = monthSpreads([loaded], 1024, 1)
    const draws = drawsOf([loaded], { draws: 1024, seed: 1 })
    const [months] = found.scenarios
    expect(found.draws).toBe(1024)
    expect(months!.freed).toHaveLength(84)
    expect(months!.freed[35]).toEqual(spreadOf(draws.values(0, "freed#36")))
    expect(months!.backlog[35]).toEqual(spreadOf(draws.values(0, "backlog#36")))
    const full = draws.values(0, "monthsToFull").filter((month) => Number.isFinite(month)).length
    expect(months!.full).toBe(full / 1024)
  })

  it("are missing where a scenario does not say when anything changes", async () => {
    const loaded = await Promise.all([loadFile(`${D}/status-quo-b.yaml`), loadFile(`${D}/state-b.yaml`)])
    const { scenarios } = monthSpreads(loaded, 1024, 1)
    expect(scenarios.map((months) => months?.freed.length ?? null)).toEqual([null, 84])
  })
})
