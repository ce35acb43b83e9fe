/** The values of every uncertain assumption in one block of draws. */
import { normalCdf, normalQuantile } from "../../kernel/normal.ts"
import { type QuantileTable, tableQuantile } from "../../kernel/QuantileTable.ts"
import { BLOCK, uniforms } from "../../kernel/streams.ts"
import type { Sampling } from "./Sampling.ts"

/**
 * Values of some draws of a block: column c of the i-th of them stands at `i * width + c`. Good until the next call.
 */
export interface InputRows {
  readonly numbers: Float64Array
  readonly width: number
}

export interface InputDrawer {
  /** Draw a block; it is the same in every thread and every order. */
  readonly draw: (block: number) => void
  /** The values of draws `from` to `from + SLICE` of that block. */
  readonly slice: (from: number) => InputRows
}

/** Draws whose numbers stay in the cache between being drawn and being used. */
export const SLICE = 128

export const makeInputDrawer = (sampling: Sampling, seed: number): InputDrawer => {
  const { paths, columns, correlated } = sampling
  const drawn = paths.map(() => new Float64Array(BLOCK))
  const values = columns.map(() => new Float64Array(BLOCK))
  const width = columns.length
  const rows = { numbers: new Float64Array(SLICE * width), width }
  return {
    draw: (block) => {
      for (let place = 0; place < paths.length; place++) uniforms(paths[place]!, seed, block, drawn[place]!)
      for (const { places, lower } of correlated) {
        const uniform = places.map((place) => drawn[place]!)
        correlate(uniform, lower)
      }
      // A whole block at a time, so that a table is fetched once and not once a slice.
      for (let c = 0; c < width; c++) fillQuantiles(columns[c]!.table, drawn[columns[c]!.place]!, values[c]!)
    },
    slice: (from) => {
      for (let c = 0; c < width; c++) fillColumn(values[c]!, from, rows, c)
      return rows
    }
  }
}

const fillQuantiles = (table: QuantileTable, u: Float64Array, out: Float64Array): void => {
  for (let i = 0; i < BLOCK; i++) out[i] = tableQuantile(table, u[i]!)
}

const fillColumn = (values: Float64Array, from: number, { numbers, width }: InputRows, column: number): void => {
  for (let i = 0; i < SLICE; i++) numbers[i * width + column] = values[from + i]!
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
