/** The `lending` of JSON: a contract, keys are added and never renamed. */
import type { LendingPlan } from "../../model/staffing/LendingPlan.ts"
import type { Names } from "../../scenario/Names.ts"

export const lendingJson = (plan: LendingPlan | undefined, { municipalities, staffing }: Names) => {
  if (plan === undefined || staffing === undefined) return undefined
  const { specialisms, terms, currency } = staffing
  const n = specialisms.length
  const code = (m: number) => municipalities[m]!.code
  return {
    unmet: plan.unmet.reduce((sum, fte) => sum + fte, 0),
    lent: plan.loans.reduce((sum, { fte }) => sum + fte, 0),
    cost: plan.cost,
    currency: currency === "" ? null : currency,
    worst: plan.worst,
    flows: plan.loans.map(({ from, to, specialism, term, fte, covers, hours, cost }) => ({
      from: code(from),
      to: code(to),
      specialism: specialisms[specialism]!.id,
      term: terms[term]!.id,
      fte,
      covers,
      hours,
      cost
    })),
    retrained: plan.retrained.map(({ unit, from, to, fte, covers, cost }) => ({
      code: code(unit),
      from: specialisms[from]!.id,
      to: specialisms[to]!.id,
      fte,
      covers,
      cost
    })),
    unmetAt: [...plan.unmet].flatMap((fte, cell) =>
      fte > 0 ? [{ code: code(Math.floor(cell / n)), specialism: specialisms[cell % n]!.id, fte }] : []
    ),
    unique: plan.unique,
    proven: plan.proven
  }
}
