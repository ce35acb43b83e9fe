/** The values of every uncertain assumption in one block of draws. */
import { normalCdf, normalQuantile } from "../../kernel/normal.ts"
import { type DrawnPath, drawKernel } from "../../kernel/DrawKernel.ts"
import type { Room } from "../../kernel/wasm/Room.ts"
import { type QuantileTable, stratifiedQuantiles, tableQuantile } from "../../kernel/QuantileTable.ts"
import { BLOCK, orderedUniforms } from "../../kernel/streams.ts"
import type { Sampling } from "./Sampling.ts"

export interface InputDrawer {
  /** Draw a block; it is the same in every thread and every order. */
  readonly draw: (block: number) => void
  /** Values of the block drawn last, by column of the sampling. */
  readonly columns: ReadonlyArray<Float64Array>
  /** The same in one piece: draw i of column c stands at `c * COLUMN + i`. */
  readonly numbers: Float64Array
}

/** From one column to the next: a little more than a block, else all columns would fall on the same lines of cache. */
export const COLUMN = BLOCK + 8

/** @param kernel draws what nothing is correlated with, into numbers of its own */
export const makeInputDrawer = (sampling: Sampling, seed: number, kernel?: InputKernel): InputDrawer => {
  const { paths, columns, correlated } = sampling
  const drawn = paths.map(() => new Float64Array(BLOCK))
  const placeOf = paths.map(() => new Uint16Array(BLOCK))
  const numbers = kernel?.numbers ?? new Float64Array(columns.length * COLUMN)
  const mixed = new Set(correlated.flatMap(({ places }) => places))
  const own = [...paths.keys()].filter((place) => kernel === undefined || mixed.has(place))
  const ownColumns = [...columns.keys()].filter((c) => own.includes(columns[c]!.place))
  return {
    draw: (block) => {
      kernel?.draw(block)
      for (const place of own) orderedUniforms(paths[place]!, seed, block, drawn[place]!, placeOf[place]!)
      for (const { places, lower } of correlated) {
        const uniform = places.map((place) => drawn[place]!)
        correlate(uniform, lower)
      }
      for (const c of ownColumns) {
        const { table, place } = columns[c]!
        // What is mixed is no longer one number a stratum.
        if (mixed.has(place)) fillQuantiles(table, drawn[place]!, numbers, c * COLUMN)
        else stratifiedQuantiles(table, drawn[place]!, placeOf[place]!, numbers, c * COLUMN)
      }
    },
    columns: columns.map((_, c) => numbers.subarray(c * COLUMN, c * COLUMN + BLOCK)),
    numbers
  }
}

/** What draws most of a block; see `drawKernel`. */
export interface InputKernel {
  readonly draw: (block: number) => void
  /** All columns, in its own memory. */
  readonly numbers: Float64Array
}

/** Take room for the columns from `from` on, in bytes, and for drawing all that nothing is correlated with. */
export const inputKernel = ({ paths, columns, correlated }: Sampling, seed: number, room: Room) => {
  const from = room.take(columns.length * COLUMN)
  const mixed = new Set(correlated.flatMap(({ places }) => places))
  const tables = paths.map((path): DrawnPath & { readonly tables: Array<DrawnPath["tables"][number]> } => ({
    path,
    tables: []
  }))
  for (const [c, { table, place }] of columns.entries())
    tables[place]!.tables.push({ table, out: from + c * COLUMN * Float64Array.BYTES_PER_ELEMENT })
  const start = drawKernel(
    room,
    seed,
    tables.filter((_, place) => !mixed.has(place))
  )
  return {
    from,
    start: (memory: WebAssembly.Memory): InputKernel => ({
      draw: start(memory),
      numbers: new Float64Array(memory.buffer, from, columns.length * COLUMN)
    })
  }
}

const fillQuantiles = (table: QuantileTable, u: Float64Array, out: Float64Array, at: number): void => {
  for (let i = 0; i < BLOCK; i++) out[at + i] = tableQuantile(table, u[i]!)
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
