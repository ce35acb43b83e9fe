/** Whole people who are sent or retrained for a small part of a post, because need comes before cost. */
import type { LendingPlan } from "../../model/staffing/LendingPlan.ts"

/** Less than this part of what somebody does there is little. */
const LITTLE = 0.5

/**
 * People of whom less than half is needed where they go: at most one a unit and specialism, the last.
 *
 * @param shortage FTE by (m, s), before anybody is lent
 * @param specialisms how many there are
 */
export const hardlyNeeded = (
  { loans, retrained }: LendingPlan,
  shortage: Float64Array,
  specialisms: number
): number => {
  const come = [
    ...loans.map(({ to, specialism, ...one }) => ({ ...one, cell: to * specialisms + specialism })),
    ...retrained.map(({ unit, to, ...one }) => ({ ...one, cell: unit * specialisms + to }))
  ]
  return [...new Set(come.map(({ cell }) => cell))].filter((cell) => {
    const here = come.filter((one) => one.cell === cell)
    const covers = here.reduce((sum, one) => sum + one.covers, 0)
    // Whoever does least comes last: what is still missing then is all that they are needed for.
    const least = Math.min(...here.map((one) => one.covers / one.fte))
    return shortage[cell]! - (covers - least) < LITTLE * least - ROUNDING
  }).length
}

const ROUNDING = 1e-9
