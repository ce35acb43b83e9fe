/** Parts of a difference in every draw: how sure each of them is. */
import { support } from "../../kernel/Distribution.ts"
import { quantilesOf } from "../../kernel/quantiles.ts"
import { vectorShapley } from "../../kernel/shapley.ts"
import { BLOCK } from "../../kernel/streams.ts"
import { plausibility } from "../../model/evaluate.ts"
import type { Hybrid } from "../../model/mixModels.ts"
import { slotsIn } from "../../model/slotsIn.ts"
import { correlatedInputs } from "../draws/correlatedInputs.ts"
import { makeBlockRunner } from "../draws/drawBlock.ts"
import { InvalidCorrelations } from "../draws/Draws.ts"
import { samplingOf } from "../draws/Sampling.ts"
import { type Game, InvalidMixture } from "./coalitions.ts"
import { metricIn, type PairMetric, type ScenarioPair } from "./ScenarioPair.ts"

/** Percentiles over draws. */
export interface PartInterval {
  readonly p5: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p95: number
}

export interface DrawnParts {
  /** Whole blocks of 1,024: as many as were asked for, fewer where there are many groups. */
  readonly draws: number
  /** Of metric j and group g at `g · metrics + j`; the totals follow as if they were one more group. */
  readonly intervals: ReadonlyArray<PartInterval>
}

/** Mixtures evaluated at most: some seconds of waiting. */
const EVALUATIONS_MAX = 524_288

/**
 * Shapley values in every draw. Every mixture is drawn like a scenario of its own, and all of them share their random
 * numbers, as everywhere.
 *
 * @throws InvalidCorrelations when the scenarios' correlations contradict one another
 * @throws InvalidMixture when a mixture makes no sense in some draw
 */
export const drawnParts = (
  pair: ScenarioPair,
  game: Game,
  metrics: ReadonlyArray<PairMetric>,
  draws: number,
  seed: number
): DrawnParts => {
  const players = game.groups.length
  const coalitions = Array.from({ length: 2 ** players }, (_, mask) =>
    Uint8Array.from({ length: players }, (__, g) => (mask >> g) & 1)
  )
  const mixtures = coalitions.map(game.mixture)
  mixtures.forEach((mixture, mask) => refuseUnserved(mixture, coalitions[mask]!, pair))
  const affordable = Math.max(1, Math.floor(EVALUATIONS_MAX / coalitions.length / BLOCK))
  const blocks = Math.min(Math.max(1, Math.ceil(draws / BLOCK)), affordable)
  const run = makeBlockRunner(jobOf(pair, mixtures, metrics, seed))
  const width = metrics.length
  const out = mixtures.map(() => metrics.map(() => new Float64Array(BLOCK)))
  const drawn = Array.from({ length: (players + 1) * width }, () => new Float64Array(blocks * BLOCK))
  const table = new Float64Array(coalitions.length * width)
  for (let block = 0; block < blocks; block++) {
    run(block, out, 0)
    for (let i = 0; i < BLOCK; i++) {
      for (const [mask, numbers] of out.entries()) {
        for (let j = 0; j < width; j++) table[mask * width + j] = numbers[j]![i]!
      }
      const wrong = table.findIndex((value) => !Number.isFinite(value))
      if (wrong >= 0) throw new InvalidMixture(coalitions[Math.floor(wrong / width)]!, pair.models.values)
      const parts = vectorShapley(players, table, width)
      for (const [place, part] of parts.entries()) drawn[place]![block * BLOCK + i] = part
      for (let j = 0; j < width; j++) {
        drawn[players * width + j]![block * BLOCK + i] = table[table.length - width + j]! - table[j]!
      }
    }
  }
  return { draws: blocks * BLOCK, intervals: drawn.map(intervalOf) }
}

/** The mixtures as scenarios to be drawn, on the joint values. */
const jobOf = (
  pair: ScenarioPair,
  mixtures: ReadonlyArray<Hybrid>,
  metrics: ReadonlyArray<PairMetric>,
  seed: number
) => {
  const { groups, problems } = correlatedInputs(pair.scenarios)
  if (problems.length > 0) throw new InvalidCorrelations({ problems })
  const sampling = samplingOf(pair.scenarios, groups)
  const varying = ([0, 1] as const).flatMap((side) =>
    sampling.scenarios[side]!.varying.map(({ slot, column }) => ({ slot: pair.jointSlot(side, slot), column }))
  )
  return {
    sampling: {
      ...sampling,
      scenarios: mixtures.map(({ model }) => {
        const used = slotsIn(model)
        return {
          model: { ...model, values: pair.models.values },
          varying: varying.filter(({ slot }) => used.has(slot))
        }
      })
    },
    seed,
    metrics: mixtures.map((mixture) => metrics.map((metric) => metricIn(metric, mixture)))
  }
}

/** A share that may be drawn above 0 needs a centre for every cell, as in a scenario that is loaded. */
const refuseUnserved = ({ model }: Hybrid, members: Uint8Array, pair: ScenarioPair): void => {
  const highest = Float64Array.from(pair.models.values)
  for (const { share } of (model.organisation?.moves ?? []).flat()) {
    const distribution = pair.assumptionAt(share)?.distribution ?? null
    if (distribution !== null) highest[share] = support(distribution).high
  }
  if (!plausibility(model)(highest)) throw new InvalidMixture(members, highest)
}

const intervalOf = (values: Float64Array): PartInterval => {
  const [p5, p25, p50, p75, p95] = quantilesOf(values, [0.05, 0.25, 0.5, 0.75, 0.95])
  return { p5: p5!, p25: p25!, p50: p50!, p75: p75!, p95: p95! }
}
