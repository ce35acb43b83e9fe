/** From staff against need to a problem of lending: who has something to spare, who lacks it, and how far it is. */
import type { Positions } from "../../model/staffing/positions.ts"
import { DAYS_PER_MONTH } from "../../model/staffing/retrainOrLend.ts"
import type { Staffing, Term } from "../../model/staffing/Staffing.ts"
import { distances } from "../../model/staffing/travel.ts"
import type { Arc, Demand, LendingProblem, Supply } from "./LendingProblem.ts"

const MONTHS_PER_YEAR = 12
const DAYS_PER_YEAR = DAYS_PER_MONTH * MONTHS_PER_YEAR

/** A whole person this nearly there is there. */
const ROUNDING = 1e-9

export const problemOf = (staffing: Staffing, positions: Positions, values: Float64Array): LendingProblem => {
  const n = staffing.specialisms
  const units = positions.need.length / Math.max(1, n)
  const supplies: Array<Supply> = []
  const demands: Array<Demand> = []
  for (let specialism = 0; specialism < n; specialism++)
    for (let unit = 0; unit < units; unit++) {
      const cell = unit * n + specialism
      const spare = positions.lendable[cell]!
      const fte = staffing.wholePeople ? Math.floor(spare + ROUNDING) : spare
      if (fte > 0) supplies.push({ unit, specialism, fte })
      const missing = positions.shortage[cell]!
      if (missing > 0) demands.push({ unit, specialism, fte: missing, priority: positions.priority[cell]! })
    }
  return {
    supplies,
    demands,
    arcs: arcsOf(staffing, values, units, { supplies, demands }),
    wholePeople: staffing.wholePeople,
    worstFirst: staffing.worstFirst
  }
}

/**
 * Share of need that one FTE lent covers: `max(0, 1 − setupDays / days) · productivity`.
 *
 * @example effectOfTerm(126, 6, 0.9) // => 0.8571428571428571
 */
export const effectOfTerm = (days: number, setupDays: number, productivity: number): number =>
  Math.max(0, 1 - setupDays / days) * productivity

const arcsOf = (
  staffing: Staffing,
  values: Float64Array,
  units: number,
  { supplies, demands }: Pick<LendingProblem, "supplies" | "demands">
): ReadonlyArray<Arc> => {
  const lent = lendingBetween(staffing, values, units)
  const arcs: Array<Arc> = []
  for (const [s, supply] of supplies.entries())
    for (const [d, demand] of demands.entries()) {
      if (supply.specialism === demand.specialism && supply.unit !== demand.unit)
        for (const way of lent(supply.unit, demand.unit)) arcs.push({ supply: s, demand: d, ...way })
      if (supply.unit !== demand.unit || supply.specialism === demand.specialism) continue
      for (const { from, to, productivity, cost } of staffing.retrain)
        if (from === supply.specialism && to === demand.specialism && values[productivity]! > 0)
          arcs.push({ supply: s, demand: d, term: -1, effect: values[productivity]!, cost: values[cost]!, hours: 0 })
    }
  return arcs
}

type Way = Omit<Arc, "supply" | "demand">

/** The terms for which somebody can go from one unit to another, with effect and cost; none beyond the longest way. */
const lendingBetween = (
  { travel, terms }: Staffing,
  values: Float64Array,
  units: number
): ((from: number, to: number) => ReadonlyArray<Way>) => {
  if (travel === null) return () => []
  const distance = distances(travel, values, units)
  const [maxHours, perKm, trips] = [travel.maxHours, travel.costPerKm, travel.tripsPerMonth].map(
    (slot) => values[slot]!
  ) as [number, number, number]
  const useful = terms.flatMap((term, i) => {
    const { effect, costPerYear } = termAt(term, values)
    return effect > 0 ? [{ term: i, effect, costPerYear }] : []
  })
  return (from, to) => {
    const { hours, km } = distance(from, to)
    // A cap of nothing lends nobody, wherever they are.
    if (!(hours <= maxHours) || maxHours === 0) return []
    const travelCost = 2 * km * perKm * trips * MONTHS_PER_YEAR
    return useful.map(({ term, effect, costPerYear }) => ({ term, effect, cost: travelCost + costPerYear, hours }))
  }
}

/** Terms are repeated until a year is over, so that a short and a long one can be compared. */
const termAt = ({ days, setupDays, productivity, costPerFte }: Term, values: Float64Array) => ({
  effect: effectOfTerm(values[days]!, values[setupDays]!, values[productivity]!),
  costPerYear: (values[costPerFte]! * DAYS_PER_YEAR) / values[days]!
})
