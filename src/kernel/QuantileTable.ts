/** Inverse distribution functions fast enough for millions of draws: a table built once for each uncertain number. */

import { normalBehind, quantile, type Distribution } from "./Distribution.ts"
import { normalPdf } from "./normal.ts"
import { betaQuantile, logGamma } from "./beta.ts"
import { pertShapes, SUM_OF_PERT_SHAPES } from "./pert.ts"
import { truncatedScore } from "./truncatedNormal.ts"

/** A distribution with its table: what a cell's polynomial gives counts from `low` on, in units of `width`. */
export type QuantileTable = {
  readonly distribution: Distribution
  /** Undefined where the exact quantile is as fast as a table. */
  readonly cells: Float64Array | undefined
  readonly low: number
  readonly width: number
}

/**
 * The table of `distribution`: half a millisecond to build, 25 kB.
 *
 * Each half of 0..1 is cut into octaves from the middle to the tail, each octave into equal cells, and in each cell the
 * quantile is a polynomial of degree five that agrees with it in value, slope and curvature at both ends. Towards a
 * tail the cells shrink in proportion to the tail itself, which is how a power law or a logarithm wants to be cut.
 *
 * @param known cells by shape: distributions that differ in place and width alone share theirs
 */
export const quantileTable = (distribution: Distribution, known = new Map<string, Float64Array>()): QuantileTable => {
  const curve = curveOf(distribution)
  if (curve === undefined) return { distribution, cells: undefined, low: 0, width: 1 }
  const { shape, low, width, bend } = curve
  const cells = known.get(shape) ?? cellsOf(bend)
  known.set(shape, cells)
  return { distribution, cells, low, width }
}

const cellsOf = (bend: BendAt): Float64Array => {
  const cells = new Float64Array(2 * CELLS_PER_SIDE * NUMBERS_PER_CELL)
  for (const side of [0, 1]) {
    for (let octave = 0; octave < OCTAVES; octave++) {
      const width = 2 ** -(octave + 2) / CELLS_PER_OCTAVE
      let from = bend(CELLS_PER_OCTAVE * width, side === 1)
      for (let part = 0; part < CELLS_PER_OCTAVE; part++) {
        const tail = (CELLS_PER_OCTAVE + part) * width
        const [value, slope, curvature] = from
        const to = bend(tail + width, side === 1, value + width * (slope + (width * curvature) / 2))
        const row = ((side * OCTAVES + octave) * CELLS_PER_OCTAVE + part) * NUMBERS_PER_CELL
        cells.set([tail, 1 / width], row)
        cells.set(quintic(from, to, width), row + 2)
        from = to
      }
    }
  }
  return cells
}

/**
 * The quantile at `u`, 0..1, to 1e-9 of the range of the distribution (of the value itself where the range is
 * infinite). Beyond the last octave, once in four thousand draws, the exact quantile is taken.
 */
export const tableQuantile = (table: QuantileTable, u: number): number => {
  const { cells } = table
  const tail = u > 0.5 ? 1 - u : u
  const row = cells === undefined ? -1 : cellRow(tail, u > 0.5)
  if (cells === undefined || row < 0) return quantile(table.distribution, u)
  const t = (tail - (cells[row] as number)) * (cells[row + 1] as number)
  const inner = (cells[row + 5] as number) + t * ((cells[row + 6] as number) + t * (cells[row + 7] as number))
  const outer =
    (cells[row + 2] as number) + t * ((cells[row + 3] as number) + t * ((cells[row + 4] as number) + t * inner))
  return table.low + table.width * outer
}

/** Where the numbers of the cell of a tail start, the same in all tables; −1 beyond the last octave. */
export const cellRow = (tail: number, upper: boolean): number => {
  // One below 2³², so that the middle itself belongs to the first octave.
  const scaled = (tail * 4294967295) >>> 0
  const zeros = Math.clz32(scaled)
  if (zeros > OCTAVES) return -1
  const part = (scaled << (zeros + 1)) >>> PART_SHIFT
  return ((zeros - 1) * CELLS_PER_OCTAVE + part + (upper ? CELLS_PER_SIDE : 0)) * NUMBERS_PER_CELL
}

/**
 * Quantiles of a whole block from `orderedUniforms`, into `out`: what `tableQuantile` gives each, in a tenth of its
 * time. Stratum after stratum instead of place after place, neighbours share a cell, which is then looked up once.
 *
 * @param placeOf where in `u` the number of each of the 1,024 strata stands
 */
export const stratifiedQuantiles = (
  table: QuantileTable,
  u: Float64Array,
  placeOf: Uint16Array,
  out: Float64Array,
  at: number
): void => {
  const { cells } = table
  if (cells === undefined) {
    for (let place = 0; place < u.length; place++) out[at + place] = tableQuantile(table, u[place]!)
    return
  }
  const last = placeOf.length - 1
  for (const upper of [false, true]) {
    for (let stratum = 0; stratum < TAIL_STRATA; stratum++) {
      const place = placeOf[upper ? last - stratum : stratum]!
      out[at + place] = tableQuantile(table, u[place]!)
    }
    for (const { row, from, to } of RUNS[upper ? 1 : 0])
      fillCell(table, cells, row, u, placeOf, from, to, upper ? last : 0, out, at)
  }
}

/** Strata that share a cell, counted from the lower or the upper end; its numbers start at `row`. */
interface CellRun {
  readonly row: number
  readonly from: number
  readonly to: number
}

/** All strata of one side but `TAIL_STRATA`, cell by cell. */
export const cellRuns = (upper: boolean): ReadonlyArray<CellRun> =>
  Array.from({ length: SHARED_OCTAVES }, (_, octave) => {
    const strataPerCell = 1 << (SHARED_OCTAVES - 1 - octave)
    return Array.from({ length: CELLS_PER_OCTAVE }, (_cell, part) => {
      const from = (CELLS_PER_OCTAVE + part) * strataPerCell
      const row = (((upper ? OCTAVES : 0) + octave) * CELLS_PER_OCTAVE + part) * NUMBERS_PER_CELL
      return { row, from, to: from + strataPerCell }
    })
  }).flat()

/** Quantiles of the strata `from`..`to`, counted from the lower end or (`flip`) from the upper, all in one cell. */
const fillCell = (
  { low, width }: QuantileTable,
  cells: Float64Array,
  row: number,
  u: Float64Array,
  placeOf: Uint16Array,
  from: number,
  to: number,
  flip: number,
  out: Float64Array,
  at: number
): void => {
  const start = cells[row]!
  const perWidth = cells[row + 1]!
  const c0 = cells[row + 2]!
  const c1 = cells[row + 3]!
  const c2 = cells[row + 4]!
  const c3 = cells[row + 5]!
  const c4 = cells[row + 6]!
  const c5 = cells[row + 7]!
  for (let stratum = from; stratum < to; stratum++) {
    const place = placeOf[flip === 0 ? stratum : flip - stratum]!
    const tail = flip === 0 ? u[place]! : 1 - u[place]!
    const t = (tail - start) * perWidth
    const inner = c3 + t * (c4 + t * c5)
    out[at + place] = low + width * (c0 + t * (c1 + t * (c2 + t * inner)))
  }
}

/** A value with its slope and curvature along the probability of the tail. */
type Bend = readonly [value: number, slope: number, curvature: number]

/** The bend at a tail of the lower or upper side; a guess at its value saves time where it has to be searched for. */
type BendAt = (tail: number, upper: boolean, guess?: number) => Bend

/** Where a table has to follow: what gives the bends of a shape, and the place and width of this one. */
type Curve = { readonly shape: string; readonly low: number; readonly width: number; readonly bend: BendAt }

const curveOf = (distribution: Distribution): Curve | undefined => {
  const { kind } = distribution
  if (kind === "pert") {
    const { low, high } = distribution
    if (low === high) return undefined
    // To twelve digits, so that 10, 20, 30 and 0.1, 0.2, 0.3 are one shape; a quantile feels far less than that.
    const a = Math.round(pertShapes(distribution).a * 1e12) / 1e12
    const b = SUM_OF_PERT_SHAPES - a
    return { shape: `pert ${a}`, low, width: high - low, bend: bendOfBeta(a, b) }
  }
  if (!("p5" in distribution) || distribution.p5 === distribution.p95) return undefined
  const normal = normalBehind(distribution)
  const bend: BendAt = (tail, upper) => {
    const score = truncatedScore(normal, upper ? 1 - tail : tail)
    const perScore = normal.massInside / normalPdf(score)
    const value = normal.centre + normal.deviation * score
    const slope = normal.deviation * (upper ? -perScore : perScore)
    const curvature = normal.deviation * score * perScore * perScore
    if (kind === "normal90") return [value, slope, curvature]
    const grown = Math.exp(value)
    return [grown, grown * slope, grown * (curvature + slope * slope)]
  }
  return { shape: Object.values(distribution).join(" "), low: 0, width: 1, bend }
}

const bendOfBeta = (a: number, b: number): BendAt => {
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b)
  return (tail, upper, guess) => {
    const x = betaQuantile(upper ? 1 - tail : tail, a, b, guess)
    const density = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logBeta)
    const slope = 1 / density
    return [x, upper ? -slope : slope, (-slope / density) * ((a - 1) / x - (b - 1) / (1 - x))]
  }
}

/** Coefficients, constant first, of the polynomial that runs from one bend to another as t runs from 0 to 1. */
const quintic = (
  [from, fromSlope, fromCurvature]: Bend,
  [to, toSlope, toCurvature]: Bend,
  width: number
): Array<number> => {
  const rise = to - from
  const [d0, d1] = [fromSlope * width, toSlope * width]
  const [s0, s1] = [fromCurvature * width * width, toCurvature * width * width]
  return [
    from,
    d0,
    s0 / 2,
    10 * rise - 6 * d0 - 4 * d1 - 1.5 * s0 + 0.5 * s1,
    -15 * rise + 8 * d0 + 7 * d1 + 1.5 * s0 - s1,
    6 * rise - 3 * (d0 + d1) - 0.5 * (s0 - s1)
  ]
}

/** Twelve octaves reach tails of 2⁻¹³; beyond, the exact quantile costs less in total than building more cells. */
const OCTAVES = 12
/** Sixteen cells keep the error under 1e-9 for every PERT and for a lognormal over two orders of magnitude. */
const CELLS_PER_OCTAVE = 16
const PART_SHIFT = 28
/** Octaves in which each of 1,024 strata lies within one cell. */
const SHARED_OCTAVES = 5
const CELLS_PER_SIDE = OCTAVES * CELLS_PER_OCTAVE
const NUMBERS_PER_CELL = 8
/** Towards a tail a stratum holds several cells: these at each end are looked up one by one. */
export const TAIL_STRATA = CELLS_PER_OCTAVE
const RUNS = [cellRuns(false), cellRuns(true)] as const
