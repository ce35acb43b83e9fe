/** Worlds in which laws are tried: one array of values a scenario; the first world is the central one. */
import { support, quantile } from "../../kernel/Distribution.ts"
import { BLOCK } from "../../kernel/streams.ts"
import { allocate } from "../../model/allocate.ts"
import { national } from "../../model/Metric.ts"
import { measure } from "../measure.ts"
import type { Assumption } from "../../scenario/Ledger.ts"
import type { Loaded } from "../../scenario/load.ts"
import { correlatedInputs } from "../draws/correlatedInputs.ts"
import { InvalidCorrelations } from "../draws/Draws.ts"
import { makeInputDrawer } from "../draws/drawInputs.ts"
import { samplingOf } from "../draws/Sampling.ts"

/** Values of every slot, one array a scenario. */
export type World = ReadonlyArray<Float64Array>

/** The same worlds for every law about the same scenarios; drawn as far as somebody asks for them. */
export interface Worlds {
  /** The central world and `count − 1` drawn ones, the same draws as everywhere else. They are not to be written to. */
  readonly first: (count: number) => Iterable<World>
}

/** @throws InvalidCorrelations when the scenarios' correlations are impossible */
export const makeWorlds = (loaded: ReadonlyArray<Loaded>, seed: number): Worlds => {
  const known: Array<World> = []
  const source = worldsOf(loaded, seed)
  return {
    first: function* (count) {
      for (let place = 0; place < count; place++) {
        const world = known[place] ?? (source.next().value as World)
        known[place] = world
        yield world
      }
    }
  }
}

/** Without an end. */
const worldsOf = function* (loaded: ReadonlyArray<Loaded>, seed: number): Generator<World, never> {
  yield loaded.map(({ compiled }) => Float64Array.from(compiled.model.values))
  const { groups, problems } = correlatedInputs(loaded)
  if (problems.length > 0) throw new InvalidCorrelations({ problems })
  const sampling = samplingOf(loaded, groups)
  const drawer = makeInputDrawer(sampling, seed)
  for (let block = 0; ; block++) {
    drawer.draw(block)
    for (let i = 0; i < BLOCK; i++) {
      yield sampling.scenarios.map(({ model, varying }) => {
        const values = Float64Array.from(model.values)
        for (const { slot, column } of varying) values[slot] = drawer.columns[column]![i]!
        return values
      })
    }
  }
}

/** A difference smaller than this is rounding: DESIGN's 1e-9 · max(1, baseline). */
export const roundingOf = (loaded: ReadonlyArray<Loaded>): number =>
  Math.max(
    ...loaded.map(
      ({ compiled: { model } }) => 1e-9 * Math.max(1, measure(model, allocate(model), national("baseline")))
    )
  )

/** Places along the range of an assumption, from its low to its high end. */
export const alongRange = ({ distribution, value }: Assumption): ReadonlyArray<number> => {
  if (distribution === null) return [value]
  const { low, high } = support(distribution)
  const ends = [
    Number.isFinite(low) && !("minimum" in distribution) ? low : quantile(distribution, OUTERMOST),
    ...[0.1, 0.5, 0.9].map((u) => quantile(distribution, u)),
    Number.isFinite(high) && !("minimum" in distribution) ? high : quantile(distribution, 1 - OUTERMOST)
  ]
  return ends.sort((a, b) => a - b)
}

/** Families without ends are followed to one in a thousand. */
const OUTERMOST = 1e-3
