/** The values of every uncertain assumption in one block of draws. */
import { normalCdf, normalQuantile } from "../../kernel/normal.ts"
import { type QuantileTable, tableQuantile } from "../../kernel/QuantileTable.ts"
import { BLOCK, uniforms } from "../../kernel/streams.ts"
import type { Sampling } from "./Sampling.ts"

/** The values of one block, draw by draw: column c of draw i stands at `i * width + c`. Good until the next is drawn. */
export interface InputRows {
  readonly numbers: Float64Array
  readonly width: number
}

/** Draws inputs block by block; a block is the same in every thread and every order. */
export type InputDrawer = (block: number) => InputRows

export const makeInputDrawer = (sampling: Sampling, seed: number): InputDrawer => {
  const { paths, columns, correlated } = sampling
  const drawn = paths.map(() => new Float64Array(BLOCK))
  const width = columns.length
  const numbers = new Float64Array(BLOCK * width)
  return (block) => {
    for (let place = 0; place < paths.length; place++) uniforms(paths[place]!, seed, block, drawn[place]!)
    for (const { places, lower } of correlated) {
      const uniform = places.map((place) => drawn[place]!)
      correlate(uniform, lower)
    }
    for (let c = 0; c < width; c++) fillColumn(columns[c]!.table, drawn[columns[c]!.place]!, numbers, c, width)
    return { numbers, width }
  }
}

const fillColumn = (table: QuantileTable, u: Float64Array, out: Float64Array, column: number, width: number): void => {
  for (let i = 0; i < BLOCK; i++) out[i * width + column] = tableQuantile(table, u[i]!)
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
