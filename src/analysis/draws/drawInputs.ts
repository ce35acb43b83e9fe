/** The values of every uncertain assumption in one block of draws. */
import { normalCdf, normalQuantile } from "../../kernel/normal.ts"
import { tableQuantile } from "../../kernel/QuantileTable.ts"
import { BLOCK, uniforms } from "../../kernel/streams.ts"
import type { Sampling } from "./Sampling.ts"

/** One array of `BLOCK` values a column of the sampling; the same for every thread and order of blocks. */
export const drawInputs = (sampling: Sampling, seed: number, block: number): ReadonlyArray<Float64Array> => {
  const drawn = sampling.paths.map((path) => {
    const out = new Float64Array(BLOCK)
    uniforms(path, seed, block, out)
    return out
  })
  for (const group of sampling.correlated)
    correlate(
      group.places.map((place) => drawn[place]!),
      group.lower
    )
  return sampling.columns.map(({ place, table }) => {
    const out = new Float64Array(BLOCK)
    const u = drawn[place]!
    for (let i = 0; i < BLOCK; i++) out[i] = tableQuantile(table, u[i]!)
    return out
  })
}

/** Mix the normal scores of some inputs by a triangular factor; the first keeps its own draws. */
const correlate = (uniform: ReadonlyArray<Float64Array>, lower: ReadonlyArray<Float64Array>): void => {
  const scores = new Float64Array(uniform.length)
  for (let i = 0; i < BLOCK; i++) {
    for (let row = 0; row < uniform.length; row++) scores[row] = normalQuantile(uniform[row]![i]!)
    for (let row = 1; row < uniform.length; row++) {
      let mixed = 0
      for (let column = 0; column <= row; column++) mixed += lower[row]![column]! * scores[column]!
      uniform[row]![i] = normalCdf(mixed)
    }
  }
}
