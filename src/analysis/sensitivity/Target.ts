/** What a sensitivity analysis looks at: one number that depends on uncertain inputs, whatever computes it. */
import { normalCdf, normalQuantile } from "../../kernel/normal.ts"

export interface Target {
  /** Names of the inputs; each is one independent uniform number. */
  readonly inputs: ReadonlyArray<string>
  /** Inputs whose normal scores are mixed by a triangular factor before they become values. */
  readonly correlated: ReadonlyArray<{
    readonly places: ReadonlyArray<number>
    readonly lower: ReadonlyArray<Float64Array>
  }>
  /** The values that inputs take, one for each place where a value is needed. */
  readonly columns: ReadonlyArray<Column>
  /** The number is the sum of its parts; a part is only computed again when one of its columns has changed. */
  readonly parts: ReadonlyArray<Part>
}

export interface Column {
  readonly input: number
  /** Which scenario the value is for. */
  readonly scenario: number
  readonly central: number
  readonly quantile: (u: number) => number
}

export interface Part {
  readonly columns: ReadonlyArray<number>
  /** The part's share of the number, with its sign: into `out` for each of `count` rows of values, column by column. */
  readonly values: (rows: Float64Array, count: number, out: Float64Array) => void
}

/** The values at the central case. */
export const centralRow = ({ columns }: Target): Float64Array => Float64Array.from(columns, ({ central }) => central)

/** The number itself. */
export const totalOf = (target: Target, row: Float64Array): number => totalsOf(target, row, 1)[0]!

/** The number for each of `count` rows of values. */
export const totalsOf = ({ parts }: Target, rows: Float64Array, count: number): Float64Array => {
  const [sums, part] = [new Float64Array(count), new Float64Array(count)]
  for (let p = 0; p < parts.length; p++) {
    parts[p]!.values(rows, count, part)
    for (let row = 0; row < count; row++) sums[row]! += part[row]!
  }
  return sums
}

/**
 * A function that turns uniforms, `rows` rows of one an input, into values, as many rows of one a column. The uniforms
 * of correlated inputs are overwritten. Column by column, so that one quantile table at a time is at hand.
 */
export const rowsFiller = (target: Target): ((uniforms: Float64Array, rows: number, values: Float64Array) => void) => {
  const { columns, correlated, inputs } = target
  const [n, width] = [inputs.length, columns.length]
  const mixes = correlated.map(mixer)
  // Scenarios that believe the same of an input take the same value.
  const copied = columns.map(({ input, quantile }, c) =>
    columns.findIndex((other, o) => o < c && other.input === input && other.quantile === quantile)
  )
  return (uniforms, rows, values) => {
    for (const mix of mixes) for (let row = 0; row < rows; row++) mix(uniforms, row * n)
    for (let c = 0; c < width; c++) {
      const { input, quantile } = columns[c]!
      const from = copied[c]!
      for (let row = 0; row < rows; row++) {
        values[row * width + c] = from < 0 ? quantile(uniforms[row * n + input]!) : values[row * width + from]!
      }
    }
  }
}

const mixer = ({ places, lower }: Target["correlated"][number]) => {
  const scores = new Float64Array(places.length)
  return (uniforms: Float64Array, offset: number): void => {
    for (const [k, place] of places.entries()) scores[k] = normalQuantile(uniforms[offset + place]!)
    for (let k = 1; k < places.length; k++) {
      let mixed = 0
      for (let other = 0; other <= k; other++) mixed += lower[k]![other]! * scores[other]!
      uniforms[offset + places[k]!] = normalCdf(mixed)
    }
  }
}
