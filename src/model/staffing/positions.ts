/** Need against staff, unit by unit and specialism by specialism: who has too many and who too few, often both at once. */
import type { Allocation } from "../allocate.ts"
import type { Model } from "../Model.ts"
import { siteTotals } from "../totals.ts"
import { pathOf } from "../transition/path.ts"
import { writeStaying } from "../transition/payroll.ts"
import type { Staffing } from "./Staffing.ts"

/** FTE by unit (rows) and specialism. */
export interface Positions {
  readonly need: Float64Array
  readonly have: Float64Array
  /** `max(0, have − need·(1 + reserve)) · lendableShare`: what is too many and may be lent. */
  readonly surplus: Float64Array
  /** The same, no more than the unit itself says that it lends. */
  readonly lendable: Float64Array
  /** `max(0, need − have)` */
  readonly shortage: Float64Array
  /** How much one missing FTE counts in lending. */
  readonly priority: Float64Array
}

/** A need this little above whole posts is rounding, not a post. */
const ROUNDING = 1e-9

/**
 * @param month of the transition, from 1 on; 0 for the scenario as it is once everything has changed
 * @param have what is there, where that is not what the table says
 */
export const positionsOf = (
  model: Model,
  staffing: Staffing,
  allocation: Allocation,
  { month = 0, have = staffing.have }: { readonly month?: number; readonly have?: Float64Array } = {}
): Positions => {
  const { values } = allocation
  const need = needOf(model, staffing, allocation, month)
  const [reserve, share] = [values[staffing.reserve]!, values[staffing.lendableShare]!]
  const surplus = have.map((there, cell) => Math.max(0, there - need[cell]! * (1 + reserve)) * share)
  const shortage = have.map((there, cell) => Math.max(0, need[cell]! - there))
  return {
    need,
    have,
    surplus,
    lendable: surplus.map((many, cell) => Math.min(many, staffing.lendable?.[cell] ?? Infinity)),
    shortage,
    priority: shortage.map((missing, cell) => priorityAt(staffing, need, missing, cell))
  }
}

/** FTE that each unit needs of each specialism: as stated, or the local FTE of its case types. */
const needOf = (model: Model, staffing: Staffing, allocation: Allocation, month: number): Float64Array => {
  const { specialisms, specialismOf, wholePosts } = staffing
  const rounded = (fte: number): number => (wholePosts ? Math.ceil(fte - ROUNDING) : fte)
  if (staffing.need !== null) return staffing.need.map(rounded)
  const n = model.caseTypes.length
  const local = localOf(model, allocation, month)
  const need = new Float64Array(model.municipalities * specialisms)
  for (let cell = 0; cell < local.length; cell++) {
    const s = specialismOf[cell % n]!
    if (s >= 0) need[Math.floor(cell / n) * specialisms + s]! += local[cell]!
  }
  return need.map(rounded)
}

/** Local FTE by (m, c), in a month of the transition those that the work takes and not those who wait beside it. */
const localOf = (model: Model, allocation: Allocation, month: number): Float64Array => {
  const n = model.caseTypes.length
  if (month === 0 || model.transition === null) return siteTotals(allocation.local, n)
  const local = new Float64Array(model.municipalities * n)
  const path = pathOf(model, model.transition, allocation)
  writeStaying(path.local, path.built, month - 1, local)
  return local
}

/** Who lacks all of its staff counts 1 by share, who lacks a tenth 0.1. */
const priorityAt = ({ priorityBy, priority }: Staffing, need: Float64Array, missing: number, cell: number): number => {
  if (priorityBy === "column") return priority?.[cell] ?? 1
  return priorityBy === "share" && missing > 0 ? missing / need[cell]! : 1
}
