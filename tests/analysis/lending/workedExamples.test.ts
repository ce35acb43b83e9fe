/** Lending among places whose best plan is known: from textbooks, or solved by another solver. */
import type { LendingProblem } from "../../../src/analysis/lending/LendingProblem.ts"
import { effectOfTerm } from "../../../src/analysis/lending/problemOf.ts"
import { solveLending } from "../../../src/analysis/lending/solveLending.ts"
import { describe, expect, it } from "../../support/effect.ts"

/** A table of costs between supplies and demands as a problem of lending, one unit a supply or demand. */
const transport = (
  supply: ReadonlyArray<number>,
  demand: ReadonlyArray<number>,
  cost: ReadonlyArray<ReadonlyArray<number>>,
  more: Partial<LendingProblem> = {}
): LendingProblem => ({
  supplies: supply.map((fte, unit) => ({ unit, specialism: 0, fte })),
  demands: demand.map((fte, i) => ({ unit: supply.length + i, specialism: 0, fte, priority: 1 })),
  arcs: cost.flatMap((row, s) => row.map((c, d) => ({ supply: s, demand: d, term: 0, effect: 1, cost: c, hours: 0 }))),
  wholePeople: false,
  worstFirst: false,
  ...more
})

describe("transport problems of the textbooks", () => {
  it("Dantzig's two plants and three markets cost 153.675", () => {
    const cost = [
      [0.225, 0.153, 0.162],
      [0.225, 0.162, 0.126]
    ]
    const found = solveLending(transport([350, 600], [325, 300, 275], cost))
    expect(found.weightedUnmet).toBeCloseTo(0, 6)
    expect(found.cost).toBeCloseTo(153.675, 6)
  })

  it.each([true, false])("four workers and four tasks cost 265, each of them whole (%s)", (wholePeople) => {
    const cost = [
      [90, 76, 75, 70],
      [35, 85, 55, 65],
      [125, 95, 90, 105],
      [45, 110, 95, 115]
    ]
    const found = solveLending(transport([1, 1, 1, 1], [1, 1, 1, 1], cost, { wholePeople }))
    expect(found.cost).toBeCloseTo(265, 6)
    const assigned = [...found.flows].filter(([, fte]) => fte > 0.5).map(([{ supply, demand }]) => [supply, demand])
    expect(assigned.toSorted()).toEqual([
      [0, 3],
      [1, 2],
      [2, 1],
      [3, 0]
    ])
  })

  it("three people and four posts leave one post empty and cost 60, whole by themselves", () => {
    const cost = [
      [10, 40, 30],
      [25, 20, 60]
    ]
    for (const wholePeople of [true, false]) {
      const found = solveLending(transport([2, 1], [1, 1, 2], cost, { wholePeople }))
      expect(found.weightedUnmet).toBeCloseTo(1, 8)
      expect(found.cost).toBeCloseTo(60, 6)
      for (const fte of found.flows.values()) expect(Math.abs(fte - Math.round(fte))).toBeLessThan(1e-8)
    }
  })
})

describe("worst first", () => {
  it("spreads what there is over shortages in proportion: the largest unmet share is 0.625", () => {
    const cost = [[1, 2, 3]]
    const found = solveLending(transport([6], [2, 4, 10], cost, { worstFirst: true }))
    expect(found.worst).toBeCloseTo(0.625, 8)
    const given = [...found.flows.values()]
    for (const [i, expected] of [0.75, 1.5, 3.75].entries()) expect(given[i]).toBeCloseTo(expected, 7)
  })

  it("leaves the split to cost without it", () => {
    const found = solveLending(transport([6], [2, 4, 10], [[1, 2, 3]]))
    expect(found.weightedUnmet).toBeCloseTo(10, 8)
    expect(found.worst).toBeCloseTo(1, 8)
  })
})

describe("four units and two specialisms", () => {
  const have = [
    [5, 1],
    [1, 4],
    [2, 2],
    [1, 0.5]
  ]
  const need = [
    [3, 2],
    [2, 2],
    [2.5, 2],
    [2, 1]
  ]
  const distance = [
    [0, 30, 80, 140],
    [30, 0, 50, 120],
    [80, 50, 0, 60],
    [140, 120, 60, 0]
  ]
  const secondment = { effect: effectOfTerm(126, 6, 0.9), cost: 500 }
  const taskForce = { effect: effectOfTerm(7, 2, 1), cost: 0 }

  const problem = (maxDistance: number, terms: ReadonlyArray<{ effect: number; cost: number }>): LendingProblem => {
    const cells = have.flatMap((row, unit) => row.map((fte, specialism) => ({ unit, specialism, fte })))
    const more = ({ unit, specialism, fte }: (typeof cells)[number]) => fte - need[unit]![specialism]!
    const supplies = cells.filter((cell) => more(cell) > 0).map((cell) => ({ ...cell, fte: more(cell) }))
    const demands = cells
      .filter((cell) => more(cell) < 0)
      .map((cell) => ({ ...cell, fte: -more(cell), priority: cell.unit === 3 ? 2 : 1 }))
    const arcs = supplies.flatMap((from, supply) =>
      demands.flatMap((to, demand) => {
        const km = distance[from.unit]![to.unit]!
        if (from.specialism !== to.specialism || km > maxDistance) return []
        return terms.map(({ effect, cost }, term) => ({
          supply,
          demand,
          term,
          effect,
          cost: 10 * km + cost,
          hours: km
        }))
      })
    )
    return { supplies, demands, arcs, wholePeople: false, worstFirst: false }
  }
  const lent = ({ flows }: ReturnType<typeof solveLending>) => [...flows.values()].reduce((sum, fte) => sum + fte, 0)

  it.each([
    ["a cap of 100 km", 100, [secondment], { weighted: 3, cost: 2625, lent: 2.9166666655 }],
    ["a cap of 200 km", 200, [secondment], { weighted: 0.7857142857, cost: 4808.33333205, lent: 3.75 }],
    ["task forces as well", 200, [taskForce, secondment], { weighted: 0.7857142857, cost: 4273.33332983, lent: 4 }]
  ] as const)("with %s", (_, cap, terms, expected) => {
    const found = solveLending(problem(cap, terms))
    expect(found.weightedUnmet).toBeCloseTo(expected.weighted, 6)
    expect(Math.abs(found.cost / expected.cost - 1)).toBeLessThan(1e-6)
    expect(lent(found)).toBeCloseTo(expected.lent, 6)
  })
})
