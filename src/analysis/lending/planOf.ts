/** The plan of lending of an allocation: stated, solved, and read back as units, specialisms and terms. */
import type { Allocation } from "../../model/allocate.ts"
import type { Model } from "../../model/Model.ts"
import type { LendingPlan, Loan, Retrained } from "../../model/staffing/LendingPlan.ts"
import { type Positions, positionsOf } from "../../model/staffing/positions.ts"
import type { Staffing } from "../../model/staffing/Staffing.ts"
import type { LendingProblem } from "./LendingProblem.ts"
import { problemOf } from "./problemOf.ts"
import { type LendingSolution, solveLending } from "./solveLending.ts"

/** The plan; solved once an allocation, however many metrics ask for it. */
export const planOf = (model: Model, staffing: Staffing, allocation: Allocation): LendingPlan => {
  const known = plans.get(allocation)
  if (known !== undefined) return known
  const positions = positionsOf(model, staffing, allocation)
  const problem = problemOf(staffing, positions, allocation.values)
  const plan = planFrom(staffing, positions, problem, solveLending(problem))
  plans.set(allocation, plan)
  return plan
}

/** The same with a look for other plans that are as good; undefined where the scenario says nothing about staff. */
export const examinedPlan = (model: Model, allocation: Allocation): LendingPlan | undefined => {
  const { staffing } = model
  if (staffing === null) return undefined
  const positions = positionsOf(model, staffing, allocation)
  const problem = problemOf(staffing, positions, allocation.values)
  return planFrom(staffing, positions, problem, solveLending(problem, true))
}

const plans = new WeakMap<Allocation, LendingPlan>()

/** A solution in the words of the model. */
export const planFrom = (
  { specialisms, retrain }: Staffing,
  { shortage }: Positions,
  { supplies, demands, arcs }: LendingProblem,
  { flows, unmet, worst, cost, proven, unique }: LendingSolution
): LendingPlan => {
  const loans: Array<Loan> = []
  const retrained: Array<Retrained> = []
  for (const arc of arcs) {
    const fte = flows.get(arc) ?? 0
    if (!(fte > 0)) continue
    const [supply, demand] = [supplies[arc.supply]!, demands[arc.demand]!]
    if (arc.term >= 0)
      loans.push({
        from: supply.unit,
        to: demand.unit,
        specialism: demand.specialism,
        term: arc.term,
        fte,
        covers: fte * arc.effect,
        hours: arc.hours,
        cost: fte * arc.cost
      })
    else
      retrained.push({
        unit: supply.unit,
        from: supply.specialism,
        to: demand.specialism,
        way: retrain.findIndex(({ from, to }) => from === supply.specialism && to === demand.specialism),
        fte,
        covers: fte * arc.effect,
        cost: fte * arc.cost
      })
  }
  const cells = new Float64Array(shortage.length)
  for (const [d, { unit, specialism }] of demands.entries()) cells[unit * specialisms + specialism] = unmet[d]!
  return { loans, retrained, unmet: cells, worst, cost, proven, unique }
}
