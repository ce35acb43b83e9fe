/** One block of draws evaluated for every scenario: what a thread does, free of Effect and of the outside world. */
import { BLOCK } from "../../kernel/streams.ts"
import { allocate } from "../../model/allocate.ts"
import { evaluate, makeWorkspace } from "../../model/fast/evaluate.ts"
import { fastModel } from "../../model/fast/FastModel.ts"
import { needsCaseTypes, type Recipe, recipeOf } from "../../model/fast/outputs.ts"
import type { Today } from "../../model/fast/Today.ts"
import { measure, type Metric } from "../../model/Metric.ts"
import { type InputRows, makeInputDrawer, SLICE } from "./drawInputs.ts"
import type { SampledScenario, Sampling } from "./Sampling.ts"
import { todayKey } from "./todayKey.ts"

/** Everything that decides the draws, as plain data that crosses to a thread. */
export interface DrawJob {
  readonly sampling: Sampling
  readonly seed: number
  /** What is wanted, scenario by scenario. */
  readonly metrics: ReadonlyArray<ReadonlyArray<Metric>>
}

/**
 * Evaluates block number `block`: metric k of scenario s goes to `out[s][k]`, from place `at` on, `BLOCK` numbers in
 * the order of draws.
 */
export type BlockRunner = (block: number, out: ReadonlyArray<ReadonlyArray<Float64Array>>, at: number) => void

/** Arrange the models once; the answer of a block depends on nothing but the job and its number. */
export const makeBlockRunner = ({ sampling, seed, metrics }: DrawJob): BlockRunner => {
  const inputs = makeInputDrawer(sampling, seed)
  const evaluators = evaluatorsOf(sampling, metrics)
  return (block, out, at) => {
    inputs.draw(block)
    for (let from = 0; from < BLOCK; from += SLICE) {
      const rows = inputs.slice(from)
      // Draw by draw, so that the status quo that scenarios share is still there when the second asks.
      for (let i = 0; i < SLICE; i++) {
        for (let s = 0; s < evaluators.length; s++) evaluators[s]!.evaluate(rows, i)
      }
      for (let s = 0; s < evaluators.length; s++) evaluators[s]!.write(out[s]!, at + from)
    }
  }
}

interface Evaluator {
  /** Evaluate draw number `i` of the slice. */
  readonly evaluate: (rows: InputRows, i: number) => void
  /** Write every metric of the slice, from place `at` on. */
  readonly write: (out: ReadonlyArray<Float64Array>, at: number) => void
}

const evaluatorsOf = (sampling: Sampling, metrics: DrawJob["metrics"]): ReadonlyArray<Evaluator> => {
  const todays = new Map<string, Today>()
  const byCaseType = metrics.flat().some((metric) => needsCaseTypes(recipeOf(metric)))
  return sampling.scenarios.map((scenario, s) => {
    const key = sampling.scenarios.length === 1 ? "" : todayKey(scenario)
    const known = todays.get(key)
    const { evaluator, today } = makeEvaluator(scenario, metrics[s]!, byCaseType, known)
    todays.set(key, today)
    return evaluator
  })
}

/** Metrics that the fast path knows are sums of its outputs; for the others the plain model is asked. */
const makeEvaluator = (
  { model, varying }: SampledScenario,
  metrics: ReadonlyArray<Metric>,
  byCaseType: boolean,
  known: Today | undefined
): { readonly evaluator: Evaluator; readonly today: Today } => {
  const slots = new Set(varying.map(({ slot }) => slot))
  const fast = fastModel(model, (slot) => slots.has(slot))
  const space = makeWorkspace(fast, known)
  const recipes = metrics.map((metric) => {
    const recipe = recipeOf(metric)
    return recipe === undefined ? undefined : termsOf(recipe)
  })
  const plain = recipes.flatMap((recipe, k) => (recipe === undefined ? [k] : []))
  const slotOf = Int32Array.from(varying, ({ slot }) => slot)
  const columnOf = Int32Array.from(varying, ({ column }) => column)
  const values = Float64Array.from(model.values)
  const width = space.out.length
  const outputs = new Float64Array(OUTPUT * width)
  const measured = new Float64Array(SLICE * plain.length)
  const evaluateDraw = ({ numbers, width: inputs }: InputRows, i: number): void => {
    copyTo(values, slotOf, numbers, i * inputs, columnOf)
    if (plain.length < metrics.length) {
      evaluate(fast, values, space, byCaseType, known !== undefined)
      copyOutputs(space.out, outputs, i)
    }
    if (plain.length > 0) {
      const allocation = allocate(model, values)
      for (let p = 0; p < plain.length; p++) {
        measured[i * plain.length + p] = measure(model, allocation, metrics[plain[p]!]!)
      }
    }
  }
  const write = (out: ReadonlyArray<Float64Array>, at: number): void => {
    for (let k = 0; k < metrics.length; k++) {
      const terms = recipes[k]
      const values = out[k]!
      if (terms !== undefined) writeTerms(terms, outputs, values, at)
      else {
        const place = plain.indexOf(k)
        for (let i = 0; i < SLICE; i++) values[at + i] = measured[i * plain.length + place]!
      }
    }
  }
  return { evaluator: { evaluate: evaluateDraw, write }, today: space.today }
}

const copyTo = (
  values: Float64Array,
  slotOf: Int32Array,
  numbers: Float64Array,
  row: number,
  columnOf: Int32Array
): void => {
  for (let v = 0; v < slotOf.length; v++) values[slotOf[v]!] = numbers[row + columnOf[v]!]!
}

const copyOutputs = (out: Float64Array, outputs: Float64Array, i: number): void => {
  for (let k = 0; k < out.length; k++) outputs[k * OUTPUT + i] = out[k]!
}

/** A recipe as places with signs; most have one, and none more than three. */
interface Terms {
  readonly places: ReadonlyArray<number>
  readonly signs: ReadonlyArray<number>
}

const termsOf = ({ plus, minus }: Recipe): Terms => ({
  places: [...plus, ...minus],
  signs: [...plus.map(() => 1), ...minus.map(() => -1)]
})

const writeTerms = ({ places, signs }: Terms, outputs: Float64Array, values: Float64Array, at: number): void => {
  const first = places[0]! * OUTPUT
  if (signs[0] === 1) for (let i = 0; i < SLICE; i++) values[at + i] = outputs[first + i]!
  else for (let i = 0; i < SLICE; i++) values[at + i] = -outputs[first + i]!
  for (let term = 1; term < places.length; term++) {
    const from = places[term]! * OUTPUT
    const sign = signs[term]!
    for (let i = 0; i < SLICE; i++) values[at + i]! += outputs[from + i]! * sign
  }
}

/** From one output to the next: a little more than a slice, else they would fall on the same lines of the cache. */
const OUTPUT = SLICE + 8
