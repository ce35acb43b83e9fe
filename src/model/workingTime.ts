/** Hours that one FTE works, and hours it spends on cases. */
import type { WorkingTime } from "./Model.ts"
import type { Slot } from "./Slot.ts"

/** Net hours per FTE and year: gross less vacation, public holidays, sickness and other absence. */
export const hoursPerFte = (time: WorkingTime, values: Float64Array): number =>
  (values[time.gross]! - sumOf(time.deductions, values)) * values[time.hoursPerDay]!

/**
 * Case hours per FTE and year: net hours less the category allowances, which are shares of net hours.
 * WISN multiplies need by the category allowance factor 1/(1 − Σκ); dividing the hours is the same.
 */
export const caseHoursPerFte = (time: WorkingTime, values: Float64Array): number =>
  hoursPerFte(time, values) * (1 - sumOf(time.categoryAllowances, values))

/** Sum of the values in some slots. */
export const sumOf = (slots: ReadonlyArray<Slot>, values: Float64Array): number => {
  let sum = 0
  for (let i = 0; i < slots.length; i++) sum += values[slots[i]!]!
  return sum
}
