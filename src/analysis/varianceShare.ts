/** How much of a metric's spread comes from each uncertain assumption, read off draws that are there anyway. */
import { mean, variance } from "simple-statistics"
import { BLOCK } from "../kernel/streams.ts"
import type { Metric } from "../model/Metric.ts"
import type { Loaded } from "../scenario/load.ts"
import type { Basis } from "../scenario/quantitySchema.ts"
import { correlatedInputs } from "./draws/correlatedInputs.ts"
import type { Draws } from "./draws/Draws.ts"
import { makeInputDrawer } from "./draws/drawInputs.ts"
import { samplingOf, uncertainIn } from "./draws/Sampling.ts"
import { scaledSlots, sharesByBasis } from "./evidence.ts"

/**
 * First-order variance shares by assumption: Var(E[M | x]) / Var(M), from the means of the metric in equal-count bins of x,
 * less what bins of pure noise would show; 0 where nothing is left. Good to about 1/√draws; correlated assumptions each
 * carry what they share.
 */
const varianceShares = (loaded: Loaded, draws: Draws, metric: Metric): ReadonlyMap<string, number> => {
  const output = draws.values(0, metric)
  const [centre, spread] = [mean(output), variance(output)]
  const inputs = drawnInputs(loaded, draws)
  return new Map([...inputs].map(([path, input]) => [path, spread > 0 ? firstOrder(input, output, centre, spread) : 0]))
}

/** Evidence share by variance (DESIGN, section 4): first-order shares over their sum, by basis. */
export const varianceEvidence = (loaded: Loaded, draws: Draws, metric: Metric): Readonly<Record<Basis, number>> => {
  const shares = varianceShares(loaded, draws, metric)
  const scaled = scaledSlots(loaded.compiled.model)
  return sharesByBasis(
    loaded.compiled.assumptions.map(({ path, slot, basis }) => ({
      basis: scaled.has(slot) ? ("fitted" as const) : basis,
      weight: shares.get(path) ?? 0
    }))
  )
}

/** What was drawn for every uncertain assumption of the only scenario, in one pass over the blocks. */
const drawnInputs = (loaded: Loaded, { seed, draws, blocks }: Draws): ReadonlyMap<string, Float64Array> => {
  const sampling = samplingOf([loaded], correlatedInputs([loaded]).groups)
  const drawer = makeInputDrawer(sampling, seed)
  const { varying } = sampling.scenarios[0]!
  const out = varying.map(() => new Float64Array(draws))
  for (let block = 0; block < blocks; block++) {
    drawer.draw(block)
    for (const [v, { column }] of varying.entries()) out[v]!.set(drawer.columns[column]!, block * BLOCK)
  }
  return new Map(uncertainIn(loaded).map(({ path }, v) => [path, out[v]!]))
}

/** Enough to follow a curve, few enough that a bin's mean is settled by a thousand draws. */
const BINS = 16

const firstOrder = (input: Float64Array, output: Float64Array, centre: number, spread: number): number => {
  const order = Uint32Array.from(input.keys()).sort((a, b) => input[a]! - input[b]!)
  let between = 0
  for (let bin = 0; bin < BINS; bin++) {
    const from = Math.floor((bin * order.length) / BINS)
    const to = Math.floor(((bin + 1) * order.length) / BINS)
    let sum = 0
    for (let i = from; i < to; i++) sum += output[order[i]!]!
    between += (to - from) * (sum / (to - from) - centre) ** 2
  }
  const raw = between / order.length / spread
  const noise = ((BINS - 1) / order.length) * (1 - raw)
  return Math.max(0, raw - noise)
}
