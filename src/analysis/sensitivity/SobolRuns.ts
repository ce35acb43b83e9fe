/** The runs behind Sobol indices: two samples A and B, and for each factor A with that factor's inputs taken from B. */
import { scrambledSobol } from "../../kernel/sobol.ts"
import type { Factor } from "./factors.ts"
import { type Part, rowsFiller, type Target } from "./Target.ts"

export interface SobolRuns {
  /** Points in each sample: a power of two. */
  readonly samples: number
  readonly factors: ReadonlyArray<Factor>
  readonly fA: Float64Array
  readonly fB: Float64Array
  /** One output array a factor. */
  readonly fAB: ReadonlyArray<Float64Array>
  /** Compute rows `from` up to, not including, `to`. */
  readonly compute: (from: number, to: number) => void
}

/**
 * Prepare `samples` · (factors + 2) runs; nothing is computed yet. The points are Owen-scrambled Sobol points, the
 * first factors in the first dimensions, which are the most even ones. Inputs that no factor names stay at their
 * medians.
 */
export const prepareRuns = (
  target: Target,
  factors: ReadonlyArray<Factor>,
  design: { readonly samples: number; readonly seed: number }
): SobolRuns => {
  const { samples, seed } = design
  const n = target.inputs.length
  const listed = factors.flatMap(({ inputs }) => inputs)
  const dimensions = 2 * listed.length
  const keys = [...listed.map((input) => `${target.inputs[input]} A`), ...listed.map((i) => `${target.inputs[i]} B`)]
  const points = scrambledSobol({ dimensions, count: samples, seed, keys })
  const fA = new Float64Array(samples)
  const fB = new Float64Array(samples)
  const fAB = factors.map(() => new Float64Array(samples))
  const columnsOf = factors.map(({ inputs }) =>
    Int32Array.from(target.columns.flatMap(({ input }, c) => (inputs.includes(input) ? [c] : [])))
  )
  const fill = rowsFiller(target)
  const width = target.columns.length
  const runsOf = target.parts.map((part) => partRuns(part, columnsOf, width))
  const valuesOf = (from: number, to: number, offset: number): Float64Array => {
    const uniforms = new Float64Array((to - from) * n).fill(0.5)
    for (let row = from; row < to; row++) {
      for (let place = 0; place < listed.length; place++) {
        uniforms[(row - from) * n + listed[place]!] = points[row * dimensions + offset + place]!
      }
    }
    const values = new Float64Array((to - from) * width)
    fill(uniforms, to - from, values)
    return values
  }
  const computeRow = (row: number, rowA: Float64Array, rowB: Float64Array): void => {
    for (let p = 0; p < runsOf.length; p++) {
      const { sums, ofFactor } = runsOf[p]!(rowA, rowB)
      fA[row]! += sums[0]!
      fB[row]! += sums[1]!
      for (let j = 0; j < factors.length; j++) fAB[j]![row]! += sums[ofFactor[j]!]!
    }
  }
  return {
    samples,
    factors,
    fA,
    fB,
    fAB,
    compute: (from, to) => {
      const [a, b] = [valuesOf(from, to, 0), valuesOf(from, to, listed.length)]
      for (let row = from; row < to; row++) {
        const [at, end] = [(row - from) * width, (row - from + 1) * width]
        computeRow(row, a.subarray(at, end), b.subarray(at, end))
      }
    }
  }
}

/**
 * The runs of one part behind a point, together: A, B, and A with the columns of each factor taken from B. A factor
 * that the part does not have leaves A as it is.
 */
const partRuns = (part: Part, columnsOf: ReadonlyArray<Int32Array>, width: number) => {
  const touching = columnsOf.flatMap((columns, j) => (columns.some((c) => part.columns.includes(c)) ? [j] : []))
  const ofFactor = Int32Array.from(columnsOf, (_, j) => (touching.includes(j) ? 2 + touching.indexOf(j) : 0))
  const count = 2 + touching.length
  const rows = new Float64Array(count * width)
  const sums = new Float64Array(count)
  return (rowA: Float64Array, rowB: Float64Array) => {
    for (let run = 0; run < count; run++) rows.set(run === 1 ? rowB : rowA, run * width)
    for (let k = 0; k < touching.length; k++) {
      const columns = columnsOf[touching[k]!]!
      for (let i = 0; i < columns.length; i++) rows[(2 + k) * width + columns[i]!] = rowB[columns[i]!]!
    }
    part.values(rows, count, sums)
    return { sums, ofFactor }
  }
}
