/** What one more person is worth: the problem solved again with one FTE more, so that any solver serves. */
import type { Allocation } from "../../model/allocate.ts"
import type { Model } from "../../model/Model.ts"
import type { LendingPlan } from "../../model/staffing/LendingPlan.ts"
import { positionsOf } from "../../model/staffing/positions.ts"
import type { Staffing } from "../../model/staffing/Staffing.ts"
import type { LendingProblem } from "./LendingProblem.ts"
import { problemOf } from "./problemOf.ts"
import { type LendingSolution, solveLending } from "./solveLending.ts"

export interface OneMore {
  readonly specialism: number
  readonly municipality: number
  /** FTE that are met more, anywhere. */
  readonly met: number
}

interface Where {
  readonly model: Model
  readonly staffing: Staffing
  readonly allocation: Allocation
  readonly month: number
}

/** Solved again with one FTE more where most of a specialism is unmet; nothing where all of it is met. */
export const oneMoreOf = (
  { model, staffing, allocation, month }: Where,
  { unmet }: LendingPlan,
  specialism: number
): OneMore | undefined => {
  const n = staffing.specialisms
  const cells = [...unmet.keys()].filter((cell) => cell % n === specialism && unmet[cell]! > 0)
  if (cells.length === 0) return undefined
  const worst = cells.reduce((most, cell) => (unmet[cell]! > unmet[most]! ? cell : most))
  const have = staffing.have.slice()
  have[worst]! += 1
  const positions = positionsOf(model, staffing, allocation, { month, have })
  const linked = linkedTo(staffing, specialism)
  const problem = onlyOf(problemOf(staffing, positions, allocation.values), linked)
  const before = [...unmet].reduce((sum, fte, cell) => (linked.has(cell % n) ? sum + fte : sum), 0)
  return {
    specialism,
    municipality: Math.floor(worst / n),
    met: Math.max(0, before - unmetOf(solveLending(problem)))
  }
}

const unmetOf = ({ unmet }: LendingSolution): number => unmet.reduce((sum, fte) => sum + fte, 0)

/** The specialisms that retraining ties to one, itself included. */
const linkedTo = ({ retrain }: Staffing, specialism: number): ReadonlySet<number> => {
  const linked = new Set([specialism])
  for (let size = 0; size < linked.size;) {
    size = linked.size
    for (const { from, to } of retrain) if (linked.has(from) || linked.has(to)) linked.add(from).add(to)
  }
  return linked
}

/** The part of a problem that is about some specialisms. */
const onlyOf = ({ supplies, demands, arcs, ...rest }: LendingProblem, kept: ReadonlySet<number>): LendingProblem => ({
  ...rest,
  supplies,
  demands: demands.map((demand) => (kept.has(demand.specialism) ? demand : { ...demand, fte: 0 })),
  arcs: arcs.filter(({ demand }) => kept.has(demands[demand]!.specialism))
})
