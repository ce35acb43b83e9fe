/** All that `staff --lend` has to say: the plan, whether another is as good, what one more person is worth, and how long. */
import { Effect } from "effect"
import { allocate, type Allocation } from "../../model/allocate.ts"
import type { Model } from "../../model/Model.ts"
import type { LendingPlan } from "../../model/staffing/LendingPlan.ts"
import { positionsOf } from "../../model/staffing/positions.ts"
import type { Staffing } from "../../model/staffing/Staffing.ts"
import type { Loaded } from "../../scenario/load.ts"
import type { LendingProblem } from "./LendingProblem.ts"
import { planFrom } from "./planOf.ts"
import { effectOfTerm, problemOf } from "./problemOf.ts"
import { type Needed, neededMonths } from "./neededMonths.ts"
import { type LendingSolution, solveLending, solvingLending } from "./solveLending.ts"

export interface LendFindings {
  readonly plan: LendingPlan
  /** By term, in the order of their names. */
  readonly terms: ReadonlyArray<{ readonly days: number; readonly effect: number }>
  /** One more person of each specialism that somebody is short of, where most is unmet. */
  readonly oneMore: ReadonlyArray<OneMore>
  /** How long somebody is short; null where the scenario does not say when anything changes. */
  readonly needed: ReadonlyArray<Needed> | null
}

export interface OneMore {
  readonly specialism: number
  readonly municipality: number
  /** FTE that are met more, anywhere. */
  readonly met: number
}

/**
 * Solve bit by bit, so that Ctrl-C is heard.
 *
 * @param month of the transition, from 1 on; 0 for the scenario as it is once everything has changed
 * @param tick is told the share that is done
 */
export const lendFindings = Effect.fn("lending")(function* (
  { compiled: { model } }: Loaded,
  month: number,
  tick: (share: number) => Effect.Effect<void>
) {
  const { staffing } = model
  if (staffing === null) return yield* Effect.die(new RangeError("lending takes a staffing section"))
  const allocation = allocate(model)
  const positions = positionsOf(model, staffing, allocation, { month })
  const problem = problemOf(staffing, positions, allocation.values)
  const solving = solvingLending(problem, true)
  let step = solving.next()
  while (step.done !== true) {
    yield* tick(step.value)
    yield* breathe
    step = solving.next()
  }
  const plan = planFrom(staffing, positions, problem, step.value)
  const oneMore: Array<OneMore> = []
  for (let specialism = 0; specialism < staffing.specialisms; specialism++) {
    const found = oneMoreOf({ model, staffing, allocation, month }, plan, specialism)
    if (found !== undefined) oneMore.push(found)
    yield* breathe
  }
  const { values } = allocation
  const findings: LendFindings = {
    plan,
    terms: staffing.terms.map(({ days, setupDays, productivity }) => ({
      days: values[days]!,
      effect: effectOfTerm(values[days]!, values[setupDays]!, values[productivity]!)
    })),
    oneMore: oneMore.toSorted((a, b) => b.met - a.met || a.specialism - b.specialism),
    needed: model.transition === null ? null : neededMonths(model, staffing, allocation)
  }
  return findings
})

/** Lets the process look up. */
const breathe = Effect.callback<void>((resume) => {
  const waiting = setImmediate(() => resume(Effect.void))
  return Effect.sync(() => clearImmediate(waiting))
})

interface Where {
  readonly model: Model
  readonly staffing: Staffing
  readonly allocation: Allocation
  readonly month: number
}

/** Solved again with one FTE more where most of a specialism is unmet; nothing where all of it is met. */
const oneMoreOf = (
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
