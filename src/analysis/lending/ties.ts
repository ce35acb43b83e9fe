/** How plans of equal cost are told apart, and how rounding is left out of flows. */
import type { Arc } from "./LendingProblem.ts"

/** Cost by arc in units of the dearest, with so little added that it decides between equal costs only. */
export const tieBreak = (arcs: ReadonlyArray<Arc>, order: 1 | -1): ReadonlyArray<number> => {
  const dearest = arcs.reduce((most, { cost }) => Math.max(most, cost), 0) || 1
  return arcs.map(({ cost }, place) => cost / dearest + order * TIE * irregular(place))
}

const TIE = 1e-7

/** A fraction that no exchange of places leaves as it was: multiples of the golden ratio. */
export const irregular = (place: number): number => ((place + 1) * 0.618033988749895) % 1

/** A flow to a hundred-millionth of an FTE: what a step may lose is not to be read off its numbers. */
export const withoutNoise = (fte: number): number => Math.round(fte * 1e8) / 1e8
