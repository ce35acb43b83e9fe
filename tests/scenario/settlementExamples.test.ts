/** Worked examples of settlements through whole scenarios: keys, bands, tariffs, loans, grants and compensation. */
import { describe, expect, it } from "../support/effect.ts"
import type { Written } from "../support/generate.ts"
import { allNear, near } from "../support/near.ts"
import { ownCost, paid, pricedTowns, type Town } from "../support/pricedTowns.ts"

describe("three towns", () => {
  const towns: ReadonlyArray<Town> = [
    { code: "a", population: 50_000, leaves: 14, stays: 4, register: 9000, cost: 430_000 },
    { code: "b", population: 30_000, leaves: 11.5, stays: 3.5, register: 7000, cost: 410_000 },
    { code: "c", population: 20_000, leaves: 3.5, stays: 1.5, register: 3000, cost: 520_000 }
  ]
  const by = (key: string, grant?: Written) =>
    pricedTowns(towns, 20, {
      ...ownCost({ salary: 576_000, overhead: 0 }),
      ...paid({ key }, grant === undefined ? {} : { grant })
    })
  const byKey = {
    population: { contribution: [5_760_000, 3_456_000, 2_304_000], net: [260_000, 1_259_000, -484_000], losers: 1 },
    "recipients.register": {
      contribution: [5456842.105263158, 4244210.52631579, 1818947.3684210526],
      net: [563157.8947368423, 470789.47368421033, 1052.6315789474174],
      losers: 0
    },
    staffing: {
      contribution: [5456842.105263158, 4547368.421052632, 1515789.4736842103],
      net: [563157.8947368423, 167631.57894736808, 304210.52631578967],
      losers: 0
    },
    transferred: {
      contribution: [5561379.310344828, 4568275.862068966, 1390344.827586207],
      net: [458620.6896551717, 146724.13793103397, 429655.1724137929],
      losers: 0
    },
    equal: { contribution: [3_840_000, 3_840_000, 3_840_000], net: [2_180_000, 875_000, -2_020_000], losers: 1 }
  }

  it.each(Object.keys(byKey) as ReadonlyArray<keyof typeof byKey>)("share 11.5 million by %s", (key) => {
    const [one, wanted] = [by(key), byKey[key]]
    allNear(one.each("saving"), [6_020_000, 4_715_000, 1_820_000])
    allNear(one.each("contribution"), wanted.contribution)
    allNear(one.each("net"), wanted.net)
    near(one.of("saving"), 1_035_000)
    expect(one.of("settlement.losers")).toBe(wanted.losers)
  })

  it("give half of the net saving back to the state, by either key, and lose nothing on the way", () => {
    const nets = {
      population: [199870.6896551717, -8525.862068966031, 326155.1724137929],
      staffing: [213489.1107078033, -57552.17785843971, 361563.06715063506]
    }
    for (const [key, net] of Object.entries(nets)) {
      const one = by("transferred", { basis: "netSaving", share: 0.5, key })
      near(one.of("grant"), -517_500)
      allNear(one.each("net"), net)
      near(one.of("net.state"), 517_500)
      near(one.of("net") + one.of("net.state"), 1_035_000)
    }
  })
})

describe("keys with bands, tariffs and loans", () => {
  it("count the part of a population above 150,000 at 74.4 %", () => {
    const sizes = {
      "101": 528_208,
      "751": 306_650,
      "851": 197_426,
      "461": 188_777,
      "860": 66_803,
      "340": 29_522,
      "756": 40_312
    }
    const rest = 5_534_637 - Object.values(sizes).reduce((sum, size) => sum + size, 0)
    // Whoever else there is is smaller than the band.
    const others = Array.from({ length: 50 }, (_, i): Town => {
      const each = Math.floor(rest / 50)
      return { code: `r${i}`, population: i === 0 ? rest - 49 * each : each, leaves: 1 }
    })
    const towns = [
      ...Object.entries(sizes).map(([code, population]): Town => ({ code, population, leaves: 1 })),
      ...others
    ]
    const money = (bands: ReadonlyArray<Written>) =>
      pricedTowns(towns, 10, {
        ...ownCost({ salary: 100_000, overhead: 0 }),
        ...paid({ key: "population", ...(bands.length === 0 ? {} : { bands }) })
      })
    const [banded, plain] = [money([{ above: 150_000, weight: 0.744 }]), money([])]
    const shares = {
      "101": 0.08024836483522031,
      "751": 0.04958429750469567,
      "851": 0.03446747892847986,
      "461": 0.0332704401470244,
      "860": 0.012426972991713995,
      "340": 0.005491805707249383,
      "756": 0.007499006560213981
    }
    for (const [code, share] of Object.entries(shares)) near(banded.of("contribution", code) / 1e6, share)
    near(plain.of("contribution", "101") / 1e6, 0.09543679197027737)
    near(plain.of("contribution", "756") / 1e6, 0.007283585174601334)
  })

  it("charge fees per case and share out by key what they do not cover", () => {
    const one = pricedTowns(
      [
        { code: "a", leaves: 1, others: 0.4, size: 0.6 },
        { code: "b", leaves: 0.6, others: 0.35, size: 0.4 }
      ],
      2.35,
      {
        ...ownCost({ salary: 2_600_000 / 2.35, overhead: 0 }),
        ...paid({
          tariff: { caseTypes: { moves: { event: 700 }, others: { event: 1500 } } },
          residualKey: { column: "size" }
        })
      }
    )
    allNear(one.each("contribution"), [1_513_000, 1_087_000])
    near(one.of("contribution"), 2_600_000)
  })

  it("repay a loan in equal parts", () => {
    const town: ReadonlyArray<Town> = [{ code: "a", leaves: 1 }]
    const settled = (more: Written) =>
      pricedTowns(town, 1, { ...ownCost({ salary: 500, overhead: 0 }), ...paid({ key: "equal" }, more) })
    const loan = { amount: 1000, rate: 0.03, years: 6 }
    near(settled({ loan }).of("contribution") - settled({}).of("contribution"), 184.59750045017708)
  })

  it("compensate losses above a cap out of gains", () => {
    const [people, staff] = [
      [60, 20, 10, 30, 15],
      [22, 13, 5, 1, 11]
    ]
    const towns = staff!.map((leaves, i): Town => ({
      code: `t${i}`,
      population: people![i]! * 1000,
      leaves,
      cost: 100
    }))
    const money = (more: Written) =>
      pricedTowns(towns, 50, { ...ownCost({ salary: 100, overhead: 0 }), ...paid({ key: "equal" }, more) })
    allNear(money({}).each("net"), [1200, 300, -500, -900, 100])
    const one = money({ compensation: { maxLossPerInhabitant: 0.02, paidBy: "winners" } })
    allNear(one.each("net"), [750, 187.5, -200, -600, 62.5])
    near(one.of("net"), 200)
    near(one.of("settlement.uncovered"), 0)
  })
})

describe("what the state and municipalities have after a task moved (DUT)", () => {
  const towns = [80, 40, 57].map((leaves, i): Town => ({
    code: "abc"[i]!,
    population: [50_000, 30_000, 20_000][i]!,
    leaves
  }))
  const one = pricedTowns(towns, 150, {
    ...ownCost({ salary: 1, overhead: 0 }),
    settlement: {
      payer: "state",
      contribution: { key: "population" },
      grant: { basis: "grossSaving", share: 1, key: "population" }
    }
  })

  it("is neutral in all, and the state delivers for less", () => {
    near(one.of("grant"), -177)
    near(one.of("net"), 0)
    near(one.of("net.state"), 27)
  })

  it("is not neutral for each", () => {
    allNear(one.each("grant"), [-88.5, -53.1, -35.4])
    allNear(one.each("net"), [-8.5, -13.1, 21.6])
  })
})
