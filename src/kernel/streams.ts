/** Uniform random numbers that depend on a name, a seed and a place in line, and on nothing else. */

import { fillWords, randomState } from "./randomWords.ts"

/** Draws come in blocks of this many; whole blocks are the replicates behind every error bar. */
export const BLOCK = 1024

/** Whole blocks that hold so many draws, at least one. */
export const blocksFor = (draws: number): number => Math.max(1, Math.ceil(draws / BLOCK))

/**
 * Fills `out`, of length `BLOCK`, with the uniforms of one block of the assumption at `path`, strictly inside 0..1.
 *
 * A block is a stratified permutation: each of the 1,024 equal strata holds one number, at a random place in it, and
 * the strata come in random order. (path, seed, block) decides all of it, so neither other assumptions nor threads
 * reshuffle anything, and scenarios that share a path share its draws.
 *
 * @example uniforms("competence.local.minimumTrained", 1, 0, new Float64Array(BLOCK))
 */
export const uniforms = (path: string, seed: number, block: number, out: Float64Array): void => {
  orderedUniforms(path, seed, block, out, unwanted)
}

/** The same, and `placeOf[stratum]`, of length `BLOCK`: where in `out` the number of each stratum stands. */
export const orderedUniforms = (
  path: string,
  seed: number,
  block: number,
  out: Float64Array,
  placeOf: Uint16Array
): void => {
  fillWords(randomState(path, seed, block), words)
  for (let place = 0; place < BLOCK; place++) {
    // Inside-out shuffle: the stratum that stood at `other` moves here, and this one takes its place.
    // A word times place + 1, divided by 2³², in two halves of 16 bits: whole numbers take half the time.
    const word = words[place] as number
    const low = Math.imul(word & 0xffff, place + 1) >>> 16
    const other = (Math.imul(word >>> 16, place + 1) + low) >>> 16
    strata[place] = strata[other] as number
    strata[other] = place
  }
  for (let place = 0; place < BLOCK; place++) {
    const within = ((words[BLOCK + place] as number) + 0.5) * WORD
    const stratum = strata[place] as number
    out[place] = (stratum + within) / BLOCK
    placeOf[stratum] = place
  }
}

/**
 * A stream of independent uniforms strictly inside 0..1, with 52 random bits, for what is not a draw of an assumption:
 * orders of joining, resampling, starting points.
 */
export const sequence = (key: string, seed: number): (() => number) => {
  const state = randomState(key, seed, SEQUENCE_COUNTER)
  const buffer = new Uint32Array(256)
  let next = buffer.length
  return () => {
    if (next === buffer.length) {
      fillWords(state, buffer)
      next = 0
    }
    const high = (buffer[next] as number) >>> 6
    const low = (buffer[next + 1] as number) >>> 6
    next += 2
    return (high * 67108864 + low + 0.5) / 4503599627370496
  }
}

/** The last counter there is, so that a sequence never coincides with a block of the same name. */
const SEQUENCE_COUNTER = 0xffffffff
const WORD = 2 ** -32
// Workspace for one block; nothing in it outlives a call.
const words = new Uint32Array(2 * BLOCK)
const strata = new Uint16Array(BLOCK)
const unwanted = new Uint16Array(BLOCK)
