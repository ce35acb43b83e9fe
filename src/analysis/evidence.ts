/** What a result rests on: how much of it moves with sourced, inferred, agreed, assumed, fitted and unstated numbers. */
import { restsOn } from "../model/derived.ts"
import type { Metric } from "../model/Metric.ts"
import type { Model } from "../model/Model.ts"
import type { Slot } from "../model/Slot.ts"
import { modelFields } from "../model/modelFields.ts"
import { goesInSteps } from "../model/steps.ts"
import { quantities } from "../model/quantities.ts"
import { centrally } from "../model/rememberedBy.ts"
import { fteSlotsIn, slotsWhere } from "../model/walk.ts"
import type { Assumption } from "../scenario/Ledger.ts"
import type { Loaded } from "../scenario/load.ts"
import type { Basis } from "../scenario/quantitySchema.ts"
import { illegal } from "../scenario/Unit.ts"
import { statedRange } from "./breakEven/Variable.ts"
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
  /** Whether the metric steps at the central value, so that the effect is the slope over the number's own range. */
  readonly isStep: boolean
}

/**
 * The elasticity of a metric to every assumption, in the ledger's order; 0 for an assumption that is 0 or does not
 * reach the metric. Central differences of 0.01 %, one-sided where the legal range ends; the mean of both at a kink.
 * At a step (the last work leaves and takes its minimum of trained people along) there is no slope, and counts of cells
 * (`vulnerability`) have nothing but steps: there the slope over the number's own range is taken, which is what was
 * stated about it, or 10 % up and down.
 *
 * @param central one number a slot; the model's central values unless given
 */
export const elasticities = (loaded: Loaded, metric: Metric, central?: Float64Array): ReadonlyArray<Elasticity> =>
  central === undefined ? centralOf(loaded, metric)(loaded.compiled.model) : elasticitiesAt(loaded, metric, central)

/** A memo asks what a figure rests on, and again what may turn it: at the central values they are worked out once. */
const centralOf = (loaded: Loaded, metric: Metric) => {
  const { quantity, caseType, municipality, centre, item, month } = metric
  const key = [quantity, caseType, municipality, centre, item, month].join(" ")
  const known = remembered.get(loaded) ?? new Map<string, (model: Model) => ReadonlyArray<Elasticity>>()
  remembered.set(loaded, known)
  const found = known.get(key) ?? centrally((model) => elasticitiesAt(loaded, metric, model.values))
  known.set(key, found)
  return found
}
const remembered = new WeakMap<Loaded, Map<string, (model: Model) => ReadonlyArray<Elasticity>>>()

const elasticitiesAt = (loaded: Loaded, metric: Metric, central: Float64Array): ReadonlyArray<Elasticity> => {
  const { model, assumptions } = loaded.compiled
  const evaluate = metricEvaluator(model, metric, () => true)
  const level = evaluate(central)
  const scaled = scaledSlots(model)
  const counts = goesInSteps(model, metric)
  const reached = restsOnFteAlone(metric) ? fteSlotsIn(model) : undefined
  const values = Float64Array.from(central)
  return assumptions.map((assumption) => {
    const { slot, basis } = assumption
    const value = central[slot]!
    const at = (x: number): number => {
      values[slot] = x
      const moved = evaluate(values)
      values[slot] = value
      return moved
    }
    const isIdle = value === 0 || assumption.usedAt.length === 0 || reached?.has(slot) === false
    const local = isIdle || counts ? undefined : logDerivative(assumption, value, level, at)
    const slope = isIdle ? 0 : (local ?? slopeOverRange(assumption, value, level, at))
    // A metric without a value, such as a payback that never comes, has no weights either.
    const effect = Number.isFinite(slope) ? slope : 0
    const isStep = !isIdle && local === undefined && effect !== 0
    return { assumption, basis: scaled.has(slot) ? "fitted" : basis, effect, elasticity: effect / level, isStep }
  })
}

/** Whether sections that only read FTE, of money or of months, have no part in it. */
const restsOnFteAlone = ({ quantity, month }: Metric): boolean =>
  month < 0 && (quantities[quantity].section === undefined || quantities[quantity].section === "service")

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
export const scaledSlots = (model: Model): ReadonlySet<Slot> => {
  const { observed } = model
  if (observed === null) return new Set()
  const multiplied = slotsWhere(
    modelFields,
    model,
    ({ scaled }) => scaled === "unitTime" || (scaled === "handOff" && observed.scaleHandOffs)
  )
  return new Set(restsOn(model.derived, multiplied))
}

/** Small against every curvature of the model, large against rounding. */
const STEP = 1e-4

/** `x · ∂M/∂x`, or undefined at a step: there half the distance makes twice the slope. */
const logDerivative = (
  { kind }: Assumption,
  value: number,
  level: number,
  at: (x: number) => number
): number | undefined => {
  const legal = (factor: number) => illegal(kind, value * factor) === undefined
  const isInside = legal(1 + STEP) && legal(1 - STEP)
  const inward = legal(1 - STEP) ? -1 : 1
  const slope = (h: number): number =>
    isInside
      ? (at(value * (1 + h)) - at(value * (1 - h))) / (2 * h)
      : // At the end of the legal range: three points inside it, exact for parabolas as the central difference is.
        (4 * at(value * (1 + inward * h)) - at(value * (1 + 2 * inward * h)) - 3 * level) / (2 * inward * h)
  if (isInside) {
    // As steep to the left as to the right, so it is no step, and the middle of both is the slope.
    const [rise, fall] = [at(value * (1 + STEP)) - level, level - at(value * (1 - STEP))]
    if (Math.abs(rise - fall) <= MOST_APART * Math.max(Math.abs(rise), Math.abs(fall)))
      return (rise + fall) / (2 * STEP)
  }
  const [whole, half] = [slope(STEP), slope(STEP / 2)]
  const apart = Math.abs(whole - half)
  const isSmooth =
    apart <= MOST_APART * Math.max(Math.abs(whole), Math.abs(half)) || apart <= ROUNDING * Math.max(1, Math.abs(level))
  return isSmooth ? whole : undefined
}

/** Slopes over one distance and half of it agree to this where there is one; a step makes them differ by half. */
const MOST_APART = 0.1
/** What rounding makes of a slope, as a share of the level: 1e-16 over a distance of 1e-4, with room. */
const ROUNDING = 1e-9

/** `x · ΔM/Δx` over what was stated about the number, or 10 % up and down. */
const slopeOverRange = (
  { kind, distribution }: Assumption,
  value: number,
  level: number,
  at: (x: number) => number
): number => {
  const stated = statedRange(distribution)
  const { low, high } = stated !== null && stated.high > stated.low ? stated : { low: value * 0.9, high: value * 1.1 }
  const points = [low, high]
    .filter((x) => illegal(kind, x) === undefined)
    .map((x) => ({ x, level: at(x) }))
    .filter((point) => Number.isFinite(point.level))
    .concat({ x: value, level })
    .toSorted((one, other) => one.x - other.x)
  const [first, last] = [points[0]!, points.at(-1)!]
  return last.x === first.x ? 0 : (value * (last.level - first.level)) / (last.x - first.x)
}
