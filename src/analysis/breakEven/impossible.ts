/** Values of an assumption at which a metric cannot be computed, with the reason. */
import { type Impossible, whyImpossible } from "../../model/whyImpossible.ts"
import type { Crossed } from "./crossed.ts"
import type { Question } from "./Question.ts"
import type { Range, Variable } from "./Variable.ts"

/** A stretch of the searched range, its ends included; `why` of its outer end. */
export interface ImpossibleStretch extends Range {
  readonly why: Impossible | "noValue"
}

/** The stretches over a rising grid in which `gap`, `onGrid` there, has no value, their inner ends found by halving. */
export const impossibleStretches = (
  question: Question,
  { variable, gap, grid, onGrid }: Pick<Crossed, "variable" | "gap" | "grid" | "onGrid">
): ReadonlyArray<ImpossibleStretch> => {
  const stretches: Array<ImpossibleStretch> = []
  let first: number | undefined
  for (const [i, x] of grid.entries()) {
    if (Number.isFinite(onGrid[i])) continue
    first ??= i
    if (i + 1 < grid.length && !Number.isFinite(onGrid[i + 1])) continue
    const low = first === 0 ? grid[0]! : edge(gap, grid[first - 1]!, grid[first]!)
    const high = i + 1 === grid.length ? x : edge(gap, grid[i + 1]!, x)
    stretches.push({ low, high, why: reasonAt(question, variable, first === 0 ? grid[0]! : x) })
    first = undefined
  }
  return stretches
}

/** The first value without a result on the way from one with to one without. */
const edge = (gap: (x: number) => number, fine: number, impossible: number): number => {
  let [known, unknown] = [fine, impossible]
  for (let step = 0; step < STEPS; step++) {
    const middle = known + (unknown - known) / 2
    if (!Number.isFinite(gap(middle))) unknown = middle
    else known = middle
  }
  return unknown
}

/** Each halves the cell of the grid; what is left shows in no digit that is printed. */
const STEPS = 40

const reasonAt = ({ scenarios }: Question, { targets }: Variable, x: number): ImpossibleStretch["why"] => {
  for (const [s, { compiled }] of scenarios.entries()) {
    const values = Float64Array.from(compiled.model.values)
    for (const { scenario, slot } of targets) if (scenario === s) values[slot] = x
    const why = whyImpossible(compiled.model, values)
    if (why !== undefined) return why
  }
  // All can be evaluated, but the metric is no number there: a payback that never comes.
  return "noValue"
}
