/** The least number of agents at which a promise is no longer missed. */

/**
 * The zero of `missing`, or `floor` where nothing is missing there. The bracket grows from the load by its square root,
 * as the people above it do, so the steps hardly grow with the line.
 *
 * @param missing how far the promise is missed, falling in the number of agents; Infinity where the line is overloaded
 * @param erlang offered load; Infinity, where a line is never open, takes as many
 */
export const leastBy = (missing: (agents: number) => number, floor: number, erlang: number): number => {
  if (erlang === Infinity) return Infinity
  // A floor at the load itself is overloaded where nobody hangs up, and counts as short.
  const atFloor = floor > 0 ? missing(floor) : Infinity
  if (atFloor <= 0) return floor
  let [low, above] = [floor, atFloor]
  // Waiting falls about like e^(−0.8 c / √A) above the load, and ever faster: the step errs on the long side.
  let step = Math.min(1 + erlang, 0.3 + Math.sqrt(erlang))
  let high = Math.max(floor, erlang) + step
  let below = missing(high)
  while (below > 0) {
    ;[low, above] = [high, below]
    step *= 2
    high += step
    below = missing(high)
  }
  return falsePosition(missing, { low, above, high, below })
}

/** A promise that is met to this, relative, is met. */
const NEARLY = 1e-11

interface Bracket {
  readonly low: number
  /** Positive. */
  readonly above: number
  readonly high: number
  /** Not positive. */
  readonly below: number
}

/** The zero of a falling function between a point where it is positive and one where it is not (Illinois' method). */
const falsePosition = (f: (x: number) => number, bracket: Bracket): number => {
  let { low, above, high, below } = bracket
  let side = 0
  for (let step = 0; step < 200 && high - low > 1e-11 * high; step++) {
    // From an end that is overloaded, or where nobody waits at all, there is no slope to go by.
    const isSloping = above < Infinity && below > -Infinity
    const x = isSloping ? high - (below * (high - low)) / (below - above) : (low + high) / 2
    const value = f(x)
    if (Math.abs(value) < NEARLY) return x
    if (value > 0) {
      ;[low, above] = [x, value]
      if (side === 1) below /= 2
      side = 1
    } else {
      ;[high, below] = [x, value]
      if (value === 0) return x
      if (side === -1) above /= 2
      side = -1
    }
  }
  return high
}
