/** How far a stated 0 is searched: it has no size to go by, so it is moved until the metric answers. */
import { gapOver, type Question, type Standing } from "./Question.ts"
import { type Kind, legalRange } from "../../scenario/Unit.ts"
import type { Variable } from "./Variable.ts"

/**
 * The variable as it is searched. Where the files state 0 and no range, the upper end goes up by fours until the metric
 * has moved by as much as it is away from the number, the legal limit is met, or values cannot be computed; a variable
 * that does not move the metric at all by then is searched as it was.
 */
export const widened = (question: Question, variable: Variable, { now, noise }: Standing): Variable => {
  const { searched, stated, values, targets, kind } = variable
  const isNothing = values.every((value) => value === 0) && (stated === null || (stated.low === 0 && stated.high === 0))
  if (!isNothing || !(searched.high > 0)) return variable
  const gap = gapOver(question, [targets])
  const hasArrived = (x: number) => !(Math.abs(gap(x) - now) < Math.abs(now))
  const high = farthestFrom(searched.high, kind, hasArrived)
  const isIdle = Math.abs(gap(high) - now) <= noise
  return isIdle ? variable : { ...variable, searched: { ...searched, high } }
}

/** Up by fours from where a search would end, until it has arrived or met the end of what is legal. */
export const farthestFrom = (start: number, kind: Kind, hasArrived: (x: number) => boolean): number => {
  const limit = kind.below === undefined ? legalRange(kind).maximum : kind.below * NEARLY
  const farthest = Math.min(limit, FARTHEST)
  let high = start
  while (high < farthest && !hasArrived(high)) high = Math.min(high * FACTOR, farthest)
  return high
}

/** Next to an end that is not legal itself, such as a return rate of 1. */
const NEARLY = 0.999
const FACTOR = 4
/** Nothing that is negotiated is larger: hours, recipients, FTE, minutes. */
const FARTHEST = 1e9
