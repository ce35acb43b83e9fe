/** One block of draws evaluated for every scenario: what a thread does, free of Effect and of the outside world. */
import { BLOCK } from "../../kernel/streams.ts"
import { allocate } from "../../model/allocate.ts"
import { evaluate, makeWorkspace } from "../../model/fast/evaluate.ts"
import { fastModel } from "../../model/fast/FastModel.ts"
import { needsCaseTypes, type Recipe, recipeOf } from "../../model/fast/outputs.ts"
import type { Today } from "../../model/fast/Today.ts"
import { measure, type Metric } from "../../model/Metric.ts"
import { COLUMN, makeInputDrawer, SLICE } from "./drawInputs.ts"
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
      // Draw by draw, so that the status quo that scenarios share is still there when the second asks.
      for (let i = 0; i < SLICE; i++) {
        for (let s = 0; s < evaluators.length; s++) evaluators[s]!.evaluate(inputs.columns, from + i, i)
      }
      for (let s = 0; s < evaluators.length; s++) evaluators[s]!.write(out[s]!, at + from)
    }
  }
}

interface Evaluator {
  /** Evaluate draw number `draw` of the block, which is number `i` of the slice. */
  readonly evaluate: (columns: Float64Array, draw: number, i: number) => void
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
  const recipes = metrics.map(recipeOf)
  const plain = recipes.flatMap((recipe, k) => (recipe === undefined ? [k] : []))
  const slotOf = Int32Array.from(varying, ({ slot }) => slot)
  const columnAt = Int32Array.from(varying, ({ column }) => column * COLUMN)
  const values = Float64Array.from(model.values)
  const width = space.out.length
  const outputs = new Float64Array(OUTPUT * width)
  const measured = new Float64Array(SLICE * plain.length)
  const evaluateDraw = (columns: Float64Array, draw: number, i: number): void => {
    for (let v = 0; v < slotOf.length; v++) values[slotOf[v]!] = columns[columnAt[v]! + draw]!
    if (plain.length < metrics.length) {
      evaluate(fast, values, space, byCaseType, known !== undefined)
      // A loop: sixty numbers are too few for the call of a built-in to pay.
      for (let k = 0; k < width; k++) outputs[k * OUTPUT + i] = space.out[k]!
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
      const recipe = recipes[k]
      const place = plain.indexOf(k)
      const values = out[k]!
      if (recipe === undefined) for (let i = 0; i < SLICE; i++) values[at + i] = measured[i * plain.length + place]!
      else writeRecipe(recipe, outputs, values, at)
    }
  }
  return { evaluator: { evaluate: evaluateDraw, write }, today: space.today }
}

/** Sums of outputs; most recipes have a single one, and none more than three. */
const writeRecipe = ({ plus, minus }: Recipe, outputs: Float64Array, values: Float64Array, at: number): void => {
  const signed = [...plus.map((place) => [place, 1] as const), ...minus.map((place) => [place, -1] as const)]
  for (const [term, [place, sign]] of signed.entries()) {
    const from = place * OUTPUT
    if (term === 0) for (let i = 0; i < SLICE; i++) values[at + i] = outputs[from + i]! * sign
    else for (let i = 0; i < SLICE; i++) values[at + i]! += outputs[from + i]! * sign
  }
}

/** From one output to the next: a little more than a slice, else they would fall on the same lines of the cache. */
const OUTPUT = SLICE + 8
