/** Two ways of solving the same steps find the same: one program with three objectives, and three programs of yalps. */
import { sequence } from "../../../src/kernel/streams.ts"
import type { Arc, LendingProblem } from "../../../src/analysis/lending/LendingProblem.ts"
import { partedFte } from "../../../src/analysis/lending/partedFte.ts"
import { partOf } from "../../../src/analysis/lending/Part.ts"
import { byYalps } from "../../../src/analysis/lending/steps.ts"
import { describe, expect, it } from "../../support/effect.ts"

const problemOf = (key: number): LendingProblem => {
  const random = sequence("solvers", key)
  const list = <A>(n: number, of: (i: number) => A) => Array.from({ length: n }, (_, i) => of(i))
  const [s, d] = [2 + (key % 7), 2 + (key % 5)]
  const arcs: ReadonlyArray<Arc> = list(s, (supply) =>
    list(d, (demand) =>
      // The first demand ties all supplies into one part, and every demand is reached.
      demand === 0 || supply === 0 || random() < 0.5
        ? [0.7, 0.9].map((effect, term) => ({ supply, demand, term, effect, cost: 10 * random() + 5 * term, hours: 1 }))
        : []
    ).flat()
  ).flat()
  return {
    supplies: list(s, (unit) => ({ unit, specialism: 0, fte: 3 * random() })),
    demands: list(d, (unit) => ({ unit: s + unit, specialism: 0, fte: 4 * random(), priority: 0.5 + random() })),
    arcs,
    wholePeople: false,
    worstFirst: true
  }
}

describe("both solvers", () => {
  it.each(Array.from({ length: 60 }, (_, key) => key))("find the same of problem %i", (key) => {
    const problem = problemOf(key)
    const part = partOf(problem, problem.arcs)
    const [one, other] = [partedFte(part, true), byYalps(part)]
    expect(one.covered).toBeCloseTo(other.covered, 7)
    const worst = one.worst(0)
    expect(worst).toBeCloseTo(other.worst(0), 6)
    const costOf = (flows: ReadonlyArray<readonly [Arc, number]>) =>
      flows.reduce((sum, [{ cost }, fte]) => sum + cost * fte, 0)
    expect(costOf(one.cheapest(worst, 1).flows)).toBeCloseTo(costOf(other.cheapest(worst + 1e-9, 1).flows), 4)
  })
})
