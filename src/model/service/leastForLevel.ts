/** The least real number of agents that answers a share in time, as exactly as a search finds it. */
import { inverseErlangB, LONGEST_WALK } from "./erlang.ts"
import { leastBy } from "./leastBy.ts"

interface Level {
  readonly erlang: number
  /** Time that is promised over time of a call. */
  readonly perTime: number
  /** Share that may be answered later, above 0. */
  readonly late: number
}

/**
 * The same as a search over `missed` would find, at a fraction of its cost. Whole numbers need no continued fraction: the
 * recursion of Erlang B walks up to the first that keeps the promise, a polynomial through its neighbours says where
 * between two of them the promise is just kept, and mostly two looks settle it. A line too long to walk is searched.
 */
export const leastForLevel = (level: Level): number => {
  const { erlang } = level
  if (erlang > LONGEST_WALK)
    return leastBy((agents) => missed(level, agents, inverseErlangB(agents, erlang)), erlang, erlang)
  const each = 1 / erlang
  let inverse = 1 + each
  let agents = 1
  while (agents <= erlang || missed(level, agents, inverse) > 0) inverse = 1 + ++agents * each * inverse
  return rootBelow(level, agents)
}

/** A promise that is met to this, relative, is met. */
const NEARLY = 1e-11

/** A step of Newton's method or of a secant this small leaves an error far below `NEARLY`. */
const LAST_STEP = 1e-7

/** Where the miss is 0 between `agents` − 1 and `agents`, and above the load. */
const rootBelow = (level: Level, agents: number): number => {
  const first = Math.max(1, agents - 2)
  layOut(level, first)
  let low = Math.max(agents - 1, level.erlang)
  let high = agents
  let x = agents
  for (let step = 0; step < 3; step++) {
    follow(x - first)
    x = Math.min(high, Math.max(low, x - followed.value / followed.slope))
  }
  follow(x - first)
  let slope = followed.slope
  let value = missed(level, x, inverseErlangB(x, level.erlang))
  for (let look = 1; look < 60 && Math.abs(value) > NEARLY && high - low > NEARLY * high; look++) {
    if (value > 0) low = x
    else high = x
    let next = x - value / slope
    if (!(next > low && next < high)) next = (low + high) / 2
    else if (look > 1 && Math.abs(next - x) < LAST_STEP) return next
    const found = missed(level, next, inverseErlangB(next, level.erlang))
    slope = (found - value) / (next - x)
    ;[x, value] = [next, found]
  }
  return x
}

/** Whole numbers of agents that the polynomial goes through. */
const NODES = 6

/** Newton's coefficients of it; nothing in it outlives a call. */
const coefficients = new Float64Array(NODES)

/** Misses at `first` and the numbers after it, as a polynomial in the number of agents above `first`. */
const layOut = (level: Level, first: number): void => {
  const each = 1 / level.erlang
  let inverse = 1
  for (let agents = 1; agents < first; agents++) inverse = 1 + agents * each * inverse
  for (let k = 0; k < NODES; k++) {
    inverse = 1 + (first + k) * each * inverse
    coefficients[k] = missed(level, first + k, inverse)
  }
  for (let order = 1; order < NODES; order++)
    for (let k = NODES - 1; k >= order; k--) coefficients[k] = (coefficients[k]! - coefficients[k - 1]!) / order
}

const followed = { value: 0, slope: 0 }

/** Value and slope of the polynomial, by Horner's scheme. */
const follow = (above: number): void => {
  let value = coefficients[NODES - 1]!
  let slope = 0
  for (let k = NODES - 2; k >= 0; k--) {
    slope = slope * (above - k) + value
    value = value * (above - k) + coefficients[k]!
  }
  followed.value = value
  followed.slope = slope
}

/**
 * How far the promise is missed: `ln(C / late) − (c − A) T / AHT`, positive while it is. `C` is continued below the load,
 * where it is above 1.
 *
 * @param inverse 1 over the blocking of Erlang B at `agents`
 */
export const missed = ({ erlang, perTime, late }: Level, agents: number, inverse: number): number =>
  Math.log(agents / ((inverse * (agents - erlang) + erlang) * late)) - (agents - erlang) * perTime
