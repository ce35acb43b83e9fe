/** Whole people among many ways: not every plan is tried, and the page says so; what is covered is the most there is. */
import { withCheaperTerms } from "../../../src/analysis/lending/cheaperTerms.ts"
import type { LendingProblem } from "../../../src/analysis/lending/LendingProblem.ts"
import { partOf } from "../../../src/analysis/lending/Part.ts"
import { solveLending } from "../../../src/analysis/lending/solveLending.ts"
import { sequence } from "../../../src/kernel/streams.ts"
import { describe, expect, it } from "../../support/effect.ts"

const TERMS = [
  { term: 0, effect: 0.9, extra: 5 },
  { term: 1, effect: 0.6, extra: 1 }
]

const problemOf = (units: number, key: number): LendingProblem => {
  const random = sequence("large parts", key)
  const list = <A>(of: (i: number) => A) => Array.from({ length: units }, (_, i) => of(i))
  const supplies = list((unit) => ({ unit, specialism: 0, fte: 1 + Math.floor(2 * random()) }))
  const demands = list((i) => ({ unit: units + i, specialism: 0, fte: 0.3 + 2 * random(), priority: 1 }))
  const arcs = list((supply) =>
    list((demand) => {
      const way = 10 * random()
      return TERMS.map(({ term, effect, extra }) => ({ supply, demand, term, effect, cost: way + extra, hours: 1 }))
    }).flat()
  ).flat()
  return { supplies, demands, arcs, wholePeople: true, worstFirst: false }
}

describe("a large part of whole people", () => {
  it.each([1, 2, 3])(
    "covers the most, lends nobody twice, and costs no more than with the best terms alone (%i)",
    (key) => {
      const problem = problemOf(20, key)
      expect(problem.arcs.length).toBeGreaterThan(600)
      const found = solveLending(problem)
      const ofBest = solveLending({ ...problem, arcs: problem.arcs.filter(({ term }) => term === 0) })
      expect(found.proven).toBe(false)
      expect(found.weightedUnmet).toBeCloseTo(ofBest.weightedUnmet, 6)
      expect(found.cost).toBeLessThan(ofBest.cost)
      const lent = new Map<number, number>()
      for (const [{ supply }, n] of found.flows) {
        expect(Number.isInteger(n)).toBe(true)
        lent.set(supply, (lent.get(supply) ?? 0) + n)
      }
      for (const [supply, n] of lent) expect(n).toBeLessThanOrEqual(problem.supplies[supply]!.fte)
    }
  )

  it("is little dearer than the best that branching finds", () => {
    for (const key of [4, 5, 6]) {
      const problem = problemOf(4, key)
      const best = solveLending(problem)
      const part = partOf(problem, problem.arcs)
      const plain = solveLending({ ...problem, arcs: part.best })
      const costOf = (flows: Iterable<readonly [{ readonly cost: number }, number]>) =>
        [...flows].reduce((sum, [{ cost }, n]) => sum + n * cost, 0)
      const cheaper = costOf(withCheaperTerms(part, [...plain.flows]))
      expect(cheaper).toBeLessThanOrEqual(plain.cost)
      expect(cheaper).toBeGreaterThanOrEqual(best.cost - 1e-6)
      expect(cheaper).toBeLessThan(1.2 * best.cost)
    }
  })
})
