/**
 * The plan of lending: least unmet need, then the least of the largest unmet shares, then least cost. Three solves, of
 * which each keeps what the one before has reached, so that nobody has to weigh need against money.
 */
import { componentsOf } from "./components.ts"
import type { Arc, LendingProblem } from "./LendingProblem.ts"
import { type Part, partOf } from "./Part.ts"
import { leastCost, leastWorst, mostCovered } from "./steps.ts"

export interface LendingSolution {
  /** FTE by arc of the problem. */
  readonly flows: ReadonlyMap<Arc, number>
  /** FTE unmet by demand of the problem. */
  readonly unmet: Float64Array
  readonly weightedUnmet: number
  /** Largest unmet share of a shortage. */
  readonly worst: number
  readonly cost: number
  /** Whether every step was solved to the end: whole people among many ways may take too long. */
  readonly proven: boolean
}

/** @param tick is told after each part that is solved, of how many */
export const solveLending = (
  problem: LendingProblem,
  tick: (done: number, of: number) => void = () => {}
): LendingSolution => {
  const parts = componentsOf(problem).map((arcs) => partOf(problem, arcs))
  const steps = parts.length * (problem.worstFirst ? 3 : 2)
  let done = 0
  const each = <A>(solve: (part: Part, k: number) => A): ReadonlyArray<A> =>
    parts.map((part, k) => {
      const found = solve(part, k)
      tick(++done, steps)
      return found
    })
  const covered = each(mostCovered)
  // Who cannot be reached at all lacks everything: that is no reason to let others lack as much.
  const worst = problem.worstFirst ? Math.max(0, ...each((part, k) => leastWorst(part, covered[k]!.value))) : 1
  const cheapest = each((part, k) => leastCost(part, covered[k]!.value, worst))
  return readSolution(
    problem,
    cheapest.flatMap(({ flows }) => flows),
    [...covered, ...cheapest].every(({ proven }) => proven)
  )
}

const readSolution = (
  problem: LendingProblem,
  flows: ReadonlyArray<readonly [Arc, number]>,
  proven: boolean
): LendingSolution => {
  const unmet = Float64Array.from(problem.demands, ({ fte }) => fte)
  let cost = 0
  for (const [arc, fte] of flows) {
    unmet[arc.demand]! -= fte * arc.effect
    cost += fte * arc.cost
  }
  for (let d = 0; d < unmet.length; d++) if (unmet[d]! < NOTHING) unmet[d] = 0
  const sum = (of: (d: number) => number) => problem.demands.reduce((total, _, d) => total + of(d), 0)
  return {
    flows: new Map(flows),
    unmet,
    weightedUnmet: sum((d) => unmet[d]! * problem.demands[d]!.priority),
    worst: problem.demands.reduce((most, { fte }, d) => Math.max(most, unmet[d]! / fte), 0),
    cost,
    proven
  }
}

/** FTE that are a solver's rounding and no person. */
const NOTHING = 1e-7
