/** What of a problem of lending is solved at once. */
import type { Arc, Demand, LendingProblem, Supply } from "./LendingProblem.ts"

export interface Part {
  readonly supplies: ReadonlyMap<number, Supply>
  readonly demands: ReadonlyMap<number, Demand>
  /** Ways that no other between the same two beats in both effect and cost. */
  readonly arcs: ReadonlyArray<Arc>
  /** Of these the ones with the most effect between the same two: enough where cost does not count. */
  readonly best: ReadonlyArray<Arc>
  readonly wholePeople: boolean
}

/** @param all arcs that are connected, sorted by supply and demand */
export const partOf = (problem: LendingProblem, all: ReadonlyArray<Arc>): Part => {
  const pairs = byPair(all)
  const arcs = pairs.flatMap((same) => same.filter((arc) => !same.some((other) => beats(other, arc))))
  const listed = <A>(list: ReadonlyArray<A>, places: ReadonlyArray<number>) =>
    new Map([...new Set(places)].sort((a, b) => a - b).map((place) => [place, list[place]!]))
  return {
    supplies: listed(
      problem.supplies,
      all.map(({ supply }) => supply)
    ),
    demands: listed(
      problem.demands,
      all.map(({ demand }) => demand)
    ),
    arcs,
    best: byPair(arcs).map((same) => same.reduce((most, arc) => (arc.effect > most.effect ? arc : most))),
    wholePeople: problem.wholePeople
  }
}

const byPair = (arcs: ReadonlyArray<Arc>): ReadonlyArray<ReadonlyArray<Arc>> => {
  const pairs: Array<Array<Arc>> = []
  for (const arc of arcs) {
    const last = pairs.at(-1)?.[0]
    if (last?.supply === arc.supply && last.demand === arc.demand) pairs.at(-1)!.push(arc)
    else pairs.push([arc])
  }
  return pairs
}

/** As good in both and better in one; of two that are alike the first one counts. */
const beats = (one: Arc, other: Arc): boolean =>
  one !== other &&
  one.effect >= other.effect &&
  one.cost <= other.cost &&
  (one.effect > other.effect || one.cost < other.cost || one.term < other.term)

/** The effect that all ways have, or undefined where they differ. */
export const commonEffect = (arcs: ReadonlyArray<Arc>): number | undefined => {
  const [first] = arcs
  return first !== undefined && arcs.every(({ effect }) => effect === first.effect) ? first.effect : undefined
}
