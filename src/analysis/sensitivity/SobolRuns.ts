/** The runs behind Sobol indices: two samples A and B, and for each factor A with that factor's inputs taken from B. */
import { scrambledSobol } from "../../kernel/sobol.ts"
import type { Factor } from "./factors.ts"
import { rowsFiller, type Target } from "./Target.ts"

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
  const touched = columnsOf.map((columns) => target.parts.map((part) => part.columns.some((c) => columns.includes(c))))
  const fill = rowsFiller(target)
  const width = target.columns.length
  const partsOfA = new Float64Array(target.parts.length)
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
    let [sumA, sumB] = [0, 0]
    for (let p = 0; p < partsOfA.length; p++) {
      sumA += partsOfA[p] = target.parts[p]!.value(rowA)
      sumB += target.parts[p]!.value(rowB)
    }
    fA[row] = sumA
    fB[row] = sumB
    for (let j = 0; j < factors.length; j++) {
      const columns = columnsOf[j]!
      for (let k = 0; k < columns.length; k++) swap(rowA, rowB, columns[k]!)
      let sum = 0
      for (let p = 0; p < partsOfA.length; p++) {
        sum += touched[j]![p] === true ? target.parts[p]!.value(rowA) : partsOfA[p]!
      }
      fAB[j]![row] = sum
      for (let k = 0; k < columns.length; k++) swap(rowA, rowB, columns[k]!)
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

const swap = (one: Float64Array, other: Float64Array, place: number): void => {
  const kept = one[place]!
  one[place] = other[place]!
  other[place] = kept
}
