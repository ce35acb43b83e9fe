/** Parts of a difference in every draw: how sure each of them is. */
import { quantilesOf } from "../../kernel/quantiles.ts"
import { vectorShapley } from "../../kernel/shapley.ts"
import { BLOCK } from "../../kernel/streams.ts"
import { joinValues } from "../../model/hybrid.ts"
import { drawsOf } from "../draws/Draws.ts"
import type { Game } from "./coalitions.ts"
import type { ScenarioPair } from "./ScenarioPair.ts"

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

/** Mixtures evaluated at most: some ten seconds of waiting. */
const EVALUATIONS_MAX = 1_048_576

/**
 * Shapley values in every draw. The two scenarios share their random numbers, as everywhere.
 *
 * @throws InvalidCorrelations when the scenarios' correlations contradict one another
 * @throws InvalidMixture when a mixture makes no sense in some draw
 */
export const drawnParts = (
  pair: ScenarioPair,
  game: Game,
  metrics: number,
  draws: number,
  seed: number
): DrawnParts => {
  const players = game.groups.length
  const coalitions = 2 ** players
  const affordable = Math.max(1, Math.floor(EVALUATIONS_MAX / coalitions / BLOCK)) * BLOCK
  const sample = drawsOf(pair.scenarios, { seed, draws: Math.min(draws, affordable) })
  const sides = pair.scenarios.map(({ compiled: { model, assumptions } }, scenario) => ({
    values: Float64Array.from(model.values),
    columns: assumptions
      .filter(({ distribution }) => distribution !== null)
      .map(({ path, slot }) => ({ slot, drawn: sample.inputs(scenario, path) }))
  }))
  const plays = Array.from({ length: coalitions }, (_, mask) =>
    game.player(Uint8Array.from({ length: players }, (__, g) => (mask >> g) & 1))
  )
  const drawn = Array.from({ length: (players + 1) * metrics }, () => new Float64Array(sample.draws))
  const table = new Float64Array(coalitions * metrics)
  for (let i = 0; i < sample.draws; i++) {
    for (const { values, columns } of sides) for (const column of columns) values[column.slot] = column.drawn[i]!
    const values = joinValues(sides[0]!.values, sides[1]!.values)
    for (const [mask, play] of plays.entries()) table.set(play(values), mask * metrics)
    for (const [place, part] of vectorShapley(players, table, metrics).entries()) drawn[place]![i] = part
    for (let j = 0; j < metrics; j++) {
      drawn[players * metrics + j]![i] = table[(coalitions - 1) * metrics + j]! - table[j]!
    }
  }
  return {
    draws: sample.draws,
    intervals: drawn.map((values) => {
      const [p5, p25, p50, p75, p95] = quantilesOf(values, [0.05, 0.25, 0.5, 0.75, 0.95])
      return { p5: p5!, p25: p25!, p50: p50!, p75: p75!, p95: p95! }
    })
  }
}
