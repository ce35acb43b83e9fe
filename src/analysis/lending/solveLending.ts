/**
 * The plan of lending: least unmet need, then the least of the largest unmet shares, then least cost. Three solves, of
 * which each keeps what the one before has reached, so that nobody has to weigh need against money.
 */
import { componentsOf } from "./components.ts"
import type { Arc, LendingProblem } from "./LendingProblem.ts"
import { partedFte } from "./partedFte.ts"
import { partOf } from "./Part.ts"
import type { Flows, PartSolver } from "./PartSolver.ts"
import { byYalps } from "./steps.ts"

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
  /** Whether other flows reach the same; null where nobody has looked. */
  readonly unique: boolean | null
}

/** @param examined whether to look for other flows that reach the same */
export const solveLending = (problem: LendingProblem, examined = false): LendingSolution => {
  const solving = solvingLending(problem, examined)
  for (;;) {
    const step = solving.next()
    if (step.done === true) return step.value
  }
}

/**
 * The same bit by bit: what it yields is the share that is done, so that a caller can look up in between.
 *
 * @param examined whether to look for other flows that reach the same
 */
export function* solvingLending(problem: LendingProblem, examined: boolean): Generator<number, LendingSolution> {
  const parts = componentsOf(problem).map((arcs) => partOf(problem, arcs))
  const rounds = 2 + (problem.worstFirst ? 1 : 0) + (examined ? 1 : 0)
  let done = 0
  function* each<From, A>(list: ReadonlyArray<From>, solve: (one: From) => A): Generator<number, Array<A>> {
    const found: Array<A> = []
    for (const one of list) {
      found.push(solve(one))
      yield ++done / (list.length * rounds)
    }
    return found
  }
  const solvers = yield* each(parts, (part): PartSolver =>
    problem.wholePeople ? byYalps(part) : partedFte(part, problem.worstFirst)
  )
  // Who cannot be reached at all lacks everything: that is no reason to let others lack as much.
  let worst = problem.worstFirst ? 0 : 1
  if (problem.worstFirst)
    yield* each(solvers, (solver) => {
      worst = Math.max(worst, solver.worst(worst))
    })
  const cheapest = yield* each(solvers, (solver) => solver.cheapest(worst, 1))
  const others = examined ? yield* each(solvers, (solver) => solver.cheapest(worst, -1)) : null
  return readSolution(
    problem,
    cheapest.flatMap(({ flows }) => flows),
    [...solvers, ...cheapest].every(({ proven }) => proven),
    others === null ? null : others.every((other, k) => isSame(cheapest[k]!, other))
  )
}

/** Whether two plans are one: ties broken the other way round, another one would have come out. */
const isSame = (one: Flows, other: Flows): boolean => {
  const flows = new Map(other.flows)
  const differs = ([arc, fte]: readonly [Arc, number]) => Math.abs(fte - (flows.get(arc) ?? 0)) > DIFFERENCE
  const size = ({ flows: all }: Flows) => all.filter(([, fte]) => fte > DIFFERENCE).length
  return !one.flows.some(differs) && size(one) === size(other)
}

/** FTE by which flows must differ to be others. */
const DIFFERENCE = 1e-5

const readSolution = (
  problem: LendingProblem,
  flows: ReadonlyArray<readonly [Arc, number]>,
  proven: boolean,
  unique: boolean | null
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
    worst: problem.demands.reduce((most, { fte }, d) => Math.max(most, fte > 0 ? unmet[d]! / fte : 0), 0),
    cost,
    proven,
    unique
  }
}

/** FTE that are a solver's rounding and no person. */
const NOTHING = 1e-7
