/** What a result rests on: how much of it moves with sourced, inferred, agreed, assumed, fitted and unstated numbers. */
import type { Metric } from "../model/Metric.ts"
import type { Model, Slot } from "../model/Model.ts"
import type { Assumption } from "../scenario/Ledger.ts"
import type { Loaded } from "../scenario/load.ts"
import type { Basis } from "../scenario/quantitySchema.ts"
import { illegal } from "../scenario/Unit.ts"
import { metricEvaluator } from "./metricEvaluator.ts"

/** In the order in which shares are shown: what nobody answers for comes first. */
export const EVIDENCE_ORDER = [
  "unstated",
  "assumed",
  "fitted",
  "inferred",
  "agreed",
  "sourced"
] as const satisfies ReadonlyArray<Basis>

/** How much one assumption moves a metric at the central values. */
export interface Elasticity {
  readonly assumption: Assumption
  /** The basis that counts: `fitted` for a number that is scaled to an observation, whatever it says of itself. */
  readonly basis: Basis
  /** `x · ∂M/∂x`, in the metric's unit: 1/100 of it is what 1 % more of the assumption does. */
  readonly effect: number
  /** Per cent of the metric per per cent of the assumption; NaN where the metric is 0. */
  readonly elasticity: number
}

/**
 * The elasticity of a metric to every assumption, in the ledger's order; 0 for an assumption that is 0 or does not
 * reach the metric. Central differences of 0.01 %, one-sided where the legal range ends; the mean of both at a kink.
 * Counts of cells (`vulnerability`) are step functions: all their elasticities are 0 but where a step is met.
 *
 * @param central one number a slot; the model's central values unless given
 */
export const elasticities = (
  loaded: Loaded,
  metric: Metric,
  central: Float64Array = loaded.compiled.model.values
): ReadonlyArray<Elasticity> => {
  const { model, assumptions } = loaded.compiled
  const evaluate = metricEvaluator(model, metric, () => true)
  const level = evaluate(central)
  const scaled = scaledSlots(model)
  const values = Float64Array.from(central)
  return assumptions.map((assumption) => {
    const { slot, basis } = assumption
    const value = central[slot]!
    const at = (factor: number): number => {
      values[slot] = value * factor
      const moved = evaluate(values)
      values[slot] = value
      return moved
    }
    const effect = value === 0 || assumption.usedAt.length === 0 ? 0 : logDerivative(assumption, value, level, at)
    return { assumption, basis: scaled.has(slot) ? "fitted" : basis, effect, elasticity: effect / level }
  })
}

/**
 * Evidence share by level (DESIGN, section 4): each assumption's |elasticity| over the sum of all, by basis. The shares
 * sum to 1, or are all 0 where no assumption moves the metric.
 */
export const evidenceShare = (loaded: Loaded, metric: Metric): Readonly<Record<Basis, number>> =>
  evidenceShareOf(elasticities(loaded, metric))

/** The same, from elasticities that are there already. */
export const evidenceShareOf = (parts: ReadonlyArray<Elasticity>): Readonly<Record<Basis, number>> =>
  sharesByBasis(parts.map(({ basis, effect }) => ({ basis, weight: Math.abs(effect) })))

/** Weights of 0 or more as shares of their sum, by basis. */
export const sharesByBasis = (
  parts: ReadonlyArray<{ readonly basis: Basis; readonly weight: number }>
): Readonly<Record<Basis, number>> => {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0)
  const shares: Record<Basis, number> = { unstated: 0, assumed: 0, fitted: 0, inferred: 0, agreed: 0, sourced: 0 }
  if (total > 0) for (const { basis, weight } of parts) shares[basis] += weight / total
  return shares
}

/** Slots whose value is multiplied by the factor that meets an observation: activity minutes, perhaps hand-offs. */
export const scaledSlots = ({ observed, caseTypes, organisation }: Model): ReadonlySet<Slot> => {
  if (observed === null) return new Set()
  const minutes = caseTypes.flatMap(({ activities }) => activities.map((activity) => activity.minutes))
  if (!observed.scaleHandOffs || organisation === null) return new Set(minutes)
  const handOffs = organisation.moves.flat().flatMap(({ sendMinutes, receiveMinutes }) => [sendMinutes, receiveMinutes])
  return new Set([...minutes, ...handOffs, ...organisation.extraContacts.map((contact) => contact.minutes)])
}

/** Small against every curvature of the model, large against rounding. */
const STEP = 1e-4

const logDerivative = ({ kind }: Assumption, value: number, level: number, at: (factor: number) => number): number => {
  const legal = (factor: number) => illegal(kind, value * factor) === undefined
  if (legal(1 + STEP) && legal(1 - STEP)) return (at(1 + STEP) - at(1 - STEP)) / (2 * STEP)
  // At the end of the legal range: three points inside it, which is exact for parabolas as the central difference is.
  const inward = legal(1 - STEP) ? -STEP : STEP
  return (4 * at(1 + inward) - at(1 + 2 * inward) - 3 * level) / (2 * inward)
}
