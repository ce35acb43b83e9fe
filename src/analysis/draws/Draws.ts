/**
 * Paired draws of one or several scenarios, evaluated on demand:
 * `drawsOf(loaded: ReadonlyArray<Loaded>, {seed?, draws?}): Draws`, and then
 * `draws.values(scenario: number, metric: Metric | string): Float64Array`, one number a draw, in the order of draws;
 * values of two scenarios at the same place come from the same random numbers, so they may be subtracted.
 */
import { Data } from "effect"
import { BLOCK, blocksFor } from "../../kernel/streams.ts"
import { isByCaseType, isCollapsed, isOfDesks, isSum } from "../../engine/Engine.ts"
import { type Metric, national } from "../../model/Metric.ts"
import { qualityQuantities } from "../../model/quality/qualityQuantities.ts"
import { goesInSteps } from "../../model/steps.ts"
import type { QuantityId } from "../../model/quantities.ts"
import { bridgeIn, QUANTITIES } from "../../model/Quantity.ts"
import type { Loaded } from "../../scenario/load.ts"
import { metricText, readMetric } from "../../scenario/metricText.ts"
import type { Problem } from "../../scenario/Problem.ts"
import { english } from "../../scenario/wording.ts"
import { correlatedInputs } from "./correlatedInputs.ts"
import { isWorthKernel, makeBlockRunner } from "./drawBlock.ts"
import { makeInputDrawer } from "./drawInputs.ts"
import { moneyFiguresIn } from "./moneyFigures.ts"
import { samplingOf } from "./Sampling.ts"

/** The correlations that the scenarios state cannot hold together. */
export class InvalidCorrelations extends Data.TaggedError("InvalidCorrelations")<{
  readonly problems: ReadonlyArray<Problem>
}> {}

export interface Draws {
  readonly seed: number
  /** Whole blocks of 1,024, unless part of one was asked for. */
  readonly draws: number
  /** Blocks are independent replicates: block b holds draws b·1024 … b·1024 + 1023. */
  readonly blocks: number
  /** Paths of everything that was drawn. */
  readonly paths: ReadonlyArray<string>
  /** A metric in every draw; computed when first asked for. Throws a RangeError for a text that is no metric. */
  readonly values: (scenario: number, metric: Metric | string) => Float64Array
  /** What was drawn for an assumption in a scenario; its central value throughout where it is certain. */
  readonly inputs: (scenario: number, path: string) => Float64Array
}

/** Draws when nothing is said. */
const DEFAULT_DRAWS = 16_384
export const DEFAULT_SEED = 1

interface DrawsOptions {
  readonly seed?: number
  readonly draws?: number
  /** Of a single block, only so many draws, in whole slices of 64. */
  readonly ofBlock?: number | undefined
  /** What will be asked: of these, the metrics that need every cell come from one pass over the draws. */
  readonly together?: ReadonlyArray<Metric>
}

/**
 * Draw every uncertain assumption of the scenarios `draws` times (rounded up to whole blocks of 1,024).
 *
 * @throws InvalidCorrelations when the scenarios' correlations contradict one another or are impossible
 * @example drawsOf([state, interMunicipal], { draws: 4096 }).values(1, "freed") // => Float64Array(4096)
 */
export const drawsOf = (
  loaded: ReadonlyArray<Loaded>,
  { seed = DEFAULT_SEED, draws = DEFAULT_DRAWS, ofBlock, together = [] }: DrawsOptions = {}
): Draws => {
  const { groups, problems } = correlatedInputs(loaded)
  if (problems.length > 0) throw new InvalidCorrelations({ problems })
  const sampling = samplingOf(loaded, groups)
  const blocks = ofBlock === undefined ? blocksFor(draws) : 1
  const length = ofBlock ?? blocks * BLOCK
  const known = new Map<string, Float64Array>()
  /** A metric with its company: those that one pass over the draws gives for the price of one. */
  const evaluate = (scenario: number, metric: Metric): void => {
    const metrics = companyOf(metric, loaded[scenario]!, together)
    const out = metrics.map(() => new Float64Array(length))
    const one = { ...sampling, scenarios: [sampling.scenarios[scenario]!] }
    const compiles = ofBlock === undefined && isWorthKernel(blocks, one)
    const run = makeBlockRunner({ sampling: one, seed, compiles, metrics: [metrics], ofBlock })
    for (let block = 0; block < blocks; block++) run(block, [out], block * BLOCK)
    const { names } = loaded[scenario]!.compiled
    for (const [k, computed] of metrics.entries()) known.set(`${scenario} ${metricText(computed, names)}`, out[k]!)
  }
  return {
    seed,
    draws: length,
    blocks,
    paths: sampling.paths,
    values: (scenario, asked) => {
      const { names } = loaded[scenario]!.compiled
      const metric = typeof asked === "string" ? metricNamed(asked, loaded[scenario]!) : asked
      const key = `${scenario} ${metricText(metric, names)}`
      if (!known.has(key)) evaluate(scenario, metric)
      return known.get(key)!
    },
    inputs: (scenario, path) => {
      const assumption = loaded[scenario]!.compiled.assumptions.find((one) => one.path === path)
      const { varying } = sampling.scenarios[scenario]!
      const out = new Float64Array(length).fill(assumption?.value ?? NaN)
      const at = varying.find(({ slot }) => slot === assumption?.slot)
      if (at !== undefined) {
        const inputs = makeInputDrawer(sampling, seed)
        for (let block = 0; block < blocks; block++) {
          inputs.draw(block)
          out.set(inputs.columns[at.column]!.subarray(0, ofBlock), block * BLOCK)
        }
      }
      return out
    }
  }
}

const isNational = ({ municipality, caseType, quantity }: Metric, asked: QuantityId): boolean =>
  quantity === asked && municipality < 0 && caseType < 0

/**
 * National metrics come together, and so do those by case type; others, which need every cell, one at a time, but for
 * what is known to be asked of them.
 */
const companyOf = (metric: Metric, { compiled }: Loaded, asked: ReadonlyArray<Metric>): ReadonlyArray<Metric> => {
  const alone = (one: Metric) => !isSum(one, compiled.model) && !isOfDesks(compiled.model, one)
  if (alone(metric) && asked.includes(metric)) return asked.filter(alone)
  const inSteps = goesInSteps(compiled.model, national("saving"))
  const together = moneyFiguresIn(compiled.model)
  if (inSteps && together.some((quantity) => isNational(metric, quantity)))
    return together.map((quantity) => national(quantity))
  if (isOfDesks(compiled.model, metric)) return metric.caseType < 0 ? WHO_IS_THERE : [metric]
  if (!isCollapsed(metric)) return [metric]
  const caseTypes = isByCaseType(metric) ? [...compiled.model.caseTypes.keys()] : [-1]
  const quantities = QUANTITIES.flatMap((quantity) => caseTypes.map((c) => national(quantity, c)))
  if (isByCaseType(metric)) return quantities
  return [national("unitTimeScale"), ...bridgeIn(compiled.model).map((id) => national(`bridge.${id}`)), ...quantities]
}

const WHO_IS_THERE = (Object.keys(qualityQuantities) as ReadonlyArray<keyof typeof qualityQuantities>).map((quantity) =>
  national(quantity)
)

const metricNamed = (text: string, { compiled }: Loaded): Metric => {
  const read = readMetric(text, compiled.names)
  if ("metric" in read) return read.metric
  throw new RangeError(`${english(read.message)}; ${english(read.hint)}`)
}
