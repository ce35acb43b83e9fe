/** A part of a run of draws, as it is written to a file: what one machine drew of what several draw together. */
import { Schema } from "effect"

/** Format of the file; one of another format is refused. */
const PART_VERSION = 1
/** Some 12 MB a scenario are usual; what is larger is another file by mistake. */
export const MAX_PART_BYTES = 512 * 1024 * 1024

const count = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))
const numbers = Schema.String

/** Of one figure: limits of blocks in pairs; and where draws are counted, edges, extremes and counts (32 bits) of bins. */
const TallyText = Schema.Struct({
  limits: numbers,
  bins: Schema.optionalKey(
    Schema.Struct({ low: Schema.Finite, high: Schema.Finite, extremes: numbers, counts: numbers })
  )
})

/**
 * Draws are a function of path, seed and block, so blocks `from` to `to` of a run are the same wherever they are drawn.
 * Numbers stand as base64 of little-endian 64-bit floats, exact to the last bit.
 */
export const Part = Schema.Struct({
  casecapPart: Schema.Literal(PART_VERSION),
  version: Schema.String,
  /** As named on the command line, and what they held then. */
  files: Schema.Array(Schema.Struct({ file: Schema.String, fingerprint: Schema.String })),
  set: Schema.Array(Schema.String),
  seed: count,
  /** Of the whole run, as asked for. */
  draws: count,
  /** Which part of how many. */
  shard: Schema.Struct({ number: count, of: count }),
  /** Up to 131,072 draws in all: the values themselves, by scenario and metric. */
  values: Schema.optionalKey(Schema.Array(Schema.Array(numbers))),
  /** Beyond: what was counted. */
  figures: Schema.optionalKey(Schema.Array(TallyText)),
  shares: Schema.optionalKey(Schema.Array(Schema.Struct({ more: numbers, asMuch: numbers })))
})
export type Part = typeof Part.Type

/** The blocks of a part: as even as whole blocks allow, in order, none twice. */
export const stretchOf = (
  { number, of }: Part["shard"],
  blocks: number
): { readonly from: number; readonly to: number } => ({
  from: Math.floor(((number - 1) * blocks) / of),
  to: Math.floor((number * blocks) / of)
})

/** Numbers as base64 of their bytes. */
export const packed = (values: Float64Array | Uint32Array): string =>
  Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString("base64")

/** The bytes again, in a buffer of their own. */
export const unpacked = (text: string): ArrayBuffer => {
  const bytes = Buffer.from(text, "base64")
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
}
