/** Worked examples of money through a whole scenario: a text is compiled, and the figures are asked for as metrics. */
import { describe, expect, it } from "../support/effect.ts"
import { loadFile } from "../support/load.ts"
import { allNear, near } from "../support/near.ts"
import { ownCost, paid, pricedTowns, type Town } from "../support/pricedTowns.ts"
import { allocate } from "../../src/model/allocate.ts"
import { measure, national } from "../../src/model/Metric.ts"

describe("Hjørring and the rest of the country", () => {
  const towns = (cost = 410_000): ReadonlyArray<Town> => [
    { code: "860", population: 66_803, leaves: 16.5, cost },
    { code: "rest", population: 5_534_637 - 66_803, leaves: 1000 - 16.5, cost: 500_000 }
  ]
  const at576 = { salary: 576_000, overhead: 0 }

  it("pays for the staff it handed over, and loses 2.74 million", () => {
    const one = pricedTowns(towns(), 1000, { ...ownCost(at576), ...paid({ key: "transferred" }) })
    near(one.of("saving", "860"), 6_765_000)
    near(one.of("contribution", "860"), 9_504_000)
    near(one.of("net", "860"), -2_739_000)
    near(one.of("contribution"), 576_000_000)
  })

  it("keeps 161,000 of its own cost where it loses 2.9 million", () => {
    const stays = 0.023798965262379897
    const one = pricedTowns(towns(), 1000, {
      ...ownCost(at576, 1 - stays),
      ...paid({ key: "transferred" }),
      release: { step: "exact", by: "site", overheadReleasedShare: 0 }
    })
    near(one.of("strandedCost", "860"), 161_000)
    near(one.of("net", "860"), -2_900_000)
  })

  it("pays by population 6.95 million, and loses 0.19", () => {
    const one = pricedTowns(towns(), 1000, { ...ownCost(at576), ...paid({ key: "population" }) })
    near(one.of("contribution", "860"), 6952312.861710714)
    near(one.of("net", "860"), -187312.86171071418)
  })
})

describe("posts", () => {
  const leaves = [0.3, 0.95, 1, 1.7, 2, 16.5]
  const towns: ReadonlyArray<Town> = [
    ...leaves.map((fte, i) => ({ code: `t${i}`, leaves: fte })),
    { code: "z", grows: 0.4 }
  ]
  const at = (step: number) =>
    pricedTowns(towns, 10, {
      ...ownCost({ salary: 1, overhead: 0 }),
      ...paid({ key: "equal" }),
      release: { step, by: "site", overheadReleasedShare: 1 }
    })

  it("are released whole, by halves, and by fifths; who needs more takes on whole ones", () => {
    allNear(at(1).each("released"), [0, 0, 1, 1, 2, 16, -1])
    allNear(at(0.5).each("released"), [0, 0.5, 1, 1.5, 2, 16.5, -0.5])
    allNear(at(0.2).each("released"), [0.2, 0.8, 1, 1.6, 2, 16.4, -0.4])
    allNear(at(1).each("stranded"), [0.3, 0.95, 0, 0.7, 0, 0.5, 0.6])
    near(at(1).of("stranded"), 3.05)
  })

  it("are 1,503 of the 1,550 FTE that leave in the state model, 1,527 by halves", async () => {
    const released = async (changes: ReadonlyArray<string>) => {
      const { model } = (await loadFile("scenarios/denmark-2010/state-b.yaml", changes)).compiled
      const allocation = allocate(model)
      return (["leaves", "released", "stranded"] as const).map((id) => measure(model, allocation, national(id)))
    }
    const [whole, halves] = [await released([]), await released(["money.release.step=0.5"])]
    expect(whole[0]).toBeCloseTo(1550, 4)
    expect(whole[1]).toBe(1503)
    expect(whole[2]).toBeCloseTo(47, 4)
    expect(halves[1]).toBe(1527)
  })

  it("strand pay and overhead", () => {
    const one = pricedTowns(
      [0.3, 2.6, 16.5].map((fte, i) => ({ code: `t${i}`, leaves: fte })),
      12,
      {
        costPerFte: { local: { salary: 400_000, overhead: 100_000 }, centre: { salary: 560_000, overhead: 0 } },
        ...paid({ key: "equal" }),
        release: { step: 1, by: "site", overheadReleasedShare: 0.3 }
      }
    )
    allNear(one.each("released"), [0, 2, 16])
    allNear(one.each("saving"), [0, 860_000, 6_880_000])
    near(one.of("contribution"), 6_720_000)
    near(one.of("saving"), 1_020_000)
    near(one.of("potential"), 2_980_000)
    near(one.of("strandedCost"), 1_960_000)
  })
})

describe("countries", () => {
  const country = (leaves: number, stays: number, centre: number, local: number, at: number) =>
    pricedTowns([{ code: "all", leaves, stays, cost: local }], centre, {
      ...ownCost({ salary: at, overhead: 0 }),
      ...paid({ key: "equal" })
    })

  it("Finland planned to free 950 of 2,400, and freed about 60", () => {
    near(country(1600, 800, 650, 1, 1).of("freed"), 950)
    near(country(1560, 840, 1500, 1, 1).of("freed"), 60)
  })

  it("Norway saved 370 million by 429 of 1,347", () => {
    const one = country(1347, 0, 918, 862470.8624708625, 862470.8624708625)
    near(one.of("freed") / one.of("baseline"), 0.3184855233853007)
    near(one.of("saving") / 370e6, 1)
  })

  it("Denmark saves 136, 276 and 394 million at three unit costs, and 300 at 515,545", () => {
    const centre = 866.4834801348346
    for (const [cost, saving] of [
      [410_000, 136405515.44233525],
      [500_000, 275905515.44233525],
      [576_000, 393705515.44233525],
      [515544.82874688046, 300e6]
    ] as const)
      near(country(1550, 450, centre, cost, 576_000).of("saving") / 1e6, saving / 1e6)
  })
})
