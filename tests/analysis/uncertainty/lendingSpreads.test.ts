/** Spreads of plans of lending: each is that of the plans of the first draws, one by one. */
import { Effect } from "effect"
import { drawsOf } from "../../../src/analysis/draws/Draws.ts"
import { measure } from "../../../src/analysis/measure.ts"
import { lendingSpreads, plansOf } from "../../../src/analysis/uncertainty/lendingSpreads.ts"
import { spreadOf } from "../../../src/analysis/uncertainty/Spread.ts"
import { allocate } from "../../../src/model/allocate.ts"
import { national } from "../../../src/model/Metric.ts"
import type { Loaded } from "../../../src/scenario/load.ts"
import { communes } from "../../support/communes.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { loadFile } from "../../support/load.ts"

const SEED = 3

/** Every other unit has too many, and all may lend to all. */
const lending = (productivity: unknown, units = 4) =>
  communes({
    units,
    staff: Array.from({ length: units }, (_, m) => ({
      code: String(m + 1),
      specialism: "a",
      have: m % 2 === 0 ? 4 : 1,
      need: 2 + m / units
    })),
    staffing: {
      specialisms: { a: {} },
      need: "column",
      currency: "EUR",
      travel: { from: "coordinates", kmPerHour: 50, maxHours: 1000, costPerKm: 1, tripsPerMonth: 1 },
      terms: { secondment: { days: 126, setupDays: 6, productivity, costPerFte: 250 } }
    }
  })

const spreadsOf = async (loaded: ReadonlyArray<Loaded>) => {
  let plans = 0
  const tick = () => Effect.sync(() => void plans++)
  const found = await Effect.runPromise(lendingSpreads(loaded, SEED, tick))
  expect(plans).toBe(plansOf(loaded))
  return found
}

const central = ({ compiled: { model } }: Loaded, figure: "unmet" | "lent" | "lending.cost") =>
  measure(model, allocate(model), national(figure))

describe("spreads of plans of lending", () => {
  it("are those of each figure in the first 128 draws, around the plan at central values", async () => {
    const uncertain = lending({ pert: [0.2, 0.4, 0.6], basis: "assumed" })
    const found = (await spreadsOf([uncertain]))!
    expect(found.draws).toBe(128)
    const { spreads, currency, unproven } = found.scenarios[0]!
    expect([currency, unproven]).toEqual(["EUR", 0])
    expect(spreads.map(([figure]) => figure)).toEqual(["unmet", "lent", "lending.cost"])
    const draws = drawsOf([uncertain], { draws: 1024, seed: SEED })
    for (const [figure, spread] of spreads)
      expect(spread, figure).toEqual(spreadOf(draws.values(0, figure).slice(0, 128)))
    const [, unmet] = spreads[0]!
    expect(unmet.p5).toBeLessThan(central(uncertain, "unmet"))
    expect(unmet.p95).toBeGreaterThan(central(uncertain, "unmet"))
  })

  it("are points where nothing is uncertain, also beside a scenario that is", async () => {
    const certain = lending(0.4)
    const found = await spreadsOf([lending({ pert: [0.2, 0.4, 0.6], basis: "assumed" }), certain])
    for (const figure of ["unmet", "lent", "lending.cost"] as const) {
      const value = central(certain, figure)
      const spread = found!.scenarios[1]!.spreads.find(([name]) => name === figure)![1]
      expect(spread).toEqual({ p5: value, p25: value, p50: value, p75: value, p95: value })
      expect(value).toBeGreaterThan(0)
    }
  })

  it("are left out, and said to be, among too many ways", async () => {
    const large = lending(0.4, 144)
    expect(await spreadsOf([large])).toEqual({ draws: 128, scenarios: [undefined], mostWays: 5000 })
  })

  it("are none where nobody lends", async () => {
    expect(await spreadsOf([await loadFile("scenarios/ambtelijke-fusie/base.yaml")])).toBeUndefined()
  })
})
