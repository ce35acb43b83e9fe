/** Many sets of assumptions that all meet the published figures, and the band of results that they leave open. */
import { quantilesOf } from "../../kernel/quantiles.ts"
import { sequence } from "../../kernel/streams.ts"
import { national } from "../../model/Metric.ts"
import type { Quantity } from "../../model/Quantity.ts"
import type { Loaded } from "../../scenario/load.ts"
import type { WorldMetric } from "../../scenario/metricExpression.ts"
import { worldEvaluator } from "../worldEvaluator.ts"
import { fitterOf } from "./calibrate.ts"
import { type Goal, toleranceOf } from "./Goal.ts"
import { drawn, type Unknown } from "./Unknown.ts"

export interface Feasible {
  /** Sets that meet every figure; fewer than were asked for where they are rare. */
  readonly found: number
  readonly tried: number
  readonly seed: number
  /** One row a set, one number an unknown. */
  readonly sets: ReadonlyArray<Float64Array>
  readonly unknowns: ReadonlyArray<{ readonly unknown: Unknown; readonly band: Band }>
  readonly results: ReadonlyArray<{
    readonly scenario: number | null
    readonly quantity: Quantity
    readonly band: Band
  }>
}

/** Over all sets. */
export interface Band {
  readonly lowest: number
  readonly p5: number
  readonly p50: number
  readonly p95: number
  readonly highest: number
}

/** Tries for each set that is asked for. */
const TRIES = 3

/** A search in small steps, so that whoever runs it may show how far it is, or stop. */
export interface FeasibleSearch {
  /** One more try; false when there are enough sets or enough tries. */
  readonly step: () => boolean
  readonly findings: () => Feasible
}

/**
 * Points drawn from the ranges, each moved to the nearest set (in standard deviations) that meets figures drawn evenly
 * from their tolerances (randomised maximum likelihood: D. S. Oliver et al. 1996, with an even spread for the normal
 * one). Sets that still miss a figure by more than its tolerance, because the ranges end, are thrown away.
 *
 * Every unknown and every figure has a stream of its own: one more of either does not reshuffle the others.
 */
export const feasibleSearch = (
  scenarios: ReadonlyArray<Loaded>,
  unknowns: ReadonlyArray<Unknown>,
  goals: ReadonlyArray<Goal>,
  count: number,
  seed = 1
): FeasibleSearch => {
  const fitter = fitterOf(scenarios, unknowns, goals)
  const points = unknowns.map(({ name }) => sequence(`feasible ${name}`, seed))
  const figures = goals.map(({ metric }) => sequence(`feasible figure ${metric}`, seed))
  const sets: Array<Float64Array> = []
  let tried = 0
  return {
    step: () => {
      const point = Float64Array.from(unknowns, (unknown, i) => drawn(unknown, points[i]!()))
      const aims = goals.map(({ value, tolerance }, j) => value + (2 * figures[j]!() - 1) * (tolerance ?? 0))
      const fit = fitter.fit(point, point, aims)
      tried++
      if (fit !== undefined) {
        const values = fitter.values(fit.x)
        const isMet = goals.every((goal, j) => Math.abs(values[j]! - goal.value) <= toleranceOf(goal))
        if (isMet) sets.push(fit.x)
      }
      return sets.length < count && tried < TRIES * count
    },
    findings: () => ({ found: sets.length, tried, seed, sets, ...bandsOf(scenarios, unknowns, sets) })
  }
}

const bandsOf = (
  scenarios: ReadonlyArray<Loaded>,
  unknowns: ReadonlyArray<Unknown>,
  sets: ReadonlyArray<Float64Array>
): Pick<Feasible, "unknowns" | "results"> => {
  const asked = resultsOf(scenarios)
  const evaluate = worldEvaluator(
    scenarios,
    unknowns.map(({ targets }) => targets),
    asked.map(({ of }) => of)
  )
  const results = sets.map(evaluate)
  return {
    unknowns: unknowns.map((unknown, i) => ({ unknown, band: bandOf(sets.map((x) => x[i]!)) })),
    results: asked.map(({ scenario, quantity }, j) => ({
      scenario,
      quantity,
      band: bandOf(results.map((row) => row[j]!))
    }))
  }
}

const QUANTITIES = ["freed", "local", "centre"] as const

/** Freed, local and centre of every scenario; of two also the difference in freed. */
const resultsOf = (scenarios: ReadonlyArray<Loaded>) => {
  const each = scenarios.flatMap((_, scenario) =>
    QUANTITIES.map((quantity) => ({
      scenario,
      quantity,
      of: [{ scenario, metric: national(quantity), sign: 1 }] as WorldMetric
    }))
  )
  if (scenarios.length !== 2) return each
  const difference: WorldMetric = [
    { scenario: 1, metric: national("freed"), sign: 1 },
    { scenario: 0, metric: national("freed"), sign: -1 }
  ]
  return [...each, { scenario: null, quantity: "freed" as const, of: difference }]
}

const bandOf = (values: ReadonlyArray<number>): Band => {
  const [lowest, p5, p50, p95, highest] = quantilesOf(Float64Array.from(values), [0, 0.05, 0.5, 0.95, 1])
  return { lowest: lowest!, p5: p5!, p50: p50!, p95: p95!, highest: highest! }
}
