/** One block of draws evaluated for every scenario: what a thread does, free of Effect and of the outside world. */
import { BLOCK } from "../../kernel/streams.ts"
import { allocate } from "../../model/allocate.ts"
import { evaluate, makeWorkspace } from "../../model/fast/evaluate.ts"
import { fastModel } from "../../model/fast/FastModel.ts"
import { needsCaseTypes, type Recipe, recipeOf } from "../../model/fast/outputs.ts"
import type { Today } from "../../model/fast/Today.ts"
import { measure, type Metric } from "../../model/Metric.ts"
import { COLUMN, makeInputDrawer } from "./drawInputs.ts"
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
      for (let s = 0; s < evaluators.length; s++) evaluators[s]!.read(inputs.numbers, from)
      // Draw by draw, so that the status quo that scenarios share is still there when the second asks.
      for (let i = 0; i < SLICE; i++) {
        for (let s = 0; s < evaluators.length; s++) evaluators[s]!.evaluate(i)
      }
      for (let s = 0; s < evaluators.length; s++) evaluators[s]!.write(out[s]!, at + from)
    }
  }
}

interface Evaluator {
  /** Take over the inputs of a slice of the block, from draw `from` on. */
  readonly read: (numbers: Float64Array, from: number) => void
  /** Evaluate draw number `i` of the slice. */
  readonly evaluate: (i: number) => void
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
  const values = rowsOf(model.values)
  const outputs = rowsOf(space.out)
  const measured = new Float64Array(SLICE * plain.length)
  const read = (numbers: Float64Array, from: number): void => {
    for (const { slot, column } of varying) fillColumn(values, slot, numbers, column * COLUMN + from)
  }
  const evaluateDraw = (i: number): void => {
    if (plain.length < metrics.length) {
      space.out = outputs.rows[i]!
      evaluate(fast, values.rows[i]!, space, byCaseType, known !== undefined)
    }
    if (plain.length > 0) {
      const allocation = allocate(model, values.rows[i]!)
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
  return { evaluator: { read, evaluate: evaluateDraw, write }, today: space.today }
}

/** A table with a row for each draw of a slice, and its rows. */
interface Rows {
  readonly numbers: Float64Array
  readonly width: number
  readonly rows: ReadonlyArray<Float64Array>
}

const rowsOf = (first: Float64Array): Rows => {
  const width = first.length
  const numbers = new Float64Array(SLICE * width)
  const rows = Array.from({ length: SLICE }, (_, i) => numbers.subarray(i * width, (i + 1) * width))
  for (const row of rows) row.set(first)
  return { numbers, width, rows }
}

const fillColumn = ({ numbers: table, width }: Rows, column: number, numbers: Float64Array, from: number): void => {
  for (let i = 0; i < SLICE; i++) table[i * width + column] = numbers[from + i]!
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

const writeTerms = ({ places, signs }: Terms, outputs: Rows, values: Float64Array, at: number): void => {
  for (let term = 0; term < places.length; term++) addTerm(outputs, places[term]!, signs[term]!, term > 0, values, at)
}

const addTerm = (
  { numbers, width }: Rows,
  place: number,
  sign: number,
  onTop: boolean,
  values: Float64Array,
  at: number
): void => {
  if (onTop) for (let i = 0; i < SLICE; i++) values[at + i]! += numbers[i * width + place]! * sign
  else for (let i = 0; i < SLICE; i++) values[at + i] = numbers[i * width + place]! * sign
}

/** Draws whose numbers stay in the cache until they are used. */
const SLICE = 64
