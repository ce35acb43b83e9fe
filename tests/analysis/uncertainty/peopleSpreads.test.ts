/** Spreads of who is there and who is missing: those of the plain model, draw by draw. */
import { drawsOf } from "../../../src/analysis/draws/Draws.ts"
import { peopleSpreads } from "../../../src/analysis/uncertainty/peopleSpreads.ts"
import { spreadOf } from "../../../src/analysis/uncertainty/Spread.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { loadFile } from "../../support/load.ts"

const F = "scenarios/ambtelijke-fusie"
const SEED = 3

describe("spreads of people", () => {
  it("are those of each metric, paired, and say in how many draws fewer days are without cover", async () => {
    const pair = [await loadFile(`${F}/base.yaml`), await loadFile(`${F}/gemeenschappelijke-regeling.yaml`)]
    const found = peopleSpreads(pair, 1024, SEED)!
    expect(found.draws).toBe(1024)
    expect(found.scenarios.map(({ spreads }) => spreads.map(([figure]) => figure))).toEqual([
      ["uncoveredDays", "robust.after"],
      ["uncoveredDaysToday", "uncoveredDays", "robust.before", "robust.after"]
    ])
    const draws = drawsOf(pair, { draws: 1024, seed: SEED })
    for (const [s, { spreads }] of found.scenarios.entries())
      for (const [figure, spread] of spreads) expect(spread, figure).toEqual(spreadOf(draws.values(s, figure)))
    const [today, after] = [0, 1].map((s) => draws.values(s, "uncoveredDays"))
    expect(found.differences[0]!.fewer).toBe(after!.filter((days, i) => days < today![i]!).length / 1024)
    expect(found.differences[0]!.fewer).toBe(1)
  })

  it("hold what training takes, and who is missing and can be lent", async () => {
    const figuresOf = async (file: string) =>
      peopleSpreads([await loadFile(file)], 1024, SEED)?.scenarios[0]!.spreads.map(([figure]) => figure)
    expect(await figuresOf("scenarios/training-policy/mix.yaml")).toEqual(["trainingHours", "trainingCost"])
    expect(await figuresOf("scenarios/communes-2025/communes.yaml")).toEqual(["shortage", "surplus"])
    expect(await figuresOf("scenarios/denmark-2010/state-a.yaml")).toBeUndefined()
  })
})
