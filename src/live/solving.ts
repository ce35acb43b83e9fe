/** What takes longer than a frame: intervals of the variant, and where a number would have to lie. Runs in a worker. */
import { makeBlockRunner } from "../analysis/draws/drawBlock.ts"
import { samplingOf } from "../analysis/draws/Sampling.ts"
import { type SectionFigures, sectionFigures } from "../analysis/live/sectionFigures.ts"
import { metricEvaluator } from "../analysis/metricEvaluator.ts"
import { type Spread, spreadOf } from "../analysis/uncertainty/Spread.ts"
import { crossings } from "../kernel/root.ts"
import { BLOCK } from "../kernel/streams.ts"
import { plausibility } from "../model/evaluate.ts"
import { national } from "../model/Metric.ts"
import type { LiveData } from "../report/live/LiveData.ts"
import type { Compiled } from "../scenario/Compiled.ts"
import type { Position } from "./Position.ts"
import { compiledAt } from "./revived.ts"

export interface Asked {
  readonly id: number
  readonly position: Position
  /** Paths of which is sought where the variant would equal `goal`. */
  readonly paths: ReadonlyArray<string>
  /** The figure to reach. */
  readonly goal: number | null
}

export interface Solved {
  readonly id: number
  readonly spreads: VariantSpreads
  /** By path: the nearest value at which the goal is met; null where none on the track does. */
  readonly equal: Readonly<Record<string, number | null>>
}

export interface VariantSpreads {
  readonly main: Spread
  /** The variant less each model, of the main figure; null where a model cannot be drawn. */
  readonly differences: ReadonlyArray<Spread | null>
}

/** What sections beside money say of the variant: it follows the intervals, because it takes longer still. */
export interface SolvedSections {
  readonly id: number
  readonly sections: SectionFigures
}

export const solveSections = (data: LiveData, { id, position }: Asked): SolvedSections => ({
  id,
  sections: sectionFigures(variantOf(data, position))
})

export const solve = (data: LiveData, asked: Asked): Solved => ({
  id: asked.id,
  spreads: spreadsOf(data, asked),
  equal: asked.goal === null ? {} : equalPoints(data, asked, asked.goal)
})

const variantOf = ({ models }: LiveData, { base, changes }: Position): Compiled => {
  const model = models[base]!
  return compiledAt(model, model.movable!, new Map(changes.map(({ path, value }) => [path, value])))
}

const spreadsOf = (data: LiveData, { position }: Asked): VariantSpreads => {
  const drawn = data.models.flatMap((model, place) =>
    model.movable === null ? [] : [{ place, compiled: compiledAt(model, model.movable) }]
  )
  const scenarios = [{ compiled: variantOf(data, position) }, ...drawn]
  const metrics = scenarios.map(() => [national(data.main)])
  const blocks = data.draws.draws / BLOCK
  const out = metrics.map((list) => list.map(() => new Float64Array(blocks * BLOCK)))
  const sampling = samplingOf(scenarios, data.correlated)
  // The page's own policy lets it compile nothing.
  const run = makeBlockRunner({ sampling, seed: data.draws.seed, compiles: false, metrics })
  for (let block = 0; block < blocks; block++) run(block, out, block * BLOCK)
  const mine = out[0]![0]!
  const differences = data.models.map((_, place): Spread | null => {
    const at = drawn.findIndex((one) => one.place === place)
    return at < 0 ? null : spreadOf(mine.map((value, draw) => value - out[at + 1]![0]![draw]!))
  })
  return { main: spreadOf(mine), differences }
}

const equalPoints = (data: LiveData, { position, paths }: Asked, goal: number): Solved["equal"] => {
  const { movable } = data.models[position.base]!
  const { model } = variantOf(data, position)
  const makesSense = plausibility(model)
  const evaluate = metricEvaluator(model, national(data.main), () => true)
  const values = Float64Array.from(model.values)
  return Object.fromEntries(
    movable!.assumptions
      .filter(({ path }) => paths.includes(path))
      .map(({ path, slot, low, high }) => {
        const here = model.values[slot]!
        const apart = (x: number): number => {
          values[slot] = x
          const found = makesSense(values) ? evaluate(values) - goal : NaN
          values[slot] = here
          return found
        }
        const grid = Float64Array.from({ length: GRID + 1 }, (_, i) => low + ((high - low) * i) / GRID)
        const found = crossings(apart, grid).map(({ x }) => x)
        return [
          path,
          found.length === 0 ? null : found.reduce((a, b) => (Math.abs(b - here) < Math.abs(a - here) ? b : a))
        ]
      })
  )
}

/** Cells of a track in which one sign change each is sought: figures are smooth but for steps of whole people. */
const GRID = 12
