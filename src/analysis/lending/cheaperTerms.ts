/** Cheaper terms for people who are not wholly needed: what is covered stays as it is. */
import type { Arc } from "./LendingProblem.ts"
import type { Part } from "./Part.ts"
import type { Flows } from "./PartSolver.ts"

/**
 * Whole people who come to a place can do more than is missing there. As far as they do, some of them go for a term in
 * which they do less and that costs less: those first with whom most is saved.
 */
export const withCheaperTerms = ({ arcs, demands }: Part, flows: Flows["flows"]): Flows["flows"] => {
  const people = new Map(flows)
  for (const [d, { fte }] of demands) {
    const here = flows.filter(([{ demand }]) => demand === d)
    let spare = here.reduce((sum, [{ effect }, n]) => sum + n * effect, 0) - fte
    const changes = here
      .flatMap(([from]) =>
        arcs.filter((to) => isCheaper(to, from)).map((to) => ({ from, to, less: from.effect - to.effect }))
      )
      .toSorted((a, b) => b.from.cost - b.to.cost - (a.from.cost - a.to.cost) || a.less - b.less)
    for (const { from, to, less } of changes) {
      const count = Math.min(people.get(from) ?? 0, Math.floor(spare / less + ROUNDING))
      if (count <= 0) continue
      people.set(from, people.get(from)! - count)
      people.set(to, (people.get(to) ?? 0) + count)
      spare -= count * less
    }
  }
  return [...people].filter(([, n]) => n > 0)
}

const ROUNDING = 1e-9

const isCheaper = (to: Arc, from: Arc): boolean =>
  to.supply === from.supply && to.demand === from.demand && to.effect < from.effect && to.cost < from.cost
