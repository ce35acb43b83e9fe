/** Mixtures in draws: each is drawn like a scenario of its own, and all share their random numbers, as everywhere. */
import { support } from "../../kernel/Distribution.ts"
import { BLOCK } from "../../kernel/streams.ts"
import { plausibility } from "../../model/evaluate.ts"
import type { Mixture } from "../../model/Mixture.ts"
import { slotsIn } from "../../model/walk.ts"
import { correlatedInputs } from "../draws/correlatedInputs.ts"
import { makeBlockRunner } from "../draws/drawBlock.ts"
import { InvalidCorrelations } from "../draws/Draws.ts"
import { samplingOf } from "../draws/Sampling.ts"
import { type Game, InvalidMixture, type Members } from "./coalitions.ts"
import { metricIn, type PairMetric, type ScenarioPair } from "./ScenarioPair.ts"

export interface MixtureDraws {
  readonly draws: number
  /**
   * Metric j of the i-th coalition in every draw at `[i][j]`; best asked for `BATCH` at a time. Yields the share of the
   * draws that is done.
   *
   * @throws InvalidMixture when a mixture makes no sense in some draw
   */
  readonly evaluate: (
    coalitions: ReadonlyArray<Members>
  ) => Generator<number, ReadonlyArray<ReadonlyArray<Float64Array>>>
}

/** The metrics in every draw of the first scenario, and of the second. */
export type Ends = readonly [ReadonlyArray<Float64Array>, ReadonlyArray<Float64Array>]

/** Metric j of group g in every draw at `g · metrics + j`; in each draw the parts sum to its difference. */
export type PartsInDraws = ReadonlyArray<Float64Array>

/** Mixtures that are evaluated together: more of them do not stay in the processor's cache and take twice the time. */
export const BATCH = 16

/** @throws InvalidCorrelations when the scenarios' correlations contradict one another */
export const mixtureDraws = (
  pair: ScenarioPair,
  game: Game,
  metrics: ReadonlyArray<PairMetric>,
  blocks: number,
  seed: number
): MixtureDraws => {
  const sampled = samplerOf(pair)
  return {
    draws: blocks * BLOCK,
    evaluate: function* (coalitions) {
      const mixtures = coalitions.map(game.mixture)
      for (const [i, mixture] of mixtures.entries()) refuseUnserved(mixture, coalitions[i]!, pair)
      const run = makeBlockRunner({
        sampling: sampled(mixtures),
        seed,
        // A batch is asked once: compiling would take longer than it saves.
        compiles: false,
        metrics: mixtures.map((mixture) => metrics.map((metric) => metricIn(metric, mixture)))
      })
      const out = mixtures.map(() => metrics.map(() => new Float64Array(blocks * BLOCK)))
      for (let block = 0; block < blocks; block++) {
        run(block, out, block * BLOCK)
        yield (block + 1) / blocks
      }
      const wrong = out.findIndex((numbers) => numbers.some((drawn) => !drawn.every(Number.isFinite)))
      if (wrong >= 0) throw new InvalidMixture(coalitions[wrong]!, pair.models.values)
      return out
    }
  }
}

/** Mixtures as scenarios to be drawn, on the joint values. */
const samplerOf = (pair: ScenarioPair) => {
  const { groups, problems } = correlatedInputs(pair.scenarios)
  if (problems.length > 0) throw new InvalidCorrelations({ problems })
  const sampling = samplingOf(pair.scenarios, groups)
  const varying = ([0, 1] as const).flatMap((side) =>
    sampling.scenarios[side]!.varying.map(({ slot, column }) => ({ slot: pair.jointSlot(side, slot), column }))
  )
  return (mixtures: ReadonlyArray<Mixture>) => ({
    ...sampling,
    scenarios: mixtures.map(({ model }) => {
      const used = slotsIn(model)
      return {
        model: { ...model, values: pair.models.values },
        varying: varying.filter(({ slot }) => used.has(slot))
      }
    })
  })
}

/** A share that may be drawn above 0 needs a centre for every cell, as in a scenario that is loaded. */
const refuseUnserved = ({ model }: Mixture, members: Members, pair: ScenarioPair): void => {
  const highest = Float64Array.from(pair.models.values)
  for (const { share } of (model.organisation?.moves ?? []).flat()) {
    const distribution = pair.assumptionAt(share)?.distribution ?? null
    if (distribution !== null) highest[share] = support(distribution).high
  }
  if (!plausibility(model)(highest)) throw new InvalidMixture(members, highest)
}
