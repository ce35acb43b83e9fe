/** The worked examples of lending through a whole scenario: tables, travel times, terms and costs. */
import { examinedPlan } from "../../../src/analysis/lending/planOf.ts"
import { allocate } from "../../../src/model/allocate.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { communes } from "../../support/communes.ts"

const DISTANCE = [
  [1, 2, 30],
  [1, 3, 80],
  [1, 4, 140],
  [2, 3, 50],
  [2, 4, 120],
  [3, 4, 60]
] as const

/** Kilometres at one an hour are hours, and 10 a kilometre and year are 10 / 24 a kilometre there and back, monthly. */
const planned = (maxHours: number, terms: object) => {
  const staff = [
    [5, 1, 3, 2],
    [1, 4, 2, 2],
    [2, 2, 2.5, 2],
    [1, 0.5, 2, 1]
  ].flatMap(([a, b, needA, needB], m) => [
    { code: String(m + 1), specialism: "a", have: a!, need: needA!, priority: m === 3 ? 2 : 1 },
    { code: String(m + 1), specialism: "b", have: b!, need: needB!, priority: m === 3 ? 2 : 1 }
  ])
  const loaded = communes({
    units: 4,
    staff,
    staffing: {
      specialisms: { a: {}, b: {} },
      need: "column",
      currency: "EUR",
      travel: { matrix: "travel.csv", kmPerHour: 1, maxHours, costPerKm: 10 / 24, tripsPerMonth: 1 },
      terms,
      priority: { by: "column" }
    },
    files: { "travel.csv": `from,to,hours\n${DISTANCE.map((row) => row.join()).join("\n")}\n` }
  })
  const { model } = loaded.compiled
  return examinedPlan(model, allocate(model))!
}

// 500 a year and FTE lent: 250 for each of two terms.
const secondment = { days: 126, setupDays: 6, productivity: 0.9, costPerFte: 250 }
const taskForce = { days: 7, setupDays: 2, productivity: 1 }
const sum = (cells: Iterable<number>): number => [...cells].reduce((total, fte) => total + fte, 0)

describe("four communes and two specialisms", () => {
  it.each([
    ["a cap of 100 km", 100, { secondment }, { unmet: 1.5, cost: 2625, lent: 2.9166666655 }],
    ["a cap of 200 km", 200, { secondment }, { unmet: 0.7857142857, cost: 4808.33333205, lent: 3.75 }],
    ["task forces as well", 200, { secondment, taskForce }, { unmet: 0.7857142857, cost: 4273.33332983, lent: 4 }]
  ] as const)("with %s", (_, cap, terms, expected) => {
    const plan = planned(cap, terms)
    expect(sum(plan.unmet)).toBeCloseTo(expected.unmet, 6)
    expect(Math.abs(plan.cost / expected.cost - 1)).toBeLessThan(1e-6)
    expect(sum(plan.loans.map(({ fte }) => fte))).toBeCloseTo(expected.lent, 6)
  })

  it("the fourth lies beyond the cap and keeps its shortage", () => {
    const { unmet } = planned(100, { secondment })
    expect(unmet[6]).toBeCloseTo(1, 9)
    expect(unmet[7]).toBeCloseTo(0.5, 9)
  })
})

describe("a plan that is one of several", () => {
  // Two who are alike, as far away as each other, and one who lacks what one of them has.
  const twins = (from: number) => {
    const loaded = communes({
      units: 3,
      staff: [
        { code: "1", specialism: "a", have: 1, need: 0 },
        { code: "2", specialism: "a", have: 0, need: 1 },
        { code: "3", specialism: "a", have: 1, need: 0 }
      ],
      staffing: {
        specialisms: { a: {} },
        need: "column",
        currency: "EUR",
        travel: { matrix: "travel.csv", kmPerHour: 60, maxHours: 5, costPerKm: 1, tripsPerMonth: 1 },
        terms: { stay: { days: 100 } }
      },
      files: { "travel.csv": `from,to,hours\n1,2,1\n3,2,${from}\n` }
    })
    const { model } = loaded.compiled
    return examinedPlan(model, allocate(model))!
  }

  it("is said to be", () => {
    expect(twins(1).unique).toBe(false)
    expect(twins(1.01).unique).toBe(true)
  })
})

describe("the transport problems of the textbooks, as communes that lend", () => {
  /** An hour of the way costs one a year, so that a table of costs is one of hours; who has something comes first. */
  const transport = (
    supply: ReadonlyArray<number>,
    demand: ReadonlyArray<number>,
    hours: ReadonlyArray<ReadonlyArray<number>>,
    rules: object = {}
  ) => {
    const codeOf = (d: number) => String(supply.length + d + 1)
    const ways = hours.flatMap((row, s) => row.map((cost, d) => `${s + 1},${codeOf(d)},${cost}`))
    const loaded = communes({
      units: supply.length + demand.length,
      staff: [
        ...supply.map((have, s) => ({ code: String(s + 1), specialism: "a", have, need: 0 })),
        ...demand.map((need, d) => ({ code: codeOf(d), specialism: "a", have: 0, need }))
      ],
      staffing: {
        specialisms: { a: {} },
        need: "column",
        currency: "EUR",
        travel: { matrix: "travel.csv", kmPerHour: 1, maxHours: 1000, costPerKm: 1 / 24, tripsPerMonth: 1 },
        terms: { stay: { days: 100 } },
        ...rules
      },
      files: { "travel.csv": `from,to,hours\n${ways.join("\n")}\n` }
    })
    const { model } = loaded.compiled
    return examinedPlan(model, allocate(model))!
  }

  it("Dantzig's two plants and three markets cost 153.675, and their plan is one of several", () => {
    const plan = transport(
      [350, 600],
      [325, 300, 275],
      [
        [0.225, 0.153, 0.162],
        [0.225, 0.162, 0.126]
      ]
    )
    expect(plan.cost).toBeCloseTo(153.675, 6)
    expect(sum(plan.unmet)).toBeCloseTo(0, 6)
    expect(plan.unique).toBe(false)
  })

  it.each(["whole", "continuous"])("four workers and four tasks cost 265, one each (%s)", (people) => {
    const cost = [
      [90, 76, 75, 70],
      [35, 85, 55, 65],
      [125, 95, 90, 105],
      [45, 110, 95, 115]
    ]
    const plan = transport([1, 1, 1, 1], [1, 1, 1, 1], cost, { people })
    expect(plan.cost).toBeCloseTo(265, 6)
    expect(plan.loans.map(({ from, to }) => to - from)).toEqual([7, 5, 3, 1])
  })

  it("three people and four posts leave one post empty and cost 60", () => {
    const cost = [
      [10, 40, 30],
      [25, 20, 60]
    ]
    const plan = transport([2, 1], [1, 1, 2], cost, { people: "whole" })
    expect(sum(plan.unmet)).toBeCloseTo(1, 9)
    expect(plan.cost).toBeCloseTo(60, 6)
  })

  it("six people and shortages of two, four and ten leave each of them 0.625 of it, the worst first", () => {
    const plan = transport([6], [2, 4, 10], [[1, 2, 3]], { priority: { worstFirst: true } })
    expect(plan.worst).toBeCloseTo(0.625, 8)
    const given = plan.loans.map(({ fte }) => fte)
    for (const [i, fte] of [0.75, 1.5, 3.75].entries()) expect(given[i]).toBeCloseTo(fte, 7)
  })
})
