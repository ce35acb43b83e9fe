/** In which months of a transition somebody is short, and for how long: lending that does not end is not a loan. */
import type { Allocation } from "../../model/allocate.ts"
import type { Model } from "../../model/Model.ts"
import { positionsOf } from "../../model/staffing/positions.ts"
import type { Staffing } from "../../model/staffing/Staffing.ts"

/** A stretch of months in which a unit is short of a specialism. */
export interface Needed {
  readonly municipality: number
  readonly specialism: number
  /** Months of the transition, from 1 on. */
  readonly first: number
  readonly last: number
  /** Whether it lasts beyond the months that are looked at. */
  readonly open: boolean
  /** The largest shortage of the stretch. */
  readonly fte: number
}

/** Months that a loan may last; whoever is needed longer is needed for good. */
export const LONGEST_LOAN = 12

/** FTE that are too few to lend for. */
const HARDLY_ANYBODY = 0.01

/** Stretches in the order of units, specialisms and months. */
export const neededMonths = (model: Model, staffing: Staffing, allocation: Allocation): ReadonlyArray<Needed> => {
  const months = model.transition?.months ?? 0
  const shortages = Array.from(
    { length: months },
    (_, i) => positionsOf(model, staffing, allocation, { month: i + 1 }).shortage
  )
  const n = staffing.specialisms
  const stretches: Array<Needed> = []
  for (let cell = 0; cell < staffing.have.length; cell++) {
    let first = 0
    let most = 0
    const close = (last: number, open: boolean) => {
      if (first > 0)
        stretches.push({ municipality: Math.floor(cell / n), specialism: cell % n, first, last, open, fte: most })
      first = 0
      most = 0
    }
    for (const [i, shortage] of shortages.entries()) {
      const fte = shortage[cell]!
      if (fte <= HARDLY_ANYBODY) close(i, false)
      else {
        first = first === 0 ? i + 1 : first
        most = Math.max(most, fte)
      }
    }
    close(months, true)
  }
  return stretches
}

export const isLoan = ({ first, last, open }: Needed): boolean => !open && last - first + 1 <= LONGEST_LOAN
