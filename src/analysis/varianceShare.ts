/** How much of a metric's spread comes from each uncertain assumption, read off draws that are there anyway. */
import type { Metric } from "../model/Metric.ts"
import type { Loaded } from "../scenario/load.ts"
import type { Basis } from "../scenario/quantitySchema.ts"
import type { Draws } from "./draws/Draws.ts"
import { scaledSlots, sharesByBasis } from "./evidence.ts"

/**
 * First-order variance shares by assumption: Var(E[M | x]) / Var(M), from the means of the metric in equal-count bins of x,
 * less what bins of pure noise would show; 0 where nothing is left. Good to about 1/√draws; correlated assumptions each
 * carry what they share.
 *
 * @param scenario which of the drawn scenarios
 */
export const varianceShares = (
  loaded: Loaded,
  draws: Draws,
  metric: Metric,
  scenario = 0
): ReadonlyMap<string, number> => {
  const output = draws.values(scenario, metric)
  const { mean, variance } = momentsOf(output)
  return new Map(
    loaded.compiled.assumptions
      .filter(({ distribution }) => distribution !== null)
      .map(({ path }) => [path, variance > 0 ? firstOrder(draws.inputs(scenario, path), output, mean, variance) : 0])
  )
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

/** Enough to follow a curve, few enough that a bin's mean is settled by a thousand draws. */
const BINS = 16

const firstOrder = (input: Float64Array, output: Float64Array, mean: number, variance: number): number => {
  if (input.every((x) => x === input[0])) return 0
  const order = Uint32Array.from(input.keys()).sort((a, b) => input[a]! - input[b]!)
  let between = 0
  for (let bin = 0; bin < BINS; bin++) {
    const from = Math.floor((bin * order.length) / BINS)
    const to = Math.floor(((bin + 1) * order.length) / BINS)
    let sum = 0
    for (let i = from; i < to; i++) sum += output[order[i]!]!
    between += (to - from) * (sum / (to - from) - mean) ** 2
  }
  const raw = between / order.length / variance
  const noise = ((BINS - 1) / order.length) * (1 - raw)
  return Math.max(0, raw - noise)
}

const momentsOf = (values: Float64Array) => {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length
  return { mean, variance: values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length }
}
