/** Random orders of joining that together favour nobody, for Shapley values from few of them. */
import { shuffle } from "./shuffle.ts"

/**
 * `count` random orders of `players`, each of which stands for itself and its reverse. Such a pair is exact for what
 * players do alone and two by two; of what three do together the one in the middle gets nothing and the others half
 * each. So every order is the best of several random ones: those who stood between two others stand there no more often
 * than need be. Every single order is as likely as any other, so means over them are unbiased; standard errors that
 * take them as independent are rather too large. The first orders are the same however many are asked for.
 *
 * @param random uniforms in 0..1
 * @example balancedOrders(3, 3, random).map((order) => order[1]) // => each player once
 */
export const balancedOrders = (
  players: number,
  count: number,
  random: () => number
): ReadonlyArray<Uint32Array<ArrayBuffer>> => {
  const triples = (players * (players - 1) * (players - 2)) / 6
  const candidates = Math.min(CANDIDATES_MAX, Math.floor(TRIPLES_MAX / triples))
  const order = Uint32Array.from({ length: players }, (_, player) => player)
  const shuffled = () => shuffle(order, random).slice()
  if (candidates < 2) return Array.from({ length: count }, shuffled)
  const between = new Uint32Array(players ** 3)
  return Array.from({ length: count }, () => {
    const tried = Array.from({ length: candidates }, shuffled)
    const repeats = tried.map((candidate) => visitTriples(candidate, between, 0))
    const best = tried[repeats.indexOf(Math.min(...repeats))]!
    visitTriples(best, between, 1)
    return best
  })
}

/** More candidates balance hardly better. */
const CANDIDATES_MAX = 64
/** Triples looked at for one order: a millisecond. Where there are too many, orders are merely random. */
const TRIPLES_MAX = 500_000

/**
 * How often the middle ones of an order's triples have stood between the same two before; and add `step` to each.
 * `between` holds the count of b between a < c at `(b · players + a) · players + c`.
 */
const visitTriples = (order: Uint32Array, between: Uint32Array, step: number): number => {
  const players = order.length
  let before = 0
  for (let i = 0; i < players; i++) {
    const first = order[i] as number
    for (let j = i + 1; j < players; j++) {
      const row = (order[j] as number) * players
      for (let k = j + 1; k < players; k++) {
        const last = order[k] as number
        const place = first < last ? (row + first) * players + last : (row + last) * players + first
        before += between[place] as number
        between[place] = (between[place] as number) + step
      }
    }
  }
  return before
}
