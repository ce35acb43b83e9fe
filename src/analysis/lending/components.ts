/** A problem of lending taken apart: what no way connects can be solved one after the other. */
import type { Arc, LendingProblem } from "./LendingProblem.ts"

/** Parts that share no supply and no demand; demands that nobody can reach are in none. Each keeps the order of arcs. */
export const componentsOf = ({ supplies, arcs, demands }: LendingProblem): ReadonlyArray<ReadonlyArray<Arc>> => {
  const parent = Int32Array.from({ length: supplies.length + demands.length }, (_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  for (const { supply, demand } of arcs) {
    const [a, b] = [root(supply), root(supplies.length + demand)]
    if (a !== b) parent[Math.max(a, b)] = Math.min(a, b)
  }
  const parts = new Map<number, Array<Arc>>()
  for (const arc of arcs) {
    const part = parts.get(root(arc.supply))
    if (part === undefined) parts.set(root(arc.supply), [arc])
    else part.push(arc)
  }
  return [...parts.values()]
}
