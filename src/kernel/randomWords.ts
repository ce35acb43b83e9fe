/** Random 32-bit words that depend on nothing but a name, a seed and a counter: the ground under every draw. */

/** State of the generator; only `fillWords` moves it. */
export type RandomState = Uint32Array

/**
 * The state for (key, seed, counter): a 128-bit hash, so that no two names, seeds or blocks of a run share a stream.
 * `seed` is a whole number of at most 2⁵³; `counter` is one of at most 2³².
 */
export const randomState = (key: string, seed: number, counter: number): RandomState =>
  stateAt(hashOf(key, seed), counter, new Uint32Array(4))

/** The part of the hash that is the same for all counters. */
export const hashOf = (key: string, seed: number): Uint32Array => {
  const lanes = Uint32Array.of(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344)
  for (let index = 0; index < key.length; index++) absorb(lanes, key.charCodeAt(index))
  // The length keeps a name apart from one that goes on with what looks like a seed.
  for (const word of [key.length, seed >>> 0, Math.floor(seed / 4294967296) >>> 0]) absorb(lanes, word)
  return lanes
}

/**
 * @param hash of `hashOf`, which stays as it is
 * @param lanes where the state goes
 */
export const stateAt = (hash: Uint32Array, counter: number, lanes: RandomState): RandomState => {
  lanes.set(hash)
  absorb(lanes, counter >>> 0)
  for (let round = 0; round < FINAL_ROUNDS; round++) absorb(lanes, round)
  for (let lane = 0; lane < 4; lane++) lanes[lane] = avalanche(lanes[lane] as number)
  fillWords(lanes, WARM_UP)
  return lanes
}

/**
 * Fills `words` with the next words of the stream and moves its state on: C. Doty-Humphrey's sfc32 (PractRand, 2010), a
 * chaotic generator with a counter, period at least 2³².
 */
export const fillWords = (state: RandomState, words: Uint32Array): void => {
  let a = (state[0] as number) | 0
  let b = (state[1] as number) | 0
  let c = (state[2] as number) | 0
  let counter = (state[3] as number) | 0
  for (let index = 0; index < words.length; index++) {
    const word = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + word) | 0
    words[index] = word
  }
  state[0] = a
  state[1] = b
  state[2] = c
  state[3] = counter
}

/** Mixes a word into all four lanes, each with a multiplier and rotation of its own, and each lane into the next. */
const absorb = (lanes: Uint32Array, word: number): void => {
  let carried = word
  for (let lane = 0; lane < 4; lane++) {
    const mixed = Math.imul((lanes[lane] as number) ^ carried, MULTIPLIERS[lane] as number)
    carried = mixed ^ (mixed >>> 15)
    lanes[lane] = ((carried << 13) | (carried >>> 19)) + (lanes[(lane + 1) & 3] as number)
  }
}

/** Finaliser of MurmurHash3 (A. Appleby, public domain): every bit in flips every bit out with probability one half. */
const avalanche = (word: number): number => {
  let mixed = word ^ (word >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** Odd 32-bit primes with about half of their bits set. */
const MULTIPLIERS = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f]
const FINAL_ROUNDS = 4
/** Words thrown away before the first is used, so that states that differ in one bit have parted. */
const WARM_UP = new Uint32Array(16)
