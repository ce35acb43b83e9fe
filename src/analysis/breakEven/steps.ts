/** Turns of metrics that go in steps: the stretch of the step on which the conclusion turns, in place of a point. */
import { evaluate } from "../../model/evaluate.ts"
import { goesInSteps, stepOf } from "../../model/steps.ts"
import type { Crossing } from "../../kernel/root.ts"
import type { Target } from "../worldEvaluator.ts"
import type { Question } from "./Question.ts"
import type { Range, Variable } from "./Variable.ts"

/** Where the sign changes within one step, or from one to the next: `left` and `right` are the gaps beside it. */
export interface StepTurn extends Range {
  readonly kind: "step"
  readonly x: number
  readonly left: number
  readonly right: number
}

/** Whether anything that is asked goes in steps. */
export const hasSteps = ({ scenarios, terms }: Question): boolean =>
  terms.some(({ scenario, metric }) => goesInSteps(scenarios[scenario]!.compiled.model, metric))

/** What is the same over one step of the question, as a text, when variable i has value `xs[i]` at its targets. */
export type StepAt = (...xs: ReadonlyArray<number>) => string

export const stepAtOf = ({ scenarios, terms }: Question, variables: ReadonlyArray<ReadonlyArray<Target>>): StepAt => {
  const sides = scenarios.map(({ compiled: { model } }, scenario) => ({
    model,
    places: variables.flatMap((targets, i) =>
      targets.filter((target) => target.scenario === scenario).map(({ slot }) => ({ slot, i }))
    ),
    metrics: terms.filter((term) => term.scenario === scenario).map(({ metric }) => metric)
  }))
  const moving = sides.filter(({ places, metrics }) => places.length > 0 && metrics.length > 0)
  return (...xs) =>
    moving
      .map(({ model, places, metrics }) => {
        const values = Float64Array.from(model.values)
        for (const { slot, i } of places) values[slot] = xs[i]!
        const allocation = evaluate(model, values)
        return allocation === undefined ? "" : metrics.map((metric) => stepOf(model, allocation, metric)).join()
      })
      .join(";")
}

/**
 * The steps that a turn lies on: from where the one on its left begins to where the one on its right ends; of a turn
 * inside a step, that step. The turn itself where no step ends beside it.
 */
export const onItsStep = (
  crossing: Crossing,
  gap: (x: number) => number,
  stepAt: (x: number) => string,
  { searched }: Pick<Variable, "searched">
): Crossing | StepTurn => {
  const { x } = crossing
  const tiny = Math.max(Math.abs(x), searched.high - searched.low) * BESIDE
  const [before, after] = [Math.max(searched.low, x - tiny), Math.min(searched.high, x + tiny)]
  const low = endOf(stepAt, before, searched.low)
  const high = endOf(stepAt, after, searched.high)
  if (low === searched.low && high === searched.high && stepAt(before) === stepAt(after)) return crossing
  return { kind: "step", x, low, high, left: gap(before), right: gap(after) }
}

/** The step of today's value; null where the files differ, or nothing ends it. */
export const stepOver = (stepAt: (x: number) => string, { values, searched }: Variable): Range | null => {
  const [today, other] = values
  if (other !== undefined) return null
  const [low, high] = [endOf(stepAt, today!, searched.low), endOf(stepAt, today!, searched.high)]
  return low === searched.low && high === searched.high ? null : { low, high }
}

/** As a share of the range: beyond what halving leaves of a turn, and less than any step. */
const BESIDE = 1e-9

/** The last value towards `end` that lies on the step of `x`: by moves that double, then by halving. */
const endOf = (stepAt: (x: number) => string, x: number, end: number): number => {
  const here = stepAt(x)
  let [on, off] = [x, end]
  for (let share = FIRST_MOVE; ; share *= 2) {
    const next = share < 1 ? x + (end - x) * share : end
    if (stepAt(next) !== here) {
      off = next
      break
    }
    on = next
    if (next === end) return end
  }
  const enough = Math.abs(end - x) * FINE
  while (Math.abs(off - on) > enough) {
    const middle = on + (off - on) / 2
    if (middle === on || middle === off) break
    if (stepAt(middle) === here) on = middle
    else off = middle
  }
  return on
}

/** As a share of the way to the end of the range. */
const FIRST_MOVE = 1e-5
/** More digits than are shown. */
const FINE = 1e-9
