/** One block of draws evaluated for every scenario: what a thread does, free of Effect and of the outside world. */
import { BLOCK } from "../../kernel/streams.ts"
import { makeRoom, memoryOf } from "../../kernel/wasm/Room.ts"
import { allocate } from "../../model/allocate.ts"
import {
  type Arranged,
  arrange,
  type BlockKernel,
  type Engine,
  isByCaseType,
  isCollapsed,
  isSum,
  makeEngine,
  makeKernel
} from "../../engine/Engine.ts"
import type { Metric } from "../../model/Metric.ts"
import { inTurn } from "../../model/transition/path.ts"
import { measure } from "../measure.ts"
import { COLUMN, type InputKernel, inputKernel, makeInputDrawer } from "./drawInputs.ts"
import type { SampledScenario, Sampling } from "./Sampling.ts"
import { sharesToday } from "./sharesToday.ts"

/** Everything that decides the draws, as plain data that crosses to a thread. */
export interface DrawJob {
  readonly sampling: Sampling
  readonly seed: number
  /** Whether to compile a kernel where the models have one; the same in all parts of a run, to the last bit. */
  readonly compiles: boolean
  /** What is wanted, scenario by scenario. */
  readonly metrics: ReadonlyArray<ReadonlyArray<Metric>>
  /** Draws at the start of a block that are evaluated, without a kernel: whole slices; all of them unless given. */
  readonly ofBlock?: number | undefined
}

/**
 * Evaluates block number `block`: metric k of scenario s goes to `out[s][k]`, from place `at` on, `BLOCK` numbers in
 * the order of draws.
 */
export type BlockRunner = (block: number, out: ReadonlyArray<ReadonlyArray<Float64Array>>, at: number) => void

/** Arrange the models once; the answer of a block depends on nothing but the job and its number. */
export const makeBlockRunner = ({ sampling, seed, compiles, metrics, ofBlock = BLOCK }: DrawJob): BlockRunner => {
  const models = sampling.scenarios.map(({ model, varying }) => {
    const slots = new Set(varying.map(({ slot }) => slot))
    return arrange(model, (slot) => slots.has(slot))
  })
  const kernels = compiles ? kernelsOf({ sampling, seed, metrics }, models) : undefined
  const inputs = makeInputDrawer(sampling, seed, kernels?.inputs)
  const width = models.every(({ takesMany }) => takesMany) ? SLICE : 1
  const sliceBySlice = (places: ReadonlyArray<ReadonlyArray<number>>): BlockRunner => {
    const evaluators = evaluatorsOf(sampling, metrics, places, models, width)
    return (_, out, at) => {
      for (let from = 0; from < ofBlock; from += width) {
        // Slice by slice, so that the status quo that scenarios share is still there when the second asks.
        for (let s = 0; s < evaluators.length; s++) evaluators[s]!(inputs.numbers, from, out[s]!, at + from)
      }
    }
  }
  const all = sliceBySlice(metrics.map((wanted) => [...wanted.keys()]))
  if (kernels === undefined) {
    return (block, out, at) => {
      inputs.draw(block)
      all(block, out, at)
    }
  }
  const collapsed = metrics.map((wanted) => [...wanted.keys()].filter((k) => isCollapsed(wanted[k]!)))
  const others = metrics.map((wanted) => [...wanted.keys()].filter((k) => !isCollapsed(wanted[k]!)))
  const rest = others.every((places) => places.length === 0) ? undefined : sliceBySlice(others)
  return (block, out, at) => {
    inputs.draw(block)
    const { totals } = kernels
    if (!totals.evaluate()) return all(block, out, at)
    for (const [s, places] of collapsed.entries())
      for (let i = 0; i < places.length; i++) out[s]![places[i]!]!.set(totals.values[s]![i]!, at)
    rest?.(block, out, at)
  }
}

/** Whether a kernel pays for so many blocks in all: making it takes as long as ten thousand draws of a hundred sites. */
export const isWorthKernel = (blocks: number, { scenarios }: Sampling): boolean =>
  blocks * Math.max(...scenarios.map(({ model }) => model.municipalities), USUAL_SITES) >= 16 * USUAL_SITES

const USUAL_SITES = 100

/** Both kernels in one memory: what one draws the other reads. */
const kernelsOf = (
  { sampling, seed, metrics }: Pick<DrawJob, "sampling" | "seed" | "metrics">,
  models: ReadonlyArray<Arranged>
): { readonly inputs: InputKernel; readonly totals: BlockKernel } | undefined => {
  const scenarios = sampling.scenarios.map(({ varying }, s) => {
    const columnBySlot = new Map(varying.map(({ slot, column }) => [slot, column]))
    return {
      fast: models[s]!.fast,
      columnOf: (slot: number) => columnBySlot.get(slot),
      metrics: metrics[s]!.filter(isCollapsed)
    }
  })
  const room = makeRoom()
  const inputs = inputKernel(sampling, seed, room)
  const columns = { columns: sampling.columns.length, from: inputs.from, stride: COLUMN, draws: BLOCK }
  const totals = makeKernel(scenarios, columns, room)
  if (totals === undefined) return undefined
  const memory = memoryOf(room)
  return { inputs: inputs.start(memory), totals: totals(memory) }
}

/** Evaluate the draws of a slice, from draw `from` of the block on, and write every metric from place `at` on. */
type Evaluator = (numbers: Float64Array, from: number, out: ReadonlyArray<Float64Array>, at: number) => void

const evaluatorsOf = (
  sampling: Sampling,
  metrics: DrawJob["metrics"],
  places: ReadonlyArray<ReadonlyArray<number>>,
  models: ReadonlyArray<Arranged>,
  width: number
): ReadonlyArray<Evaluator> => {
  const todays: Array<{ readonly of: SampledScenario; readonly today: Engine["today"] }> = []
  const byCaseType = places.some((wanted, s) => wanted.some((k) => isByCaseType(metrics[s]![k]!)))
  return sampling.scenarios.map((scenario, s) => {
    const shared = todays.find(({ of }) => sharesToday(of, scenario))
    const engine = makeEngine(
      models[s]!,
      places[s]!.map((k) => metrics[s]![k]!).filter((metric) => isSum(metric, scenario.model)),
      { width, byCaseType, today: shared?.today }
    )
    if (engine.today !== undefined && shared === undefined) todays.push({ of: scenario, today: engine.today })
    return makeEvaluator(scenario, metrics[s]!, places[s]!, engine)
  })
}

/** Sums are the engine's; for other metrics the plain model is asked. */
const makeEvaluator = (
  { model, varying }: SampledScenario,
  metrics: ReadonlyArray<Metric>,
  places: ReadonlyArray<number>,
  engine: Engine
): Evaluator => {
  const { width, values } = engine
  const sums = places.filter((k) => isSum(metrics[k]!, model))
  const plain = places.filter((k) => !isSum(metrics[k]!, model))
  const ofOneDraw = model.values.slice()
  const takesItsTurn = inTurn()
  return (numbers, from, out, at) => {
    for (const { slot, column } of varying) engine.set(slot, numbers, column * COLUMN + from)
    if (sums.length > 0) {
      engine.evaluate()
      for (let i = 0; i < sums.length; i++) engine.write(i, out[sums[i]!]!, at)
    }
    if (plain.length === 0) return
    for (let i = 0; i < width; i++) {
      for (const { slot } of varying) ofOneDraw[slot] = values[slot * width + i]!
      const allocation = takesItsTurn(allocate(model, ofOneDraw))
      for (const k of plain) out[k]![at + i] = measure(model, allocation, metrics[k]!)
    }
  }
}

/** Draws whose numbers stay in the cache until they are used. */
export const SLICE = 64
