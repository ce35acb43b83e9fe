/** How many agents a line needs for its promise. */
import { erlangA, erlangB, LONGEST_WALK, waitingFrom } from "./erlang.ts"
import { leastBy } from "./leastBy.ts"
import { missed } from "./leastForLevel.ts"
import { type LevelTable, levelTable, type RelativeLoad } from "./levelTable.ts"

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
  const { promise, patience } = line
  if (promise === null) return floor
  const table = tableOf(line)
  if (table !== null && promise.kind === "level") {
    table(erlang, promise.within / handlingTime, ALONE, found)
    return Math.max(floor, found[0]!)
  }
  return leastBy(shortfall(erlang, handlingTime, promise, patience), floor, erlang)
}

const ALONE: ReadonlyArray<RelativeLoad> = [{ load: 1, logLoad: 0 }]
const found = new Float64Array(1)

/** Where answers stand in a table: for a share within some time, from callers who never hang up. */
export const tableOf = ({ promise, patience }: LinePromise): LevelTable | null =>
  promise?.kind === "level" && patience === Infinity && promise.within > 0 && promise.share < 1
    ? levelTable(1 - promise.share)
    : null

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
  if (line.patience !== Infinity || floor > LONGEST_WALK) {
    const missing = shortfall(erlang, handlingTime, promise, line.patience)
    let agents = Math.ceil(leastBy(missing, floor, erlang))
    // The search ends beside the zero by 1e-11; beyond the largest whole number there is no next one to look at.
    while (agents > floor && agents < Number.MAX_SAFE_INTEGER && missing(agents - 1) <= 0) agents--
    while (agents < Number.MAX_SAFE_INTEGER && missing(agents) > 0) agents++
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
  if (agents <= erlang) return Infinity
  // Logarithms of both sides: nearly a straight line in the number of agents, on which a few steps do.
  return promise.kind === "level"
    ? missed({ erlang, perTime: promise.within / handlingTime, late: 1 - promise.share }, agents, 1 / blocking)
    : Math.log((waitingFrom(blocking, agents, erlang) * handlingTime) / ((agents - erlang) * promise.wait))
}
