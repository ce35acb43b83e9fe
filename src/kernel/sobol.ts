/** Sobol points, plain and scrambled: uniforms in many dimensions that fill the cube more evenly than chance. */

import { JOE_KUO } from "./joeKuo.ts"
import { randomState } from "./randomWords.ts"
import { BLOCK, uniforms } from "./streams.ts"

/** Dimensions that the table of direction numbers covers. */
export const SOBOL_DIMENSIONS = 256

/**
 * The first `count` points of the Sobol sequence in Gray-code order (Antonov & Saleev 1979), row by row, from the
 * origin on. At most `SOBOL_DIMENSIONS` dimensions and 2³² points; a count that is a power of two is balanced, no other
 * is.
 *
 * @example sobolPoints(3, 2) // => [0, 0, 0, 0.5, 0.5, 0.5]
 *
 * @internal the sequence without a scramble, which tests hold against the published one
 */
export const sobolPoints = (dimensions: number, count: number): Float64Array => {
  if (dimensions > SOBOL_DIMENSIONS) {
    throw new RangeError(`${dimensions} dimensions are more than the ${SOBOL_DIMENSIONS} in the table`)
  }
  const points = new Float64Array(dimensions * count)
  for (let dimension = 0; dimension < dimensions; dimension++) {
    fillColumn(points, dimension, dimensions, (mirrored) => mirror(mirrored) * WORD)
  }
  return points
}

/** What to draw: `keys` name the dimensions, so that each is scrambled by its own name; by number where left out. */
export type ScrambledSobol = {
  readonly dimensions: number
  readonly count: number
  readonly seed: number
  readonly keys?: ReadonlyArray<string>
}

/**
 * Sobol points with an Owen scramble for each dimension, row by row, strictly inside 0..1: unbiased, and still one
 * point in every stratum. Dimensions beyond `SOBOL_DIMENSIONS` are filled with the stratified permutations of
 * `uniforms` instead, which are even in one dimension but only random between dimensions.
 */
export const scrambledSobol = ({ dimensions, count, seed, keys }: ScrambledSobol): Float64Array => {
  const points = new Float64Array(dimensions * count)
  for (let dimension = 0; dimension < dimensions; dimension++) {
    const key = keys?.[dimension] ?? String(dimension)
    if (dimension >= SOBOL_DIMENSIONS) {
      fillFromStream(points, dimension, dimensions, key, seed)
      continue
    }
    const [offset, multiplier] = randomState(key, seed, SCRAMBLE_COUNTER) as unknown as [number, number]
    fillColumn(points, dimension, dimensions, (mirrored) => (owenScramble(mirrored, offset, multiplier) + 0.5) * WORD)
  }
  return points
}

/**
 * Owen's nested uniform scramble of one coordinate: every binary digit is flipped or not by a coin that depends on the
 * digits before it. `mirrored` is the coordinate as a 32-bit word with its first binary digit last; the answer has it
 * first.
 *
 * By a hash in which each bit depends on lower bits only (S. Laine & T. Karras 2011, Computer Graphics Forum 30,
 * 1105–1113), with the constants of N. Vegdahl 2021 (https://psychopath.io/post/2021_01_30_building_a_better_lk_hash).
 */
const owenScramble = (mirrored: number, offset: number, multiplier: number): number => {
  let word = mirrored ^ Math.imul(mirrored, 0x3d20adea)
  word = (word + offset) | 0
  word = Math.imul(word, multiplier | 1)
  word ^= Math.imul(word, 0x05526c56)
  word ^= Math.imul(word, 0x53a22864)
  return mirror(word)
}

const fillColumn = (
  points: Float64Array,
  dimension: number,
  dimensions: number,
  read: (mirrored: number) => number
) => {
  const directions = mirroredDirections(dimension)
  let mirrored = 0
  for (let point = 0, place = dimension; place < points.length; place += dimensions) {
    points[place] = read(mirrored)
    point++
    mirrored ^= directions[31 - Math.clz32(point & -point)] as number
  }
}

const fillFromStream = (
  points: Float64Array,
  dimension: number,
  dimensions: number,
  key: string,
  seed: number
): void => {
  const block = new Float64Array(BLOCK)
  for (let point = 0, place = dimension; place < points.length; place += dimensions, point++) {
    if (point % BLOCK === 0) uniforms(key, seed, point / BLOCK, block)
    points[place] = block[point % BLOCK] as number
  }
}

/**
 * The 32 direction numbers of a dimension by the recurrence of Bratley & Fox 1988 (TOMS 659), first binary digit last.
 */
const mirroredDirections = (dimension: number): Uint32Array => {
  const directions = new Uint32Array(32)
  const [polynomialText, initialText] = DIMENSIONS[dimension] ?? ["1", ""]
  const initial = initialText.split(",").map(Number)
  const polynomial = Number(polynomialText)
  const degree = 31 - Math.clz32(polynomial)
  for (let bit = 0; bit < 32; bit++) {
    if (degree === 0 || bit < degree) {
      directions[bit] = (degree === 0 ? 1 : (initial[bit] as number)) << (31 - bit)
      continue
    }
    const base = directions[bit - degree] as number
    let direction = base ^ (base >>> degree)
    for (let term = 1; term < degree; term++) {
      if ((polynomial >>> (degree - term)) & 1) direction ^= directions[bit - term] as number
    }
    directions[bit] = direction
  }
  return directions.map(mirror)
}

/** The 32 bits of a word in reverse order. */
const mirror = (word: number): number => {
  let mirrored = ((word >>> 1) & 0x55555555) | ((word & 0x55555555) << 1)
  mirrored = ((mirrored >>> 2) & 0x33333333) | ((mirrored & 0x33333333) << 2)
  mirrored = ((mirrored >>> 4) & 0x0f0f0f0f) | ((mirrored & 0x0f0f0f0f) << 4)
  mirrored = ((mirrored >>> 8) & 0x00ff00ff) | ((mirrored & 0x00ff00ff) << 8)
  return ((mirrored >>> 16) | (mirrored << 16)) >>> 0
}

/** Below the counter of `sequence`, and beyond any block. */
const SCRAMBLE_COUNTER = 0xfffffffe
const WORD = 2 ** -32

/** The table cut into rows; the first dimension needs none: its direction numbers are the powers of one half. */
const DIMENSIONS: ReadonlyArray<readonly [polynomial: string, initial: string]> = [
  ["1", ""],
  ...JOE_KUO.trim()
    .split(/\s+/)
    .map((row) => row.split(":") as [string, string])
]
