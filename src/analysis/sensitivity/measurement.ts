/** What it is worth to measure an assumption: how much narrower the result's 90 % interval is expected to become. */
import { mean, sampleStandardDeviation } from "simple-statistics"
import { quantilesOf } from "../../kernel/quantiles.ts"
import { BLOCK, uniforms } from "../../kernel/streams.ts"
import { studentQuantile } from "../../kernel/studentQuantile.ts"
import type { DrawnSample } from "./DrawnSample.ts"
import type { Factor } from "./factors.ts"
import type { Indices } from "./indices.ts"

export interface Measurement {
  /** How much narrower, in the unit of the metric; at least 0. */
  readonly narrower: number
  /** The same as a share of the present width. */
  readonly share: number
  /** False where an assumption that does nothing may seem to be worth as much. */
  readonly distinguishable: boolean
}

/** Terms of the curve that the result's mean follows along the assumption, and of the one that its variance follows. */
const MEAN_TERMS = 5
const VARIANCE_TERMS = 2
/** Assumptions that do nothing, for comparison. */
const IDLE = 8

/**
 * Expected width of p5 to p95 once a factor is known, taken off the width today; one answer a factor.
 *
 * A single input, by regression over the draws: a curve along the input (Legendre series in its probability) is the
 * mean of the result where the input is known; a second one, fitted to the squares of what is left, is its variance
 * there. What is left, divided by its spread, has one width; times the mean spread it is the width to expect. The width
 * today comes out of the same procedure for inputs that do nothing: so what the fit takes away by chance cancels, and
 * the scatter among them tells worth from noise.
 *
 * A group is judged by its variance: a share S measured leaves a width of √(1 − S), exact where shapes stay alike.
 */
export const measurements = (
  { outputs, uniformsOf, draws }: DrawnSample,
  factors: ReadonlyArray<Factor>,
  indices: ReadonlyArray<Indices>,
  seed: number
): ReadonlyArray<Measurement> => {
  const width = widthOf(outputs)
  const idle = Array.from({ length: IDLE }, (_, i) => widthWhenKnown(outputs, idleUniforms(`idle ${i}`, seed, draws)))
  const today = mean(idle)
  const noise = sampleStandardDeviation(idle) * Math.sqrt(1 + 1 / IDLE) * studentQuantile(0.95, IDLE - 1)
  return factors.map(({ inputs }, j) => {
    const { first } = indices[j]!
    const [input, ...more] = inputs
    if (input === undefined || more.length > 0) {
      const share = 1 - Math.sqrt(1 - Math.min(1, first.value))
      return { narrower: width * share, share, distinguishable: first.distinguishable }
    }
    const narrower = Math.max(0, today - widthWhenKnown(outputs, uniformsOf(input)))
    return { narrower, share: width > 0 ? narrower / width : 0, distinguishable: narrower > noise }
  })
}

/** Expected width given the input that was drawn as `u`, one probability an output. */
const widthWhenKnown = (outputs: Float64Array, u: Float64Array): number => {
  const cells = Uint8Array.from(u, (one) => one * CELLS)
  const means = curveThrough(cellMeans(outputs, cells), MEAN_TERMS)
  const left = Float64Array.from(outputs)
  const squares = new Float64Array(outputs.length)
  for (let draw = 0; draw < left.length; draw++) {
    left[draw]! -= means[cells[draw]!]!
    squares[draw] = left[draw]! ** 2
  }
  const variances = cellMeans(squares, cells)
  const least = LEAST_VARIANCE * mean(variances)
  if (!(least > 0)) return 0
  const spreads = curveThrough(variances, VARIANCE_TERMS).map((variance) => Math.sqrt(Math.max(least, variance)))
  let sum = 0
  for (let draw = 0; draw < left.length; draw++) {
    const spread = spreads[cells[draw]!]!
    sum += spread
    left[draw]! /= spread
  }
  return (widthOf(left) * sum) / left.length
}

/** Cells of equal probability along an input: so narrow that a curve is as good as level in each. */
const CELLS = 64
/** A fitted variance does not fall below this share of its mean: a series of two terms may dip under zero at an end. */
const LEAST_VARIANCE = 0.05

const cellMeans = (values: Float64Array, cells: Uint8Array): Float64Array => {
  const sums = new Float64Array(CELLS)
  const counts = new Float64Array(CELLS)
  for (let draw = 0; draw < values.length; draw++) {
    sums[cells[draw]!]! += values[draw]!
    counts[cells[draw]!]!++
  }
  return sums.map((sum, cell) => (counts[cell]! > 0 ? sum / counts[cell]! : 0))
}

/** The Legendre series of `terms` terms through the means of cells, in each cell; cells hold equally many draws. */
const curveThrough = (means: Float64Array, terms: number): Float64Array => {
  const curve = new Float64Array(CELLS)
  for (let k = 0; k <= terms; k++) {
    const basis = Float64Array.from(means, (_, cell) => legendre(k, (2 * cell + 1) / CELLS - 1))
    let [product, norm] = [0, 0]
    for (let cell = 0; cell < CELLS; cell++) {
      product += means[cell]! * basis[cell]!
      norm += basis[cell]! ** 2
    }
    for (let cell = 0; cell < CELLS; cell++) curve[cell]! += (product / norm) * basis[cell]!
  }
  return curve
}

const legendre = (degree: number, z: number): number => {
  let [before, here] = [0, 1]
  for (let k = 0; k < degree; k++) [before, here] = [here, ((2 * k + 1) * z * here - k * before) / (k + 1)]
  return here
}

const widthOf = (values: Float64Array): number => {
  const [low, high] = quantilesOf(values, [0.05, 0.95]) as [number, number]
  return high - low
}

const idleUniforms = (key: string, seed: number, draws: number): Float64Array => {
  const out = new Float64Array(Math.ceil(draws / BLOCK) * BLOCK)
  for (let block = 0; block * BLOCK < draws; block++) {
    uniforms(key, seed, block, out.subarray(block * BLOCK, (block + 1) * BLOCK))
  }
  return out.subarray(0, draws)
}
