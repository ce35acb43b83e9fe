/** Lending of FTE that can be parted: the three steps as one linear program with three objectives. */
import { type Lexicographic, lexicographic, type Program } from "../../kernel/lexicographic.ts"
import type { Arc } from "./LendingProblem.ts"
import type { Part } from "./Part.ts"
import type { PartSolver } from "./PartSolver.ts"
import { irregular, withoutNoise } from "./ties.ts"

export const partedFte = (part: Part, worstFirst: boolean): PartSolver => {
  const { arcs } = part
  const program = programOf(part, worstFirst)
  const cap = program.bounds.length - 1
  const objective = (of: (arc: Arc, place: number) => number, share = 0): Float64Array =>
    Float64Array.from([...arcs.map(of), ...(worstFirst ? [share] : [])])
  const leastShare = objective(() => 0, 1)
  const dearest = arcs.reduce((most, { cost }) => Math.max(most, cost), 0) || 1
  const covered = lexicographic(program)
  const value = covered.maximise(objective(({ demand, effect }) => effect * part.demands.get(demand)!.priority))
  /** Where all three steps are done, and only plans of equal cost are left. */
  let cheapest: { readonly worst: number; readonly state: Lexicographic } | undefined
  const cheapestAt = (worst: number): Lexicographic => {
    if (cheapest?.worst === worst) return cheapest.state
    const state = worstFirst ? covered.withBound(cap, Math.max(0, 1 - worst)) : covered.copy()
    if (worstFirst) state.maximise(leastShare)
    state.maximise(objective(({ cost }) => -cost / dearest))
    cheapest = { worst, state }
    return state
  }
  return {
    covered: value,
    proven: true,
    worst: () => 1 - covered.copy().maximise(leastShare),
    cheapest: (worst, order) => {
      const last = cheapestAt(worst).copy()
      last.maximise(objective((_, place) => -order * irregular(place)))
      const x = last.values()
      return { proven: true, flows: arcs.flatMap((arc, i) => (x[i]! > 0 ? [[arc, withoutNoise(x[i]!)] as const] : [])) }
    }
  }
}

/**
 * Columns are the arcs. Rows: what each supply has; what each demand lacks; with worst first, for each demand that its
 * covered share is at least a last column, and that this column is at most 1.
 */
const programOf = ({ arcs, supplies, demands: lacking }: Part, worstFirst: boolean): Program => {
  const demands = [...lacking.keys()]
  const rowOfSupply = new Map([...supplies.keys()].map((s, i) => [s, i]))
  const rowOfDemand = new Map(demands.map((d, i) => [d, rowOfSupply.size + i]))
  const floors = rowOfSupply.size + demands.length
  const starts: Array<number> = [0]
  const rows: Array<number> = []
  const coefficients: Array<number> = []
  const column = (entries: ReadonlyArray<readonly [row: number, x: number]>): void => {
    for (const [row, x] of entries) {
      rows.push(row)
      coefficients.push(x)
    }
    starts.push(rows.length)
  }
  for (const { supply, demand, effect } of arcs) {
    const row = rowOfDemand.get(demand)!
    const floor = worstFirst ? [[row + demands.length, -effect] as const] : []
    column([[rowOfSupply.get(supply)!, 1], [row, effect], ...floor])
  }
  const needs = demands.map((d) => lacking.get(d)!.fte)
  if (worstFirst) column([...needs.map((fte, i) => [floors + i, fte] as const), [floors + demands.length, 1]])
  return {
    starts: Int32Array.from(starts),
    rows: Int32Array.from(rows),
    coefficients: Float64Array.from(coefficients),
    bounds: Float64Array.from([
      ...[...supplies.values()].map(({ fte }) => fte),
      ...needs,
      ...(worstFirst ? [...needs.map(() => 0), 1] : [])
    ])
  }
}
