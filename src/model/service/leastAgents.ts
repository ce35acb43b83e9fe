/** How many agents a line needs for its promise. */
import { erlangA, erlangB, waitingFrom } from "./erlang.ts"

/** What a line promises and how hard its agents may be worked. Times in one unit. */
export interface LinePromise {
  /** A share of calls answered `within`, or a mean wait; null where nothing is promised. */
  readonly promise: AnsweredInTime | null
  /** Working time over staffed time, at most; 1 where nothing is said. */
  readonly maxOccupancy: number
  /** Mean time until a caller hangs up; Infinity where nobody does. */
  readonly patience: number
  readonly minimumPresent: number
}

type AnsweredInTime =
  | { readonly kind: "level"; readonly share: number; readonly within: number }
  | { readonly kind: "meanWait"; readonly wait: number }

/**
 * Least real number of agents that keeps the promise, by Erlang C (Erlang A with patience), to about 1e-10.
 * 0 where nobody calls and nobody has to be present.
 *
 * @param erlang offered load
 * @param handlingTime mean time of a call, in the unit of the promise
 * @example leastAgents(10, 180, line) // => 13.037206466407799 (80 % within 20 s)
 */
export const leastAgents = (erlang: number, handlingTime: number, line: LinePromise): number => {
  if (!(erlang > 0)) return line.minimumPresent
  const floor = Math.max(erlang / line.maxOccupancy, line.minimumPresent)
  if (line.promise === null) return floor
  const missing = shortfall(erlang, handlingTime, line.promise, line.patience)
  // A floor at the load itself is overloaded where nobody hangs up, and counts as short.
  if (floor > 0 && missing(floor) <= 0) return floor
  let low = floor
  let high = Math.max(floor, erlang) + 1
  while (missing(high) > 0) {
    low = high
    high += 1 + (high - erlang)
  }
  return falsePosition(missing, low, high)
}

/**
 * The same for whole agents: the least whole number not below `leastAgents`.
 *
 * @example leastWholeAgents(10, 180, line) // => 14
 */
export const leastWholeAgents = (erlang: number, handlingTime: number, line: LinePromise): number => {
  if (!(erlang > 0)) return Math.ceil(line.minimumPresent - WHOLE_SLACK)
  const floor = Math.ceil(Math.max(erlang / line.maxOccupancy, line.minimumPresent, 1) - WHOLE_SLACK)
  const { promise } = line
  if (promise === null) return floor
  if (line.patience !== Infinity) {
    const missing = shortfall(erlang, handlingTime, promise, line.patience)
    let agents = floor
    while (missing(agents) > 0) agents++
    return agents
  }
  // One walk up the recursion of Erlang B instead of one start for every number.
  let inverse = 1
  let agents = 0
  while (agents < floor) inverse = 1 + (++agents / erlang) * inverse
  while (lineShortfall(1 / inverse, agents, erlang, handlingTime, promise) > 0)
    inverse = 1 + (++agents / erlang) * inverse
  return agents
}

/** A number of agents that is whole but for rounding (0.9 of 10 Erlang) is not rounded up by one. */
const WHOLE_SLACK = 1e-9

/** How far the promise is missed, positive while it is, falling in the number of agents. */
const shortfall =
  (erlang: number, handlingTime: number, promise: AnsweredInTime, patience: number) =>
  (agents: number): number => {
    if (patience === Infinity) return lineShortfall(erlangB(agents, erlang), agents, erlang, handlingTime, promise)
    if (!(agents > 0)) return 1
    const found = erlangA(agents, erlang, handlingTime, patience, promise.kind === "level" ? promise.within : 0)
    return promise.kind === "level" ? promise.share - found.level : found.meanWait / promise.wait - 1
  }

const lineShortfall = (
  blocking: number,
  agents: number,
  erlang: number,
  handlingTime: number,
  promise: AnsweredInTime
): number => {
  if (agents <= erlang) return 1
  const waiting = waitingFrom(blocking, agents, erlang)
  return promise.kind === "level"
    ? waiting * Math.exp((-(agents - erlang) * promise.within) / handlingTime) - (1 - promise.share)
    : (waiting * handlingTime) / ((agents - erlang) * promise.wait) - 1
}

/** The zero of a falling function between a point where it is positive and one where it is not (Illinois' method). */
const falsePosition = (f: (x: number) => number, from: number, to: number): number => {
  let [low, high] = [from, to]
  let [above, below] = [f(low), f(high)]
  let side = 0
  for (let step = 0; step < 200 && high - low > 1e-11 * high; step++) {
    const x = Math.min(high, Math.max(low, high - (below * (high - low)) / (below - above)))
    const value = f(x)
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
