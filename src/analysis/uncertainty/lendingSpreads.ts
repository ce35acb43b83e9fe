/** How sure plans of lending are: each draw takes a plan of its own, so that few are drawn. */
import { Effect } from "effect"
import { allocate } from "../../model/allocate.ts"
import { national } from "../../model/Metric.ts"
import { positionsOf } from "../../model/staffing/positions.ts"
import type { Staffing } from "../../model/staffing/Staffing.ts"
import { breathe } from "../../platform/breathe.ts"
import type { Loaded } from "../../scenario/load.ts"
import { correlatedInputs } from "../draws/correlatedInputs.ts"
import { COLUMN, makeInputDrawer } from "../draws/drawInputs.ts"
import { type SampledScenario, samplingOf } from "../draws/Sampling.ts"
import { planOf } from "../lending/planOf.ts"
import { problemOf } from "../lending/problemOf.ts"
import { measure } from "../measure.ts"
import { type Spread, spreadOf } from "./Spread.ts"

export type PlanFigure = "unmet" | "lent" | "retrained" | "lending.cost"

export interface LendingSpreads {
  /** Draws behind them: the first of those behind FTE. */
  readonly draws: number
  /** By scenario; undefined where nobody can be lent or retrained, or where a plan takes too long to be drawn. */
  readonly scenarios: ReadonlyArray<DrawnPlans | undefined>
  /** Ways beyond which plans are not drawn; null where no scenario has more. */
  readonly mostWays: number | null
}

interface DrawnPlans {
  readonly currency: string | undefined
  readonly spreads: ReadonlyArray<readonly [PlanFigure, Spread]>
  /** Draws in which a better plan may exist. */
  readonly unproven: number
}

/** A plan takes tens of milliseconds, so that a block of 1,024 would take a minute; 128 know the median well and the limits roughly. */
const PLANS = 128

/** Ways up to which plans are drawn: beyond, 128 of them take minutes, and nobody has asked for it. */
const MOST_WAYS = 5_000

/** How many plans `lendingSpreads` will solve. */
export const plansOf = (loaded: ReadonlyArray<Loaded>): number => PLANS * loaded.filter(isDrawn).length

/** Undefined where no scenario lends. Correlations must have been checked; `tick` hears of every plan. */
export const lendingSpreads = Effect.fn("lendingSpreads")(function* (
  loaded: ReadonlyArray<Loaded>,
  seed: number,
  tick: () => Effect.Effect<void>
) {
  if (!loaded.some(isLending)) return undefined
  const sampling = samplingOf(loaded, correlatedInputs(loaded).groups)
  const inputs = makeInputDrawer(sampling, seed)
  inputs.draw(0)
  const scenarios: Array<DrawnPlans | undefined> = []
  for (const [s, one] of loaded.entries())
    scenarios.push(
      isDrawn(one)
        ? {
            currency: one.compiled.names.staffing?.currency,
            ...(yield* drawnPlans(sampling.scenarios[s]!, inputs.numbers, tick))
          }
        : undefined
    )
  const found: LendingSpreads = {
    draws: PLANS,
    scenarios,
    mostWays: loaded.some((one, s) => isLending(one) && scenarios[s] === undefined) ? MOST_WAYS : null
  }
  return found
})

const drawnPlans = Effect.fnUntraced(function* (
  { model, varying }: SampledScenario,
  numbers: Float64Array,
  tick: () => Effect.Effect<void>
) {
  const figures = figuresOf(model.staffing!)
  const drawn = figures.map(() => new Float64Array(PLANS))
  const values = model.values.slice()
  let unproven = 0
  for (let draw = 0; draw < PLANS; draw++) {
    for (const { slot, column } of varying) values[slot] = numbers[column * COLUMN + draw]!
    const allocation = allocate(model, values)
    for (const [k, figure] of figures.entries()) drawn[k]![draw] = measure(model, allocation, national(figure))
    if (!planOf(model, model.staffing!, allocation).proven) unproven++
    yield* tick()
    yield* breathe
  }
  return { spreads: figures.map((figure, k) => [figure, spreadOf(drawn[k]!)] as const), unproven }
})

const isLending = ({ compiled: { model } }: Loaded): boolean =>
  model.staffing !== null && model.staffing.terms.length + model.staffing.retrain.length > 0

/** It lends, and among few enough ways. */
const isDrawn = (one: Loaded): boolean => {
  const { model } = one.compiled
  if (!isLending(one)) return false
  const allocation = allocate(model)
  const positions = positionsOf(model, model.staffing!, allocation)
  return problemOf(model.staffing!, positions, allocation.values).arcs.length <= MOST_WAYS
}

const figuresOf = ({ terms, retrain }: Staffing): ReadonlyArray<PlanFigure> => [
  "unmet",
  ...(terms.length > 0 ? (["lent"] as const) : []),
  ...(retrain.length > 0 ? (["retrained"] as const) : []),
  "lending.cost"
]
