/** A plain sample of the number with everything varying: for its quantiles, and for what a measurement would leave. */
import { scrambledSobol } from "../../kernel/sobol.ts"
import { rowsFiller, type Target, totalsOf } from "./Target.ts"

export interface DrawnSample {
  readonly draws: number
  readonly outputs: Float64Array
  /** What was drawn for an input, as probabilities. */
  readonly uniformsOf: (input: number) => Float64Array
  /** Compute draws `from` up to, not including, `to`. */
  readonly compute: (from: number, to: number) => void
}

/** Prepare `draws` (a power of two) scrambled Sobol points; nothing is computed yet. */
export const prepareSample = (target: Target, draws: number, seed: number): DrawnSample => {
  const n = target.inputs.length
  const points = scrambledSobol({
    dimensions: n,
    count: draws,
    seed,
    keys: target.inputs.map((path) => `${path} drawn`)
  })
  const outputs = new Float64Array(draws)
  const fill = rowsFiller(target)
  const width = target.columns.length
  return {
    draws,
    outputs,
    uniformsOf: (input) => Float64Array.from(outputs, (_, draw) => points[draw * n + input]!),
    compute: (from, to) => {
      const values = new Float64Array((to - from) * width)
      fill(points.slice(from * n, to * n), to - from, values)
      outputs.set(totalsOf(target, values, to - from), from)
    }
  }
}
