/** All that `staff --lend` has to say: the plan, whether another is as good, what one more person is worth, and how long. */
import { Effect } from "effect"
import { breathe } from "../../platform/breathe.ts"
import { allocate } from "../../model/allocate.ts"
import type { LendingPlan } from "../../model/staffing/LendingPlan.ts"
import { positionsOf } from "../../model/staffing/positions.ts"
import { type RetrainOrLend, retrainOrLendAt } from "../../model/staffing/retrainOrLend.ts"
import type { Loaded } from "../../scenario/load.ts"
import { hardlyNeeded } from "./hardlyNeeded.ts"
import { type OneMore, oneMoreOf } from "./oneMore.ts"
import { planFrom } from "./planOf.ts"
import { effectOfTerm, problemOf } from "./problemOf.ts"
import { type Needed, neededMonths } from "./neededMonths.ts"
import { solvingLending } from "./solveLending.ts"

export interface LendFindings {
  readonly plan: LendingPlan
  /** By term, in the order of their names. */
  readonly terms: ReadonlyArray<{ readonly days: number; readonly effect: number }>
  /** One more person of each specialism that somebody is short of, where most is unmet. */
  readonly oneMore: ReadonlyArray<OneMore>
  /** Whole people of whom less than half is needed where they go; 0 where parts of people are lent. */
  readonly hardlyNeeded: number
  /** Each way of retraining against each term, in the order of both. */
  readonly retrainOrLend: ReadonlyArray<RetrainOrLend & { readonly way: number; readonly term: number }>
  /** How long somebody is short; null where the scenario does not say when anything changes. */
  readonly needed: ReadonlyArray<Needed> | null
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
    hardlyNeeded: staffing.wholePeople ? hardlyNeeded(plan, positions.shortage, staffing.specialisms) : 0,
    retrainOrLend: staffing.retrain.flatMap((one, way) =>
      staffing.terms.map((stay, term) => ({ way, term, ...retrainOrLendAt(one, stay, values) }))
    ),
    needed: model.transition === null ? null : neededMonths(model, staffing, allocation)
  }
  return findings
})
